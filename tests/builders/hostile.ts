// Hostile files: the small ones lie in tests/fixtures/hostile, the large ones are made here, on a disk of their own.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

const SMALL = path.resolve(import.meta.dirname, "../fixtures/hostile");
const MEBIBYTE = 2 ** 20;

/** What every hostile file comes to: the code of its first problem, or `opens` where its words are harmless as words. */
export const EXPECTED: Readonly<Record<string, string>> = {
  "billion-laughs.xlsx": "broken-archive",
  "billion-laughs.yaml": "too-deep",
  "circle.yaml": "too-deep",
  "code.yaml": "syntax",
  "direction-marks-in-text.json": "bad-value",
  "direction-marks.json": "bad-value",
  "external-entity.xlsx": "broken-archive",
  "formulas.csv": "policy-not-open",
  "infinity.json": "wrong-type",
  "lone-surrogates.json": "bad-value",
  "nan.json": "syntax",
  "nan.yaml": "schema-version",
  "nul.json": "bad-value",
  "page.json": "syntax",
  "proto.json": "unknown-field",
  "proto.yaml": "unknown-field",
  "script-everywhere.json": "opens",
  "script-in-a-tour.json": "opens",
  "slip.zip": "file-missing",
  "twice.json": "duplicate-field",
  "utf-16.json": "not-utf8",
  "aliases.yaml": "too-deep",
  "bomb.zip": "archive-too-large",
  "bomb-that-lies.zip": "broken-archive",
  "fields-without-number.json": "too-long",
  "million-aliases.yaml": "file-too-large",
  "million-lists.json": "too-deep",
  "million-objects.json": "too-deep",
  "million-lists.yaml": "too-deep",
  "million-rows.csv": "too-many-rows",
  "one-long-word.json": "syntax",
  "hundred-megabytes.json": "file-too-large",
};

/** The small hostile files: name → bytes. */
export function smallHostile(): Map<string, Uint8Array> {
  return new Map(readdirSync(SMALL).map((name) => [name, readFileSync(path.join(SMALL, name))]));
}

const nested = (open: string, count: number) => open.repeat(count);

/** A zip of zeros that unpacks to far more than is let through, as its directory says itself. */
let made: Uint8Array | undefined;
const bomb = () => {
  if (made) return made;
  const zeros = new Uint8Array(40 * MEBIBYTE);
  made = zipSync(Object.fromEntries([..."abcde"].map((name) => [`${name}/source.txt`, zeros])), { level: 1 });
  return made;
};

/** The same, whose directory says that each file is a byte long. */
function lyingBomb(): Uint8Array {
  const zip = bomb().slice();
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 46 < zip.length; at++) {
    // Sizes in a local head, and in an entry of the directory.
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  return zip;
}

const LARGE: Readonly<Record<string, () => string | Uint8Array>> = {
  "aliases.yaml": () => `a: &a x\nb: [${"*a,".repeat(300_000)}]\n`,
  "bomb.zip": bomb,
  "bomb-that-lies.zip": lyingBomb,
  "fields-without-number.json": () =>
    `{"schemaVersion":1,"policies":[],${Array.from({ length: 500_000 }, (_, at) => `"x${at}":0`).join(",")}}`,
  "million-aliases.yaml": () => `a: &a x\nb: [${"*a,".repeat(1_000_000)}]\n`,
  "million-lists.json": () => nested("[", 1_000_000),
  "million-objects.json": () => nested('{"a":', 1_000_000),
  "million-lists.yaml": () => nested("[", 1_000_000),
  "million-rows.csv": () => `原文,类别\n${"街道,义务\n".repeat(1_000_000)}`,
  "one-long-word.json": () => `{"schemaVersion":1,"policies":["${"长".repeat(5_000_000)}`,
  "hundred-megabytes.json": () => `{"schemaVersion":1,"policies":["${"a".repeat(100 * MEBIBYTE)}"]}`,
};
export const LARGE_NAMES: readonly string[] = Object.keys(LARGE);

/** Bytes of a large hostile file. */
export function largeHostile(name: string): Uint8Array {
  const content = LARGE[name]!();
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Lays every hostile file, small and large, into a folder. Out: their names. */
export function layHostile(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of smallHostile()) writeFileSync(path.join(folder, name), bytes);
  for (const name of LARGE_NAMES) writeFileSync(path.join(folder, name), largeHostile(name));
  return Object.keys(EXPECTED);
}
