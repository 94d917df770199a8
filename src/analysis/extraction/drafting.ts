// One act → one draft, or none: modality, force, bearers, others, qualifiers, and how sure all that is.
import type { Force, Modality } from "../../model/index.ts";
import type { Act } from "./acts.ts";
import { ownBearers } from "./bearers.ts";
import type { Carried, Carrying } from "./carrying.ts";
import { type Coded, namesIn, rulePattern } from "./coded.ts";
import type { Draft, DraftParty } from "./draft.ts";
import type { Place } from "./lists.ts";
import { type Part, startsAct } from "./parts.ts";
import { othersOf } from "./roles.ts";
import type { HeadRule } from "./rules/heads.ts";
import { UNMARKED_RULES } from "./rules/unmarked.ts";

export interface ListHead {
  readonly items: HeadRule["items"];
  readonly rule: string | null;
  readonly bearers: readonly string[];
}

export interface Drafting {
  readonly place: Place;
  readonly coded: Coded;
  readonly act: Act;
  /** The head of the list that the act is an item of. */
  readonly head: ListHead | null;
  readonly statute: boolean;
  readonly carrying: Carrying;
  /** The draft before it in the clause. */
  readonly before: Draft | null;
  /** Whether that draft stands in the same sentence. */
  readonly sameSentence: boolean;
  /** Which draft this would be. */
  readonly index: number;
}

interface Read {
  readonly modality: Modality;
  readonly force: Force;
  readonly rule: string;
  readonly confidence: number;
}

/** 予以配合: whom is left out, it is those who act in the sentence before. */
const HELPS = /(?:配合|协助)(?:[和、][^，]{2,4})?$/;
const GIVES = /(?:给予|予以|实行|发放|提供)[^，的]{1,24}$/;
const UNDER = rulePattern("纳入{g}(?:统一)?管理");
const EXCEPT = /^除|除外$/;
const CONDITION_ONLY = /(?:(?<!目)的|时|情况下|情形下|条件下|期间|必要时|前|后|内)$/;

/** The draft of an act; null where it binds, forbids, allows and empowers nobody. */
export function draftOf(drafting: Drafting): Draft | null {
  const { place, coded, act, head, carrying, index, before } = drafting;
  const read = readingOf(drafting);
  if (!read) return null;
  const mine = ownBearers(coded, act.parts, act.context);
  // An item's first words may look like a subject: its list's head knows better, unless the item is a sentence.
  const sentence = act.parts.some(({ modal, by }) => modal !== null || by !== null);
  const own = head && head.bearers.length > 0 && !sentence ? [] : mine;
  const named = own.length > 0 ? own : head ? head.bearers : [];
  let carried: Carried = { bearers: named, why: own.length > 0 ? null : "list" };
  if (own.length > 0 && !head) carrying.named(own, index);
  const owner = act.parts.find((part) => part.front === null)?.owner;
  if (named.length === 0 && owner) carried = { bearers: namesIn(coded, owner), why: "owner" };
  else if (named.length === 0)
    carried = carrying.unnamed(namesIn(coded, act.parts.map(({ words }) => words).join("")), index);
  const { bearers, why } = carried;
  const { start, end } = spanOf(coded, act.parts, place.mark);
  const base = place.clause.start;
  const others = othersOf(coded, act.parts, bearers);
  const fronts = act.parts.filter(({ front }) => front !== null);
  const exception = fronts.find(({ words }) => EXCEPT.test(words));
  const conditions = fronts.filter((part) => part !== exception && CONDITION_ONLY.test(part.words));
  const words = (parts: readonly Part[]) => {
    if (parts.length === 0) return null;
    const span = spanOf(coded, parts, 0);
    const inside = span.start >= start && span.end <= end;
    return inside ? place.text.slice(span.start, span.end) : null;
  };
  const doubt =
    (bearers.length === 0 ? 0.25 : why === null ? 0 : why === "list" ? 0.05 : 0.15) +
    (own.length > 4 ? 0.1 : 0);
  return {
    quote: place.text.slice(start, end),
    start: base + start,
    end: base + end,
    clause: place.clause.address,
    modality: read.modality,
    force: read.force,
    bearers,
    others:
      others.length > 0 || before === null || !HELPS.test(coded.code.slice(0, act.parts.at(-1)!.end))
        ? others
        : helped(before, bearers),
    explicit: bearers.length > 0 && why === null,
    inferred: bearers.length > 0 ? why : null,
    condition: words(conditions),
    exception: words(exception ? [exception] : []),
    confidence: Math.round(Math.max(0.2, read.confidence - doubt) * 100) / 100,
    rule: read.rule,
  };
}

