// document.yaml with its texts: repairs rebuild the canonical text, headings stand where they are said to.
import { type AnchorIndex, anchorIndex, foldText, locateQuote } from "./anchor.ts";
import { believe, soundField, unshown } from "./believe.ts";
import { readText } from "./clauses.ts";
import type { Complaints } from "./complaints.ts";
import type { Path } from "./issue.ts";
import type { Raw, RawPolicy } from "./raw.ts";
import type { AddressedClause, Reading } from "./reading.ts";
import { applyRepairs, firstDifference } from "./repairs.ts";
import { type DocumentInfo, documentShape, type Repair } from "./shapes.ts";
import type { OutlineNode } from "./workspace.ts";

export interface CheckedDocument {
  /** null where its form is wrong; the rest is what could be saved. */
  readonly info: DocumentInfo | null;
  /** Topic ids; null where nothing can be said about them. */
  readonly topics: ReadonlySet<string> | null;
  readonly index: AnchorIndex;
  readonly reading: Reading;
  readonly byAddress: ReadonlyMap<string, AddressedClause>;
}

const FIELDS = documentShape.shape;

/**
 * Checks a policy's document. Issues: those of its form, `duplicate-id` (topics), `repair-not-found`,
 * `repair-ambiguous`, `repair-overlap`, `repairs-incomplete`, `heading-not-found`, `bad-value` (a part's number
 * out of order, signs in the text that cannot be shown), `quote-not-found` and `quote-ambiguous` (suspected errors).
 */
export function checkDocument(policy: RawPolicy, complaints: Complaints): CheckedDocument {
  const raw = policy.document;
  const info = believe<DocumentInfo>(raw, documentShape, complaints);
  const renumbered = soundField(raw, "renumbered", FIELDS.renumbered) ?? [];
  const absent = soundField(raw, "absent", FIELDS.absent) ?? [];
  const suspected = soundField(raw, "suspected", FIELDS.suspected) ?? [];
  const topics = soundField(raw, "topics", FIELDS.topics);
  const repairs = soundField(raw, "repairs", FIELDS.repairs);
  const { text } = policy.text;
  const index = anchorIndex(text);
  const reading = readText(text, renumbered, new Set(absent.map(({ address }) => address)));

  const hidden = unshown(text);
  if (hidden) {
    const facts = { field: "text", given: hidden.sign, rule: "shown" };
    complaints.error(...placeInText(policy, hidden.offset, ["text"]), "bad-value", facts);
  }
  if (repairs && policy.scrape) checkRepairs(policy, policy.scrape.text, repairs, complaints);

  const headings = [...allHeadings(reading.outline)];
  const same = (a: string, b: string) => foldText(a) === foldText(b);
  absent.forEach(({ address, heading }, at) => {
    const node = headings.find((candidate) => candidate.address === address);
    if (!node || !same(node.heading, heading))
      complaints.error(raw, ["absent", at], "heading-not-found", { heading, address });
  });
  renumbered.forEach(({ heading, part }, at) => {
    const node = headings.find((candidate) => same(candidate.heading, heading));
    const path = ["renumbered", at];
    if (!node) complaints.error(raw, path, "heading-not-found", { heading, address: part });
    else if (node.address !== String(part))
      complaints.error(raw, [...path, "part"], "bad-value", {
        field: "part",
        given: part,
        rule: "part-order",
      });
  });
  suspected.forEach(({ quote }, at) => {
    const place = locateQuote(index, quote);
    const path = ["suspected", at, "quote"];
    if (place.found === "none") complaints.error(raw, path, "quote-not-found", { quote });
    if (place.found === "many")
      complaints.error(raw, path, "quote-ambiguous", { quote, count: place.spans.length });
  });

  const seen = new Set<string>();
  topics?.forEach(({ id }, at) => {
    const first = topics.findIndex((topic) => topic.id === id);
    if (seen.has(id))
      complaints.error(raw, ["topics", at, "id"], "duplicate-id", { id, first: placeOf(raw, first) });
    seen.add(id);
  });
  const byAddress = new Map(reading.clauses.map((clause) => [clause.address, clause]));
  return { info, topics: topics ? seen : null, index, reading, byAddress };
}

function placeOf(raw: Raw, topic: number): string {
  return `${raw.file}:${raw.at(["topics", topic, "id"]).line}`;
}

function checkRepairs(
  policy: RawPolicy,
  scrape: string,
  repairs: readonly Repair[],
  complaints: Complaints,
): void {
  const { document: raw } = policy;
  const { text, faults } = applyRepairs(scrape, repairs);
  const wordsOf = (repair: number) => repairs[repair]!.raw.replaceAll("\n", "⏎");
  for (const fault of faults) {
    const { code, repair } = fault;
    const facts: Record<string, string | number> = { quote: wordsOf(repair) };
    if (code === "repair-ambiguous") facts.count = fault.count;
    if (code === "repair-overlap") facts.other = wordsOf(fault.other);
    complaints.error(raw, ["repairs", repair, "raw"], code, facts);
  }
  const at = faults.length > 0 ? null : firstDifference(text, policy.text.text);
  if (at === null) return;
  const around = (whole: string) => whole.slice(Math.max(at - 6, 0), at + 18).replaceAll("\n", "⏎");
  const facts = { expected: around(text), found: around(policy.text.text) };
  complaints.error(...placeInText(policy, at, ["repairs"]), "repairs-incomplete", facts);
}

/** Where an offset of the text stands: in a workspace file the text is one value, whose lines are not the file's. */
function placeInText(
  { document, text }: RawPolicy,
  offset: number,
  otherwise: Path,
): [Pick<Raw, "file" | "at">, Path] {
  if (text.file === document.file) return [document, otherwise];
  return [{ file: text.file, at: () => lineOf(text.text, offset) }, []];
}

function lineOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function* allHeadings(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* allHeadings(node.children);
  }
}
