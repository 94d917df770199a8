// The one filter that network, reader, list and matrix share. Empty sets let everything through.
import type { Force, Level, Modality, Role, System } from "../../model/index.ts";

export interface Filter {
  readonly modality: readonly Modality[];
  readonly force: readonly Force[];
  /** Norms in which some other party has one of these roles. */
  readonly role: readonly Role[];
  /** Norms in which some party stands on one of these levels / in one of these systems. */
  readonly level: readonly Level[];
  readonly system: readonly System[];
  readonly topic: readonly string[];
  /** Outline addresses (`1`, `2.1`): norms whose clause lies below one of them. */
  readonly section: readonly string[];
  /** explicit: some bearer is named; inferred: all are inferred. */
  readonly bearer: readonly ("explicit" | "inferred")[];
  /** Words that the norm's quote, label, summary or parties' names contain. */
  readonly text: string;
}

export const NO_FILTER: Filter = {
  modality: [],
  force: [],
  role: [],
  level: [],
  system: [],
  topic: [],
  section: [],
  bearer: [],
  text: "",
};
