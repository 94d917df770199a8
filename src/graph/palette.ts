// Every colour of the product, once, and how strongly it is laid on. The page sets them as CSS variables, both scenes and the exports use
// them as they are. Modality colours stand on four steps of lightness, so that they
// differ in greyscale and to the colour-blind; tests/graph/palette.test.ts measures it.
import type { Modality } from "../model/index.ts";

export interface Palette {
  readonly paper: string;
  /** Panels and cards on the paper. */
  readonly card: string;
  readonly ink: string;
  /** Secondary words; at least 4.5:1 on paper and card. */
  readonly muted: string;
  /** Hairlines. */
  readonly line: string;
  /** Bands behind the network: every second row. */
  readonly band: string;
  /** Focus rings, links, the chosen thing. */
  readonly accent: string;
  /** Behind what is chosen. */
  readonly wash: string;
  readonly actor: string;
  readonly actorInk: string;
  readonly structure: string;
  readonly modality: Readonly<Record<Modality, string>>;
  /** Words on a modality colour. */
  readonly onModality: string;
  readonly opacity: Opacity;
}

/** How strongly what is not lit is drawn, and lines, which stay behind the words. */
interface Opacity {
  readonly dim: number;
  readonly dimLine: number;
  readonly line: number;
  readonly inferredLine: number;
}
const CALM: Opacity = { dim: 0.224, dimLine: 0.14, line: 0.6, inferredLine: 0.38 };
/** Dimmed words keep 4.5:1, lines 3:1: one is found by what is stronger, nothing is lost. */
const STRONG: Opacity = { dim: 0.62, dimLine: 0.58, line: 0.9, inferredLine: 0.75 };

/** Colours that documents have before they come again. */
export const HOMES = 6;

/** The colour of a mark: a norm's says how it binds, an actor's whose it is where several documents are shown. */
export function inkOf(
  { modality, home }: { readonly modality: Modality | null; readonly home: number | null },
  { actor, accent, structure, modality: inks }: Palette,
): string {
  if (modality) return inks[modality];
  return (
    [actor, accent, inks.permission, inks.power, structure, inks.obligation][(home ?? 0) % HOMES] ?? actor
  );
}

export const PALETTES: Readonly<Record<"light" | "dark" | "contrast", Palette>> = {
  light: {
    paper: "#fbf9f4",
    card: "#ffffff",
    ink: "#22252a",
    muted: "#5d6168",
    line: "#dcd7cb",
    band: "#f4f0e6",
    accent: "#8a2f1d",
    wash: "#f6e9dd",
    actor: "#3b4048",
    actorInk: "#1b1e22",
    structure: "#8d8877",
    modality: { obligation: "#023565", prohibition: "#980325", permission: "#2f7a66", power: "#79550d" },
    onModality: "#ffffff",
    opacity: CALM,
  },
  dark: {
    paper: "#17191c",
    card: "#1f2226",
    ink: "#e8e4da",
    muted: "#a9a79f",
    line: "#373b41",
    band: "#1c1f23",
    accent: "#f0a58a",
    wash: "#3a2a22",
    actor: "#c9c5ba",
    actorInk: "#f2eee4",
    structure: "#77746a",
    modality: { obligation: "#83b5f4", prohibition: "#ea7d66", permission: "#82f6d6", power: "#f1c157" },
    onModality: "#14161a",
    opacity: CALM,
  },
  contrast: {
    paper: "#ffffff",
    card: "#ffffff",
    ink: "#000000",
    muted: "#2b2b2b",
    line: "#000000",
    band: "#f2f2f2",
    accent: "#5a0000",
    wash: "#ffe9b8",
    actor: "#000000",
    actorInk: "#000000",
    structure: "#444444",
    modality: { obligation: "#001c68", prohibition: "#af1606", permission: "#184e3f", power: "#4c2e00" },
    onModality: "#ffffff",
    opacity: STRONG,
  },
};
