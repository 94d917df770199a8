// The register of what can be done to the work on the desk. Buttons, keys and tests all go through these names, and
// the history shows them. An edit that has nothing to do gives back the very work that it got.
import type { ClauseState } from "../../model/index.ts";
import {
  addActor,
  addRelation,
  dropActor,
  dropRelation,
  mergeActors,
  setActor,
  setSame,
  splitActor,
} from "./actorEdits.ts";
import {
  type DeskComment,
  type Deskwork,
  type DocumentFacts,
  type Hand,
  type Mark,
  normOf,
} from "./deskwork.ts";
import {
  addNamed,
  addParty,
  drop,
  inferParty,
  make,
  merge,
  readAs,
  removeParty,
  ruleOn,
  setSpan,
  split,
  tell,
} from "./normEdits.ts";
import { takeTheirs } from "./takeEdit.ts";
import { anchorAt, replaceText } from "./textEdits.ts";

/** Says what a clause without a norm is; null takes it back. */
function markClause(
  work: Deskwork,
  { address, state, reason }: { address: string; state: ClauseState | null; reason?: Mark["reason"] },
): Deskwork {
  const clause = work.source.reading.clauses.find((one) => one.address === address);
  if (clause?.kind !== "clause" || state === "norm") return work;
  const { [address]: old, ...rest } = work.marks;
  if (state === null) return old ? { ...work, marks: rest } : work;
  const mark: Mark = { state, reason: reason ?? null };
  if (old && JSON.stringify(old) === JSON.stringify(mark)) return work;
  return { ...work, marks: { ...rest, [address]: mark } };
}

function comment(
  work: Deskwork,
  { id, text, quote }: { id: string } & Pick<DeskComment, "text" | "quote">,
  hand: Hand,
): Deskwork {
  const norm = normOf(work, id);
  const said = text.trim();
  if (!norm || said === "" || (quote !== null && !norm.quote.includes(quote))) return work;
  return withComments(work, id, [...norm.comments, { ...hand, text: said, quote }]);
}

function uncomment(work: Deskwork, { id, at }: { id: string; at: number }): Deskwork {
  const comments = normOf(work, id)?.comments;
  return comments?.[at]
    ? withComments(
        work,
        id,
        comments.filter((_, n) => n !== at),
      )
    : work;
}

const withComments = (work: Deskwork, id: string, comments: readonly DeskComment[]): Deskwork => ({
  ...work,
  norms: work.norms.map((norm) => (norm.id === id ? { ...norm, comments } : norm)),
});

function setFacts(work: Deskwork, change: Partial<DocumentFacts>): Deskwork {
  const facts = { ...work.facts, ...change };
  return JSON.stringify(facts) === JSON.stringify(work.facts) ? work : { ...work, facts };
}

export const EDITS = {
  "norm.rule": ruleOn,
  "norm.read": readAs,
  "norm.party": addParty,
  "norm.name": addNamed,
  "norm.unparty": removeParty,
  "norm.infer": inferParty,
  "norm.span": setSpan,
  "norm.split": split,
  "norm.merge": merge,
  "norm.make": make,
  "norm.drop": drop,
  "norm.tell": tell,
  "norm.anchor": anchorAt,
  "norm.take": takeTheirs,
  "norm.comment": comment,
  "norm.uncomment": uncomment,
  "clause.mark": markClause,
  "actor.add": addActor,
  "actor.set": setActor,
  "actor.merge": mergeActors,
  "actor.split": splitActor,
  "actor.drop": dropActor,
  "actor.same": setSame,
  "relation.add": addRelation,
  "relation.drop": dropRelation,
  "facts.set": setFacts,
  "text.replace": replaceText,
} as const;

export type EditName = keyof typeof EDITS;
export type EditArgs<N extends EditName> = Parameters<(typeof EDITS)[N]>[1];
export const EDIT_NAMES = Object.keys(EDITS) as readonly EditName[];

/** The work after an edit; the same value where the edit had nothing to do. */
export function edit<N extends EditName>(work: Deskwork, name: N, args: EditArgs<N>, hand: Hand): Deskwork {
  return (EDITS[name] as (work: Deskwork, args: EditArgs<N>, hand: Hand) => Deskwork)(work, args, hand);
}
