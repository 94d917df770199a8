// What a desk begins with: the drafts of a brought text, or a policy that is open.
import type { Policy } from "../../model/index.ts";
import { foldText, reviewState } from "../../model/index.ts";
import type { Draft } from "../extraction/draft.ts";
import { guessActor } from "./actorGuess.ts";
import type { DeskActor, DeskNorm, DeskSource, Deskwork, DocumentFacts } from "./deskwork.ts";

const WHY = {
  owner: {
    zh: "由作主语的事项推定为其所属主体。",
    en: "Inferred: the party whose act or decision is the subject.",
  },
  carried: { zh: "承前一句的主语推定。", en: "Inferred: the subject of the sentence before goes on." },
  list: { zh: "由列项的总起句推定。", en: "Inferred from the head of the list." },
  nearby: { zh: "由同条其他语句推定。", en: "Inferred from another sentence of the article." },
  addressee: { zh: "由文件的受文对象推定。", en: "Inferred: those whom the document addresses." },
} as const;

/** A desk over a text that was just read; every draft is one still. */
export function layDrafts(source: DeskSource, facts: DocumentFacts, drafts: readonly Draft[]): Deskwork {
  const empty: Deskwork = {
    source,
    facts,
    norms: [],
    actors: [],
    relations: [],
    sameAs: [],
    marks: titleMark(source, facts.title),
    given: 0,
    base: null,
  };
  return withDrafts(empty, drafts);
}

/** A title stands before the first heading like any other line: nobody need read it as a clause. */
function titleMark({ text, reading }: DeskSource, title: string): Deskwork["marks"] {
  const wanted = foldText(title);
  const line = reading.clauses
    .slice(0, 12)
    .find(({ kind, start, end }) => kind === "clause" && foldText(text.slice(start, end)) === wanted);
  return line && wanted !== "" ? { [line.address]: { state: "heading", reason: null } } : {};
}

/** Names are told apart as the checks do it. */
const folded = (name: string) => foldText(name).toLowerCase();

/** The desk with drafts added as new norms, parties of theirs that it does not know yet as new actors. */
export function withDrafts(work: Deskwork, drafts: readonly Draft[]): Deskwork {
  let { given } = work;
  const taken = new Set([...work.norms, ...work.actors].map(({ id }) => id));
  const byName = new Map(
    work.actors.flatMap((actor) =>
      [actor.name, ...actor.aliases].map((name) => [folded(name), actor.id] as const),
    ),
  );
  const fresh: DeskActor[] = [];
  const next = (sort: string) => {
    do given++;
    while (taken.has(`${sort}${given}`));
    return `${sort}${given}`;
  };
  const idOf = (name: string) => {
    const known = byName.get(folded(name));
    if (known) return known;
    const actor = newActor(next("actor-"), name);
    fresh.push(actor);
    byName.set(folded(name), actor.id);
    return actor.id;
  };
  const norms = drafts.map((draft) => ({ ...normOfDraft(draft, idOf), id: next("n") }));
  return {
    ...work,
    given,
    actors: [...work.actors, ...fresh],
    norms: [...work.norms, ...norms].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** A party of whom only the name is known. */
export const newActor = (id: string, name: string): DeskActor => ({
  id,
  name,
  nameEn: name,
  aliases: [],
  ...guessActor(name),
  note: null,
});

function normOfDraft(draft: Draft, idOf: (name: string) => string): Omit<DeskNorm, "id"> {
  const { start, end, quote, clause, modality, force, condition, exception, rule, confidence, inferred } =
    draft;
  const roles = new Set<string>();
  const reason = inferred === null ? null : WHY[inferred];
  return {
    start,
    end,
    quote,
    clause,
    modality,
    force,
    condition,
    exception,
    bearers: [...new Set(draft.bearers)].map((name) => ({
      actor: idOf(name),
      explicit: reason === null,
      reason,
    })),
    others: draft.others
      .map(({ name, role }) => ({ actor: idOf(name), role, explicit: true, reason: null }))
      .filter(({ actor, role }) => !roles.has(`${actor} ${role}`) && roles.add(`${actor} ${role}`)),
    told: null,
    stale: false,
    origin: { rule, confidence, inferred },
    state: "draft",
    log: [],
    review: null,
    comments: [],
    lost: null,
  };
}

/** A desk over a policy that is open; what it does not change is written as it was. */
export function layPolicy(policy: Policy, sameAs: Deskwork["sameAs"] = []): Deskwork {
  const { id, document, text, scrape, outline, clauses, tours, glossary, layout } = policy;
  const { title, issuer, date, number, extent, repairs } = document;
  const marks: Record<string, Deskwork["marks"][string]> = {};
  for (const { address, kind, state, reason } of clauses)
    if (kind === "clause" && state !== "norm") marks[address] = { state, reason };
  return {
    source: {
      path: id,
      raw: scrape ?? text,
      text,
      reading: {
        outline,
        clauses: clauses.map(({ address, kind, start, end }) => ({ address, kind, start, end })),
      },
      repairs,
      undone: [],
      warnings: [],
    },
    facts: { title, issuer, date: date ?? "", number: number ?? "", extent },
    norms: policy.norms.map(
      ({ key: _, policy: __, conditionSpan: ___, exceptionSpan: ____, ...norm }): DeskNorm => {
        const { label, action, matter, topic, summary, related, note, comments, ...rest } = norm;
        return {
          ...rest,
          told: { label, action, matter, topic, summary, related, note },
          stale: false,
          origin: null,
          state: reviewState(norm),
          log: [],
          comments: comments.map(({ by, at, text: said }) => ({ by, at, ...commentOf(said) })),
          lost: null,
        };
      },
    ),
    actors: policy.actors.map(({ key: _, policy: __, ...actor }) => actor),
    relations: policy.relations.map(({ key: _, policy: __, span: ___, ...relation }) => relation),
    sameAs: sameAs.filter(({ a, b }) => [a, b].some((key) => key.startsWith(`${id}/`))),
    marks,
    given: 0,
    base: { id, document, scraped: scrape !== null, tours, glossary, layout },
  };
}

const ABOUT = /^「([^」]+)」([\s\S]*)$/;

/** A comment in a file begins with the words that it is about, where it is about some: 「……」. */
export function commentOf(said: string): { text: string; quote: string | null } {
  const about = ABOUT.exec(said);
  return about ? { quote: about[1]!, text: about[2]! } : { quote: null, text: said };
}

export const commentText = ({ quote, text }: { quote: string | null; text: string }): string =>
  quote === null ? text : `「${quote}」${text}`;
