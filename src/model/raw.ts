// What a reader (files/) hands to the checks: parsed, positions kept, nothing believed.
import type { Path } from "./issue.ts";

/** A file's parsed value with the way back to its places. */
export interface Raw {
  readonly file: string;
  readonly value: unknown;
  /** Place of the value at a path (of its key where the path ends in a field), counted from 1. */
  at(path: Path): { line: number; column: number };
}

export interface RawText {
  readonly file: string;
  readonly text: string;
}

/** One policy, not yet believed; parts that a folder keeps in several files stay apart. */
export interface RawPolicy {
  /** The folder or file that the policy came from. */
  readonly file: string;
  readonly document: Raw;
  /** The canonical text; the raw scrape where the source has it (a folder does). */
  readonly text: RawText;
  readonly scrape: RawText | null;
  /** {actors, relations} */
  readonly actors: Raw;
  /** {norms}, one or more files */
  readonly norms: readonly Raw[];
  /** {clauses} */
  readonly coverage: Raw;
  readonly layout: Raw | null;
  /** One value a tour; a reader that knows none leaves them out. */
  readonly tours?: readonly Raw[];
  /** {terms} */
  readonly glossary?: Raw | null;
}

export interface RawWorkspace {
  readonly policies: readonly RawPolicy[];
  readonly sameAs: Raw | null;
}
