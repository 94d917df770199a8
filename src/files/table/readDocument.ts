// Rows of field and value → what a policy has beside its tables: the way back from documentRows.ts.
import { LISTED, PAIRS, PLAIN } from "./documentRows.ts";

/** Field → its value and the row it stands on. */
export type Fields = ReadonlyMap<string, { readonly value: string; readonly line: number }>;

/** What stands beside a document in the same sheet. */
export interface Beside {
  readonly pins: unknown[];
  readonly tours: unknown[];
  readonly glossary: unknown[];
}

export const besideOf = (fields: Fields): Beside => ({
  pins: items(fields, "layout"),
  tours: items(fields, "tours"),
  glossary: items(fields, "glossary"),
});

/** The document as its file has it. */
export function documentOf(id: string, fields: Fields): Record<string, unknown> {
  const document: Record<string, unknown> = { id };
  const value = (field: string) => fields.get(field)?.value;
  for (const field of PLAIN) if (value(field) !== undefined) document[field] = value(field);
  for (const field of PAIRS) {
    const words = pair(value(`${field}.zh`), value(`${field}.en`));
    if (words) document[field] = words;
  }
  document.extent ??= "full";
  document.titleEn ??= document.title;
  document.issuerEn ??= document.issuer;
  document.notes = numbered(fields, "notes").map((number) =>
    pair(value(`notes.${number}.zh`), value(`notes.${number}.en`)),
  );
  const topics = numbered(fields, "topics").map((number) => ({
    id: value(`topics.${number}.id`) ?? `topic-${number}`,
    ...pair(value(`topics.${number}.zh`), value(`topics.${number}.en`)),
  }));
  document.topics = topics.length > 0 ? topics : [{ id: "general", zh: "总体", en: "General" }];
  for (const field of LISTED) document[field] = items(fields, field);
  return document;
}

export const sameAsOf = (fields: Fields): unknown[] => items(fields, "sameAs");

const pair = (zh: string | undefined, en: string | undefined) =>
  zh === undefined && en === undefined ? null : { zh: zh ?? en, en: en ?? zh };

/** The numbers that `field.<number>` is written with, in order. */
function numbered(fields: Fields, field: string): number[] {
  const numbers = new Set<number>();
  for (const name of fields.keys()) {
    const [first, number] = name.split(".");
    if (first === field && /^\d{1,4}$/.test(number ?? "")) numbers.add(Number(number));
  }
  return [...numbers].sort((a, b) => a - b);
}

function items(fields: Fields, field: string): unknown[] {
  return numbered(fields, field).map((number) => {
    const written = fields.get(`${field}.${number}`)?.value ?? "";
    try {
      return JSON.parse(written) as unknown;
    } catch {
      // Not ours any more: the checks say that it is no such thing.
      return written;
    }
  });
}
