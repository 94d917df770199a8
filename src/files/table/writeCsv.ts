// The norm table as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes it for GBK.
import type { Workspace } from "../../model/index.ts";
import { step, type Task, type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { headOf } from "./column.ts";
import { namesOf } from "./names.ts";
import { NORM_COLUMNS } from "./normColumns.ts";

/** Norms a step: often enough to be called off, seldom enough to cost nothing. */
const STRIDE = 500;

export function writeCsv(workspace: Workspace, wanted: Wanted, task?: Task): string {
  const { language } = wanted;
  const policies = wantedPolicies(workspace, wanted);
  const all = policies.reduce((sum, policy) => sum + wantedNorms(policy, wanted).length, 0);
  const rows = [NORM_COLUMNS.map((each) => headOf(each, language))];
  for (const policy of policies) {
    const names = namesOf(policy, language);
    for (const norm of wantedNorms(policy, wanted)) {
      if (rows.length % STRIDE === 0) step(task, rows.length, all);
      rows.push(NORM_COLUMNS.map((each) => each.write(norm, names, language)));
    }
  }
  step(task, all, all);
  return writeRows(rows);
}

/** Rows of cells as CSV text. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

/** What a spreadsheet would take for a formula; an apostrophe before it makes it text, and is taken off when read. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as it was before it was made safe. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
