// Any mix of files → one workspace, unchecked: policy folders and workspace files, as a person drops them.
import type { Issue, Raw, RawPolicy, RawWorkspace } from "../model/index.ts";
import type { TextFile } from "./decode.ts";
import { fileIssue, type Outcome, refuse } from "./outcome.ts";
import { part } from "./part.ts";
import { MARKS, parsePolicyFolder } from "./policyFolder.ts";
import { parseWorkspaceFile } from "./workspaceFile.ts";

/**
 * In: files with their paths as the user knows them. A folder that holds one of the files that only policies have
 * is a policy; other `.json`, `.yaml` and `.yml` files are workspace files; anything else is passed over.
 * Out: all policies, unchecked, or every Issue met; `not-a-workspace` where there was nothing to open.
 */
export function parseWorkspace(files: readonly TextFile[]): Outcome<RawWorkspace> {
  const folders = new Map<string, TextFile[]>();
  for (const { path } of files)
    if ((MARKS as readonly string[]).includes(nameOf(path))) folders.set(folderOf(path), []);
  const singles: TextFile[] = [];
  for (const file of files) {
    const home = homeOf(file.path, folders);
    if (home) home.push(file);
    else if (/\.(?:json|ya?ml)$/i.test(file.path)) singles.push(file);
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
    const outcome = parseWorkspaceFile(file);
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
