// What shell says.
import type { Words } from "./say.ts";

export const shellWords = {} as const satisfies Words;
