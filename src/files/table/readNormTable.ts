// A table of norms alone (CSV, or a sheet of one) → policies that are open already, with these norms put in: their text
// is what the quotes are held against.
import type { Issue, RawPolicy, RawWorkspace, readText } from "../../model/index.ts";
import { COLUMN_WORDS, type ColumnName } from "../../words/index.ts";
import { LIMITS } from "../limits.ts";
import { fileIssue, type Outcome, refuse } from "../outcome.ts";
import { fieldOf } from "../part.ts";
import type { ReadRow, ReadSheet } from "../sheet/readXlsx.ts";
import { withNorms } from "../withNorms.ts";
import { nameKey } from "./names.ts";
import { NORM_COLUMNS } from "./normColumns.ts";
import { RowReader } from "./readCells.ts";
import { readHead } from "./readHead.ts";
import { clauseFinder, isBlank, normOf } from "./readNorms.ts";

const NEEDED: readonly ColumnName[] = ["quote", "modality", "force"];

/** `base`: the policies that are open. Issues: `no-table`, `policy-not-open`, `bad-cell`, `unknown-name`. */
export function readNormTable(
  path: string,
  sheet: ReadSheet,
  base: readonly RawPolicy[],
): Outcome<RawWorkspace> {
  const head = readHead(
    sheet,
    NORM_COLUMNS.map(({ name }) => name),
    NEEDED,
  );
  if (!head) {
    const expected = NEEDED.map((name) => COLUMN_WORDS[name].zh).join("、");
    return refuse(fileIssue(path, "no-table", { expected }));
  }
  const byPolicy = new Map<string, ReadRow[]>();
  for (const row of head.rows) {
    if (row.cells.every(isBlank)) continue;
    const id = (row.cells[head.at.get("policy") ?? -1] ?? "").trim();
    byPolicy.set(id, [...(byPolicy.get(id) ?? []), row]);
  }
  const issues: Issue[] = [];
  const policies = [...byPolicy].flatMap(([id, rows]): RawPolicy[] => {
    const policy =
      base.find((each) => fieldOf(each.document.value, "id") === id) ??
      (id === "" && base.length === 1 ? base[0] : undefined);
    if (!policy) {
      issues.push(fileIssue(path, "policy-not-open", { id }, { line: rows[0]?.line ?? 1, column: 1 }));
      return [];
    }
    const known = knownActors(policy);
    const topics = list(fieldOf(policy.document.value, "topics"));
    const renumbered = list(fieldOf(policy.document.value, "renumbered")) as Parameters<typeof readText>[1];
    const ground = {
      text: policy.text.text,
      topics: new Map(
        topics.flatMap((topic) =>
          ["en", "zh", "id"].map(
            (field) => [nameKey(String(fieldOf(topic, field))), String(fieldOf(topic, "id"))] as const,
          ),
        ),
      ),
      firstTopic: String(fieldOf(topics[0], "id") ?? ""),
    };
    const clauseOf = clauseFinder(ground, renumbered);
    const reader = new RowReader(path, head, known, rows[0] as ReadRow);
    const norms = rows.map((row, index) => normOf(reader.at(row), ground, clauseOf, index + 1));
    issues.push(...reader.issues);
    return [withNorms(policy, norms, (index) => ({ file: path, line: rows[index]?.line ?? 1 }))];
  });
  if (issues.length > 0) return refuse(...issues.slice(0, LIMITS.issues));
  if (policies.length === 0) return refuse(fileIssue(path, "policy-not-open", { id: "" }));
  return { ok: true, value: { policies, sameAs: null } };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function knownActors(policy: RawPolicy): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const actors = list(fieldOf(policy.actors.value, "actors"));
  for (const field of ["aliases", "nameEn", "name", "id"])
    for (const actor of actors) {
      const value = fieldOf(actor, field);
      for (const word of list(Array.isArray(value) ? value : [value]))
        if (typeof word === "string") known.set(nameKey(word), String(fieldOf(actor, "id")));
    }
  return known;
}
