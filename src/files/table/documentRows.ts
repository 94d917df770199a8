// What a policy has beside its tables, as rows of field and value: words plainly, what nobody edits in a spreadsheet
// (repairs, pins, tours) as JSON, an item a row.
import { type Policy, tourForm, type Workspace } from "../../model/index.ts";
import { termForm } from "../writeWorkspace.ts";

/** Policy id ("" for what joins several), field, value. */
export type DocumentRow = readonly [string, string, string];

/** Fields of the document that hold plain words, words in two languages, or lists of such things. */
export const PLAIN = [
  "title",
  "titleEn",
  "issuer",
  "issuerEn",
  "date",
  "dateOf",
  "number",
  "extent",
  "supersededBy",
] as const;
export const PAIRS = ["extentNote", "status", "source"] as const;
/** Lists whose items stand in JSON. */
export const LISTED = ["absent", "renumbered", "repairs", "suspected"] as const;

export function documentRows(policy: Policy): DocumentRow[] {
  const { id, document } = policy;
  const row = (field: string, value: string | null): DocumentRow[] =>
    value === null ? [] : [[id, field, value]];
  const items = (field: string, list: readonly unknown[]) =>
    list.flatMap((item, index) => row(`${field}.${index + 1}`, JSON.stringify(item)));
  return [
    ...PLAIN.flatMap((field) => row(field, document[field])),
    ...PAIRS.flatMap((field) => pair(row, field, document[field])),
    ...document.notes.flatMap((note, index) => pair(row, `notes.${index + 1}`, note)),
    ...document.topics.flatMap((topic, index) => [
      ...row(`topics.${index + 1}.id`, topic.id),
      ...pair(row, `topics.${index + 1}`, topic),
    ]),
    ...LISTED.flatMap((field) => items(field, document[field])),
    ...items("layout", policy.layout.pins),
    ...items("tours", policy.tours.map(tourForm)),
    ...items("glossary", policy.glossary.map(termForm)),
  ];
}

type Row = (field: string, value: string | null) => DocumentRow[];
const pair = (row: Row, field: string, words: { zh: string; en: string } | null) =>
  words === null ? [] : [...row(`${field}.zh`, words.zh), ...row(`${field}.en`, words.en)];

export const sameAsRows = ({ sameAs }: Workspace): DocumentRow[] =>
  sameAs.map((link, index) => ["", `sameAs.${index + 1}`, JSON.stringify(link)]);
