// A figure: a few norms with their parties as boxes and lines, large enough for a slide or a page of a handout. Plain
// geometry in points; y grows down. What the boxes say beside their names is the caller's.
import type { Key, Language, Norm, Policy } from "../../model/index.ts";
import type { Lens, Size } from "../picture.ts";
import { partyKeys } from "../project.ts";
import type { FigureBox, FigureLink } from "./parts.ts";
import { pictured } from "./pictured.ts";
import { placedIn } from "./placed.ts";

export interface Figure {
  readonly size: Size;
  readonly boxes: readonly FigureBox[];
  readonly links: readonly FigureLink[];
  /** Norms that were asked for and had no room: to be said beside the figure. */
  readonly omitted: readonly Key[];
}

export interface FigureInput {
  readonly policy: Policy;
  /** Ids of norms and actors. Actors alone bring along the norms between them, or their own where there are none. */
  readonly select: readonly string[];
  /** Ids of norms to draw where only actors were chosen and no norm joins them. */
  readonly near: readonly string[];
  readonly lens: Lens;
  readonly language: Language;
  /** In points. */
  readonly size: Size;
  /** What a norm's box says under its label: force, qualifiers, parties that the text does not name. */
  readonly small: (norm: Norm) => readonly string[];
  /** Put on the line of an inferred party. */
  readonly inferred: string;
}

/** The figure of a selection; null where there is nothing to draw. Letters are from 24 down to 11 points. */
export function figureOf(input: FigureInput): Figure | null {
  const { policy, select, size } = input;
  const chosen = new Set(select.map((id) => `${policy.id}/${id}`));
  const actors = policy.actors.filter(({ key }) => chosen.has(key)).map(({ key }) => key);
  const near = policy.norms.filter(({ id }) => input.near.includes(id));
  const joined = normsFor(policy, chosen, actors);
  const lens = joined.length > 0 ? input.lens : "norm";
  let norms = joined.length > 0 ? joined : near;
  const omitted: Key[] = [];
  while (norms.length > 0 || actors.length > 0) {
    const part = pictured({ ...input, lens }, norms, actors);
    const placed = placedIn(part, { ...input, chosen });
    if (placed) return { size, ...placed, omitted };
    const least = lens === "norm" ? leastOf(norms, part.nodes) : undefined;
    if (!least) return null;
    omitted.push(least.key);
    norms = norms.filter((norm) => norm !== least);
  }
  return null;
}

/** Chosen norms, else those that join the chosen actors; all of an actor's that was chosen alone. */
function normsFor(policy: Policy, chosen: ReadonlySet<Key>, actors: readonly Key[]): readonly Norm[] {
  const norms = policy.norms.filter(({ key }) => chosen.has(key));
  if (norms.length > 0) return norms;
  const held = (norm: Norm) => partyKeys(norm).filter((key) => actors.includes(key)).length;
  return policy.norms.filter((norm) => held(norm) >= Math.min(2, actors.length) && held(norm) > 0);
}

/** The norm that is missed least. */
function leastOf(
  norms: readonly Norm[],
  nodes: readonly { key: Key; importance: number }[],
): Norm | undefined {
  const weight = new Map(nodes.map(({ key, importance }) => [key, importance]));
  return [...norms].sort((a, b) => (weight.get(a.key) ?? 0) - (weight.get(b.key) ?? 0))[0];
}
