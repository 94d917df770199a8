// What a person asks of the paths: between whom, and by what ways.
import type { Key } from "../../model/index.ts";

export interface PathsChoice {
  /** Actors; null until chosen. */
  readonly from: Key | null;
  readonly to: Key | null;
  /** Direction ignored. */
  readonly any: boolean;
  /** By structural relations too. */
  readonly structure: boolean;
}

export const FIRST_PATHS: PathsChoice = { from: null, to: null, any: false, structure: false };
