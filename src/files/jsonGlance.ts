// A glance at JSON text before JSON.parse reads it: only whether a closer look (jsonScan.ts) is needed. It makes no values
// and keeps no places, so it costs a fraction of parsing.

/** An object with more fields than this is looked at closely: comparing each with each would take too long. */
const MOST_FIELDS = 64;

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const ESCAPE = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/**
 * Whether JSON text is nested deeper than `depth`, or may have a field twice in one object: then jsonScan tells. Sure where
 * it says no; where it says yes, two names may only look alike. Of text that is no JSON it may say anything.
 */
export function needsLook(text: string, depth: number): boolean {
  // Names of the fields met so far, as numbers, of all objects that are open; each begins where the last one ends.
  const names = new Int32Array((depth + 1) * MOST_FIELDS);
  const begins = new Int32Array(depth + 1);
  const isObject = new Uint8Array(depth + 1);
  let open = 0;
  let count = 0;
  let naming = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Blanks and what is neither mark nor word.
    if (code <= 32) continue;
    if (code === QUOTE) {
      if (!naming) {
        at = stringEnd(text, at);
        if (at < 0) return true;
        continue;
      }
      let name = 0;
      for (let unit = text.charCodeAt(++at); unit !== QUOTE; unit = text.charCodeAt(++at)) {
        // The same name may be spelt in several ways.
        if (unit === ESCAPE || at >= text.length) return true;
        name = (Math.imul(name, 31) + unit) | 0;
      }
      const first = begins[open]!;
      if (count - first >= MOST_FIELDS) return true;
      for (let other = first; other < count; other++) if (names[other] === name) return true;
      names[count++] = name;
      naming = false;
    } else if (code === COMMA) {
      naming = isObject[open] === 1;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (open >= depth) return true;
      begins[++open] = count;
      naming = code === OPEN_OBJECT;
      isObject[open] = naming ? 1 : 0;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (open === 0) return true;
      count = begins[open--]!;
      naming = false;
    }
  }
  return false;
}

/** Where the string ends that begins here: the index of its closing quote; -1 where it has none. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === ESCAPE) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return -1;
}
