// Who is named beside a line: whom I report to, who must ask me, who provides; myself I know.
import type { SeatLine, SeatQuestion } from "../../analysis/index.ts";
import type { Language, Policy } from "../../model/index.ts";
import { ROLE_WORDS, say, sayBearers, sayParty } from "../../words/index.ts";

/** The parties in words, inferred ones marked, unnamed ones said to be so; null where there is none but me. */
export function partiesOf(
  language: Language,
  policy: Policy,
  { norm, role, to }: SeatLine,
  question: SeatQuestion,
): string | null {
  const listed = (parties: SeatLine["to"]) =>
    parties
      .map((party) => `${sayParty(language, policy, party)}（${ROLE_WORDS[party.role][language]}）`)
      .join(language === "zh" ? "、" : ", ");
  if (question === "reportTo") return say(language, "seat.to", { parties: listed(to) });
  return role === "bearer" ? null : say(language, "seat.by", { parties: sayBearers(language, policy, norm) });
}
