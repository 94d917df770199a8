// What filters says.
import type { Words } from "./say.ts";

export const filtersWords = {} as const satisfies Words;
