// The way back from the mended text to the file as it came: repairs change what stands where.
import type { Repair } from "../model/index.ts";

/** For offsets of the mended text, where they stand in the raw one. Repairs are those that made the text. */
export function rawOffsets(raw: string, repairs: readonly Repair[]): (offset: number) => number {
  const changes = repairs
    .map(({ raw: words, text }) => ({ at: raw.indexOf(words), words, text }))
    .sort((a, b) => a.at - b.at);
  return (offset) => {
    let shift = 0;
    for (const { at, words, text } of changes) {
      const start = at - shift;
      if (offset < start) break;
      if (offset < start + text.length) return at + inside(words, text, offset - start);
      shift += text.length - words.length;
    }
    return offset - shift;
  };
}

/** Where the nth character of a repaired piece stands in the piece as it was: the common beginning, else the end. */
function inside(words: string, text: string, nth: number): number {
  let same = 0;
  while (same < text.length && text[same] === words[same]) same++;
  return nth < same ? nth : words.length - (text.length - nth);
}
