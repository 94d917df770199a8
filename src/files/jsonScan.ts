// Walks JSON text (RFC 8259) once and notes where things stand. It makes no values and calls itself never,
// so that nothing in a file can overflow it.

export interface Place {
  readonly start: number;
  readonly fields?: Map<string, { readonly key: number; readonly value: Place }>;
  readonly items?: Place[];
}

export type Scan =
  | { readonly fault: null; readonly root: Place; readonly twice: { field: string; offset: number }[] }
  | { readonly fault: "syntax" | "deep" | "wide"; readonly offset: number };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\n\r]*/y;
const HEX = /^[0-9a-fA-F]{4}$/;

/**
 * Offsets are code units; `fault` says what is wrong first (`deep`, `wide`: nested deeper than `depth`, an object of more
 * than `width` fields), `twice` which fields an object has more than once.
 */
export function scanJson(text: string, depth: number, width: number): Scan {
  const twice: { field: string; offset: number }[] = [];
  const open: Place[] = [];
  let root: Place | null = null;
  let at = afterBlank(text, 0);
  for (;;) {
    // A value begins here, behind its key where it is a field.
    const around = open.at(-1);
    let field: { name: string; key: number } | null = null;
    if (around?.fields) {
      const end = stringEnd(text, at);
      if (end < 0) return { fault: "syntax", offset: at };
      field = { name: JSON.parse(text.slice(at, end)) as string, key: at };
      if (around.fields.size >= width) return { fault: "wide", offset: at };
      if (around.fields.has(field.name)) twice.push({ field: field.name, offset: at });
      at = afterBlank(text, end);
      if (text[at] !== ":") return { fault: "syntax", offset: at };
      at = afterBlank(text, at + 1);
    }
    const place = placeAt(text, at);
    if (around?.fields && field) around.fields.set(field.name, { key: field.key, value: place });
    else if (around?.items) around.items.push(place);
    else root = place;

    if (place.fields || place.items) {
      if (open.length >= depth) return { fault: "deep", offset: at };
      open.push(place);
      at = afterBlank(text, at + 1);
      if (text[at] !== closer(place)) continue;
    } else {
      const end = scalarEnd(text, at);
      if (end < 0) return { fault: "syntax", offset: at };
      at = afterBlank(text, end);
    }

    // A value has ended; close whatever ends with it.
    for (;;) {
      const ending = open.at(-1);
      if (!ending) {
        if (at < text.length || !root) return { fault: "syntax", offset: at };
        return { fault: null, root, twice };
      }
      if (text[at] === closer(ending)) {
        open.pop();
        at = afterBlank(text, at + 1);
      } else if (text[at] === ",") {
        at = afterBlank(text, at + 1);
        break;
      } else return { fault: "syntax", offset: at };
    }
  }
}

function placeAt(text: string, start: number): Place {
  if (text[start] === "{") return { start, fields: new Map() };
  if (text[start] === "[") return { start, items: [] };
  return { start };
}

function closer(place: Place): string {
  return place.fields ? "}" : "]";
}

function afterBlank(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
  BLANK.lastIndex = at;
  BLANK.test(text);
  return BLANK.lastIndex;
}

function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  for (const word of ["true", "false", "null"]) if (text.startsWith(word, at)) return at + word.length;
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : -1;
}

/** Index behind the closing quote; -1 where no well-formed string begins. */
function stringEnd(text: string, start: number): number {
  if (text[start] !== '"') return -1;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -1;
    if (code !== 92) continue;
    at++;
    if (text[at] === "u") {
      if (!HEX.test(text.slice(at + 1, at + 5))) return -1;
      at += 4;
    } else if (!'"\\/bfnrt'.includes(text[at] ?? "?")) return -1;
  }
  return -1;
}
