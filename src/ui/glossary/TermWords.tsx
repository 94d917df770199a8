// Words in which the terms of the glossary can be asked about. The card itself is TermTips' affair.
import type { Term } from "../../model/index.ts";
import { termParts } from "./termParts.ts";

interface TermWordsProps {
  readonly words: string;
  readonly terms: readonly Term[];
  /** Terms marked before, in the same card; each is marked once. */
  readonly seen?: Set<Term>;
}

export function TermWords({ words, terms, seen }: TermWordsProps) {
  let at = 0;
  return termParts(words, terms, seen).map((part) => {
    const key = at;
    at += part.words.length;
    if (!part.term) return part.words;
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: focus shows what the term means, as the pointer does.
      <span key={key} className="term" tabIndex={0} data-term={part.term.term}>
        {part.words}
      </span>
    );
  });
}
