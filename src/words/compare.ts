// What comparing says: each change in a sentence, and the words of its page. A find of a rule is said as a find of a
// rule; which document prevails is said by no word here.
import type { Language, Policy, Role } from "../model/index.ts";
import { sayActor } from "./norm.ts";
import { fill, type Words } from "./say.ts";
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
  caveat: {
    zh: "配对和变化由规则得出，供人核对；哪一份优先，只看文件自己怎么写。“未提及”不等于没有落实。",
    en: "Pairs and changes are found by rules, for people to check; which document prevails only the texts can say. Not mentioned does not mean not done.",
  },
} as const;

export const compareWords = {
  "compare.title": { zh: "对照", en: "Compare" },
  "compare.first": { zh: "第一份", en: "First" },
  "compare.second": { zh: "第二份", en: "Second" },
  "compare.swap": { zh: "两份互换", en: "Swap the two" },
  "compare.choose": { zh: "选一份文件", en: "Choose a document" },
  "compare.show": { zh: "显示方式", en: "Show as" },
  "compare.show.table": { zh: "差异表", en: "Differences" },
  "compare.show.texts": { zh: "对照版", en: "Side by side" },
  "compare.show.network": { zh: "网络", en: "Network" },
  "compare.show.coverage": { zh: "落实对照", en: "Taken up" },
  "compare.show.clauses": { zh: "逐句", en: "Clause by clause" },
  "compare.kinds": { zh: "变化", en: "Changes" },
  "compare.changed": { zh: "有变化", en: "Changed" },
  "compare.all": { zh: "全部", en: "All" },
  "compare.count": { zh: "{word} {count} 条", en: "{word}: {count}" },
  "compare.caveat": {
    zh: "配对和变化由规则得出，供人核对；哪一份优先，只看文件自己怎么写。",
    en: "Pairs and changes are found by rules, for people to check. Which document prevails only the texts can say.",
  },
  "compare.oneOnly": {
    zh: "工作区里只有一份文件。再打开一份，或者用随带的虚构示例。",
    en: "There is only one document here. Open another one, or take the fictional example that comes along.",
  },
  "compare.addSample": { zh: "加入虚构示例", en: "Add the fictional example" },
  "compare.addFile": { zh: "加入文件…", en: "Add a file…" },
  "compare.addSample.hint": {
    zh: "“示例：某区……实施方案”，由作者编写，不是任何机关的文件。",
    en: "“Example: a district's plan…”, written by the authors, issued by nobody.",
  },
  "compare.working": { zh: "正在对照… {percent}%", en: "Comparing… {percent}%" },
  "compare.cancel": { zh: "停止", en: "Stop" },
  "compare.again": { zh: "重新对照", en: "Compare again" },
  "compare.stopped": { zh: "已停止，没有结果。", en: "Stopped; there is no result." },
  "compare.nothing": {
    zh: "没有一条能对上：两份文件大概不是同一类事项。",
    en: "Nothing pairs: the two are probably about different matters.",
  },
  "compare.empty": { zh: "{title}里没有条目。", en: "There are no norms in {title}." },
  "compare.itself": { zh: "这是同一份文件。", en: "These are one and the same document." },
  "compare.noneOfKind": { zh: "没有这类变化。", en: "No changes of this kind." },
  "compare.more": { zh: "再显示 {count} 条", en: "Show {count} more" },
  "compare.change": { zh: "变化", en: "Change" },
  "compare.difference": { zh: "说明", en: "In words" },
  "compare.person": { zh: "人工", en: "By hand" },
  "compare.confirm": { zh: "确认", en: "Confirm" },
  "compare.confirmed": { zh: "已确认", en: "Confirmed" },
  "compare.as": { zh: "改判为", en: "Call it" },
  "compare.part": { zh: "拆开", en: "Take apart" },
  "compare.joinWith": { zh: "与另一份的条目配对", en: "Pair with a norm of the other" },
  "compare.join": { zh: "配对…", en: "Pair with…" },
  "compare.undoAll": { zh: "撤回全部人工判断（{count}）", en: "Take back all decisions ({count})" },
  "compare.contradictions": { zh: "可能的抵触（{count}）", en: "Possibly against each other ({count})" },
  "compare.contradictions.hint": {
    zh: "只列出规则找到的两句话，是否抵触由人判断。",
    en: "Two sentences found by a rule; whether they conflict is for people to judge.",
  },
  "compare.found": { zh: "规则：{rule}", en: "Rule: {rule}" },
  "compare.linked": { zh: "两边一起滚动", en: "Scroll both together" },
  "compare.changedOnly": { zh: "只画有变化的", en: "Changes only" },
  "compare.network.hint": {
    zh: "两图位置相同；亮的是有变化的条目。",
    en: "Both pictures share their places; what changed is lit.",
  },
  "compare.coverage.lead": {
    zh: "{a} 的每一条，在 {b} 里：",
    en: "Each norm of {a}, in {b}:",
  },
  "compare.coverage.hint": {
    zh: "“未提及”不等于没有落实：别的文件里也许有。",
    en: "Not mentioned does not mean not done: other documents may do it.",
  },
  "compare.coverage.checked": { zh: "已核对", en: "Checked" },
  "compare.print": { zh: "打印", en: "Print" },
  "compare.export": { zh: "导出", en: "Export" },
  "compare.export.xlsx": { zh: "对照表（Excel）", en: "Comparison (Excel)" },
  "compare.export.docx": { zh: "对照表（Word）", en: "Comparison (Word)" },
  "compare.export.file": { zh: "对照表", en: "comparison" },
  "compare.clauses.same": { zh: "未改 {count} 句", en: "Unchanged: {count}" },
  "compare.clauses.changed": { zh: "改动 {count} 句", en: "Changed: {count}" },
  "compare.clauses.added": { zh: "新增 {count} 句", en: "Added: {count}" },
  "compare.clauses.removed": { zh: "删去 {count} 句", en: "Removed: {count}" },
  "compare.clauses.hideSame": { zh: "不显示未改的", en: "Hide what is unchanged" },
  "compare.norms": { zh: "条目：{labels}", en: "Norms: {labels}" },
  "compare.anchor.found": { zh: "条目“{label}”：原文逐字还在", en: "“{label}” still stands word for word" },
  "compare.anchor.changed": {
    zh: "条目“{label}”：原文改动了，需要核对",
    en: "“{label}”: its words changed; to be checked",
  },
  "compare.anchor.moved": {
    zh: "条目“{label}”：原文移到别处，需要核对",
    en: "“{label}”: its words moved; to be checked",
  },
  "compare.anchor.several": {
    zh: "条目“{label}”：原文不止一处，需要核对",
    en: "“{label}”: its words stand in several places; to be checked",
  },
  "compare.anchor.orphaned": { zh: "条目“{label}”：原文不在了", en: "“{label}”: its words are gone" },

  "library.noSample": { zh: "这个页面没有随带的示例", en: "This page carries no example" },
  "library.title": { zh: "文库", en: "Library" },
  "library.shown": { zh: "显示", en: "Shown" },
  "library.read": { zh: "在读", en: "Being read" },
  "library.readThis": { zh: "读这份", en: "Read this" },
  "library.date": { zh: "日期", en: "Date" },
  "library.noDate": { zh: "未注明", en: "not given" },
  "library.issuer": { zh: "印发", en: "Issued by" },
  "library.status": { zh: "效力", en: "Status" },
  "library.counts": { zh: "主体 {actors} · 条目 {norms}", en: "Actors: {actors} · norms: {norms}" },
  "library.coverage": {
    zh: "{clauses} 句中 {norm} 句有条目，{doubtful} 句存疑",
    en: "{norm} of {clauses} clauses carry norms, {doubtful} doubtful",
  },
  "library.same": { zh: "与其他文件的主体对应（{count}）", en: "Actors that stand for others ({count})" },
  "library.standing.same": { zh: "即", en: "is" },
  "library.standing.narrower": { zh: "属于", en: "is one of" },
  "library.standing.broader": { zh: "包括", en: "takes in" },
  "library.compare": { zh: "对照", en: "Compare" },
  "library.remove": { zh: "移出", en: "Take out" },
  "library.removed": { zh: "已移出：{title}", en: "Taken out: {title}" },
} as const satisfies Words;
