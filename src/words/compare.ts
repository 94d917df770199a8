// What comparing says: each change in a sentence. A find of a rule is said as a find of a
// rule; which document prevails is said by no word here.
import type { Language, Policy, Role } from "../model/index.ts";
import { sayActor } from "./norm.ts";
import { fill } from "./say.ts";
import { FORCE_WORDS, MODALITY_WORDS, ROLE_WORDS } from "./terms.ts";

/** A reason as comparing gives it. */
export interface SaidReason {
  readonly kind: "modality" | "force" | "measure" | "party" | "condition" | "exception" | "matter";
  readonly way: string;
  readonly role: "bearer" | Role | null;
  readonly gone: readonly (string | null)[];
  readonly came: readonly (string | null)[];
}

export const CHANGE_WORDS = {
  stricter: { zh: "更严", en: "Stricter", sign: "↑" },
  weaker: { zh: "放宽", en: "Weaker", sign: "↓" },
  party: { zh: "主体变化", en: "Other party", sign: "⇄" },
  wider: { zh: "范围扩大", en: "Wider", sign: "＋" },
  narrower: { zh: "范围缩小", en: "Narrower", sign: "－" },
  new: { zh: "新增", en: "New", sign: "●" },
  missing: { zh: "未对应", en: "Missing", sign: "○" },
  same: { zh: "相同", en: "Same", sign: "＝" },
} as const;

export const FULFILMENT_WORDS = {
  done: { zh: "已落实", en: "Taken up" },
  partly: { zh: "部分", en: "In part" },
  absent: { zh: "未提及", en: "Not mentioned" },
  against: { zh: "可能抵触", en: "Possibly against" },
} as const;

export const RULE_WORDS = {
  "forbids-orders": {
    zh: "一方禁止的，另一方要求做",
    en: "One forbids what the other orders",
  },
  "forbids-allows": {
    zh: "一方禁止的，另一方允许做",
    en: "One forbids what the other allows",
  },
  "ends-keeps": {
    zh: "一方要求取消、下放或减少的，另一方要求继续、收回或增加",
    en: "One ends, hands down or lessens what the other keeps, takes back or adds to",
  },
} as const;

const FORMS = {
  modality: { zh: "由“{gone}”变为“{came}”", en: "from {gone} to {came}" },
  force: { zh: "力度由“{gone}”变为“{came}”", en: "force from {gone} to {came}" },
  measureCame: { zh: "写明“{came}”", en: "sets “{came}”" },
  measureGone: { zh: "不再写“{gone}”", en: "no longer sets “{gone}”" },
  measureBoth: { zh: "“{gone}”改为“{came}”", en: "“{gone}” became “{came}”" },
  partyCame: { zh: "{role}增加{came}", en: "{role}: {came} added" },
  partyGone: { zh: "{role}不再有{gone}", en: "{role}: {gone} gone" },
  partyBoth: { zh: "{role}由{gone}变为{came}", en: "{role}: {gone} became {came}" },
  conditionCame: { zh: "增加条件“{came}”", en: "condition added: “{came}”" },
  conditionGone: { zh: "去掉条件“{gone}”", en: "condition dropped: “{gone}”" },
  conditionBoth: { zh: "条件由“{gone}”改为“{came}”", en: "condition “{gone}” became “{came}”" },
  exceptionCame: { zh: "增加例外“{came}”", en: "exception added: “{came}”" },
  exceptionGone: { zh: "去掉例外“{gone}”", en: "exception dropped: “{gone}”" },
  exceptionBoth: { zh: "例外由“{gone}”改为“{came}”", en: "exception “{gone}” became “{came}”" },
  matterCame: { zh: "事项增加“{came}”", en: "adds “{came}”" },
  matterGone: { zh: "事项不再有“{gone}”", en: "leaves out “{gone}”" },
  matterBoth: { zh: "“{gone}”换成“{came}”", en: "“{gone}” became “{came}”" },
  bearer: { zh: "承担主体", en: "bearer" },
  unnamed: { zh: "文件未写明的一方", en: "a party that the text does not name" },
  same: { zh: "两份文件所说相同", en: "Both say the same" },
  new: { zh: "第一份文件没有对应的条目", en: "Nothing in the first document answers to it" },
  missing: { zh: "第二份文件没有对应的条目", en: "Nothing in the second document answers to it" },
  list: { zh: "、", en: ", " },
  next: { zh: "；", en: "; " },
  line: { zh: "{change}：{reasons}。", en: "{change}: {reasons}." },
} as const;

