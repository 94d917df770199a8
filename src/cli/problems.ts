// Issues as lines that terminals and editors can jump to: `file:line:column: code: sentence`.
import type { Issue, Language } from "../model/index.ts";
import { sayIssue } from "../words/index.ts";

/** One line; control characters of hostile files do not reach the terminal. */
export function problemLine(issue: Issue, language: Language): string {
  const line = `${issue.file}:${issue.line}:${issue.column}: ${issue.code}: ${sayIssue(language, issue)}`;
  return line.replace(/\p{Cc}+/gu, " ");
}
