// A norm's words in the text: the quote in its clause, condition and exception inside the quote.
import { locateQuote } from "./anchor.ts";
import type { Entry } from "./believe.ts";
import type { CheckedDocument } from "./checkDocument.ts";
import type { Complaints } from "./complaints.ts";
import type { AddressedClause } from "./reading.ts";
import type { NormFile } from "./shapes.ts";
import type { Span } from "./workspace.ts";

export interface Anchors extends Span {
  readonly conditionSpan: Span | null;
  readonly exceptionSpan: Span | null;
}

/**
 * Locates a norm's words; null where they cannot be. The quote begins in its clause and may run on behind it;
 * where it stands there more than once, a `start` in the file tells which is meant. Issues: `unknown-clause`,
 * `quote-not-found`, `quote-outside-clause`, `quote-ambiguous`, `offset-mismatch`, `condition-outside-quote`,
 * `exception-outside-quote`.
 */
export function checkAnchors(
  entry: Entry<NormFile>,
  document: CheckedDocument,
  complaints: Complaints,
): Anchors | null {
  const { raw, path, value } = entry;
  const clause = document.byAddress.get(value.clause);
  if (!clause) {
    complaints.error(raw, [...path, "clause"], "unknown-clause", { clause: value.clause });
    return null;
  }
  const span = quoteSpan(entry, clause, document, complaints);
  if (!span) return null;
  return {
    ...span,
    conditionSpan: partSpan(entry, "condition", span, document, complaints),
    exceptionSpan: partSpan(entry, "exception", span, document, complaints),
  };
}

function quoteSpan(
  { raw, path, value }: Entry<NormFile>,
  clause: AddressedClause,
  { index, reading }: CheckedDocument,
  complaints: Complaints,
): Span | null {
  const { quote } = value;
  const here = [...path, "quote"];
  const facts = { quote, clause: clause.address };
  const place = locateQuote(index, quote, clause, index.text.length);
  if (place.found === "none") {
    const elsewhere = locateQuote(index, quote);
    const spans =
      elsewhere.found === "one" ? [elsewhere.span] : elsewhere.found === "many" ? elsewhere.spans : [];
    const first = spans[0];
    if (!first) complaints.error(raw, here, "quote-not-found", facts);
    else {
      const found = reading.clauses.find(({ end }) => end > first.start)?.address ?? "–";
      complaints.error(raw, here, "quote-outside-clause", { ...facts, found });
    }
    return null;
  }
  const spans = place.found === "one" ? [place.span] : place.spans;
  const told = value.start === undefined ? spans : spans.filter(({ start }) => start === value.start);
  const [span] = told;
  if (!span || (value.end !== undefined && value.end !== span.end)) {
    const given = `${value.start ?? "–"}…${value.end ?? "–"}`;
    const expected = `${spans[0]!.start}…${spans[0]!.end}`;
    complaints.error(raw, [...path, value.start === undefined ? "end" : "start"], "offset-mismatch", {
      quote,
      given,
      expected,
    });
    return null;
  }
  if (told.length === 1) return span;
  complaints.error(raw, here, "quote-ambiguous", { ...facts, count: told.length });
  return null;
}

function partSpan(
  { raw, path, value }: Entry<NormFile>,
  part: "condition" | "exception",
  quote: Span,
  { index }: CheckedDocument,
  complaints: Complaints,
): Span | null {
  const words = value[part];
  if (words === null) return null;
  const place = locateQuote(index, words, quote);
  if (place.found === "one") return place.span;
  if (place.found === "none")
    complaints.error(raw, [...path, part], `${part}-outside-quote`, { quote: words, norm: value.id });
  else complaints.error(raw, [...path, part], "quote-ambiguous", { quote: words, count: place.spans.length });
  return null;
}
