// Text → outline and addressed clauses, the units of reading. Addresses: part, paragraph, sentence, clause; a
// heading's is shorter, and headings are not counted as sentences. Statutes (第X条) are read in articles.ts.
import { foldText } from "./anchor.ts";
import { hasArticles, readArticles } from "./articles.ts";
import { headingMark, printedNumber } from "./headings.ts";
import { endsParagraph, lines, startsParagraph, textOf } from "./lines.ts";
import type { AddressedClause, Reading } from "./reading.ts";
import { firstStop, sentences, trimmed } from "./sentences.ts";
import type { OutlineNode, Span } from "./workspace.ts";

/** A heading whose printed number is wrong or lacks its mark, with the part that it is. */
export interface Renumbered {
  readonly heading: string;
  readonly part: number;
}

type Node = Omit<OutlineNode, "children"> & { children: Node[] };

/** Where we are while reading: what the next paragraph will be called. */
interface Place {
  part: number;
  paragraph: number;
  /** The part's node; null before the first heading. */
  node: Node | null;
  /** The last heading of a paragraph, under which deeper ones stand. */
  above: { depth: number; node: Node }[];
  /** A paragraph's heading stood alone: the next paragraph is its text. */
  waiting: boolean;
}

/** Reads a text. `renumbered` names headings that go by another number; `absent` addresses have no content. */
export function readText(
  text: string,
  renumbered: readonly Renumbered[] = [],
  absent: ReadonlySet<string> = new Set(),
): Reading {
  if (hasArticles(text)) return readArticles(text, absent);
  const outline: Node[] = [];
  const clauses: AddressedClause[] = [];
  const numbers = new Map(renumbered.map(({ heading, part }) => [foldText(heading), part]));
  const place: Place = { part: 0, paragraph: 0, node: null, above: [], waiting: false };

  const head = (address: string, span: Span, siblings: Node[]): Node => {
    const { start, end } = span;
    clauses.push({ address, kind: "heading", start, end });
    const heading = text.slice(start, end);
    const node: Node = { address, heading, absent: absent.has(address), start, end, children: [] };
    siblings.push(node);
    return node;
  };

  const startPart = (span: Span, number: number) => {
    // Numbers that do not grow are misprints: addresses must stay unique.
    place.part = number > place.part ? number : place.part + 1;
    place.paragraph = 0;
    place.waiting = false;
    place.above = [];
    place.node = head(String(place.part), span, outline);
  };

  const addParagraph = ({ start, end }: Span) => {
    const mark = headingMark(text.slice(start, Math.min(end, start + 12)));
    const own = mark && mark.depth > 1 ? headingRun(text, { start, end }) : null;
    if (!own && place.waiting) place.waiting = false;
    else place.paragraph++;
    const prefix = `${place.part}.${place.paragraph}`;
    if (mark && own) {
      place.above = place.above.filter(({ depth }) => depth < mark.depth);
      const node = head(prefix, own, (place.above.at(-1)?.node ?? place.node)?.children ?? outline);
      place.above.push({ depth: mark.depth, node });
      place.waiting = own.end === end;
    }
    sentences(text, own?.end ?? start, end).forEach((parts, sentence) => {
      parts.forEach((span, part) => {
        clauses.push({ address: `${prefix}.${sentence + 1}.${part + 1}`, kind: "clause", ...span });
      });
    });
  };

  for (const block of blocks(text, numbers)) {
    if (block.part === null) addParagraph(block);
    else startPart(block, block.part);
  }
  return { outline, clauses };
}

/** Paragraphs (part null) and part headings, in order. */
function blocks(text: string, numbers: ReadonlyMap<string, number>): (Span & { part: number | null })[] {
  const found: (Span & { part: number | null })[] = [];
  let open: Span | null = null;
  const close = () => {
    if (open) found.push({ ...open, part: null });
    open = null;
  };
  for (const span of lines(text)) {
    if (!span) {
      close();
      continue;
    }
    const line = textOf(text, span);
    if (startsParagraph(line)) close();
    const part = partNumber(text, span, numbers);
    const own =
      part === null ? null : numbers.has(foldText(textOf(text, span))) ? span : headingRun(text, span);
    if (part === null || !own) {
      open = { start: (open as Span | null)?.start ?? span.start, end: span.end };
      if (endsParagraph(line)) close();
      continue;
    }
    close();
    found.push({ ...own, part });
    open = trimmed(text, own.end, span.end);
  }
  close();
  return found;
}

function partNumber(text: string, span: Span, numbers: ReadonlyMap<string, number>): number | null {
  const line = textOf(text, span);
  const mark = headingMark(line);
  if (mark?.depth === 1) return numbers.get(foldText(line)) ?? mark.number;
  return numbers.size > 0 && printedNumber(line) !== null ? (numbers.get(foldText(line)) ?? null) : null;
}

/**
 * What of a marked run is its heading: up to the first full stop where more follows, or all of it where it
 * ends without a mark. A whole numbered sentence, or an item of a list (……；), is no heading.
 */
function headingRun(text: string, { start, end }: Span): Span | null {
  const stop = firstStop(text, start, end);
  if (stop !== null) return stop < end ? { start, end: stop } : null;
  return /[；;，,：:、]$/.test(text.slice(end - 1, end)) ? null : { start, end };
}
