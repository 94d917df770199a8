// What search says.
import type { Words } from "./say.ts";

export const searchWords = {} as const satisfies Words;
