// The drawing of a procedure. Each step is a button that reads out its whole norm and selects it.
import type { KeyboardEvent, MouseEvent } from "react";
import type { Policy } from "../../model/index.ts";
import { MODALITY_WORDS, sayNorm } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import type { Drawing, DrawnStep, DrawnText } from "./drawing.ts";
import type { DrawnArrow } from "./routes.ts";

interface SwimlanesProps {
  readonly policy: Policy;
  readonly drawing: Drawing;
  readonly name: string;
}

export function Swimlanes({ policy, drawing, name }: SwimlanesProps) {
  const say = useSay();
  const { width, height, head, lanes, steps, arrows, size } = drawing;
  const title = say("procedures.drawing", { name });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className="procedures-scroller" tabIndex={0} aria-label={title}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={{ fontSize: size }}>
        <title>{title}</title>
        {lanes.map((lane) => (
          <g key={lane.y} className="procedures-lane" data-open={lane.open || undefined}>
            <rect y={lane.y} width={width} height={lane.height} />
            <rect className="procedures-head" y={lane.y} width={head} height={lane.height} />
            <Texts texts={lane.texts} />
          </g>
        ))}
        {arrows.map((arrow) => (
          <Arrow key={`${arrow.arrow.from} ${arrow.arrow.to} ${arrow.arrow.type}`} drawn={arrow} />
        ))}
        {steps.map((step) => (
          <Step key={step.step.id} policy={policy} drawn={step} size={size} />
        ))}
      </svg>
    </section>
  );
}

function Texts({ texts }: { texts: readonly DrawnText[] }) {
  return texts.map(({ kind, text, x, y }) => (
    <text key={`${x} ${y}`} x={x} y={y} data-kind={kind}>
      {text}
    </text>
  ));
}

const HEAD = 5;

function Arrow({ drawn: { arrow, points, label } }: { drawn: DrawnArrow }) {
  const line = points.map((point) => point.join(",")).join(" ");
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    <g className="procedures-arrow" data-ordered={arrow.ordered}>
      <polyline points={line} />
      {arrow.ordered ? (
        <path d={`M${x} ${y}l${-HEAD * 1.7} ${-HEAD}v${2 * HEAD}z`} />
      ) : (
        // The middle of a broad line taken out leaves two.
        <polyline className="procedures-between" points={line} />
      )}
      <text x={label.x} y={label.y} textAnchor="middle">
        {label.text}
      </text>
    </g>
  );
}

function Step({ policy, drawn, size }: { policy: Policy; drawn: DrawnStep; size: number }) {
  const run = useRun();
  const language = useLanguage();
  const { step, x, y, width, height, texts } = drawn;
  const { key, modality } = step.norm;
  const selected = useSelect((state) => state.view.selection.includes(key));
  const hovered = useSelect((state) => state.hovered === key);
  const pick = (event: MouseEvent | KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) run("select.toggle", { key });
    else run("select.set", { keys: [key] });
  };
  const tag = 1.45 * size;
  const [first] = texts;
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside SVG
    <g
      className="procedures-step"
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      data-modality={modality}
      data-kind={step.kind}
      data-open={step.open || undefined}
      data-hovered={hovered || undefined}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        pick(event);
      }}
      onMouseEnter={() => run("hover", { key })}
      onMouseLeave={() => run("hover", { key: null })}
    >
      {/* The name of the button, and what is shown when the pointer rests on it. */}
      <title>{`${texts.map(({ text }) => text).join(" ")}. ${sayNorm(language, policy, step.norm)}`}</title>
      <rect x={x} y={y} width={width} height={height} rx={6} />
      {step.kind === "act" && first && (
        <g className="procedures-tag">
          <rect x={x + 0.7 * size} y={first.y - 1.12 * size} width={tag} height={tag} rx={4} />
          <text x={x + 0.7 * size + tag / 2} y={first.y - 0.06 * size} textAnchor="middle">
            {MODALITY_WORDS[modality].tag}
          </text>
        </g>
      )}
      <Texts texts={texts} />
    </g>
  );
}
