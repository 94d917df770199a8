// What inspector says.
import type { Words } from "./say.ts";

export const inspectorWords = {} as const satisfies Words;
