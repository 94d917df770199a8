// One way of making words comparable, for search and for the filter's free text: full width becomes half
// width, capitals small, and what people leave out when they type (spaces, brackets, quotes, stops) goes,
// so that 街道党工委 meets 街道党（工）委. Code unit by code unit: a folded place leads back to one of the text.

const DROPPED = new Set(
  [
    ..." \t\n\r\f\v\u00a0\u200b\ufeff\u3000()[]{}<>〔〕【】〈〉《》「」『』\"'“”‘’`,.;:!?、，。；：！？·…—–-_/\\|~",
  ].map((c) => c.charCodeAt(0)),
);

/** The folded code unit; 0 where it is left out. */
function folded(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code >= 0xff01 && code <= 0xff5e) return folded(code - 0xfee0);
  if (DROPPED.has(code)) return 0;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0xdc || code === 0xfc) return 0x76; // ü is typed as v
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** Folded text with the way back: `at[i]` is the code unit of the original that folded unit `i` came from. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Folds a text and remembers where each unit came from. A text of nothing but stops keeps them. */
export function foldWithPlaces(original: string): Folded {
  const at: number[] = [];
  let text = "";
  for (let i = 0; i < original.length; i++) {
    const code = folded(original.charCodeAt(i));
    if (code === 0) continue;
    at.push(i);
    text += String.fromCharCode(code);
  }
  if (text === "") return { text: original, at: Array.from({ length: original.length }, (_, i) => i) };
  return { text, at };
}

/** Folds a text. */
export function fold(original: string): string {
  return foldWithPlaces(original).text;
}

/** The words of what a person typed: parted by spaces, folded, empty ones left out. */
export function foldWords(query: string): readonly string[] {
  return query
    .split(/\s+/u)
    .map((word) => fold(word))
    .filter((word) => word !== "");
}