const form = (language: Language, key: keyof typeof FORMS) => FORMS[key][language];

/** One difference, without a full stop: `力度由“鼓励”变为“必须”`. */
export function sayReason(language: Language, a: Policy, b: Policy, reason: SaidReason): string {
  const { kind, role } = reason;
  const side = (policy: Policy, items: SaidReason["gone"]) =>
    items.map((item) => worded(language, policy, reason, item)).join(form(language, "list"));
  const facts = {
    gone: side(a, reason.gone),
    came: side(b, reason.came),
    role: role === null ? "" : role === "bearer" ? form(language, "bearer") : roleWord(language, role),
  };
  if (kind === "modality" || kind === "force") return fill(form(language, kind), facts);
  const what = facts.gone === "" ? "Came" : facts.came === "" ? "Gone" : "Both";
  return fill(form(language, `${kind}${what}`), facts);
}

function worded(language: Language, policy: Policy, { kind }: SaidReason, item: string | null): string {
  if (item === null) return form(language, "unnamed");
  if (kind === "party") return sayActor(language, policy, item);
  const terms = kind === "modality" ? MODALITY_WORDS : kind === "force" ? FORCE_WORDS : null;
  if (terms === null) return item;
  const term = (terms as Readonly<Record<string, { zh: string; en: string }>>)[item]?.[language] ?? item;
  return language === "en" ? term.toLowerCase() : term;
}

const roleWord = (language: Language, role: Role) =>
  language === "en" ? ROLE_WORDS[role].en.toLowerCase() : ROLE_WORDS[role].zh;

/** A pair's change in one sentence: `更严：力度由“鼓励”变为“必须”；去掉条件“有条件的地方”。` */
export function sayChange(
  language: Language,
  a: Policy,
  b: Policy,
  pair: { readonly change: keyof typeof CHANGE_WORDS; readonly reasons: readonly SaidReason[] },
): string {
  const said = pair.reasons.map((reason) => sayReason(language, a, b, reason));
  const alone = pair.change === "new" || pair.change === "missing" || pair.change === "same";
  if (said.length === 0) said.push(alone ? form(language, pair.change as "new" | "missing" | "same") : "—");
  return fill(form(language, "line"), {
    change: CHANGE_WORDS[pair.change][language],
    reasons: said.join(form(language, "next")),
  });
}

/** Headings of the files that a comparison is written to. */
export const COMPARE_SHEET_WORDS = {
  differences: { zh: "对照表", en: "Differences" },
  checklist: { zh: "落实对照", en: "Checklist" },
  against: { zh: "可能的抵触", en: "Possibly against" },
  about: { zh: "两份文件", en: "Documents" },
  change: { zh: "变化", en: "Change" },
  placeA: { zh: "A 出处", en: "Place in A" },
  placeB: { zh: "B 出处", en: "Place in B" },
  words: { zh: "说明", en: "In words" },
  checked: { zh: "核对", en: "Checked" },
  byHand: { zh: "人工判断", en: "by hand" },
  state: { zh: "落实情况", en: "State" },
  rule: { zh: "规则", en: "Rule" },
  judged: { zh: "人工判断", en: "Decided" },
  conflict: { zh: "确有抵触", en: "conflict" },
  noConflict: { zh: "不抵触", en: "no conflict" },
  caveat: {
    zh: "配对和变化由规则得出，供人核对；哪一份优先，只看文件自己怎么写。“未提及”不等于没有落实。",
    en: "Pairs and changes are found by rules, for people to check; which document prevails only the texts can say. Not mentioned does not mean not done.",
  },
} as const;
