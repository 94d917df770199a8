// What reader says.
import type { Words } from "./say.ts";

export const readerWords = {} as const satisfies Words;
