// Parties as cells: one a line, `名称`, or `名称〔推定：理由〕` where it was inferred.
import type { Bilingual, Language, Norm, Party } from "../../model/index.ts";
import { guarded, joinedLines, joinedParts, remarked } from "./cell.ts";
import { type Names, UNNAMED_CELL } from "./names.ts";

export const INFERRED: Bilingual = { zh: "推定", en: "inferred" };

type Anyone = Pick<Party, "actor" | "explicit" | "reason">;

export function writeParty(party: Anyone, names: Names, language: Language): string {
  const name = party.actor === null ? UNNAMED_CELL[language] : names.actor(party.actor);
  // A party that the text names needs no remark, unless the file gives a reason all the same.
  if (party.explicit && party.reason === null) return remarked(name, null);
  if (party.actor === null && party.reason === null) return remarked(name, null);
  const mark = party.explicit ? "" : INFERRED[language];
  return remarked(name, `${mark}${party.reason === null ? "" : `：${writeBilingual(party.reason)}`}`);
}

/** Both languages in one: the English only where it is another. */
export function writeBilingual({ zh, en }: Bilingual): string {
  return zh === en ? guarded(zh) : joinedParts([zh, en]);
}

export function writeBearers(norm: Norm, names: Names, language: Language): string {
  return joinedLines(norm.bearers.map((bearer) => writeParty(bearer, names, language)));
}

export function writeRole(norm: Norm, role: Party["role"], names: Names, language: Language): string {
  const parties = norm.others.filter((party) => party.role === role);
  return joinedLines(parties.map((party) => writeParty(party, names, language)));
}
