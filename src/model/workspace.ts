// The checked workspace: frozen, every reference resolved, every quote located. Only checkWorkspace
// makes one; whoever holds one need not check again.
import type {
  ActorFile,
  Bearer,
  CoverageEntry,
  DocumentInfo,
  Layout,
  NormFile,
  Party,
  RelationFile,
  SameAs,
} from "./shapes.ts";
import type { ClauseState } from "./terms.ts";
import type { TermFile, TourFile, TourStepFile } from "./tourShapes.ts";

/** Of the workspace file. Raised with a step in files/migrations.ts, so that whatever was written can be opened. */
export const SCHEMA_VERSION = 2;

/** `policy/id`: unique in a workspace; what selections, links and picks carry. */
export type Key = string;

/** A run of the canonical text: code-unit indices, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Actor extends ActorFile {
  readonly key: Key;
  readonly policy: string;
}

export interface Norm extends Omit<NormFile, "start" | "end">, Span {
  readonly key: Key;
  readonly policy: string;
  /** Where condition and exception stand in the text; null where there is none. */
  readonly conditionSpan: Span | null;
  readonly exceptionSpan: Span | null;
}

export interface Relation extends RelationFile {
  readonly key: Key;
  readonly policy: string;
  readonly span: Span | null;
}

/** A heading of the outline, or a clause: the unit of reading. */
export interface Clause extends Span {
  readonly key: Key;
  /** `2.1.5.2`; headings are shorter. */
  readonly address: string;
  readonly kind: "heading" | "clause";
  readonly state: ClauseState;
  readonly reason: CoverageEntry["reason"];
  /** Ids of the norms whose quotes touch the clause, in order of the text. */
  readonly norms: readonly string[];
}

/** A heading with those under it; its span is the heading's own. */
export interface OutlineNode extends Span {
  readonly address: string;
  /** As printed, marks and number included. */
  readonly heading: string;
  /** Content that the source does not have. */
  readonly absent: boolean;
  readonly children: readonly OutlineNode[];
}

/** A step of a tour; its span and `address` are those of its quote. */
export interface TourStep extends TourStepFile, Span {
  /** Of the clause in which the quote begins. */
  readonly address: string;
}

/** A guided way through a policy, as it is taught. */
export interface Tour extends Omit<TourFile, "steps"> {
  readonly policy: string;
  /** At least one. */
  readonly steps: readonly TourStep[];
}

/** A word that a class stumbles on, explained. */
export interface Term extends TermFile {
  readonly policy: string;
  /** Where its quote stands; null for background (basis context). */
  readonly span: Span | null;
}

export interface Policy {
  readonly id: string;
  readonly document: DocumentInfo;
  readonly text: string;
  /** As scraped; null where only the canonical text came along. */
  readonly scrape: string | null;
  readonly outline: readonly OutlineNode[];
  /** Headings and clauses in order of the text: together all of it, and nothing twice. */
  readonly clauses: readonly Clause[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** In order of the text. */
  readonly norms: readonly Norm[];
  /** In the order of their files. */
  readonly tours: readonly Tour[];
  readonly glossary: readonly Term[];
  readonly layout: Layout;
}

export interface Workspace {
  readonly policies: readonly Policy[];
  readonly sameAs: readonly SameAs[];
}

export type { Bearer, Party };
