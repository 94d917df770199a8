// What the directory of a zip says of its files, and one of them unpacked: never by more than the directory says, so that
// a bomb cannot go off behind a directory that lies.
import { Inflate, strFromU8 } from "fflate";

export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** Bytes in the zip, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where its local head stands. */
  readonly head: number;
}

const END = 0x06054b50;
const FAR_END = 0x06064b50;
const ENTRY = 0x02014b50;
const HEAD = 0x04034b50;
/** A length that stands elsewhere, in the 64-bit field. */
const FAR = 0xffffffff;
/** Most that comes out of a deflated byte. */
const MOST = 1_032;
/** Packed bytes unpacked at once. */
const BITE = 16_384;

const viewOf = (zip: Uint8Array) => new DataView(zip.buffer, zip.byteOffset, zip.byteLength);

/** The entries of a zip, one at a time. Throws where the directory is broken. */
export function* entriesOf(zip: Uint8Array): Generator<Entry> {
  const view = viewOf(zip);
  let end = zip.length - 22;
  while (view.getUint32(end, true) !== END) if (--end < zip.length - 65_558) throw new Error("no end");
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === FAR) {
    const far = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(far, true) !== FAR_END) throw new Error("no far end");
    count = Number(view.getBigUint64(far + 32, true));
    at = Number(view.getBigUint64(far + 48, true));
  }
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("no entry");
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const latin = (view.getUint16(at + 8, true) & 2048) === 0;
    const [size, packed, head] = lengths(view, at, at + 46 + name, extra);
    const method = view.getUint16(at + 10, true);
    yield { name: strFromU8(zip.subarray(at + 46, at + 46 + name), latin), method, packed, size, head };
    at += 46 + name + extra + comment;
  }
}

/** Size, packed size and place of an entry; those that are too great for 32 bits stand in an extra field. */
function lengths(view: DataView, at: number, from: number, extra: number): [number, number, number] {
  const found: [number, number, number] = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!found.includes(FAR)) return found;
  for (let field = from; field + 4 <= from + extra; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const far = found.map((length) => {
      if (length !== FAR) return length;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
    return far as [number, number, number];
  }
  throw new Error("no far lengths");
}

/** An entry's bytes. Throws where they are not exactly as many as its directory says, or are no deflated bytes. */
export function unpacked(zip: Uint8Array, { method, packed, size, head }: Entry): Uint8Array {
  const view = viewOf(zip);
  if (view.getUint32(head, true) !== HEAD) throw new Error("no head");
  const from = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true);
  const bytes = zip.subarray(from, from + packed);
  if (bytes.length !== packed) throw new Error("cut short");
  if (method === 0 && packed === size) return bytes.slice();
  if (method !== 8 || size > packed * MOST) throw new Error("packed otherwise");
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((part) => {
    if (filled + part.length > size) throw new Error("more than was said");
    whole.set(part, filled);
    filled += part.length;
  });
  for (let at = 0; at < packed; at += BITE) inflate.push(bytes.subarray(at, at + BITE), at + BITE >= packed);
  if (filled !== size) throw new Error("less than was said");
  return whole;
}
