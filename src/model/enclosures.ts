// Which quotation marks and brackets of a text belong together. One that is never closed encloses nothing.

const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "（": "）",
  "(": ")",
  "《": "》",
  "〈": "〉",
  "【": "】",
  "〔": "〕",
  "［": "］",
  "[": "]",
  "｛": "｝",
  "{": "}",
};
const WIDTH: Readonly<Record<string, string>> = { ")": "）", "]": "］", "}": "｝" };
/** Closing mark → the kind that it closes. */
const CLOSERS = new Map(Object.values(PAIRS).map((close) => [close, WIDTH[close] ?? close]));

/** What opens anything at all: most sentences have none of it. */
const OPENS = /[“‘「『（(《〈【〔［[｛{"]/;
const NONE: ReadonlyMap<number, number> = new Map();

export const isCloser = (character: string): boolean => CLOSERS.has(character) || character === '"';

/**
 * The closing mark of every opening one between two offsets: index → index. Linear. Full and half width
 * close each other; a straight `"` opens and closes by turns.
 */
export function enclosures(text: string, start: number, end: number): ReadonlyMap<number, number> {
  if (!OPENS.test(text.slice(start, end))) return NONE;
  const closing = new Map<number, number>();
  const open: { kind: string; at: number }[] = [];
  const waiting = new Map<string, number>();
  const count = (kind: string, by: number) => waiting.set(kind, (waiting.get(kind) ?? 0) + by);
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    const pair = PAIRS[character] ?? (character === '"' && !waiting.get('"') ? '"' : undefined);
    if (pair !== undefined) {
      const kind = WIDTH[pair] ?? pair;
      open.push({ kind, at });
      count(kind, 1);
      continue;
    }
    const kind = character === '"' ? '"' : CLOSERS.get(character);
    // What was opened inside and is still open, when something around it closes, was never closed.
    while (kind !== undefined && waiting.get(kind)) {
      const last = open.pop()!;
      count(last.kind, -1);
      if (last.kind !== kind) continue;
      closing.set(last.at, at);
      break;
    }
  }
  return closing;
}
