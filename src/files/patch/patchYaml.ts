// Changes a YAML text that people wrote so that it says something else, and leaves every line alone that need not change:
// comments, order, quotes and anchors stay. Values are compared as they are read; only where they differ is the text cut.
import {
  isAlias,
  isCollection,
  isMap,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

type Fields = Readonly<Record<string, unknown>>;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is written as nothing: the reader fills it in. */
const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Fields that must stand even where they are empty: nobody bears it, nobody is named. */
const NEEDED = new Set(["bearers", "actor"]);

/** A value without what the reader fills in. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => NEEDED.has(key) || !isEmpty(inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, bare(inner)]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
const same = (a: unknown, b: unknown) =>
  isEmpty(a) || isEmpty(b)
    ? isEmpty(a) === isEmpty(b)
    : JSON.stringify(sorted(bare(a))) === JSON.stringify(sorted(bare(b)));

const STYLE = { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false } as const;
const flow = (value: unknown) => {
  const listed = stringify([bare(value) ?? null], { ...STYLE, collectionStyle: "flow" }).trim();
  return listed.slice(1, -1).trim();
};

/** A list whose entries are known by a key: what they should be, in order. */
export interface Listed {
  readonly list: string;
  readonly keyOf: (entry: Fields) => string;
  readonly entries: readonly Fields[];
}

/**
 * In: a YAML text whose top is a map; fields that it should have; lists of entries. Out: the text changed; null where it
 * could not be brought to say so (it is then for the caller to write it anew).
 */
export function patchYaml(text: string, fields: Fields, lists: readonly Listed[] = []): string | null {
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false });
  const top = document.contents;
  if (document.errors.length > 0 || !isMap(top)) return null;
  const cuts: Cut[] = [];
  const read = (node: unknown) => (node as Node | null)?.toJS(document);

  const lineStart = (at: number) => text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = (at: number) => {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
  };
  const columnOf = (at: number) => at - lineStart(at);
  const rangeOf = (node: Node) => ({ start: node.range![0], end: node.range![1] });
  /** Where a node's own words end; blanks and breaks behind it are not its own. */
  const endOf = (node: Node) => {
    let { start, end } = rangeOf(node);
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    return end;
  };
  const block = (value: unknown, indent: number) => {
    const pad = " ".repeat(indent);
    return stringify(bare(value), STYLE)
      .trimEnd()
      .split("\n")
      .map((line) => (line === "" ? line : pad + line))
      .join("\n");
  };
  /** A value behind `key:` of a block map at a column. */
  const behind = (value: unknown, column: number): string => {
    const plain = typeof value !== "object" || value === null || isEmpty(value);
    if (plain)
      return ` ${isEmpty(value) ? (Array.isArray(value) ? "[]" : "null") : stringify(value, STYLE).trimEnd()}`;
    return `\n${block(value, column + 2)}`;
  };

  function setIn(map: YAMLMap, key: string, value: unknown): void {
    const pair = map.items.find((one) => String(read(one.key)) === key);
    const column = map.items[0] ? columnOf((map.items[0].key as Node).range![0]) : 0;
    if (!pair) {
      if (isEmpty(value)) return;
      const last = map.items.at(-1);
      const end = last ? endOf((last.value ?? last.key) as Node) : rangeOf(map).start + 1;
      cuts.push({
        start: end,
        end,
        text: map.flow
          ? `${last ? ", " : " "}${key}: ${flow(value)}`
          : `\n${" ".repeat(column)}${key}:${behind(value, column)}`,
      });
      return;
    }
    const node = pair.value as Node | null;
    if (same(read(node), value)) return;
    if (node && !isAlias(node) && setInside(node, value)) return;
    const start = endOfKey(pair.key as Node);
    const end = node ? Math.max(start, endOf(node)) : start;
    cuts.push({ start, end, text: map.flow ? ` ${flow(value)}` : behind(value, column) });
  }

  const endOfKey = (key: Node) => text.indexOf(":", rangeOf(key).end) + 1;

  /** Goes into a map, or into a list of the same length; whether it did. */
  function setInside(node: Node, value: unknown): boolean {
    if (isMap(node) && typeof value === "object" && value !== null && !Array.isArray(value)) {
      const wanted = new Set(Object.keys(bare(value) as Fields));
      // What goes from a small map goes with the whole of it: that is one line.
      if (node.items.some(({ key, value: old }) => !wanted.has(String(read(key))) && !isEmpty(read(old))))
        return false;
      for (const [key, inner] of Object.entries(value)) setIn(node, key, inner);
      return true;
    }
    if (!isSeq(node) || !Array.isArray(value) || node.items.length !== value.length) return false;
    const before = cuts.length;
    const fits = value.every((inner, at) => {
      const item = node.items[at] as Node;
      return same(read(item), inner) || (!isAlias(item) && isMap(item) && setInside(item, inner));
    });
    if (!fits) cuts.splice(before);
    return fits;
  }

  function setList({ list, keyOf, entries }: Listed): void {
    const pair = (top as YAMLMap).items.find((one) => String(read(one.key)) === list);
    const node = pair?.value as Node | null | undefined;
    if (!isSeq(node) || node.flow || node.items.length === 0) {
      setIn(top as YAMLMap, list, entries);
      return;
    }
    const seq = node as YAMLSeq;
    const items = new Map(seq.items.map((item) => [keyOf(read(item) as Fields), item as Node]));
    const wanted = new Set(entries.map(keyOf));
    const dash = columnOf(text.lastIndexOf("-", rangeOf(seq.items[0] as Node).start - 1));
    const airy = /\n[ \t]*\n[ \t]*(?:#[^\n]*\n[ \t]*)*- /.test(
      text.slice(rangeOf(seq).start, rangeOf(seq).end),
    );
    for (const [key, item] of items) {
      if (wanted.has(key)) continue;
      const start = lineStart(rangeOf(item).start);
      const end = lineEnd(endOf(item));
      cuts.push({ start, end: Math.min(text.length, end + 1), text: "" });
    }
    let after: Node | null = null;
    const added = new Map<number, string>();
    for (const entry of entries) {
      const item = items.get(keyOf(entry));
      if (item) {
        if (!same(read(item), entry) && !setInside(item, entry)) {
          const { start } = rangeOf(item);
          cuts.push({ start, end: endOf(item), text: block(entry, dash + 2).trimStart() });
        }
        after = item;
        continue;
      }
      const fresh = `${" ".repeat(dash)}- ${block(entry, dash + 2).trimStart()}\n`;
      const at = after ? lineEnd(endOf(after)) : lineStart(rangeOf(seq.items[0] as Node).start) - 1;
      added.set(at, `${added.get(at) ?? ""}${airy ? "\n" : ""}${fresh}`);
    }
    for (const [at, fresh] of added) {
      const from = Math.min(text.length, at + 1);
      cuts.push({ start: from, end: from, text: from > at ? fresh : `\n${fresh}` });
    }
  }

  for (const [key, value] of Object.entries(fields)) setIn(top, key, value);
  for (const one of lists) setList(one);
  const safe = reanchored(text, cuts, top, read);
  const patched = applied(text, safe);
  const says = parseDocument(patched, { version: "1.2", schema: "core", uniqueKeys: false });
  if (says.errors.length > 0) return null;
  const now = says.toJS() as Fields;
  const right =
    Object.entries(fields).every(([key, value]) => same(now[key], value)) &&
    lists.every(({ list, keyOf, entries }) => {
      const found = new Map(((now[list] ?? []) as Fields[]).map((entry) => [keyOf(entry), entry]));
      return found.size === entries.length && entries.every((entry) => same(found.get(keyOf(entry)), entry));
    });
  return right ? patched : null;
}

