// glossary.yaml: every term is explained once, from the text or as background that is marked as such.
import { foldText } from "./anchor.ts";
import { believeEntries, type Entry } from "./believe.ts";
import type { CheckedDocument } from "./checkDocument.ts";
import type { Complaints } from "./complaints.ts";
import { findQuote } from "./findQuote.ts";
import type { Raw } from "./raw.ts";
import { glossaryShape, type TermFile, termShape } from "./tourShapes.ts";
import type { Term } from "./workspace.ts";

/** Issues: those of their form and of findQuote, `term-clash`, `term-without-quote`, `term-without-note`. */
export function checkGlossary(
  raw: Raw,
  document: CheckedDocument,
  complaints: Complaints,
): Omit<Term, "policy">[] {
  const entries = believeEntries<TermFile>(raw, "terms", glossaryShape, termShape, complaints);
  checkWords(entries, complaints);
  return entries.map(({ path, value }) => {
    const { term, basis, quote, note } = value;
    if (basis === "text" && quote === null) complaints.error(raw, path, "term-without-quote", { term });
    if (basis === "context" && note === null) complaints.error(raw, path, "term-without-note", { term });
    const place =
      quote === null ? null : findQuote({ raw, path }, { quote, clause: value.clause }, document, complaints);
    return { ...value, span: place && { start: place.start, end: place.end } };
  });
}

function checkWords(entries: readonly Entry<TermFile>[], complaints: Complaints): void {
  const owners = new Map<string, string>();
  for (const { raw, path, value } of entries)
    [value.term, ...value.aliases].forEach((word, at) => {
      const folded = foldText(word).toLowerCase();
      const other = owners.get(folded);
      if (other === undefined) owners.set(folded, value.term);
      else
        complaints.error(raw, [...path, ...(at === 0 ? ["term"] : ["aliases", at - 1])], "term-clash", {
          word,
          other,
        });
    });
}
