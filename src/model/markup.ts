// The small markup of a tour's words: paragraphs, lists, **strong**, *em*, and a backslash before a star that is
// meant. A tree of words comes out, never HTML, and no link: whatever else is written stays the words it is.

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong" | "em"; readonly inside: readonly Inline[] };

export type Block =
  | { readonly kind: "paragraph"; readonly inside: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const ITEM = /^\s*(?:[-*+]|(\d{1,3})[.、)])\s+(?=\S)/;

/**
 * Reads markup. In: any string. Out: its paragraphs and lists; lines that a person broke are joined, in Chinese
 * without a blank. Markers that are not closed are words.
 */
export function parseMarkup(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", inside: inline(joined(lines)) });
    lines = [];
  };
  let items: { ordered: boolean; lines: string[][] } | null = null;
  const closeList = () => {
    if (items)
      blocks.push({
        kind: "list",
        ordered: items.ordered,
        items: items.lines.map((item) => inline(joined(item))),
      });
    items = null;
  };
  for (const line of source.split(/\r\n?|\n/)) {
    const item = ITEM.exec(line);
    if (item) {
      close();
      const ordered = item[1] !== undefined;
      if (items && items.ordered !== ordered) closeList();
      items ??= { ordered, lines: [] };
      items.lines.push([line.slice(item[0].length)]);
    } else if (line.trim() === "") {
      close();
      closeList();
    } else if (items) items.lines.at(-1)!.push(line);
    else lines.push(line);
  }
  close();
  closeList();
  return blocks;
}

/** The words alone, without their marks: one line a paragraph or item. */
export function plainMarkup(source: string): string {
  const words = (nodes: readonly Inline[]): string =>
    nodes.map((node) => (node.kind === "text" ? node.text : words(node.inside))).join("");
  return parseMarkup(source)
    .flatMap((block) => (block.kind === "list" ? block.items.map(words) : [words(block.inside)]))
    .join("\n");
}

/** The first words that look like markup which this is not (HTML, links, headings, code); null for none. */
export function strangeMarkup(source: string): string | null {
  const found =
    /<\/?[a-z!][^<>]{0,40}>?|!?\[[^\]\n]{0,80}\]\([^)\n]{0,80}\)?|^#{1,6}\s.{0,40}|`+|https?:\/\/\S{0,40}/imu.exec(
      source,
    );
  return found?.[0] ?? null;
}

const LATIN = /[\p{ASCII}\p{Script=Latin}“”‘’]/u;

function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((left, right) => {
      const latin = LATIN.test(left.at(-1) ?? "") && LATIN.test(right[0] ?? "");
      return left + (latin ? " " : "") + right;
    });
}

/** Words of one paragraph; inside a mark, the same mark means nothing, so that nesting ends after two. */
function inline(text: string, strong = true, em = true): readonly Inline[] {
  const nodes: Inline[] = [];
  /** Marks that nothing closes from here on: not looked for again, so that the time grows with the length. */
  const open = new Set<string>();
  let words = "";
  const flush = () => {
    if (words !== "") nodes.push({ kind: "text", text: words });
    words = "";
  };
  for (let at = 0; at < text.length; ) {
    const mark = strong && text.startsWith("**", at) ? "**" : em && text[at] === "*" ? "*" : "";
    const from = at + mark.length;
    const hugs = mark !== "" && !open.has(mark) && /\S/.test(text[from] ?? "");
    const end = hugs ? closing(text, from, mark) : -1;
    if (hugs && end < 0) open.add(mark);
    if (end >= 0) {
      flush();
      const inside = text.slice(from, end);
      nodes.push(
        mark === "**"
          ? { kind: "strong", inside: inline(inside, false, em) }
          : { kind: "em", inside: inline(inside, strong, false) },
      );
      at = end + mark.length;
    } else if (text[at] === "\\" && /[\\*]/.test(text[at + 1] ?? "")) {
      words += text[at + 1];
      at += 2;
    } else words += text[at++];
  }
  flush();
  return nodes;
}

/** Where a mark that opened before `from` closes; -1 where it does not. Marks hug their words. */
function closing(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; ) {
    if (text[at] === "\\") at += 2;
    else if (text.startsWith("**", at)) {
      if (mark === "**" && at > from && !/\s/.test(text[at - 1]!)) return at;
      at += 2;
    } else if (text[at] === "*" && mark === "*" && at > from && !/\s/.test(text[at - 1]!)) return at;
    else at += 1;
  }
  return -1;
}