/** Modality and force of an act: its modal word, its list's head, or what an unmarked act says. */
function readingOf({ act, head, statute, before, sameSentence }: Drafting): Read | null {
  const main = act.parts.filter(({ front }) => front === null);
  const words = act.parts.map((part) => part.words).join("，");
  const marked = main.find(({ modal }) => modal !== null)?.modal ?? null;
  const items = head?.items === "own" ? null : (head?.items ?? null);
  if (head && items?.modality === "prohibition")
    return { ...items, rule: `列项：${head.rule}`, confidence: 0.9 };
  if (marked) {
    if (UNDER.test(words)) return { ...marked.rule, modality: "power", rule: "纳入管理", confidence: 0.8 };
    return {
      ...marked.rule,
      force: forceOf(words, marked.rule.force),
      rule: marked.rule.name,
      confidence: marked.sure ? 0.95 : 0.7,
    };
  }
  if (act.goesOn && before) return { ...before, rule: "并行步骤" };
  if (act.runIn) return { modality: "obligation", force: "directive", rule: "条件紧接", confidence: 0.65 };
  if (head && items) return { ...items, rule: `列项：${head.rule}`, confidence: 0.9 };
  const acts = main.some(
    (part) => part.verb !== null || (part.subject !== null && part.modal === null) || startsAct(part.words),
  );
  const subject = [...act.parts, ...act.context].some((part) => part.subject !== null) && acts;
  const by = main.some((part) => part.by !== null);
  const imperative = !statute && main[0]?.verb !== null && main[0]?.subject === null;
  if (!subject && !by && !imperative) {
    // ；逾期不改的，责令停业: the sentence goes on with the same doer.
    const on = main[0] !== undefined && (main[0].verb !== null || startsAct(main[0].words));
    if (on && before && sameSentence) return { ...before, rule: "承前", confidence: 0.7 };
    // 建立……制度。 对……给予补助。: a statute that leaves out who; a person must look.
    const bare = main[0] !== undefined && (main[0].verb !== null || GIVES.test(main[0].words));
    return bare && head === null
      ? { modality: "obligation", force: "directive", rule: "无主陈述", confidence: 0.55 }
      : null;
  }
  const fits = UNMARKED_RULES.find(({ regexp }) => regexp.test(words));
  if (fits) return { ...fits, force: forceOf(words, fits.force), rule: fits.name, confidence: 0.8 };
  if (!subject && !imperative) return null;
  return {
    modality: "obligation",
    force: forceOf(words, "directive"),
    rule: imperative ? "祈使" : "陈述",
    confidence: imperative ? 0.75 : 0.7,
  };
}

const helped = (before: Draft, bearers: readonly string[]): DraftParty[] =>
  before.bearers
    .filter((name) => !bearers.includes(name))
    .map((name) => ({ name, role: "partner", rule: "承前配合" }));

function forceOf(words: string, force: Force): Force {
  if (/可先|探索|有条件的(?:地方|地区|单位)/.test(words) && force !== "mandatory") return "encouraged";
  if (/一般(?=由|不|应|在|以)|原则上/.test(words)) return "general";
  return force;
}

/** Where parts stand in the clause, without the item's number, leading conjunctions and closing marks. */
function spanOf({ at }: Coded, parts: readonly Part[], mark: number): { start: number; end: number } {
  const first = parts[0]!;
  const lead = /^\s*(?:但是?|同时|并且?|而且|且|此外|因此|其中)?(?=.)/.exec(first.words)?.[0].length ?? 0;
  return { start: Math.max(mark, at[first.start + lead]!), end: at[parts.at(-1)!.end]! };
}
