// What reading comes to: the thing, or what is wrong with the file. Closed: there is no third case.
import type { Issue, IssueCode, Path, Raw } from "../model/index.ts";
import type { Spot } from "./lines.ts";

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Longest word of a file that a fact repeats, in code units. */
const LONGEST_FACT = 80;

/** An error about a file as such; its place is the top unless one is given. */
export function fileIssue(file: string, code: IssueCode, facts: Issue["facts"], spot?: Spot): Issue {
  const { line, column } = spot ?? { line: 1, column: 1 };
  return { code, severity: "error", file, line, column, path: [], facts: clipped(facts) };
}

/** An error at a path of a parsed file. */
export function issueAt(raw: Raw, path: Path, code: IssueCode, facts: Issue["facts"]): Issue {
  return { ...fileIssue(raw.file, code, facts, raw.at(path)), path };
}

export function refuse(...issues: readonly Issue[]): {
  readonly ok: false;
  readonly issues: readonly Issue[];
} {
  return { ok: false, issues };
}

function clipped(facts: Issue["facts"]): Issue["facts"] {
  const short = (fact: string | number) =>
    typeof fact === "string" && fact.length > LONGEST_FACT ? `${fact.slice(0, LONGEST_FACT)}…` : fact;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, short(fact)]));
}
