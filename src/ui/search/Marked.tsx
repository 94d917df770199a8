// A text with the words that were searched for marked in it.
import type { Marked as MarkedText } from "../../analysis/index.ts";

export function Marked({ of: { text, marks } }: { of: MarkedText }) {
  let at = 0;
  const parts = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
