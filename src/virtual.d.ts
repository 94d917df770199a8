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
declare module "*.css";
