// Breaks a name into lines: as few as fit, as even as may be, at sensible places. Never drops or adds a
// character but the space at which an English line ends.
import { type Measure, textWidth } from "../textWidth.ts";
import { LEXICON } from "./lexicon.ts";

/** No line begins with one of these. */
const CLOSING = /^[，。、；：！？）」』》〉”’…·,.;:!?)\]%]/;
/** No line ends with one of these. */
const OPENING = /[（「『《〈“‘([]$/;
interface Piece {
  readonly text: string;
  /** Cost of ending a line after this piece: 0 good, 1 inside a word, never: Infinity. */
  readonly cost: number;
}

/** What another line costs, and a piece that is wider than the line. */
const LINE = 10;
const TOO_WIDE = 1000;

export interface Wrapped {
  readonly lines: readonly string[];
  /** Words that a break cuts in two. */
  readonly cuts: number;
}

/** Lines of at most `maxWidth` px; a single unbreakable piece may be wider. */
export function wrap(
  text: string,
  maxWidth: number,
  fontSize: number,
  bold: boolean,
  measure: Measure = textWidth,
): Wrapped {
  const { inside, parts } = cutUp(text);
  const lines = broken(parts, maxWidth, (line) => measure(line, fontSize, bold));
  let at = 0;
  let cuts = 0;
  for (const line of lines.slice(0, -1)) {
    at = text.indexOf(line, at) + line.length;
    if (inside.has(at)) cuts++;
  }
  return { lines, cuts };
}

interface CutUp {
  readonly inside: ReadonlySet<number>;
  readonly parts: readonly Piece[];
}

/** Names already cut up: each is wrapped at many widths. */
const LIMIT = 5000;
const known = new Map<string, CutUp>();

function cutUp(text: string): CutUp {
  let found = known.get(text);
  if (!found) {
    const inside = wordInsides(text);
    found = { inside, parts: pieces(text, inside) };
    if (known.size > LIMIT) known.clear();
    known.set(text, found);
  }
  return found;
}

/** Least-cost lines by dynamic programming: number of lines first, then breaks inside words, then evenness. */
function broken(
  parts: readonly Piece[],
  maxWidth: number,
  width: (line: string) => number,
): readonly string[] {
  const widths = parts.map(({ text }) => width(text));
  const bare = parts.map(({ text }) => width(text.trimEnd()));
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= parts.length; end++) {
    costs[end] = Number.POSITIVE_INFINITY;
    let wide = bare[end - 1] as number;
    for (let from = end - 1; from >= 0; from--) {
      if (from < end - 1) wide += widths[from] as number;
      if (wide > maxWidth && from < end - 1) break;
      const slack = Math.max(0, 1 - wide / maxWidth);
      const after = end === parts.length ? 0 : (parts[end - 1] as Piece).cost;
      const cost =
        (costs[from] as number) + LINE + after * 3 + slack * slack * 6 + (wide > maxWidth ? TOO_WIDE : 0);
      if (cost < (costs[end] as number)) {
        costs[end] = cost;
        starts[end] = from;
      }
    }
  }
  const lines: string[] = [];
  for (let end = parts.length; end > 0; end = starts[end] as number)
    lines.unshift(
      parts
        .slice(starts[end], end)
        .map((part) => part.text)
        .join("")
        .trim(),
    );
  return lines;
}

/** The smallest runs that stay together: a han character, a Latin word, a mark with what it leans on. */
function pieces(text: string, inside: ReadonlySet<number>): Piece[] {
  const atoms = text.match(/[A-Za-z0-9'’&.%]+(?:[-/](?=\S))?\s*|[\s\S]/gu) ?? [];
  const found: Piece[] = [];
  let open = "";
  let at = 0;
  for (const [index, atom] of atoms.entries()) {
    open += atom;
    at += atom.length;
    const next = atoms[index + 1];
    if (next !== undefined && (CLOSING.test(next) || OPENING.test(atom))) continue;
    found.push({ text: open, cost: inside.has(at) ? 1 : /[，、；：）]$/.test(open) ? -0.3 : 0.2 });
    open = "";
  }
  if (open) found.push({ text: open, cost: 0 });
  return found;
}

/** Offsets that lie inside a known word or inside a short bracket like （县、市、旗）. */
function wordInsides(text: string): Set<number> {
  const offsets = new Set<number>();
  if (!/[\u2e80-\uffff]/.test(text)) return offsets;
  for (const match of text.matchAll(/（[^（）]{1,7}）/g))
    for (let at = match.index + 1; at < match.index + match[0].length; at++) offsets.add(at);
  for (let at = 0; at < text.length; ) {
    const word = LEXICON.get(text[at] as string)?.find((candidate) => text.startsWith(candidate, at));
    for (let inner = 1; word && inner < word.length; inner++) offsets.add(at + inner);
    at += word?.length ?? 1;
  }
  return offsets;
}
