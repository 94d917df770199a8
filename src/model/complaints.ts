// Where the checks put what they find: every Issue with its place, as many as a person could want to see.
import { byPlace, type Issue, type IssueCode, type Path, type Severity } from "./issue.ts";
import type { Raw } from "./raw.ts";

/** More errors, or warnings, than this nobody mends by hand; a machine made the file, and the first ones say what is wrong. */
const MOST = 2_000;
/** Longest given word that a fact repeats, in code units. */
const LONGEST_FACT = 80;

export class Complaints {
  readonly #issues: Issue[] = [];
  readonly #count = { error: 0, warning: 0 };

  /** Notes an error at a path of a parsed file. Long facts are cut with an ellipsis. */
  error(raw: Pick<Raw, "file" | "at">, path: Path, code: IssueCode, facts: Issue["facts"] = {}): void {
    this.#add("error", raw, path, code, facts);
  }

  /** Notes something that does not stop anybody. */
  warn(raw: Pick<Raw, "file" | "at">, path: Path, code: IssueCode, facts: Issue["facts"] = {}): void {
    this.#add("warning", raw, path, code, facts);
  }

  /** Whether nothing is wrong that stops anybody. */
  get whole(): boolean {
    return this.#count.error === 0;
  }

  /** All of them, in the order in which a person would mend them. */
  sorted(): readonly Issue[] {
    return [...this.#issues].sort(byPlace);
  }

  #add(
    severity: Severity,
    raw: Pick<Raw, "file" | "at">,
    path: Path,
    code: IssueCode,
    facts: Issue["facts"],
  ): void {
    if (this.#count[severity]++ >= MOST) return;
    const { line, column } = raw.at(path);
    const short = Object.entries(facts).map(([name, fact]) => [name, clipped(fact)]);
    this.#issues.push({
      code,
      severity,
      file: raw.file,
      line,
      column,
      path,
      facts: Object.fromEntries(short),
    });
  }
}

function clipped(fact: string | number): string | number {
  if (typeof fact === "number" || fact.length <= LONGEST_FACT) return fact;
  const cut = fact.slice(0, LONGEST_FACT);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
