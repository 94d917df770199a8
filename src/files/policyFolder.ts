// The folder of a policy: document.yaml · source.raw.txt · source.txt · actors.yaml · norms/*.yaml ·
// coverage.yaml · optional: layout.yaml, glossary.yaml, tours/*.yaml.
import type { Issue, Raw, RawPolicy, RawText } from "../model/index.ts";
import type { TextFile } from "./decode.ts";
import { LIMITS } from "./limits.ts";
import { fileIssue, type Outcome, refuse } from "./outcome.ts";
import { fieldOf } from "./part.ts";
import { readText } from "./readText.ts";
import { parseYaml } from "./yaml.ts";

/** Files that only a policy folder has: where one of them lies, a policy is meant. */
export const MARKS = ["document.yaml", "actors.yaml", "coverage.yaml", "source.txt"] as const;

/**
 * Parses one policy. In: the folder as the user knows it and its files, whose paths begin with it. Out: the
 * policy, unchecked, or every Issue met: `file-missing` and those of the parsers.
 */
export function parsePolicyFolder(folder: string, files: readonly TextFile[]): Outcome<RawPolicy> {
  const issues: Issue[] = [];
  const start = folder === "" ? "" : `${folder}/`;
  const byName = new Map(files.map((file) => [file.path.slice(start.length), file]));

  const taken = <T>(outcome: Outcome<T>): T | null => {
    if (outcome.ok) return outcome.value;
    issues.push(...outcome.issues);
    return null;
  };
  const missing = (name: string) => {
    issues.push(fileIssue(start + name, "file-missing", { name }));
    return null;
  };
  const text = (name: string): RawText | null => {
    const file = byName.get(name);
    const read = file ? taken(readText(file, LIMITS.text)) : null;
    return file && read !== null ? { file: file.path, text: read } : null;
  };
  const yaml = (name: string): Raw | null => {
    const file = byName.get(name);
    const read = file ? taken(readText(file, LIMITS.yaml)) : null;
    return file && read !== null ? taken(parseYaml(file.path, read)) : null;
  };

  for (const name of MARKS) if (!byName.has(name)) missing(name);
  const document = yaml("document.yaml");
  const source = text("source.txt");
  const scrape = text("source.raw.txt");
  const actors = yaml("actors.yaml");
  const coverage = yaml("coverage.yaml");
  const layout = yaml("layout.yaml");
  const glossary = yaml("glossary.yaml");
  const all = (pattern: RegExp) => {
    const names = [...byName.keys()].filter((name) => pattern.test(name)).sort();
    return names.map(yaml).filter((raw) => raw !== null);
  };
  const norms = all(/^norms\/[^/]+\.ya?ml$/);
  if (![...byName.keys()].some((name) => /^norms\/[^/]+\.ya?ml$/.test(name))) missing("norms/*.yaml");
  const tours = all(/^tours\/[^/]+\.ya?ml$/);

  // Repairs say what was changed in the raw text: without it nobody could check them.
  const repairs = fieldOf(document?.value, "repairs");
  if (Array.isArray(repairs) && repairs.length > 0 && !byName.has("source.raw.txt"))
    missing("source.raw.txt");

  if (issues.length > 0 || !document || !source || !actors || !coverage) return refuse(...issues);
  return {
    ok: true,
    value: { file: folder, document, text: source, scrape, actors, norms, coverage, layout, tours, glossary },
  };
}
