// A text → drafts of its norms: clauses, parts, acts, and for each act modality, bearers, others, qualifiers. Pure and
// deterministic; the rules are data in rules/, and what the document teaches about its parties is learned first.
import { divisionMark, type Reading, readText } from "../../model/index.ts";
import { guessRenumbered } from "../authoring/guess.ts";
import { actsOf } from "./acts.ts";
import { ownBearers } from "./bearers.ts";
import { Carrying } from "./carrying.ts";
import { type Coded, coded, namesIn, rulePattern, squeezed } from "./coded.ts";
import type { Draft } from "./draft.ts";
import { draftOf, type ListHead } from "./drafting.ts";
import { learn } from "./gazetteer.ts";
import { headRule, type Place, placesOf } from "./lists.ts";
import { type Learned, mentions } from "./mentions.ts";
import { type Part, partsOf } from "./parts.ts";
import { NOTHING_RULES } from "./rules/nothing.ts";

export interface Extraction {
  readonly drafts: readonly Draft[];
  /** Names of parties in the drafts, most frequent first. */
  readonly actors: readonly string[];
}

/** 居民委员会的任务：whose list it is. */
const OWNED_LIST = rulePattern(
  "^\\s*{G}的?(?:主要|基本|具体)?(?:任务|职责|职权|职能|权利|义务|权限)(?:是|为|包括|如下|主要是)?[：:]$",
);
const clauseRules = NOTHING_RULES.filter(({ scope }) => scope === "clause");

/** Places between two words about how far it is. */
const OFTEN = 64;

/**
 * Drafts of a text's norms, in order of the text. The reading may be given where it is at hand; `tell` hears the share
 * that is read, 0…1.
 */
export function extractNorms(
  text: string,
  reading: Reading = readText(text, guessRenumbered(text)),
  tell?: (share: number) => void,
): Extraction {
  const places = placesOf(text, reading.clauses);
  const learned = learn(places.map((place) => squeezed(place.text).text));
  const statute = places.some(
    ({ clause, text: words }) => clause.kind === "heading" && divisionMark(words)?.kind === "article",
  );
  const carrying = new Carrying(statute, text);
  const drafts: Draft[] = [];
  const heads = new Map<number, ListHead>();
  places.forEach((place, at) => {
    if (at % OFTEN === 0) tell?.(at / places.length);
    if (place.clause.kind === "heading") {
      carrying.heading(place.clause.address);
      return;
    }
    const code = codeOf(place, learned);
    carrying.clause(place.clause.address, place.head === null);
    if (statute && place.clause.address.startsWith("0.")) return;
    if (!/[。；：！，]/.test(place.text) && place.mark === 0 && place.text.length < 45) return;
    if (place.heads) heads.set(at, listHead(code, sentenceOf(places, at), carrying));
    const head = place.head === null ? null : (heads.get(place.head) ?? null);
    if (head && head.items === null) return;
    if (clauseRules.some(({ regexp }) => regexp.test(code.code))) return;
    const own = place.heads && heads.get(at)?.items ? withoutHead(partsOf(code)) : partsOf(code);
    const acts = actsOf(own, !statute);
    let before: Draft | null = drafts.at(-1) ?? null;
    const sentence = place.clause.address.slice(0, place.clause.address.lastIndexOf("."));
    for (const act of acts) {
      const draft = draftOf({
        place,
        coded: code,
        act,
        head,
        statute,
        carrying,
        index: drafts.length,
        before,
        sameSentence: before?.clause.startsWith(`${sentence}.`) ?? false,
      });
      if (draft) drafts.push(draft);
      before = draft ?? before;
    }
  });
  const whole = carrying.settle(drafts);
  return { drafts: whole, actors: byFrequency(whole) };
}

function codeOf({ text, mark }: Place, learned: Learned): Coded {
  // The item's number is blanked out, so that offsets stay the clause's own.
  const { text: words, origin } = squeezed(" ".repeat(mark) + text.slice(mark));
  return coded(words, mentions(words, learned), origin);
}

function listHead(code: Coded, sentence: string, carrying: Carrying): ListHead {
  const rule = headRule(sentence);
  const parts = partsOf(code);
  const owner = OWNED_LIST.exec(code.code)?.groups?.g;
  const named = owner ? namesIn(code, owner) : ownBearers(code, parts);
  return {
    items: rule ? rule.items : null,
    rule: rule?.name ?? null,
    bearers: named.length > 0 ? named : carrying.before(),
  };
}

/** The whole sentence that a clause ends: 有下列情形之一的，……；……：. */
function sentenceOf(places: readonly Place[], at: number): string {
  const { address } = places[at]!.clause;
  const sentence = `${address.slice(0, address.lastIndexOf("."))}.`;
  let words = places[at]!.text;
  for (let before = at - 1; places[before]?.clause.address.startsWith(sentence); before--)
    words = places[before]!.text + words;
  return words;
}

/** A head's parts without the one that only announces the items. */
function withoutHead(parts: readonly Part[]): Part[] {
  const last = parts.at(-1);
  const rest = parts.slice(0, -1);
  return last && rest.length > 0 && /下列|以下|如下/.test(last.words) ? rest : [];
}

function byFrequency(drafts: readonly Draft[]): string[] {
  const counts = new Map<string, number>();
  for (const { bearers, others } of drafts)
    for (const name of [...bearers, ...others.map((other) => other.name)])
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
