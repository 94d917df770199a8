// What list says.
import type { Words } from "./say.ts";

export const listWords = {} as const satisfies Words;
