// The language a person's terminal asks for.
import type { Language } from "../model/index.ts";

/** POSIX order: LC_ALL before LC_MESSAGES before LANG. Chinese unless another language is named. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return named === "" || /^(?:zh|C\b|POSIX)/i.test(named) ? "zh" : "en";
}
