// What lines and cells are called: full names, and counts in words, inferred ones told apart.
import type { Subject, Tally } from "../../analysis/index.ts";
import { type Language, MODALITIES } from "../../model/index.ts";
import { MODALITY_WORDS, say } from "../../words/index.ts";

export function nameOf(language: Language, subject: Subject): string {
  switch (subject.kind) {
    case "actor":
      return language === "zh" ? subject.actor.name : subject.actor.nameEn;
    case "topic":
      return subject.topic[language];
    default:
      return say(language, `matrix.${subject.kind}`);
  }
}

/** `义务 3 条（推定 2 条），禁止 1 条`. */
export function sayTally(language: Language, tally: Tally | null): string {
  const parts = MODALITIES.flatMap((modality) => {
    const { total, inferred } = tally?.byModality[modality] ?? { total: 0, inferred: 0 };
    if (total === 0) return [];
    const word = MODALITY_WORDS[modality][language];
    return say(language, inferred > 0 ? "matrix.partInferred" : "matrix.part", {
      modality: word,
      total,
      inferred,
    });
  });
  return parts.length > 0 ? parts.join(say(language, "matrix.and")) : say(language, "matrix.none");
}