/** Where an anchor goes with what is cut, the first alias left takes it over, with its value. */
function reanchored(text: string, cuts: readonly Cut[], top: Node, read: (node: unknown) => unknown): Cut[] {
  const gone = (at: number) => cuts.some(({ start, end }) => start <= at && at < end);
  const more: Cut[] = [];
  const anchors = new Map<string, Node>();
  const moved = new Set<string>();
  visit(top, (_, node) => {
    if (isAlias(node)) {
      const home = anchors.get(node.source);
      const { range } = node;
      if (!home?.range || !range || moved.has(node.source) || gone(range[0])) return;
      const marked = text.lastIndexOf(`&${node.source}`, home.range[0]);
      if (!gone(marked < 0 ? home.range[0] : marked)) return;
      moved.add(node.source);
      more.push({ start: range[0], end: range[1], text: `&${node.source} ${flow(read(home))}` });
    } else if (isCollection(node) || (node as Node & { anchor?: string })) {
      const { anchor } = node as Node & { anchor?: string };
      if (anchor) anchors.set(anchor, node as Node);
    }
  });
  return [...cuts, ...more];
}

function applied(text: string, cuts: readonly Cut[]): string {
  let patched = text;
  for (const { start, end, text: words } of [...cuts].sort((a, b) => b.start - a.start || b.end - a.end))
    patched = patched.slice(0, start) + words + patched.slice(end);
  return patched;
}
