// The sheets of a workbook → policies, unchecked: workbooks of ours, and templates that a person filled in.

import type { Issue } from "../../model/index.ts";
import {
  ACTOR_KINDS,
  BASES,
  CLAUSE_STATES,
  LEVELS,
  type Raw,
  type RawWorkspace,
  RELATION_TYPES,
  readText,
  SYSTEMS,
} from "../../model/index.ts";
import {
  BASIS_WORDS,
  COLUMN_WORDS,
  type ColumnName,
  KIND_WORDS,
  LEVEL_WORDS,
  RELATION_WORDS,
  SHEET_WORDS,
  type SheetName,
  STATE_WORDS,
  SYSTEM_WORDS,
} from "../../words/index.ts";
import { LIMITS } from "../limits.ts";
import { fileIssue, type Outcome, refuse } from "../outcome.ts";
import { fieldOf } from "../part.ts";
import type { ReadRow, ReadSheet } from "../sheet/readXlsx.ts";
import { linesOf, partsOf } from "./cell.ts";
import { nameKey } from "./names.ts";
import { NORM_COLUMNS } from "./normColumns.ts";
import { ACTOR_COLUMNS, COVERAGE_COLUMNS, RELATION_COLUMNS } from "./otherColumns.ts";
import { type ActorIds, meant, RowReader } from "./readCells.ts";
import { besideOf, documentOf, type Fields, sameAsOf } from "./readDocument.ts";
import { type Head, readHead } from "./readHead.ts";
import { clauseFinder, isBlank, normOf } from "./readNorms.ts";

const names = (columns: readonly { readonly name: ColumnName }[]) => columns.map(({ name }) => name);

/** A table of one policy: its items, and the row each came from. */
interface Table {
  readonly file: string;
  readonly items: unknown[];
  readonly lines: number[];
}

/** Issues: `no-table`, `bad-cell`, `unknown-name`; those of the checks come later, with the rows that they are about. */
export function readWorkbook(path: string, sheets: readonly ReadSheet[]): Outcome<RawWorkspace> {
  const sheet = (name: SheetName) =>
    sheets.find((each) =>
      Object.values(SHEET_WORDS[name]).some((word) => nameKey(word) === nameKey(each.name)),
    );
  const headed = (
    name: SheetName,
    columns: readonly ColumnName[],
    needed: readonly ColumnName[],
  ): Head | null => {
    const found = sheet(name);
    return found ? readHead(found, columns, needed) : null;
  };
  const norms = headed("norms", names(NORM_COLUMNS), ["quote", "modality", "force"]);
  const actors = headed("actors", names(ACTOR_COLUMNS), ["name"]);
  const fields = headed("document", ["policy", "field", "value"], ["field", "value"]);
  const text = headed("text", ["policy", "line", "words"], ["words"]);
  for (const [head, needed] of [
    [norms, ["quote", "modality", "force"]],
    [actors, ["name"]],
    [text, ["words"]],
    [fields, ["field", "value"]],
  ] as const)
    if (!head) {
      const expected = needed.map((name) => COLUMN_WORDS[name].zh).join("、");
      return refuse(fileIssue(path, "no-table", { expected }));
    }
  const heads = {
    norms: norms as Head,
    actors: actors as Head,
    fields: fields as Head,
    text: text as Head,
    scrape: headed("scrape", ["policy", "line", "words"], ["words"]),
    relations: headed("relations", names(RELATION_COLUMNS), ["from", "type", "to"]),
    coverage: headed("coverage", names(COVERAGE_COLUMNS), ["clause", "state"]),
  };
  const issues: Issue[] = [];
  const read = fieldsOf(heads.fields);
  const ids = [...read.keys()].filter((id) => id !== "");
  // A template of one policy need not repeat its id on every row.
  const only = ids.length === 1 ? (ids[0] as string) : ids.length === 0 ? "policy" : null;
  const policies = (ids.length > 0 ? ids : ["policy"]).map((id) =>
    policyOf(path, id, only, heads, read.get(id) ?? read.get("") ?? new Map<string, never>(), issues),
  );
  if (issues.length > 0) return refuse(...issues.slice(0, LIMITS.issues));
  const sameAs = sameAsOf(read.get("") ?? new Map<string, never>());
  const label = `${path} › ${SHEET_WORDS.document.zh}`;
  return {
    ok: true,
    value: { policies, sameAs: sameAs.length > 0 ? rawOf(label, sameAs, []) : null },
  };
}

