// A quote that no norm carries (of a tour's step, of a term): found anywhere in the text, or in the clause named.
import { locateQuote } from "./anchor.ts";
import type { CheckedDocument } from "./checkDocument.ts";
import type { Complaints } from "./complaints.ts";
import type { Path } from "./issue.ts";
import type { Raw } from "./raw.ts";
import type { Span } from "./workspace.ts";

/** What of a document it takes to find words in it. */
export type Findable = Pick<CheckedDocument, "index" | "reading" | "byAddress">;

/**
 * The quote's span and the address of the clause in which it begins; null where it cannot be told. With a clause
 * it begins there and may run on. Issues: `unknown-clause`, `quote-not-found`, `quote-ambiguous`.
 */
export function findQuote(
  { raw, path }: { readonly raw: Raw; readonly path: Path },
  { quote, clause }: { readonly quote: string; readonly clause: string | null },
  { index, byAddress, reading }: Findable,
  complaints: Complaints,
): (Span & { readonly address: string }) | null {
  const home = clause === null ? undefined : byAddress.get(clause);
  if (clause !== null && !home) {
    complaints.error(raw, [...path, "clause"], "unknown-clause", { clause });
    return null;
  }
  const place = locateQuote(index, quote, home, home && index.text.length);
  if (place.found === "one") {
    const { span } = place;
    return { ...span, address: reading.clauses.find(({ end }) => end > span.start)!.address };
  }
  const facts = { quote, clause: clause ?? "–" };
  if (place.found === "none") complaints.error(raw, [...path, "quote"], "quote-not-found", facts);
  else complaints.error(raw, [...path, "quote"], "quote-ambiguous", { ...facts, count: place.spans.length });
  return null;
}
