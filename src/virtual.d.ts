// What the Vite plugin in cli/samples.ts makes of graph-data/samples at build time.
declare module "virtual:quanze/samples" {
  import type { Workspace } from "./model/index.ts";
  /** The fictional examples, checked by the build; null in pages that carry their own data. */
  export const samples: Workspace | null;
}
