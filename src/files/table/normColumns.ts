// The columns of the norm table: CSV and XLSX hold them all, so that a norm can be read back as it was.
import { type Norm, ROLES } from "../../model/index.ts";
import {
  BASIS_OF_BEARERS,
  FORCE_WORDS,
  LINK_WORDS,
  MODALITY_WORDS,
  ROLE_WORDS,
  sayAddress,
  sayWork,
} from "../../words/index.ts";
import { joinedLines, joinedParts } from "./cell.ts";
import { type Column, column, derived } from "./column.ts";
import { writeBearers, writeRole } from "./parties.ts";

/** Whether the text names all, some or none of the bearers. */
export function basisOf({ bearers }: Pick<Norm, "bearers">): keyof typeof BASIS_OF_BEARERS {
  if (bearers.length === 0) return "none";
  const named = bearers.filter(({ explicit }) => explicit).length;
  return named === bearers.length ? "explicit" : named === 0 ? "inferred" : "mixed";
}

export const NORM_COLUMNS: readonly Column<Norm>[] = [
  column("policy", 14, (norm) => norm.policy),
  column("id", 16, (norm) => norm.id),
  derived(column("place", 18, (norm, { policy }, language) => sayAddress(language, policy, norm.clause))),
  column("clause", 9, (norm) => norm.clause),
  column("quote", 48, (norm) => norm.quote),
  column("modality", 8, (norm, _, language) => MODALITY_WORDS[norm.modality][language]),
  column("force", 8, (norm, _, language) => FORCE_WORDS[norm.force][language]),
  column("bearers", 26, (norm, names, language) => writeBearers(norm, names, language)),
  derived(column("basis", 10, (norm, _, language) => BASIS_OF_BEARERS[basisOf(norm)][language])),
  ...ROLES.map((role) =>
    column<Norm>(role, 18, (norm, names, language) => writeRole(norm, role, names, language)),
  ),
  // Parties are kept role by role; where the file has them in another order, that order is told.
  column("order", 10, (norm, _, language) => {
    const roles = norm.others.map(({ role }) => ROLES.indexOf(role));
    const sorted = roles.every((role, at) => at === 0 || role >= (roles[at - 1] as number));
    return sorted ? null : joinedParts(norm.others.map(({ role }) => ROLE_WORDS[role][language]));
  }),
  column("condition", 22, (norm) => norm.condition),
  column("exception", 22, (norm) => norm.exception),
  column("action", 14, (norm) => norm.action),
  column("matter", 26, (norm) => norm.matter),
  column("topic", 14, (norm, names) => names.topic(norm.topic)),
  column("label.zh", 18, (norm) => norm.label.zh),
  column("label.en", 20, (norm) => norm.label.en),
  column("summary.zh", 40, (norm) => norm.summary.zh),
  column("summary.en", 40, (norm) => norm.summary.en),
  column("related", 20, (norm, _, language) =>
    joinedLines(norm.related.map(({ norm: id, type }) => joinedParts([LINK_WORDS[type][language], id]))),
  ),
  column("note.zh", 24, (norm) => norm.note?.zh ?? null),
  column("note.en", 24, (norm) => norm.note?.en ?? null),
  column("review", 18, ({ review }) => review && joinedParts([review.state, review.by, review.at])),
  column("comments", 24, ({ comments }) =>
    joinedLines(comments.map(({ by, at, text }) => joinedParts([by, at, text]))),
  ),
  derived(column("work", 30, (_, { policy }, language) => sayWork(language, policy))),
];
