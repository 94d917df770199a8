// What reading a text comes to: its outline and its addressed clauses.
import type { Clause, OutlineNode } from "./workspace.ts";

export type AddressedClause = Pick<Clause, "address" | "kind" | "start" | "end">;

export interface Reading {
  readonly outline: readonly OutlineNode[];
  /** Headings and clauses in order of the text; together they hold everything visible, and nothing twice. */
  readonly clauses: readonly AddressedClause[];
}
