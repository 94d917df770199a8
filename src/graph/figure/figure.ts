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
}

/** One of several figures that a selection needs. */
export interface FigurePage {
  /** null: not even the one norm alone has room at letters that can be read; it is to be said in words. */
  readonly figure: Figure | null;
  /** Norms that it shows, in the order of the text. */
  readonly norms: readonly Key[];
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

/**
 * The figure of a selection: null where there is nothing to draw, `dense` where not all of it has room at letters that
 * can be read. Letters are from 24 down to 11 points.
 */
export function figureOf(input: FigureInput): Figure | "dense" | null {
  const { norms, actors, lens } = asked(input);
  return norms.length + actors.length === 0 ? null : (drawn({ ...input, lens }, norms, actors) ?? "dense");
}

/** Everything of a selection that is too dense for one figure, as norms with their parties over several. */
export function figurePages(input: FigureInput): readonly FigurePage[] {
  const { norms, actors } = asked(input);
  const held = new Set(norms.flatMap(partyKeys));
  const whole = { ...input, lens: "norm" } as const;
  const over = (rest: readonly Norm[]) =>
    pagesOf(rest, (some) =>
      drawn(
        whole,
        some,
        actors.filter((key) => some.flatMap(partyKeys).includes(key)),
      ),
    ).map(({ figure, items }) => ({ figure, norms: items.map(({ key }) => key) }));
  const alone = pagesOf(
    actors.filter((key) => !held.has(key)),
    (some) => drawn(whole, [], some),
  ).map(({ figure }) => ({ figure, norms: [] }));
  return [...over(norms), ...alone];
}

/** Items in their order, as many to a page as it takes. */
function pagesOf<T>(items: readonly T[], draw: (some: readonly T[]) => Figure | null) {
  const pages: { figure: Figure | null; items: readonly T[] }[] = [];
  for (let at = 0; at < items.length; ) {
    let count = 1;
    let figure = draw(items.slice(at, at + count));
    while (figure && at + count < items.length) {
      const more = draw(items.slice(at, at + count + 1));
      if (!more) break;
      figure = more;
      count += 1;
    }
    pages.push({ figure, items: items.slice(at, at + count) });
    at += count;
  }
  return pages;
}

function asked(input: FigureInput) {
  const { policy, select } = input;
  const chosen = new Set(select.map((id) => `${policy.id}/${id}`));
  const actors = policy.actors.filter(({ key }) => chosen.has(key)).map(({ key }) => key);
  const joined = normsFor(policy, chosen, actors);
  const near = policy.norms.filter(({ id }) => input.near.includes(id));
  const lens: Lens = joined.length > 0 ? input.lens : "norm";
  return { norms: joined.length > 0 ? joined : near, actors, lens };
}

function drawn(input: FigureInput, norms: readonly Norm[], actors: readonly Key[]): Figure | null {
  const chosen = new Set(input.select.map((id) => `${input.policy.id}/${id}`));
  const placed = placedIn(pictured(input, norms, actors), { ...input, chosen });
  return placed && { size: input.size, ...placed };
}

/** Chosen norms, else those that join the chosen actors; all of an actor's that was chosen alone. */
function normsFor(policy: Policy, chosen: ReadonlySet<Key>, actors: readonly Key[]): readonly Norm[] {
  const norms = policy.norms.filter(({ key }) => chosen.has(key));
  if (norms.length > 0) return norms;
  const held = (norm: Norm) => partyKeys(norm).filter((key) => actors.includes(key)).length;
  return policy.norms.filter((norm) => held(norm) >= Math.min(2, actors.length) && held(norm) > 0);
}
