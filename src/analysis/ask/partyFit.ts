// Whether a norm is about the bodies that a question is about, and in the part that the question gives them.
// A verdict about one body is never taken from a norm about another: this file is where that is kept.
import type { Key, Role } from "../../model/index.ts";
import type { AskIndex, NormEntry } from "./askIndex.ts";
import type { Asked, Question } from "./understand.ts";

export interface PartyFit {
  /** null: it fits; else why it does not. */
  readonly why: "other-body" | "other-part" | null;
  readonly readAs: readonly { readonly asked: string; readonly as: string }[];
  /** How many of the bodies asked about are parties, and how many of them in just the part asked. */
  readonly parties: number;
  readonly exact: number;
}

type Roles = ReadonlySet<Role | "bearer">;
interface Stand {
  readonly asked: Key;
  readonly as: Key;
  readonly roles: Roles;
}

/** How a body asked about stands in a norm: as itself, or under the name of what it is a kind of. */
function standsOf(asked: Asked, entry: NormEntry, index: AskIndex): readonly Stand[] {
  return asked.token.keys.flatMap((key) => {
    const as = index.forms.kinds(key).find((kind) => entry.parties.has(kind));
    const roles = as && entry.parties.get(as);
    return as && roles ? [{ asked: key, as, roles }] : [];
  });
}

/** Norms that pass something on: who gets it has it. */
const CONFERS = ["下放", "赋予", "授权", "放权"];
const confers = (entry: NormEntry): boolean => CONFERS.some((word) => entry.act.includes(word));

/** The act asked about is what the norm orders, and not just a word in its matter. */
function asksItsAct(question: Question, entry: NormEntry): boolean {
  const words = question.words.filter(({ main }) => main);
  const own = (concept: string) => entry.concepts.get(concept) === "act";
  return words.some(({ token }) =>
    [...token.concepts].some(([concept, sort]) => sort !== "light" && own(concept)),
  );
}

/** Whether the one who acts in the question acts on the one whom the norm binds: then its direction is the other. */
const facesBearer = (mention: Asked, question: Question, entry: NormEntry, index: AskIndex): boolean =>
  question.mentions.some(
    (other) =>
      other.main &&
      other.at > mention.at &&
      other.part !== "agent" &&
      standsOf(other, entry, index).some(({ roles }) => roles.has("bearer")),
  );

/** Whether who acts in the question may be answered about by this norm, standing in it as it does. */
function mayAct(
  mention: Asked,
  stand: Stand,
  question: Question,
  entry: NormEntry,
  index: AskIndex,
): boolean {
  const { roles } = stand;
  if (roles.has("bearer")) return true;
  // Who approves acts by approving: 区政府要不要把关.
  if (roles.has("approver")) return mention.part === "agent" || mentions(question, "审批");
  const receives = roles.has("recipient") || roles.has("target");
  if (!receives) return false;
  // Who is given a power has it: 街道能管派驻的人吗.
  if (roles.has("recipient") && confers(entry)) return !mentions(question, "下放");
  // A topic in front of an act that has nothing behind it: 掉队的支部要不要接着抓.
  return (
    mention.acts !== "onSomething" &&
    asksItsAct(question, entry) &&
    !facesBearer(mention, question, entry, index)
  );
}

const mentions = (question: Question, concept: string) =>
  question.words.some(({ token, main }) => main && token.concepts.has(concept));

/** Whether an asked body is a place whose own parts the norm is about, the text naming no bearer. */
function isPlaceOf(mention: Asked, question: Question, entry: NormEntry, index: AskIndex): boolean {
  if (question.kind !== "what" || entry.norm.bearers.some(({ explicit }) => explicit)) return false;
  return hasPart(mention, entry, index);
}

/** Whether a body or post of the body asked about is a party. */
const hasPart = ({ token }: Asked, entry: NormEntry, index: AskIndex): boolean =>
  token.keys.some((key) => index.forms.parts(key).some((part) => entry.parties.has(part)));

/** Fits the bodies of a question to the parties of a norm. */
export function partyFit(question: Question, entry: NormEntry, index: AskIndex): PartyFit {
  const readAs: { asked: string; as: string }[] = [];
  let parties = 0;
  let exact = 0;
  const refuse = (why: "other-body" | "other-part"): PartyFit => ({ why, readAs: [], parties, exact });
  for (const mention of question.mentions) {
    const { token, part, main } = mention;
    if (token.keys.length === 0) continue;
    const stands = standsOf(mention, entry, index);
    const leads = main && (part === "subject" || part === "agent");
    if (stands.length === 0) {
      if (part === "owner" && (mention.ownsActor || hasPart(mention, entry, index))) continue;
      if (token.kind === "nickname" && token.keys.length > 1 && !leads) continue;
      const named = (names: ReadonlySet<Key>) => token.keys.some((key) => names.has(key));
      if (!leads && part !== "object" && named(entry.named)) continue;
      if ((part === "owner" || !main) && part !== "object" && named(entry.clauseNames)) continue;
      if (isPlaceOf(mention, question, entry, index)) continue;
      return refuse("other-body");
    }
    parties++;
    const acting = stands.filter((stand) => !leads || mayAct(mention, stand, question, entry, index));
    const onlyBearer = (stand: Stand) => stand.roles.has("bearer") && stand.roles.size === 1;
    const fitting = part === "object" ? acting.filter((stand) => !onlyBearer(stand)) : acting;
    const [first] = fitting;
    if (!first) return refuse("other-part");
    if (leads ? first.roles.has("bearer") : part === "object") exact++;
    for (const { asked, as } of fitting) {
      if (asked !== as && token.kind === "actor") readAs.push({ asked: idOf(asked), as: idOf(as) });
    }
  }
  return { why: null, readAs, parties, exact };
}

const idOf = (key: Key) => key.slice(key.indexOf("/") + 1);
