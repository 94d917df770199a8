// Reviewed drafts → a policy in the archival form, ready for the checks that every opened file goes through. Only what
// a person accepted becomes a norm; what nobody decided on stays in the ledger as doubtful.
import {
  type Extent,
  type Force,
  type Modality,
  type Reading,
  type Repair,
  SCHEMA_VERSION,
} from "../../model/index.ts";
import type { Draft } from "../extraction/draft.ts";
import { guessActor } from "./actorGuess.ts";
import { guessRenumbered } from "./guess.ts";

/** A draft as its reviewer left it. */
export interface Reviewed {
  readonly draft: Draft;
  readonly state: "open" | "accepted" | "rejected";
  readonly modality: Modality;
  readonly force: Force;
  readonly bearers: readonly string[];
}

export interface DocumentFacts {
  readonly title: string;
  readonly issuer: string;
  /** ISO, or "". */
  readonly date: string;
  readonly number: string;
  readonly extent: Extent;
}

export interface Deskwork {
  readonly raw: string;
  readonly text: string;
  readonly reading: Reading;
  readonly repairs: readonly Repair[];
  readonly facts: DocumentFacts;
  readonly reviewed: readonly Reviewed[];
  /** When and by whom it is kept: said at each norm. */
  readonly by: string;
  readonly at: string;
}

const BEGINS = 12;
const LABEL = 18;
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
const both = (zh: string, en: string) => ({ zh, en });

/** A workspace in the archival form with one policy. What is untranslated says so by being Chinese in both languages. */
export function policyOf({ raw, text, reading, repairs, facts, reviewed, by, at }: Deskwork) {
  const accepted = reviewed.filter(({ state }) => state === "accepted");
  const ids = new Map<string, string>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? `actor-${ids.size + 1}`;
    ids.set(name, id);
    return id;
  };
  const norms = accepted.map((one, n) => normOf(one, `n${n + 1}`, idOf, by, at));
  const { title, issuer, date, number, extent } = facts;
  return {
    schemaVersion: SCHEMA_VERSION,
    policies: [
      {
        id: "draft",
        document: {
          id: "draft",
          title: title || "未命名文件",
          titleEn: title || "Untitled document",
          issuer: issuer || "未写明",
          issuerEn: issuer || "not stated",
          date: date || null,
          number: number || null,
          extent,
          extentNote: null,
          status: null,
          supersededBy: null,
          source: both(
            "本人带来的文字，由本产品起草、人工复核。",
            "A text brought by the user, drafted here and reviewed by hand.",
          ),
          notes: [],
          absent: [],
          renumbered: guessRenumbered(text).map(({ heading, part }) => ({
            heading,
            part,
            note: both("编号按次序推定，请核对。", "Counted by its place; please check."),
          })),
          topics: [{ id: "general", zh: "未分类", en: "Not sorted" }],
          suspected: [],
        },
        text,
        scrape: raw,
        repairs,
        actors: [...ids].map(([name, id]) => ({
          id,
          name,
          nameEn: name,
          aliases: [],
          ...guessActor(name),
          note: null,
        })),
        relations: [],
        norms,
        coverage: coverageOf(text, reading, reviewed),
        tours: [],
        glossary: [],
      },
    ],
    sameAs: [],
  };
}

function normOf(
  { draft, modality, force, bearers }: Reviewed,
  id: string,
  idOf: (name: string) => string,
  by: string,
  at: string,
) {
  const { quote, start, end, clause, inferred, condition, exception } = draft;
  // Whoever changes the bearers has read them: they are no inference of ours any more.
  const own = inferred === null || bearers.join() !== draft.bearers.join();
  const short = [...quote.replace(/\s+/g, "")].slice(0, LABEL).join("");
  const summary = `${bearers.length > 0 ? `${bearers.join("、")}：` : ""}${quote}`;
  const roles = new Set<string>();
  const others = draft.others
    .map(({ name, role }) => ({ actor: idOf(name), role, explicit: true, reason: null }))
    .filter(({ actor, role }) => !roles.has(`${actor} ${role}`) && roles.add(`${actor} ${role}`));
  return {
    id,
    clause,
    quote,
    start,
    end,
    modality,
    force,
    bearers: [...new Set(bearers)].map((name) => ({
      actor: idOf(name),
      explicit: own,
      reason: own ? null : WHY[inferred],
    })),
    others,
    label: both(short, short),
    action: short,
    matter: short,
    topic: "general",
    summary: both(summary, summary),
    condition,
    exception,
    related: [],
    note: null,
    review: { state: "初核", by, at },
    comments: [],
  };
}

/** A state for every clause: a norm where one was accepted, background where all drafts were rejected, else doubtful. */
function coverageOf(text: string, { clauses }: Reading, reviewed: readonly Reviewed[]) {
  return clauses.map(({ address, kind, start, end }) => {
    const begins = text.slice(start, Math.min(end, start + BEGINS)).trimEnd();
    if (kind === "heading") return { clause: address, begins, state: "heading" as const, reason: null };
    const here = reviewed.filter(({ draft }) => draft.start < end && draft.end > start);
    if (here.some(({ state }) => state === "accepted"))
      return { clause: address, begins, state: "norm" as const, reason: null };
    if (here.length > 0 && here.every(({ state }) => state === "rejected"))
      return { clause: address, begins, state: "background" as const, reason: null };
    return {
      clause: address,
      begins,
      state: "doubtful" as const,
      reason: both("尚未人工复核。", "Not reviewed by a person yet."),
    };
  });
}
