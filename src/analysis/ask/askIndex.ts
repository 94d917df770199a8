// What a question is compared with: for each norm its concepts, the pairs of characters in its words, its
// parties, and who else its sentence speaks of. Made once for some policies.
import type { Key, Norm, Policy, Role } from "../../model/index.ts";
import { fold } from "../search/fold.ts";
import { type ActorForms, actorForms } from "./actorForms.ts";
import { lexicon } from "./lexicon/lexicon.ts";

/** Where in a norm a concept stands, nearest to its core first. */
export type Field = "act" | "words" | "summary" | "topic";

export interface NormEntry {
  readonly norm: Norm;
  readonly policy: Policy;
  readonly concepts: ReadonlyMap<string, Field>;
  /** Forms of the lexicon that stand in it as they are. */
  readonly forms: ReadonlySet<string>;
  readonly act: string;
  readonly words: string;
  readonly parties: ReadonlyMap<Key, ReadonlySet<Role | "bearer">>;
  /** Actors that the norm's words name, parties or not; and those that its whole clause names. */
  readonly named: ReadonlySet<Key>;
  readonly clauseNames: ReadonlySet<Key>;
  /** Concepts of its condition, for what contradicts it. */
  readonly condition: ReadonlySet<string>;
}

export interface AskIndex {
  readonly forms: ActorForms;
  readonly entries: readonly NormEntry[];
  readonly byConcept: ReadonlyMap<string, readonly number[]>;
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

const FIELDS: readonly Field[] = ["act", "words", "summary", "topic"];

/** Calls back for every form of the lexicon that stands in a folded text. */
function eachForm(text: string, found: (form: string, concepts: readonly string[]) => void): void {
  const { written, lengths } = lexicon();
  for (let at = 0; at < text.length; at++) {
    for (const length of lengths.get(text.charAt(at)) ?? []) {
      const form = text.slice(at, at + length);
      const concepts = written.get(form);
      if (concepts) found(form, concepts);
    }
  }
}

/** Actors named in a folded text; the longest name at a place counts, so that 街道党（工）委 names no 街道. */
function namesIn(text: string, forms: ActorForms, policy: string): ReadonlySet<Key> {
  const found = new Set<Key>();
  for (let at = 0; at < text.length; ) {
    let step = 1;
    for (const length of forms.lengths.get(text.charAt(at)) ?? []) {
      const keys = forms.byForm.get(text.slice(at, at + length));
      if (!keys) continue;
      for (const key of keys) if (key.startsWith(`${policy}/`)) found.add(key);
      step = length;
      break;
    }
    at += step;
  }
  return found;
}

export function pairsOf(text: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < text.length; at++) pairs.push(text.slice(at, at + 2));
  return pairs;
}

function entryOf(norm: Norm, policy: Policy, forms: ActorForms): NormEntry {
  const topic = policy.document.topics.find(({ id }) => id === norm.topic)?.zh ?? "";
  const texts: Readonly<Record<Field, string>> = {
    act: `${fold(norm.label.zh)}\n${fold(norm.action)}`,
    words: `${fold(norm.matter)}\n${fold(norm.quote)}`,
    summary: fold(norm.summary.zh),
    topic: fold(topic),
  };
  const concepts = new Map<string, Field>();
  const inIt = new Set<string>();
  for (const field of FIELDS) {
    eachForm(texts[field], (form, meant) => {
      if (field !== "topic") inIt.add(form);
      for (const concept of meant) if (!concepts.has(concept)) concepts.set(concept, field);
    });
  }
  const condition = new Set<string>();
  // The longest form at a place counts: 暂不具备条件 does not speak of 具备条件.
  let whole = "";
  eachForm(fold(norm.condition ?? ""), (form, meant) => {
    if (whole.includes(form)) return;
    whole = form;
    for (const concept of meant) condition.add(concept);
  });
  const parties = new Map<Key, Set<Role | "bearer">>();
  const join = (actor: string | null, role: Role | "bearer") => {
    if (actor === null) return;
    const key = `${policy.id}/${actor}`;
    parties.set(key, (parties.get(key) ?? new Set()).add(role));
  };
  for (const { actor } of norm.bearers) join(actor, "bearer");
  for (const { actor, role } of norm.others) join(actor, role);
  const clause = policy.clauses.find(({ address }) => address === norm.clause);
  return {
    norm,
    policy,
    concepts,
    forms: inIt,
    act: texts.act,
    words: `${texts.act}\n${texts.words}`,
    parties,
    named: namesIn(texts.words, forms, policy.id),
    clauseNames: namesIn(clause ? fold(policy.text.slice(clause.start, clause.end)) : "", forms, policy.id),
    condition,
  };
}

function makeIndex(policies: readonly Policy[]): AskIndex {
  const forms = actorForms(policies);
  const entries = policies.flatMap((policy) => policy.norms.map((norm) => entryOf(norm, policy, forms)));
  const byConcept = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, word: string, entry: number) => {
    const list = map.get(word);
    if (!list) map.set(word, [entry]);
    else if (list.at(-1) !== entry) list.push(entry);
  };
  entries.forEach(({ concepts, words }, number) => {
    for (const concept of concepts.keys()) push(byConcept, concept, number);
    for (const pair of pairsOf(words)) push(byPair, pair, number);
  });
  return { forms, entries, byConcept, byPair };
}

const indexes = new WeakMap<readonly Policy[], AskIndex>();

/** The index of some policies; the same array of policies gives the same index. */
export function askIndex(policies: readonly Policy[]): AskIndex {
  const known = indexes.get(policies);
  if (known) return known;
  const made = makeIndex(policies);
  indexes.set(policies, made);
  return made;
}
