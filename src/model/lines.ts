// The lines of a text, and which of them begin a paragraph. A line that breaks off without a closing mark goes on
// in the next one, unless that one is numbered or stands behind a blank line.
import { headingMark } from "./headings.ts";
import { trimmed } from "./sentences.ts";
import type { Span } from "./workspace.ts";

/** A line without the blanks around it; null for a blank one. */
export function* lines(text: string): Generator<Span | null> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield trimmed(text, start, end);
    start = end + 1;
  }
}

export const textOf = (text: string, { start, end }: Span) => text.slice(start, end);

const CLOSED = /[。．｡！？；：!?;:](?:[”’」』）)]*)$/;
const STOPS = /[。，；：,;:]/;
/** Longest line that can be a heading of its own. */
const LONGEST_HEADING = 45;

/** Whether a line ends what was begun: with a closing mark, or as a numbered heading that stands alone. */
export function endsParagraph(line: string): boolean {
  if (CLOSED.test(line)) return true;
  return headingMark(line) !== null && line.length <= LONGEST_HEADING && !STOPS.test(line);
}

/** Whether a line begins a paragraph of its own whatever stands before it. */
export const startsParagraph = (line: string): boolean => headingMark(line) !== null;
