// What the ordering works on.
import type { Key } from "../../model/index.ts";

/** A node while it is being ordered. */
export interface Item {
  readonly key: Key;
  readonly norm: boolean;
  /** Rows count 0, 2, 4…, lanes 1, 3, 5… */
  readonly line: number;
  readonly column: number;
  readonly near: { item: number; weight: number }[];
  x: number;
  depth: number;
}
