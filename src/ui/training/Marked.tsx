// The small markup of a tour as elements: paragraphs, lists, strong, emphasis and text, nothing else.
import type { ReactNode } from "react";
import { type Inline, parseMarkup, type Term } from "../../model/index.ts";
import { TermWords } from "../glossary/TermWords.tsx";

interface MarkedProps {
  readonly source: string;
  /** Terms that can be asked about in the words; each is marked once. */
  readonly terms?: readonly Term[];
}

export function Marked({ source, terms = [] }: MarkedProps) {
  const seen = new Set<Term>();
  const inline = (nodes: readonly Inline[]): ReactNode =>
    nodes.map((node, at) => {
      const key = `${at}`;
      if (node.kind === "text")
        return (
          <TermWords
            key={key}
            words={node.text}
            terms={terms.filter((term) => !seen.has(term))}
            seen={seen}
          />
        );
      return node.kind === "strong" ? (
        <strong key={key}>{inline(node.inside)}</strong>
      ) : (
        <em key={key}>{inline(node.inside)}</em>
      );
    });
  return parseMarkup(source).map((block, at) => {
    const key = `${at}`;
    if (block.kind === "paragraph") return <p key={key}>{inline(block.inside)}</p>;
    const items = block.items.map((item, index) => {
      const place = `${index}`;
      return <li key={place}>{inline(item)}</li>;
    });
    return block.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
  });
}
