// Where the parts of a YAML document stand in its text. Offsets are code units.
import { type Document, isAlias, isMap, isPair, isScalar, isSeq } from "yaml";
import type { Path } from "../model/index.ts";

/** Where the value at a path stands, or its key; the nearest thing above where there is none. */
export function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return offset;
      offset = startOf(item) ?? offset;
      node = isPair(item) ? item.value : item;
    } else return offset;
  }
  return offset;
}

/** Where a node begins; null for what has no place of its own. */
export function startOf(node: unknown): number | null {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0] ?? null;
}
