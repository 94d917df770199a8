// Bytes → text. UTF-8 by hand and strictly, because the core knows no TextDecoder: a file in GBK, which
// is common on the machines that we are made for, must be told from one in UTF-8 and not be half read.

/** A file as the page, the command line or the build hands it in. */
export interface TextFile {
  /** As the user knows it; folders are parted by `/`. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly text: string };

/** Code units that are made into a string in one go. */
const AT_ONCE = 8_192;

/**
 * UTF-8 bytes as text: a byte order mark is dropped and line ends become `\n`, so that offsets are the same
 * on every system. Where a byte is wrong (overlong forms and lone surrogates included), `ok` is false and
 * `text` is what stands before it.
 */
export function decode(content: Uint8Array | string): Decoded {
  if (typeof content === "string") return { ok: true, text: tidy(content) };
  const parts: string[] = [];
  const units = new Uint16Array(Math.min(AT_ONCE, content.length + 2));
  let count = 0;
  let at = 0;
  let ok = true;
  while (at < content.length) {
    const lead = content[at]!;
    const second = content[at + 1]!;
    const third = content[at + 2]!;
    if (lead < 0x80) {
      units[count++] = lead;
      at += 1;
    } else if (lead > 0xe0 && lead < 0xed && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80) {
      // Nearly all of Chinese: three bytes, of which nothing but the marks can be wrong.
      units[count++] = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      at += 3;
    } else {
      const length = sequenceLength(content, at);
      if (length === 0) {
        ok = false;
        break;
      }
      const point = codePoint(content, at, length);
      if (point > 0xffff) {
        units[count++] = 0xd800 + ((point - 0x10000) >> 10);
        units[count++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
      } else units[count++] = point;
      at += length;
    }
    if (count > units.length - 2) {
      parts.push(textOf(units.subarray(0, count)));
      count = 0;
    }
  }
  parts.push(textOf(units.subarray(0, count)));
  return { ok, text: tidy(parts.join("")) };
}

/** Not by spreading, which goes through an iterator and takes ten times as long. */
const textOf = (units: Uint16Array): string => String.fromCharCode.apply(null, units as unknown as number[]);

function tidy(text: string): string {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  return bare.includes("\r\n") ? bare.replaceAll("\r\n", "\n") : bare;
}

/** Bytes of the well-formed sequence at an index (Unicode 15, table 3-7); 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = 2; next < length; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0;
  return length;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = length === 1 ? bytes[at]! : bytes[at]! & (0x7f >> length);
  for (let next = 1; next < length; next++) point = (point << 6) | (bytes[at + next]! & 0x3f);
  return point;
}
