// Cuts words at the terms of the glossary. The parts put together are the words, to the letter.
import type { Term } from "../../model/index.ts";

export interface TermPart {
  readonly words: string;
  /** The term that the words are; null for all other words. */
  readonly term: Term | null;
}

/**
 * Parts of some words; where two terms begin at one place the longer is taken. `seen` collects what was marked:
 * a term in it already is not marked again.
 */
export function termParts(words: string, terms: readonly Term[], seen?: Set<Term>): readonly TermPart[] {
  const forms = terms
    .flatMap((term) => [term.term, ...term.aliases].map((form) => ({ form, term })))
    .sort((a, b) => b.form.length - a.form.length);
  const parts: TermPart[] = [];
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const found = forms.find(({ form, term }) => !seen?.has(term) && words.startsWith(form, at));
    if (!found) {
      at += 1;
      continue;
    }
    seen?.add(found.term);
    if (at > from) parts.push({ words: words.slice(from, at), term: null });
    parts.push({ words: found.form, term: found.term });
    at += found.form.length;
    from = at;
  }
  if (from < words.length || parts.length === 0) parts.push({ words: words.slice(from), term: null });
  return parts;
}

/** The first place of each term in a text, by offset: so that a text is not strewn with marks. */
export function firstPlaces(text: string, terms: readonly Term[]): ReadonlyMap<number, Term> {
  const places = new Map<number, Term>();
  let at = 0;
  for (const { words, term } of termParts(text, terms, new Set())) {
    if (term) places.set(at, term);
    at += words.length;
  }
  return places;
}
