// The rows or columns of the matrix: who or what each is, and their order. The two lines that stand for
// nobody by name come last in any order.
import { type Actor, LEVELS, type Policy, SYSTEMS } from "../../model/index.ts";
import type { MatrixChoice, Order } from "./choice.ts";
import { type LineId, NOBODY, type Place, type Tally, tally, UNNAMED } from "./places.ts";
import { seriate } from "./seriate.ts";

type Topic = Policy["document"]["topics"][number];

/** What a line stands for. */
export type Subject =
  | { readonly kind: "actor"; readonly id: LineId; readonly actor: Actor }
  | { readonly kind: "topic"; readonly id: LineId; readonly topic: Topic }
  | { readonly kind: "unnamed" | "nobody"; readonly id: LineId };

export interface Line {
  readonly subject: Subject;
  /** Each norm of the line once: less than its cells together where a norm stands in several. */
  readonly sum: Tally;
}

const LAST: readonly Subject[] = [
  { kind: "unnamed", id: UNNAMED },
  { kind: "nobody", id: NOBODY },
];

/** All that could be a line of this axis, in the order of the files; the nameless two last. */
export function subjects(policies: readonly Policy[], axis: MatrixChoice["across"]): readonly Subject[] {
  const named = policies.flatMap(({ id, actors, document }): readonly Subject[] =>
    axis === "actor"
      ? actors.map((actor) => ({ kind: "actor", id: actor.key, actor }))
      : document.topics.map((topic) => ({ kind: "topic", id: `${id}/${topic.id}`, topic })),
  );
  return [...named, ...LAST];
}

/** By level from the centre to the people, then by system; topics as the document lists them. */
function rank(subject: Subject): number {
  if (subject.kind !== "actor") return 0;
  const { level, system } = subject.actor;
  return LEVELS.indexOf(level) * SYSTEMS.length + SYSTEMS.indexOf(system);
}

/** How often a line meets each line of the other axis. */
function profile(places: readonly Place[], side: "row" | "column"): ReadonlyMap<LineId, number> {
  const other = side === "row" ? "column" : "row";
  const met = new Map<LineId, number>();
  for (const place of places) met.set(place[other], (met.get(place[other]) ?? 0) + 1);
  return met;
}

/**
 * The lines of one side. Lines without norms are kept only where `empty` asks for them, never the nameless two.
 * @param places all places of the matrix, in the order of the text
 */
export function linesOf(
  among: readonly Subject[],
  places: readonly Place[],
  side: "row" | "column",
  { order, empty }: Pick<MatrixChoice, "order" | "empty">,
): readonly Line[] {
  const own = new Map<LineId, Place[]>();
  for (const place of places) {
    const list = own.get(place[side]);
    if (list) list.push(place);
    else own.set(place[side], [place]);
  }
  const named = (subject: Subject) => subject.kind === "actor" || subject.kind === "topic";
  const kept = among.filter((subject) => own.has(subject.id) || (empty && named(subject)));
  const line = (subject: Subject): Line => ({ subject, sum: tally(own.get(subject.id) ?? []) });
  const lines = kept.filter(named).map(line);
  const first = new Map([...own.keys()].map((id, index) => [id, index]));
  const textual = (a: Line, b: Line) =>
    (first.get(a.subject.id) ?? first.size) - (first.get(b.subject.id) ?? first.size);
  const sorts: Readonly<Record<Exclude<Order, "cluster">, (a: Line, b: Line) => number>> = {
    text: textual,
    level: (a, b) => rank(a.subject) - rank(b.subject),
    count: (a, b) => b.sum.norms.length - a.sum.norms.length,
  };
  const nameless = kept.filter((subject) => !named(subject)).map(line);
  if (order !== "cluster") return [...lines.sort(sorts[order]), ...nameless];
  const full = lines.filter(({ sum }) => sum.norms.length > 0);
  const alike = seriate(full.map(({ subject }) => profile(own.get(subject.id) ?? [], side)));
  const rest = lines.filter(({ sum }) => sum.norms.length === 0);
  return [...alike.flatMap((index) => full[index] ?? []), ...rest, ...nameless];
}
