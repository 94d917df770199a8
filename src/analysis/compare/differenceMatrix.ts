// Where two documents differ: who bears what changed, against the kind of change or against the other party. An actor
// of the second document that stands for one of the first is the same row.
import type { Actor, Norm, Policy, SameAs } from "../../model/index.ts";
import { CHANGES, type Change, type Comparison, type Pair } from "./change.ts";
import type { DifferencesAcross } from "./choice.ts";
import { unitedActors } from "./unite.ts";

/** A row or a column: an actor (of `a` where both have it), a kind of change, or no other party at all. */
export type Headed =
  | { readonly kind: "actor"; readonly id: string; readonly side: "a" | "b"; readonly actor: Actor }
  | { readonly kind: "change"; readonly id: Change }
  | { readonly kind: "nobody"; readonly id: "" };

export interface DifferenceMatrix {
  readonly rows: readonly Headed[];
  readonly columns: readonly Headed[];
  /** Differences at a row's and a column's id; a pair of several bearers or parties stands in several cells. */
  at(row: string, column: string): readonly Pair[];
  /** All differences of a row, each once. */
  of(row: string): readonly Pair[];
}

/** The differences (whatever is not `same`) of a comparison as a matrix; rows and columns without any are left out. */
export function differenceMatrix(
  a: Policy,
  b: Policy,
  sameAs: readonly SameAs[],
  { pairs }: Comparison,
  across: DifferencesAcross,
): DifferenceMatrix {
  const united = unitedActors(a, b, sameAs);
  const idOf = (side: "a" | "b", id: string) => (side === "a" ? id : (united.get(id) ?? `b/${id}`));
  const cells = new Map<string, Map<string, Pair[]>>();
  const sums = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.change === "same") continue;
    const columns = across === "change" ? [pair.change] : partiesOf(pair, idOf);
    for (const row of bearersOf(pair, idOf)) {
      sums.set(row, [...(sums.get(row) ?? []), pair]);
      const line = cells.get(row) ?? new Map<string, Pair[]>();
      cells.set(row, line);
      for (const column of columns) line.set(column, [...(line.get(column) ?? []), pair]);
    }
  }
  const used = new Set([...cells.values()].flatMap((line) => [...line.keys()]));
  const actors: Headed[] = [
    ...a.actors.map((actor) => ({ kind: "actor", id: actor.id, side: "a", actor }) as const),
    ...b.actors
      .filter(({ id }) => !united.has(id))
      .map((actor) => ({ kind: "actor", id: `b/${actor.id}`, side: "b", actor }) as const),
  ];
  const columns: Headed[] =
    across === "change"
      ? CHANGES.map((id) => ({ kind: "change", id }) as const)
      : [...actors, { kind: "nobody", id: "" }];
  return {
    rows: actors.filter(({ id }) => cells.has(id)),
    columns: columns.filter(({ id }) => used.has(id)),
    at: (row, column) => cells.get(row)?.get(column) ?? [],
    of: (row) => sums.get(row) ?? [],
  };
}

type IdOf = (side: "a" | "b", id: string) => string;

const sides = ({ a, b }: Pair): readonly (readonly ["a" | "b", Norm])[] => [
  ...(a ? [["a", a] as const] : []),
  ...(b ? [["b", b] as const] : []),
];

/** Those who bear it in either document. */
function bearersOf(pair: Pair, idOf: IdOf): ReadonlySet<string> {
  return new Set(sides(pair).flatMap(([side, norm]) => norm.bearers.map(({ actor }) => idOf(side, actor))));
}

/** All others that either norm names; nobody where neither does. */
function partiesOf(pair: Pair, idOf: IdOf): readonly string[] {
  const found = new Set(
    sides(pair).flatMap(([side, norm]) =>
      norm.others.flatMap(({ actor }) => (actor === null ? [] : [idOf(side, actor)])),
    ),
  );
  return found.size > 0 ? [...found] : [""];
}
