// Statutes: 第X条 are numbered through the whole text, so an address is article, 款, sentence or item, clause
// (10.2.3.1), as people cite it. Chapters only group articles; what stands before the first article is part 0.
import { type Division, divisionMark, headingMark } from "./headings.ts";
import { endsParagraph, lines, textOf } from "./lines.ts";
import type { AddressedClause, Reading } from "./reading.ts";
import { sentences, trimmed } from "./sentences.ts";
import type { OutlineNode, Span } from "./workspace.ts";

type Node = Omit<OutlineNode, "children"> & { children: Node[] };
type Group = { readonly rank: number; readonly node: Node };

const RANKS: Readonly<Record<Division["kind"], number>> = { book: 0, chapter: 1, section: 2, article: 3 };

/** Whether a line of the text begins with 第X条. */
export function hasArticles(text: string): boolean {
  for (let at = text.indexOf("第"); at >= 0; at = text.indexOf("第", at + 1)) {
    if (!/^[^\S\n]*$/.test(text.slice(Math.max(0, text.lastIndexOf("\n", at) + 1, at - 40), at))) continue;
    if (divisionMark(text.slice(at, at + 60).split("\n", 1)[0]!)?.kind === "article") return true;
  }
  return false;
}

/** Reads a statute; `absent` addresses have no content. */
export function readArticles(text: string, absent: ReadonlySet<string>): Reading {
  const outline: Node[] = [];
  const clauses: AddressedClause[] = [];
  const found = [...lines(text)].filter((span) => span !== null);
  const divisions = found.map((span) => divisionMark(textOf(text, span)));
  let groups: Group[] = [];
  let article = 0;
  let paragraph = 0;
  let sentence = 0;
  let open: Span | null = null;

  const head = (address: string, span: Span, rank: number) => {
    clauses.push({ address, kind: "heading", ...span });
    groups = groups.filter((group) => group.rank < rank);
    const heading = textOf(text, span);
    const node: Node = { address, heading, absent: absent.has(address), ...span, children: [] };
    (groups.at(-1)?.node.children ?? outline).push(node);
    groups.push({ rank, node });
  };
  const close = () => {
    if (!open) return;
    // An item (（三）……；) belongs to the 款 whose list it is part of, and is cited by its own number.
    const item = article > 0 && sentence > 0 && headingMark(textOf(text, open).slice(0, 12)) !== null;
    if (!item) {
      paragraph++;
      sentence = 0;
    }
    const parts = sentences(text, open.start, open.end);
    const cut = item ? [parts.flat()] : parts;
    for (const spans of cut) {
      sentence++;
      spans.forEach((span, at) => {
        clauses.push({ address: `${article}.${paragraph}.${sentence}.${at + 1}`, kind: "clause", ...span });
      });
    }
    open = null;
  };

  found.forEach((span, at) => {
    const division = divisions[at] ?? null;
    const line = textOf(text, span);
    if (division?.kind === "article") {
      close();
      // Numbers that do not grow are misprints: addresses must stay unique.
      article = division.number > article ? division.number : article + 1;
      paragraph = 0;
      sentence = 0;
      head(String(article), { start: span.start, end: span.start + division.length }, RANKS.article);
      open = trimmed(text, span.start + division.length, span.end);
    } else if (division && opensArticles(divisions, at)) {
      close();
      // Chapters are counted with what stands before the first article: articles have the plain numbers.
      const address = `0.${nextOfPreamble(clauses)}`;
      head(address, span, RANKS[division.kind]);
      return;
    } else {
      if (article === 0 || headingMark(line)) close();
      open = { start: (open as Span | null)?.start ?? span.start, end: span.end };
    }
    if (article === 0 || endsParagraph(line)) close();
  });
  close();
  return { outline, clauses };
}

/** Whether a chapter's line is followed by its articles; in a table of contents another chapter follows. */
function opensArticles(divisions: readonly (Division | null)[], at: number): boolean {
  const rank = RANKS[divisions[at]!.kind];
  const next = divisions[at + 1] ?? null;
  return (
    next !== null &&
    (next.kind === "article" || (RANKS[next.kind] > rank && opensArticles(divisions, at + 1)))
  );
}

function nextOfPreamble(clauses: readonly AddressedClause[]): number {
  const last = clauses.findLast(({ address }) => address.startsWith("0."));
  return Number(last?.address.split(".")[1] ?? 0) + 1;
}
