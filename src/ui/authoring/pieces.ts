// A text as lines of pieces, each of one draft or of none. Where drafts overlap, the one that begins first has the words.
import type { DeskText } from "../../session/index.ts";

export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Index of the draft that the words are of. */
  readonly draft: number | null;
}

export interface Line {
  readonly key: number;
  readonly heading: boolean;
  readonly parts: readonly Piece[];
}

export function pieces({ text, drafts, reading }: Pick<DeskText, "text" | "drafts" | "reading">): Line[] {
  const inOrder = drafts
    .map(({ start, end }, draft) => ({ start, end, draft }))
    .sort((a, b) => a.start - b.start);
  const headings = reading.clauses.filter(({ kind }) => kind === "heading");
  const found: Line[] = [];
  let next = 0;
  let heading = 0;
  let from = 0;
  for (const line of text.split("\n")) {
    const until = from + line.length;
    const parts: Piece[] = [];
    let done = from;
    const put = (end: number, draft: number | null) => {
      if (end > done) parts.push({ start: done, text: text.slice(done, end), draft });
      done = Math.max(done, end);
    };
    while (next < inOrder.length && inOrder[next]!.start < until) {
      const { start, end, draft } = inOrder[next]!;
      put(Math.max(start, done), null);
      put(Math.min(end, until), draft);
      if (end > until) break;
      next++;
    }
    put(until, null);
    while (heading < headings.length && headings[heading]!.end <= from) heading++;
    const here = headings[heading];
    const whole = here !== undefined && here.start >= from && here.end >= until - 1 && here.start < until;
    if (parts.length > 0) found.push({ key: from, heading: whole, parts });
    from = until + 1;
  }
  return found;
}
