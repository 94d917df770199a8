// One way of making words comparable, for search and for the filter's free text: full width becomes half
// width, capitals small, and what people leave out when they type (spaces, brackets, quotes, stops) goes,
// so that 街道党工委 meets 街道党（工）委. Code unit by code unit: a folded place leads back to one of the text.

const DROPPED = new Set(
  Array.from(
    " \t\n\r\f\v\u00a0\u200b\ufeff\u3000()[]{}<>〔〕【】〈〉《》「」『』\"'“”‘’`,.;:!?、，。；：！？·…—–-_/\\|~",
    (character) => character.charCodeAt(0),
  ),
);

/** The folded code unit; 0 where it is left out. */
function folded(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code >= 0xff01 && code <= 0xff5e) return folded(code - 0xfee0);
  if (code >= 0x61 && code <= 0x7a) return code;
  if (DROPPED.has(code)) return 0;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0xdc || code === 0xfc) return 0x76; // ü is typed as v
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** Folds a text. A text of nothing but stops keeps them, so that it can still be found. */
export function fold(original: string): string {
  let made = "";
  // Most of a text stays as it is: whole runs of it are taken over.
  let kept = 0;
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const as = folded(code);
    if (as === code) continue;
    made += original.slice(kept, i);
    if (as !== 0) made += String.fromCharCode(as);
    kept = i + 1;
  }
  if (kept === 0) return original;
  made += original.slice(kept);
  return made === "" ? original : made;
}

/** For each unit of the folded text the unit of the original that it came from. */
export function foldedPlaces(original: string): readonly number[] {
  const all = Array.from({ length: original.length }, (_, i) => i);
  const kept = all.filter((i) => folded(original.charCodeAt(i)) !== 0);
  return kept.length === 0 ? all : kept;
}

/** The words of what a person typed: parted by spaces, folded, empty ones left out. */
export function foldWords(query: string): readonly string[] {
  return query
    .split(/\s+/u)
    .map((word) => fold(word))
    .filter((word) => word !== "");
}
