// What network says.
import type { Words } from "./say.ts";

export const networkWords = {} as const satisfies Words;