/** Policy id → field → value and row. */
function fieldsOf({ at, rows }: Head): ReadonlyMap<string, Fields> {
  const all = new Map<string, Map<string, { value: string; line: number }>>();
  const cell = (row: ReadRow, name: ColumnName) => row.cells[at.get(name) ?? -1] ?? "";
  for (const row of rows) {
    const policy = cell(row, "policy").trim();
    const fields = all.get(policy) ?? new Map<string, { value: string; line: number }>();
    all.set(policy, fields);
    const field = cell(row, "field").trim();
    // What is too long for one cell goes on in the next.
    const value = row.cells.slice(at.get("value")).join("");
    if (field !== "" && value !== "") fields.set(field, { value, line: row.line });
  }
  return all;
}

interface Heads {
  readonly norms: Head;
  readonly actors: Head;
  readonly fields: Head;
  readonly text: Head;
  readonly scrape: Head | null;
  readonly relations: Head | null;
  readonly coverage: Head | null;
}

function policyOf(
  path: string,
  id: string,
  only: string | null,
  heads: Heads,
  fields: Fields,
  issues: Issue[],
) {
  const own = (head: Head): ReadRow[] =>
    head.rows.filter((row) => {
      const given = (row.cells[head.at.get("policy") ?? -1] ?? "").trim();
      return given === id || (given === "" && only === id);
    });
  const label = (name: SheetName) => `${path} › ${SHEET_WORDS[name].zh}`;
  const document = documentOf(id, fields);
  const { pins, tours, glossary } = besideOf(fields);
  const lines = (head: Head) =>
    own(head)
      .map((row) => row.cells.slice(head.at.get("words")).join(""))
      .join("\n");
  const text = lines(heads.text);
  const scrape = heads.scrape && own(heads.scrape).length > 0 ? lines(heads.scrape) : null;

  const table = (
    name: SheetName,
    head: Head | null,
    known: ActorIds,
    item: (row: RowReader, number: number) => unknown,
  ): Table => {
    const result: Table = { file: label(name), items: [], lines: [] };
    if (!head) return result;
    const readers: RowReader[] = [];
    for (const row of own(head)) {
      // What stands only in the first column (the policy) is an empty row of the template.
      const rest = row.cells.filter((_, column) => column !== head.at.get("policy"));
      if (rest.every(isBlank)) continue;
      const reader = readers[0]?.at(row) ?? new RowReader(result.file, head, known, row);
      readers[0] = reader;
      result.items.push(item(reader, result.items.length + 1));
      result.lines.push(row.line);
    }
    issues.push(...readers.flatMap((reader) => reader.issues));
    return result;
  };

  const actors = table("actors", heads.actors, new Map(), (row, number) => ({
    id: row.words("actorId")?.trim() ?? `actor-${number}`,
    name: row.text("name"),
    nameEn: row.words("nameEn") ?? row.text("name"),
    aliases: linesOf(row.text("aliases")).map((line) => partsOf(line)[0] ?? line),
    level: meant(LEVELS, LEVEL_WORDS, row.text("level")),
    system: meant(SYSTEMS, SYSTEM_WORDS, row.text("system")),
    kind: meant(ACTOR_KINDS, KIND_WORDS, row.text("kind")),
    note: row.pair("note.zh", "note.en"),
  }));
  const known: ActorIds = actorIds(actors.items);
  const relations = table("relations", heads.relations, known, (row) => ({
    from: row.actor("from", partsOf(row.text("from"))[0] ?? ""),
    type: meant(RELATION_TYPES, RELATION_WORDS, row.text("type")),
    to: row.actor("to", partsOf(row.text("to"))[0] ?? ""),
    basis: meant(BASES, BASIS_WORDS, row.text("relation.basis") || "context"),
    quote: row.words("quote"),
    clause: row.words("clause")?.trim() ?? null,
    note: row.pair("note.zh", "note.en"),
  }));
  const renumbered = Array.isArray(document.renumbered) ? (document.renumbered as never[]) : [];
  const topics = Array.isArray(document.topics) ? (document.topics as Record<string, string>[]) : [];
  const ground = {
    text,
    topics: new Map(
      topics.flatMap(({ id: topic = "", zh = "", en = "" }) =>
        [topic, zh, en].map((word) => [nameKey(word), topic] as const),
      ),
    ),
    firstTopic: topics[0]?.id ?? "",
  };
  const clauseOf = clauseFinder(ground, renumbered);
  const norms = table("norms", heads.norms, known, (row, number) => normOf(row, ground, clauseOf, number));
  const coverage = table("coverage", heads.coverage, known, (row) => ({
    clause: row.text("clause").trim(),
    state: meant(CLAUSE_STATES, STATE_WORDS, row.text("state")),
    reason: row.pair("reason.zh", "reason.en"),
  }));
  const anchored = new Set(norms.items.map((norm) => fieldOf(norm, "clause")));
  const ledger = wholeLedger(coverage.items as Entry[], text, renumbered, anchored);
  return {
    file: path,
    document: rawOf(
      label("document"),
      document,
      [...fields.values()].map(({ line }) => line),
    ),
    text: { file: label("text"), text },
    scrape: scrape === null ? null : { file: label("scrape"), text: scrape },
    actors: listedRaw({ actors, relations }),
    norms: [listedRaw({ norms })],
    coverage: listedRaw({ clauses: { ...coverage, items: ledger } }),
    layout: pins.length > 0 ? rawOf(label("document"), { pins }, []) : null,
    tours: tours.map((tour) => rawOf(label("document"), tour, [])),
    glossary: glossary.length > 0 ? rawOf(label("document"), { terms: glossary }, []) : null,
  };
}

