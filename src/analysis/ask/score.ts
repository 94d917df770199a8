// How well the words of a question fit a norm: how much of the question the norm covers, how exactly, and
// whether it says what is asked. Weights are few and the same for every document.
import type { NearWhy } from "./answer.ts";
import { type AskIndex, type NormEntry, pairsOf } from "./askIndex.ts";
import type { Sort } from "./lexicon/lexicon.ts";
import { OPPOSED } from "./lexicon/qualities.ts";
import { isBody } from "./parts.ts";
import type { Token } from "./segment.ts";
import type { Aspect, Question } from "./understand.ts";

export interface Fit {
  readonly score: number;
  /** Share of the asking words that the norm covers, 0…1. */
  readonly coverage: number;
  readonly why: NearWhy | null;
}

const WEIGHTS: Readonly<Record<Sort, number>> = { act: 1.4, matter: 1.4, quality: 0.7, light: 0.25 };
/** A word of a clause that only leads up to the question. */
const LEADING = 0.5;
/** An unknown character, and at most so much for an unknown word. */
const UNKNOWN = 0.5;
const UNKNOWN_MOST = 2;
/** A concept met by another of its words; met only in the topic. */
const SYNONYM = 0.85;
const IN_FIELD = { act: 1.15, words: 1, summary: 0.9, topic: 0.6 } as const;

/** The question supposes the norm's own condition. */
const SUPPOSED = 0.6;

/** Share of the asking words that must be covered; the least that must be met at all. */
export const ENOUGH_COVERED = 0.6;
export const ENOUGH_MET = 0.9;

/** Rare words say more: 0.7 for what every norm has, 1.5 for what one has. */
function rarity(index: AskIndex, count: number): number {
  const all = index.entries.length;
  return 0.7 + (0.8 * Math.log((all + 1) / (count + 1))) / Math.log(all + 1);
}

interface Met {
  readonly weight: number;
  /** 0…1, a little above 1 in the norm's own act. */
  readonly met: number;
  readonly hard: boolean;
  /** Met in the norm's own act or label. */
  readonly own: boolean;
  readonly sort: Sort;
}

function metConcept(token: Token, entry: NormEntry, index: AskIndex): Met {
  let best = 0;
  let weight = 0;
  let sort: Sort = "light";
  let own = false;
  for (const [concept, its] of token.concepts) {
    const heavy = WEIGHTS[its] * rarity(index, index.byConcept.get(concept)?.length ?? 0);
    if (heavy > weight) [weight, sort] = [heavy, its];
    const field = entry.concepts.get(concept);
    if (!field) continue;
    if (field === "act") own = true;
    const exactly = entry.forms.has(token.text) ? 1 : SYNONYM;
    best = Math.max(best, exactly * IN_FIELD[field]);
  }
  return { weight, met: best, hard: sort === "act" || sort === "matter", own, sort };
}

function metUnknown(token: Token, entry: NormEntry, index: AskIndex): Met {
  const pairs = pairsOf(token.text);
  const met = pairs.filter((pair) => entry.words.includes(pair)).length;
  const rare = pairs.length === 0 ? 1 : rarity(index, index.byPair.get(pairs[0] ?? "")?.length ?? 0);
  const length = token.text.length;
  const weight = (length === 1 ? 0.2 : Math.min(UNKNOWN_MOST, UNKNOWN * length)) * rare;
  return {
    weight,
    met: pairs.length === 0 ? 0 : met / pairs.length,
    hard: false,
    own: false,
    sort: "matter",
  };
}

const FIGURE =
  /(?:\d|[〇零一二三四五六七八九十百千万两半])+(?:个)?(?:日|天|周|月|年|次|%|人|名|元|户|小时|届|倍|平方|公里|工作日)/;
const TIME =
  /(?:\d|[一二三四五六七八九十百两半])+(?:个)?(?:日|天|周|月|年|小时|工作日)|年底|年内|每年|每月|每季/;
const MEANS: Readonly<Record<Aspect, RegExp>> = {
  quantity: FIGURE,
  time: TIME,
  reason: /为了|由于|因为|鉴于/,
  definition: /是指|指的是|即指|包括下列|标准为|认定标准/,
};
/** Words between quotation marks are names: 两个维护 counts nothing. */
const states = (aspect: Aspect, quote: string) => MEANS[aspect].test(quote.replace(/“[^”]*”/g, ""));

const BY_KIND: Readonly<Record<Question["kind"], Readonly<Record<string, number>>>> = {
  can: { permission: 0.3, prohibition: 0.3, power: 0.3, obligation: 0 },
  must: { obligation: 0.3, permission: 0.1, prohibition: 0.1, power: 0.1 },
  who: { obligation: 0.2, power: 0.4, permission: 0.1, prohibition: -0.3 },
  what: { obligation: 0.1, power: 0.1, permission: 0.1, prohibition: 0 },
  how: { obligation: 0.3, power: 0.1, permission: 0.1, prohibition: -0.2 },
  open: {},
};

/** Scores a norm by the question's words alone; who it is about is judged apart (partyFit.ts). */
export function scoreOf(question: Question, entry: NormEntry, index: AskIndex): Fit {
  let [score, asked, covered] = [0, 0, 0];
  let why: NearWhy | null = null;
  let met = 0;
  let [hard, own] = [false, false];
  for (const { token, main } of question.words) {
    if (isBody(token)) continue;
    const found = token.concepts.size > 0 ? metConcept(token, entry, index) : metUnknown(token, entry, index);
    const share = main ? 1 : LEADING;
    score += found.weight * found.met * share;
    if (found.sort !== "light") met += found.weight * Math.min(1, found.met) * share;
    if (!main) continue;
    asked += found.weight;
    covered += found.weight * Math.min(1, found.met);
    if (found.met === 0 && found.hard) why ??= "other-act";
    if (found.hard) [hard, own] = [true, own || found.own];
  }
  // What is asked must be what the norm is about, and not only a word in passing.
  if (hard && !own) why ??= "other-act";
  const coverage = asked > 0 ? covered / asked : met > 0 ? 1 : 0;
  for (const aspect of question.aspects) if (!states(aspect, entry.norm.quote)) why ??= "not-stated";
  if (
    question.asksApprover &&
    !entry.norm.others.some(({ role, actor }) => role === "approver" && actor !== null)
  ) {
    why ??= "unnamed";
  }
  const qualities = question.words.flatMap(({ token }) =>
    [...token.concepts].filter(([, sort]) => sort === "quality").map(([concept]) => concept),
  );
  for (const [said, condition] of OPPOSED) {
    if (qualities.includes(said) && entry.condition.has(condition)) why = "condition";
  }
  if (coverage < ENOUGH_COVERED) why ??= "words";
  const supposed =
    qualities.some((concept) => entry.condition.has(concept)) && !question.negative ? SUPPOSED : 0;
  const fits = BY_KIND[question.negative ? "must" : question.kind][entry.norm.modality] ?? 0;
  return { score: met < ENOUGH_MET ? 0 : score + fits + supposed, coverage, why };
}
