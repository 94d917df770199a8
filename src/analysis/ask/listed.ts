// All norms that bind a body, for a question that names nothing else (lists.ts).
import type { Force } from "../../model/index.ts";
import type { AnswerNorm, NearNorm } from "./answer.ts";
import type { AskIndex, NormEntry } from "./askIndex.ts";
import type { Asked, Question } from "./understand.ts";

const FORCES: readonly Force[] = ["mandatory", "general", "directive", "encouraged"];
const NEAR = 3;

const idOf = (key: string) => key.slice(key.indexOf("/") + 1);

/** How a body asked about is called in a norm, and whether it is bound by it. */
function standOf({ token }: Asked, entry: NormEntry, index: AskIndex) {
  return token.keys
    .flatMap((key) => {
      const as = index.forms.kinds(key).find((kind) => entry.parties.has(kind));
      const roles = as && entry.parties.get(as);
      if (!as || !roles) return [];
      // Who is given a power has it.
      const binds = roles.has("bearer") || (entry.norm.modality === "power" && roles.has("recipient"));
      return [{ asked: idOf(key), as: idOf(as), binds }];
    })
    .at(0);
}

/**
 * All norms that bind the body which the question is about, those of more force first, then in the order of the text;
 * others named must be parties. Where none binds it, a few in which it has another part.
 */
export function listed(
  question: Question,
  index: AskIndex,
): { readonly norms: readonly AnswerNorm[]; readonly near: readonly NearNorm[] } {
  const { lists } = question;
  const bodies = question.mentions.filter(({ token, main }) => main && token.kind === "actor");
  const [subject, ...others] = bodies;
  const nothing = { norms: [], near: [] };
  if (!lists || !subject || subject.part === "object" || subject.part === "agent") return nothing;
  if (question.mentions.some(({ token }) => token.kind !== "actor")) return nothing;
  const about = index.entries.flatMap((entry) => {
    const stand = standOf(subject, entry, index);
    const fits = lists.includes(entry.norm.modality) && others.every((other) => standOf(other, entry, index));
    return stand && fits ? [{ entry, stand }] : [];
  });
  const rank = ({ entry }: (typeof about)[number]) => FORCES.indexOf(entry.norm.force);
  const inOrder = [...about].sort((a, b) => rank(a) - rank(b));
  const binding = inOrder.filter(({ stand }) => stand.binds);
  return {
    norms: binding.map(({ entry: { policy, norm }, stand: { asked, as } }) => ({
      policy,
      norm,
      readAs: asked === as ? [] : [{ asked, as }],
      by: "words",
    })),
    near:
      binding.length > 0
        ? []
        : inOrder.slice(0, NEAR).map(({ entry: { policy, norm } }) => ({ policy, norm, why: "other-part" })),
  };
}
