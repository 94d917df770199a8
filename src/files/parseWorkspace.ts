// Any mix of files → one workspace, unchecked: policy folders and workspace files, as a person drops them.
import type { Issue, Raw, RawPolicy, RawWorkspace } from "../model/index.ts";
import type { TextFile } from "./decode.ts";
import { parseJson } from "./json.ts";
import { LIMITS } from "./limits.ts";
import { isAnnotated, readAnnotations } from "./linked/readAnnotations.ts";
import { fileIssue, type Outcome, refuse } from "./outcome.ts";
import { part } from "./part.ts";
import { MARKS, parsePolicyFolder } from "./policyFolder.ts";
import { readText } from "./readText.ts";
import { type HanDecoder, readCsv } from "./sheet/readCsv.ts";
import { readXlsx } from "./sheet/readXlsx.ts";
import { readNormTable } from "./table/readNormTable.ts";
import { readWorkbook } from "./table/readWorkbook.ts";
import { parseWorkspaceFile } from "./workspaceFile.ts";
import { zippedFiles } from "./zip/readZip.ts";

/**
 * In: files with their paths as the user knows them. A folder that holds one of the files that only policies have
 * is a policy; other `.json`, `.yaml` and `.yml` files are workspace files; anything else is passed over.
 * Zips are unpacked first; workbooks, CSV and annotations are read in table/ and linked/. Out: all policies, unchecked, or every Issue met; `not-a-workspace` where there was nothing to open.
 */
export function parseWorkspace(given: readonly TextFile[], around: Around = {}): Outcome<RawWorkspace> {
  const unpacked = unzipped(given);
  if (!unpacked.ok) return unpacked;
  const files = unpacked.value;
  const folders = new Map<string, TextFile[]>();
  for (const { path } of files)
    if ((MARKS as readonly string[]).includes(nameOf(path))) folders.set(folderOf(path), []);
  const singles: TextFile[] = [];
  for (const file of files) {
    const home = homeOf(file.path, folders);
    if (home) home.push(file);
    else if (/\.(?:json|ya?ml|jsonld|xlsx|csv|tsv)$/i.test(file.path)) singles.push(file);
  }

  const issues: Issue[] = [];
  const policies: RawPolicy[] = [];
  const sameAs: Raw[] = [];
  for (const [folder, inside] of folders) {
    const outcome = parsePolicyFolder(folder, inside);
    if (outcome.ok) {
      policies.push(outcome.value);
      const own = part(outcome.value.actors, ["sameAs"]);
      if (own.value !== undefined) sameAs.push(own);
    } else issues.push(...outcome.issues);
  }
  for (const file of singles) {
    const outcome = parseSingle(file, around);
    if (!outcome.ok) issues.push(...outcome.issues);
    else {
      policies.push(...outcome.value.policies);
      if (outcome.value.sameAs) sameAs.push(outcome.value.sameAs);
    }
  }
  if (issues.length > 0) return refuse(...issues);
  if (folders.size + singles.length === 0)
    return refuse(fileIssue(files[0]?.path ?? "", "not-a-workspace", {}));
  return { ok: true, value: { policies, sameAs: joined(sameAs) } };
}

/** What reading goes by beside the files. */
export interface Around {
  /** Policies that are open: tables of norms and annotations refer to their texts. */
  readonly base?: readonly RawPolicy[];
  readonly han?: HanDecoder;
}

function unzipped(files: readonly TextFile[]): Outcome<readonly TextFile[]> {
  const all: TextFile[] = [];
  for (const file of files) {
    if (!/\.zip$/i.test(file.path)) all.push(file);
    else {
      const inside = zippedFiles(file);
      if (!inside.ok) return inside;
      all.push(...inside.value);
    }
  }
  return { ok: true, value: all };
}

function parseSingle(file: TextFile, { base = [], han }: Around): Outcome<RawWorkspace> {
  if (/\.xlsx$/i.test(file.path)) {
    const sheets = readXlsx(file);
    if (!sheets.ok) return sheets;
    // One with a single sheet is a table of norms, such as a CSV that somebody saved as a workbook.
    const [only, ...more] = sheets.value;
    return only && more.length === 0
      ? readNormTable(file.path, only, base)
      : readWorkbook(file.path, sheets.value);
  }
  if (/\.[ct]sv$/i.test(file.path)) {
    const sheet = readCsv(file, han);
    return sheet.ok ? readNormTable(file.path, sheet.value, base) : sheet;
  }
  if (/\.json(?:ld)?$/i.test(file.path)) {
    const text = readText(file, LIMITS.json);
    // Parsed twice only where it may be one: an archive is large.
    const parsed = text.ok && text.value.includes('"Annotation') ? parseJson(file.path, text.value) : null;
    if (parsed?.ok && isAnnotated(parsed.value.value)) return readAnnotations(parsed.value, base);
  }
  return parseWorkspaceFile(file);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** The nearest policy folder above a file. */
function homeOf(path: string, folders: ReadonlyMap<string, TextFile[]>): TextFile[] | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const home = folders.get(folder);
    if (home) return home;
    if (folder === "") return null;
  }
}

/** The lists of several files as one; each item keeps its place. */
function joined(lists: readonly Raw[]): Raw | null {
  if (lists.length < 2) return lists[0] ?? null;
  const odd = lists.find(({ value }) => !Array.isArray(value));
  if (odd) return odd;
  const items = lists.flatMap((list) =>
    (list.value as unknown[]).map((value, index) => ({ list, value, index })),
  );
  return {
    file: lists[0]!.file,
    value: items.map(({ value }) => value),
    at: ([first, ...rest]) => {
      const item = items[Number(first)];
      return item ? item.list.at([item.index, ...rest]) : { line: 1, column: 1 };
    },
  };
}
