// A user's mistake is a value with a code and a place. The sentences live in words/.

export const ISSUE_CODES = [
  // the file as such
  "file-missing",
  "file-too-large",
  "not-utf8",
  "not-a-workspace",
  "schema-version",
  "schema-newer",
  "syntax",
  "too-deep",
  // a text that somebody brings
  "text-empty",
  "text-binary",
  "text-encoding",
  "text-html",
  "text-marks",
  "text-surrogates",
  "text-not-chinese",
  "text-no-norm",
  "docx-unreadable",
  // tables and archives
  "broken-archive",
  "archive-too-large",
  "too-many-rows",
  "no-table",
  "bad-cell",
  "unknown-name",
  "policy-not-open",
  // the shape of what it says
  "unknown-field",
  "duplicate-field",
  "missing-field",
  "wrong-type",
  "wrong-enum",
  "bad-value",
  "too-long",
  // names and references
  "duplicate-id",
  "alias-clash",
  "unknown-actor",
  "unknown-norm",
  "unknown-topic",
  "unknown-clause",
  "relation-cycle",
  // anchors
  "quote-not-found",
  "quote-ambiguous",
  "quote-outside-clause",
  "offset-mismatch",
  "condition-outside-quote",
  "exception-outside-quote",
  // what the codebook asks for
  "reason-missing",
  "basis-without-quote",
  "unnamed-party-explicit",
  "duplicate-party",
  "label-too-long",
  // the ledger
  "clause-without-state",
  "clause-twice",
  "clause-begins-otherwise",
  "state-without-norm",
  "norm-without-state",
  // the text and its repairs
  "repair-not-found",
  "repair-ambiguous",
  "repair-overlap",
  "repairs-incomplete",
  "heading-not-found",
  // tours and glossary
  "empty-tour",
  "unknown-selection",
  "unsupported-markup",
  "term-clash",
  "term-without-quote",
  "term-without-note",
  // the placement
  "unknown-pin",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export type Severity = "error" | "warning";

/** A way into a parsed value: field names and list indices. */
export type Path = readonly (string | number)[];

export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** As the user knows it: a path relative to the policy folder's parent, or the name of an opened file. */
  readonly file: string;
  /** Both from 1; columns count code units. */
  readonly line: number;
  readonly column: number;
  readonly path: Path;
  /** What the sentence needs: names, quotes, numbers; never a sentence. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Sorts by file, then place: the order in which a person would mend them. */
export function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
