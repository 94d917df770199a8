// Where a norm stands in the matrix: a row and a column for each pair that the relation joins. A party that
// the text leaves unnamed has a line of its own, and so has a norm without a counterparty: none is dropped.
import { type Key, MODALITIES, type Modality, type Norm, type Party } from "../../model/index.ts";
import type { Counted, MatrixChoice } from "./choice.ts";

/** An actor's key, `policy/topic`, or one of the two below, which no key can be: keys have a slash. */
export type LineId = string;
/** The line of parties that the text demands and does not name: 文件未写明. */
export const UNNAMED: LineId = "unnamed";
/** The column of norms that have no other party: （无对方）. */
export const NOBODY: LineId = "nobody";

export interface Place {
  readonly norm: Norm;
  readonly row: LineId;
  readonly column: LineId;
  /** false: one of the two parties was inferred. */
  readonly explicit: boolean;
}

const counts = (counted: Counted, { role }: Party): boolean =>
  counted === "bearer" ||
  role === counted ||
  (counted === "addressee" && /^(?:recipient|target)$/.test(role));

/** One end of a place: who stands there, and whether the text says so. */
interface End {
  readonly id: LineId;
  readonly explicit: boolean;
}

/** A norm's places, each once; none where it has no party in the relation that is counted. */
export function placesOf(norm: Norm, { across, counted }: Pick<MatrixChoice, "across" | "counted">): Place[] {
  const lineOf = (actor: string | null): LineId => (actor === null ? UNNAMED : keyIn(norm, actor));
  const end = ({ actor, explicit }: { actor: string | null; explicit: boolean }): End => ({
    id: lineOf(actor),
    // What is unnamed was not inferred: the text's silence is shown as it is.
    explicit: explicit || actor === null,
  });
  const bearers = norm.bearers.length > 0 ? norm.bearers.map(end) : [{ id: UNNAMED, explicit: true }];
  const others = norm.others.filter((party) => counts(counted, party)).map(end);
  const topic = { id: keyIn(norm, norm.topic), explicit: true };
  const [rows, columns]: [readonly End[], readonly End[]] =
    across === "topic"
      ? [counted === "bearer" ? bearers : others, [topic]]
      : [bearers, counted === "bearer" && others.length === 0 ? [{ id: NOBODY, explicit: true }] : others];
  const places = new Map<string, Place>();
  for (const row of rows)
    for (const column of columns) {
      const at = placeId(row.id, column.id);
      const explicit = (row.explicit && column.explicit) || (places.get(at)?.explicit ?? false);
      places.set(at, { norm, row: row.id, column: column.id, explicit });
    }
  return [...places.values()];
}

const keyIn = ({ policy }: Norm, id: string): Key => `${policy}/${id}`;
export const placeId = (row: LineId, column: LineId): string => `${row} ${column}`;

/** Norms counted: each once, however often it stands there. */
export interface Tally {
  /** In the order of the text. */
  readonly norms: readonly Norm[];
  readonly byModality: Readonly<Record<Modality, { readonly total: number; readonly inferred: number }>>;
}

/** Counts the norms of some places; one is inferred here when all its places here are. */
export function tally(places: readonly Place[]): Tally {
  const explicit = new Map<Norm, boolean>();
  for (const place of places) explicit.set(place.norm, place.explicit || (explicit.get(place.norm) ?? false));
  const entries = [...explicit];
  const byModality = MODALITIES.map((modality) => {
    const own = entries.filter(([norm]) => norm.modality === modality);
    return [modality, { total: own.length, inferred: own.filter(([, said]) => !said).length }] as const;
  });
  return {
    norms: entries.map(([norm]) => norm),
    byModality: Object.fromEntries(byModality) as unknown as Tally["byModality"],
  };
}
