// Who bears an act: the subject, 由X, the party that is encouraged or forbidden; else who goes on from before.
import { type Coded, GROUP, namesIn } from "./coded.ts";
import type { Part } from "./parts.ts";

const CALLED = new RegExp(
  `^(?:和|、|并)?(?:支持|引导|鼓励|提倡)?(?:[^，。；\ue000-\uf8ff]{0,10}(?:的|等))?(?:任何|一切|各类|广大|有关)?(?<g>${GROUP})(?!的)`,
  "u",
);

/** The bearers that an act itself names; empty where it names none. */
export function ownBearers(coded: Coded, parts: readonly Part[], context: readonly Part[] = []): string[] {
  for (const { modal, words } of parts) {
    if (!modal || !/鼓励|提倡|倡导|禁止|严禁|不准|不许/.test(modal.word)) continue;
    const called = CALLED.exec(words.slice(modal.at + modal.word.length));
    if (called) return namesIn(coded, called.groups!.g!);
  }
  const main = parts.filter(({ front }) => front === null);
  const by = main.find((part) => part.by)?.by;
  const first = main[0];
  if (by && !(first?.subject && first.by === null)) return namesIn(coded, by);
  const subject =
    main.find((part) => part.subject)?.subject ??
    [...parts, ...context].find((part) => part.subject)?.subject;
  return subject ? namesIn(coded, subject) : [];
}
