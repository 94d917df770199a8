// What the Vite plugin in cli/ makes of graph-data at build time.
declare module "virtual:quanze/workspace" {
  import type { Workspace } from "./model/index.ts";
  /** The shipped policies, checked by the build. */
  export const workspace: Workspace;
}
declare module "virtual:quanze/pinyin" {
  /** Han character → its readings in the shipped names (without tones), for search. */
  export const pinyin: Readonly<Record<string, readonly string[]>>;
}
declare module "virtual:quanze/orders" {
  import type { Lens, Order } from "./graph/index.ts";
  /** Order of rows and lanes of the first shipped policy, found at build. */
  export const orders: Readonly<Record<Lens, Order>>;
}
declare module "*.css";
