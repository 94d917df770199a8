// The text of 读着长图, clause by clause: what has been read is black, what is being read is marked, what is to
// come is grey. Its text nodes are the source to the letter.
import { memo } from "react";
import type { Clause, Policy } from "../../model/index.ts";
import { firstPlaces } from "../glossary/termParts.ts";

interface ReadTextProps {
  readonly policy: Policy;
  readonly here: Clause;
}

export const ReadText = memo(function ReadText({ policy, here }: ReadTextProps) {
  const { text, clauses, glossary } = policy;
  const places = firstPlaces(text, glossary);
  const gap = (from: number, to: number) => text.slice(from, to);
  const worded = (start: number, end: number) => {
    const marked = [...places].filter(([at]) => at >= start && at < end);
    let from = start;
    const parts = marked.flatMap(([at, term]) => {
      const form = [term.term, ...term.aliases].find((word) => text.startsWith(word, at)) ?? term.term;
      const before = gap(from, at);
      from = at + form.length;
      return [
        before,
        // biome-ignore lint/a11y/noNoninteractiveTabindex: focus shows what the term means, as the pointer does.
        <span key={at} className="term" tabIndex={0} data-term={term.term}>
          {form}
        </span>,
      ];
    });
    return [...parts, gap(from, end)];
  };
  return (
    <div className="read-body" lang="zh-CN">
      {clauses.map((clause, index) => {
        const before = clauses[index - 1];
        return [
          gap(before?.end ?? 0, clause.start),
          <span
            key={clause.address}
            data-clause={clause.address}
            data-kind={clause.kind}
            data-read={clause.start < here.start ? "done" : clause === here ? "now" : "later"}
          >
            {worded(clause.start, clause.end)}
          </span>,
        ];
      })}
    </div>
  );
});
