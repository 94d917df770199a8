// A text as lines of pieces, each of one norm or of none, with what its clause has come to. Where norms overlap, the one
// that begins first has the words. Lines that did not change are the same values again, so that only others are drawn.
import { type Deskwork, type LedgerState, ledger } from "../../analysis/index.ts";

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The norm that the words are of. */
  readonly norm: string | null;
  /** The clause that they stand in; null between clauses. */
  readonly clause: string | null;
  readonly state: LedgerState | null;
}

export interface Line {
  /** Where the line begins. */
  readonly key: number;
  readonly heading: boolean;
  readonly parts: readonly Piece[];
}

export function pieces(
  work: Pick<Deskwork, "source" | "norms" | "marks">,
  before: readonly Line[] = [],
): Line[] {
  const { text } = work.source;
  const lines = ledger(work as Deskwork);
  const norms = work.norms.filter(({ lost }) => lost === null);
  const found: Line[] = [];
  const old = new Map(before.map((line) => [line.key, line]));
  let norm = 0;
  let clause = 0;
  let from = 0;
  for (const line of text.split("\n")) {
    const until = from + line.length;
    const parts: Piece[] = [];
    for (let at = from; at < until; ) {
      while (norm < norms.length && norms[norm]!.end <= at) norm++;
      while (clause < lines.length && lines[clause]!.end <= at) clause++;
      const own = norms[norm];
      const here = lines[clause];
      const inNorm = own !== undefined && own.start <= at;
      const inClause = here !== undefined && here.start <= at;
      const end = Math.min(
        until,
        own ? (inNorm ? own.end : own.start) : until,
        here ? (inClause ? here.end : here.start) : until,
      );
      parts.push({
        start: at,
        text: text.slice(at, end),
        norm: inNorm ? own.id : null,
        clause: inClause ? here.address : null,
        state: inClause ? here.state : null,
      });
      at = end;
    }
    const heading = parts.length > 0 && parts.every(({ state }) => state === "heading" || state === null);
    if (parts.length > 0) found.push(kept(old.get(from), { key: from, heading, parts }));
    from = until + 1;
  }
  return found;
}

function kept(old: Line | undefined, line: Line): Line {
  const same =
    old !== undefined &&
    old.heading === line.heading &&
    old.parts.length === line.parts.length &&
    old.parts.every((part, at) => {
      const now = line.parts[at]!;
      return (
        part.text === now.text &&
        part.norm === now.norm &&
        part.state === now.state &&
        part.clause === now.clause
      );
    });
  return same ? old : line;
}
