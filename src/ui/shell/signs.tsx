// The signs of the picture, small, for guide and help: a norm's shape with its character, lines, a role's tag.
import type { Modality } from "../../model/index.ts";
import { MODALITY_WORDS } from "../../words/index.ts";

const OUTLINES: Readonly<Record<Modality, string>> = {
  obligation: "3,3 21,3 21,21 3,21",
  prohibition: "12,0 24,12 12,24 0,12",
  permission: "12,0.5 24,22 0,22",
  power: "6,1.5 18,1.5 24,12 18,22.5 6,22.5 0,12",
};

/** A norm as the network draws it. Inside an svg of its own, 24 units wide. */
export function NormSign({ modality, size = 24 }: { modality: Modality; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-1 -1 26 26" aria-hidden="true" data-modality={modality}>
      <polygon points={OUTLINES[modality]} fill="var(--tone)" />
      <text
        x="12"
        y={modality === "permission" ? 19.5 : 16.2}
        textAnchor="middle"
        fontSize={modality === "permission" ? 10 : 12}
        fontWeight="700"
        fill="var(--on-modality)"
      >
        {MODALITY_WORDS[modality].tag}
      </text>
    </svg>
  );
}

/** Dashes of a line in px, by what it says. */
const DASHES = { solid: undefined, dashed: "5 4", dotted: "1 4" } as const;

export function LineSign({ dash, width = 44 }: { dash: keyof typeof DASHES; width?: number }) {
  return (
    <svg width={width} height="10" viewBox={`0 0 ${width} 10`} aria-hidden="true">
      <path
        d={`M2 5H${width - 2}`}
        stroke={dash === "dotted" ? "var(--structure)" : "var(--obligation)"}
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray={DASHES[dash]}
      />
    </svg>
  );
}
