// The matrix of powers and responsibilities: bearers by the other parties, or parties by topics, over the norms
// that pass the filter. Every one of them is in some cell or counted as outside.
import type { Key, Policy } from "../../model/index.ts";
import type { MatrixChoice } from "./choice.ts";
import { type Line, linesOf, subjects } from "./lines.ts";
import { type LineId, type Place, placeId, placesOf, type Tally, tally } from "./places.ts";

export interface Matrix {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** The tally of a cell; null where no norm stands. */
  cell(row: LineId, column: LineId): Tally | null;
  /** Cells that hold a norm. */
  readonly filled: number;
  /** Each norm once. */
  readonly total: Tally;
  /** Norms that pass the filter and have no party in the relation that is counted. */
  readonly outside: number;
}

/**
 * @param visible keys of the norms that pass the filter (see `filterNorms`)
 */
export function matrix(policies: readonly Policy[], visible: ReadonlySet<Key>, choice: MatrixChoice): Matrix {
  const norms = policies.flatMap((policy) => policy.norms).filter((norm) => visible.has(norm.key));
  const places = norms.flatMap((norm) => placesOf(norm, choice));
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const at = placeId(place.row, place.column);
    const group = groups.get(at);
    if (group) group.push(place);
    else groups.set(at, [place]);
  }
  const cells = new Map([...groups].map(([at, group]) => [at, tally(group)]));
  const total = tally(places);
  return {
    rows: linesOf(subjects(policies, "actor"), places, "row", choice),
    columns: linesOf(subjects(policies, choice.across), places, "column", choice),
    cell: (row, column) => cells.get(placeId(row, column)) ?? null,
    filled: cells.size,
    total,
    outside: norms.length - total.norms.length,
  };
}