interface Entry {
  readonly clause: string;
  readonly state: string;
  readonly reason: object | null;
}

/** The words of a ledger that a spreadsheet need not repeat, and a state for clauses that nobody entered. */
function wholeLedger(
  given: readonly Entry[],
  text: string,
  renumbered: never[],
  anchored: ReadonlySet<unknown>,
): unknown[] {
  const { clauses } = readText(text, renumbered);
  const spans = new Map(clauses.map((clause) => [clause.address, clause]));
  const begins = (address: string) => {
    const span = spans.get(address);
    // Twelve characters that count, as the archive has them; more do no harm.
    return span ? text.slice(span.start, Math.min(span.end, span.start + 24)).trim() : "？";
  };
  const entered = new Set(given.map(({ clause }) => clause));
  const missing = clauses
    .filter(({ address }) => !entered.has(address))
    .map(({ address, kind }) => {
      if (kind === "heading") return { clause: address, state: "heading", reason: null };
      if (anchored.has(address)) return { clause: address, state: "norm", reason: null };
      const reason = { zh: "表格中没有登记。", en: "Not entered in the table." };
      return { clause: address, state: "doubtful", reason };
    });
  const all = [...given, ...missing].map((entry) => ({ ...entry, begins: begins(entry.clause) }));
  const order = new Map(clauses.map(({ address }, index) => [address, index]));
  // Entries of ours come first where somebody sorted the sheet: the checks want the order of the text.
  return missing.length > 0
    ? all.sort((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0))
    : all;
}

function actorIds(items: readonly unknown[]): ActorIds {
  const known = new Map<string, string>();
  const texts = (item: unknown, field: string) => {
    const value = fieldOf(item, field);
    return (Array.isArray(value) ? value : [value]).filter((word) => typeof word === "string");
  };
  // An id stands above a name, a name above another's alias.
  for (const field of ["aliases", "nameEn", "name", "id"])
    for (const item of items)
      for (const word of texts(item, field)) known.set(nameKey(word), String(fieldOf(item, "id")));
  return known;
}

/** A value whose places are rows of a sheet. */
function rawOf(file: string, value: unknown, lines: readonly number[]): Raw {
  return { file, value, at: () => ({ line: lines[0] ?? 1, column: 1 }) };
}

/** `{name: items}` with each item placed at its row. */
function listedRaw(tables: Readonly<Record<string, Table>>): Raw {
  const first = Object.values(tables)[0] as Table;
  return {
    file: first.file,
    value: Object.fromEntries(Object.entries(tables).map(([name, { items }]) => [name, items])),
    at: ([name, index]) => ({ line: tables[String(name)]?.lines[Number(index)] ?? 1, column: 1 }),
  };
}
