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

const cache = new Map<string, readonly string[]>();

/** Lines of at most `maxWidth` px; a single unbreakable piece may be wider. */
export function wrap(
  text: string,
  maxWidth: number,
  fontSize: number,
  bold: boolean,
  measure: Measure = textWidth,
): readonly string[] {
  const key = `${measure === textWidth ? "" : "m"}${bold ? "b" : ""}${fontSize}/${Math.round(maxWidth)}/${text}`;
  let lines = measure === textWidth ? cache.get(key) : undefined;
  if (!lines) {
    lines = broken(pieces(text), maxWidth, (line) => measure(line, fontSize, bold));
    if (cache.size > 20_000) cache.clear();
    cache.set(key, lines);
  }
  return lines;
}

/** How many of the breaks between these lines of a text cut a word in two. */
export function cuts(text: string, lines: readonly string[]): number {
  const inside = wordInsides(text);
  let at = 0;
  let count = 0;
  for (const line of lines.slice(0, -1)) {
    at = text.indexOf(line, at) + line.length;
    if (inside.has(at)) count++;
  }
  return count;
}

/** Least-cost lines by dynamic programming: number of lines first, then breaks inside words, then evenness. */
function broken(
  parts: readonly Piece[],
  maxWidth: number,
  width: (line: string) => number,
): readonly string[] {
  const joined = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map((part) => part.text)
      .join("")
      .trim();
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= parts.length; end++) {
    best[end] = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const wide = width(joined(from, end));
      if (wide > maxWidth && from < end - 1) break;
      const slack = Math.max(0, 1 - wide / maxWidth);
      const after = end === parts.length ? 0 : (parts[end - 1] as Piece).cost;
      const cost =
        (best[from] as { cost: number }).cost +
        10 +
        after * 3 +
        slack * slack * 4 +
        (wide > maxWidth ? 1e3 : 0);
      if (cost < (best[end] as { cost: number }).cost) best[end] = { cost, from };
    }
  }
  const lines: string[] = [];
  for (let end = parts.length; end > 0; end = (best[end] as { from: number }).from)
    lines.unshift(joined((best[end] as { from: number }).from, end));
  return lines;
}

/** The smallest runs that stay together: a han character, a Latin word, a mark with what it leans on. */
function pieces(text: string): Piece[] {
  const atoms = text.match(/[A-Za-z0-9'’&.%]+(?:[-/](?=\S))?\s*|[\s\S]/gu) ?? [];
  const inside = wordInsides(text);
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
  for (const match of text.matchAll(/（[^（）]{1,7}）/g))
    for (let at = match.index + 1; at < match.index + match[0].length; at++) offsets.add(at);
  for (let at = 0; at < text.length; ) {
    const word = LEXICON.find((candidate) => text.startsWith(candidate, at));
    for (let inner = 1; word && inner < word.length; inner++) offsets.add(at + inner);
    at += word?.length ?? 1;
  }
  return offsets;
}
