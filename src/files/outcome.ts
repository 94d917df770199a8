// What reading comes to: the thing, or what is wrong with the file. Closed: there is no third case.
import type { Issue, IssueCode } from "../model/index.ts";
import type { Spot } from "./lines.ts";

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** An error about a file as such; its place is the top unless one is given. */
export function fileIssue(file: string, code: IssueCode, facts: Issue["facts"], spot?: Spot): Issue {
  return { code, severity: "error", file, line: spot?.line ?? 1, column: spot?.column ?? 1, path: [], facts };
}

export function refuse(...issues: readonly Issue[]): {
  readonly ok: false;
  readonly issues: readonly Issue[];
} {
  return { ok: false, issues };
}
