// Policies in a few words: say what a test is about, the rest is filled in so that the checks pass.
import {
  anchorIndex,
  type Bilingual,
  checkWorkspace,
  locateQuote,
  type Raw,
  type RawPolicy,
  readText,
  type Workspace,
} from "../../src/model/index.ts";
import { rawOf, rawPolicy } from "./raw.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A text in both languages; the English is the Chinese unless given. */
export const both = (zh: string, en: string = zh): Bilingual => ({ zh, en });

export function aDocument(fields: Fields = {}) {
  return {
    id: "test",
    title: "试点办法",
    titleEn: "Pilot Rules",
    issuer: "测试机关",
    issuerEn: "Test Organ",
    date: "2024-05-08",
    extent: "full",
    source: both("测试来源。", "A test source."),
    topics: [{ id: "general", zh: "总体", en: "General" }],
    ...fields,
  };
}

/** An actor; level, system and kind are street, party, organ unless given. */
export function anActor(id: string, name: string, fields: Fields = {}) {
  return { id, name, nameEn: id, level: "street", system: "party", kind: "organ", ...fields };
}

/** A bearer, explicit unless a reason for inferring it is given. */
export function aBearer(actor: string, reason: string | null = null) {
  return { actor, explicit: reason === null, reason: reason === null ? null : both(reason) };
}

/** Another party, explicit unless a reason is given; null is a party that the text does not name. */
export function aParty(actor: string | null, role: string, reason: string | null = null) {
  return {
    actor,
    role,
    explicit: actor !== null && reason === null,
    reason: reason === null ? null : both(reason),
  };
}

/** A norm on a quote: a mandatory obligation of nobody unless more is given. Its clause is looked up. */
export function aNorm(id: string, quote: string, fields: Fields = {}) {
  return {
    id,
    quote,
    modality: "obligation",
    force: "mandatory",
    bearers: [],
    others: [],
    label: both([...quote].slice(0, 18).join(""), id),
    action: quote,
    matter: quote,
    topic: "general",
    summary: both(quote, `${id}.`),
    ...fields,
  };
}

/** A tour as a reader hands it over: a step a quote, the first lighting `select`. Its steps are step-1, step-2… */
export function aTour(id: string, quotes: readonly string[], select: readonly string[] = []): Raw {
  const steps = quotes.map((quote, at) => ({
    id: `step-${at + 1}`,
    heading: both(`第${at + 1}步`, `Step ${at + 1}`),
    text: both("看**这里**。", "Look **here**."),
    select: at === 0 ? select : [],
    quote,
    notes: both("讲稿。", "Notes."),
  }));
  const head = { id, title: both("导览", "A tour"), audience: both("学员", "A class"), minutes: 5 };
  return rawOf({ ...head, steps }, `tours/${id}.yaml`);
}

export interface PolicyWords {
  readonly document?: Fields;
  readonly text: string;
  readonly scrape?: string;
  readonly actors?: readonly Fields[];
  readonly relations?: readonly Fields[];
  readonly norms?: readonly Fields[];
  /** States of clauses without norms, by address; `background` where none is given. */
  readonly states?: Readonly<Record<string, string>>;
  readonly layout?: unknown;
}

/** A policy as a reader hands it to the checks; clauses of norms and the ledger are filled in. */
export function aPolicy(words: PolicyWords): RawPolicy {
  const { text, scrape, actors = [], relations = [], norms = [], states = {}, layout } = words;
  const document = aDocument(words.document);
  const { renumbered = [] } = words.document ?? {};
  const { clauses } = readText(text, renumbered as { heading: string; part: number }[]);
  const index = anchorIndex(text);
  const addressed = norms.map((norm) => {
    const place = locateQuote(index, String(norm.quote));
    const home = place.found === "one" && clauses.find(({ end }) => end > place.span.start);
    return { clause: home ? home.address : "0.1.1.1", ...norm };
  });
  const anchored = new Set<unknown>(addressed.map(({ clause }) => clause));
  const ledger = clauses.map(({ address, kind, start, end }) => {
    const state =
      kind === "heading" ? kind : anchored.has(address) ? "norm" : (states[address] ?? "background");
    const reason = state === "doubtful" ? both("难以判断。", "Hard to tell.") : null;
    return { clause: address, begins: text.slice(start, Math.min(end, start + 10)), state, reason };
  });
  return rawPolicy(
    {
      document,
      text,
      scrape: scrape ?? null,
      actors: { actors, relations },
      norms: { norms: addressed },
      coverage: { clauses: ledger },
      layout,
    },
    String(document.id),
  );
}

/** The checked workspace of some policies; throws with what is wrong where the checks do not pass. */
export function checked(policies: readonly RawPolicy[], sameAs?: unknown): Workspace {
  const result = checkWorkspace({ policies, sameAs: sameAs === undefined ? null : rawOf(sameAs) });
  if (result.ok) return result.workspace;
  const told = result.issues.map(({ code, file, path, facts }) =>
    [code, file, path.join("."), JSON.stringify(facts)].join(" "),
  );
  throw new Error(`the built workspace is not sound:\n${told.join("\n")}`);
}
