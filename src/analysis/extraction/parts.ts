// A clause cut at its commas, and what each part is: a front (condition, topic, manner) or part of the act, with its
// modal word and its subject.
import { type Coded, GROUP, PARTY } from "./coded.ts";
import { ADVERBS, VERBS } from "./lexicon/verbs.ts";
import { type Modal, modalOf } from "./rules/modals.ts";
import { WordsByFirst } from "./wordIndex.ts";

export interface Part {
  /** In the code; without the comma. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly modal: Modal | null;
  /** Parties that do the act: before the modal word or verb; null where the part has no such subject. */
  readonly subject: string | null;
  /** 由X + verb, 纳入X管理: who holds it. */
  readonly by: string | null;
  /** Whose thing that is, where it is one that its owner acts through (居民会议的决定应当…). */
  readonly owner: string | null;
  readonly front: "condition" | "manner" | null;
  /** Begins with a verb, adverbs apart. */
  readonly verb: string | null;
  /** How many parties it names. */
  readonly names: number;
}

const PARTIES = new RegExp(PARTY, "gu");
const STARTS_WITH_PARTY = new RegExp(`^由?[^，]{0,6}${PARTY}`, "u");

interface Next {
  readonly modal: Modal | null;
  /** Whether it begins with a party, or 由 and one. */
  readonly party: boolean;
}

const VERB_WORDS = new WordsByFirst(VERBS);
const ADVERB_WORDS = new WordsByFirst(ADVERBS);
const LEAD =
  /^(?:但是?|同时|并且?|也|其中|此外|因此|对此|而|且|特别是|另外|必要时|原则上|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．]|一是|二是|三是|四是|五是)+/;
const CONDITION =
  /(?:(?<!目)的|时|后|前|外|的?期间|期内|期满|之日起|情况下|情形下|条件下|过程中|基础上|之前|以前|之后|以后|以内|日内|的?情形|为止|必要时|同时)$/;
/** 未经批准，不得…: a condition without its mark. */
const WITHOUT = /(?:未经|未按|未取得|未依法|无正当理由)[^，]*$/;
const AGAINST = /违反[^，]*(?:规定|约定|法律|法规)$/;
/** A thing described at length, before the sentence about it: 主持下达成的协议，…. */
const TOPIC = /的[^，的\ue000-\uf8ff]{2,10}$/;
const MANNER =
  /^(?:应当|可以)?(?:根据|按照|依照|依据|遵照|按|为了?(?!社|业|居|民|人)|除|因|自|经(?!营|济|办|常)|以(?!上|下|及)|在(?!职|校)|通过|对于?|关于|涉及|凡|如|当(?!事|地)|针对|围绕|结合|本着|随着|鉴于|由于|遇有|从(?!事|业)|采取|运用|利用|借助|坚持|符合)/;
const PREPOSITION =
  /^(?:根据|按照|依照|依据|遵照|按|为|除|因|自(?!行|觉|主|愿|治)|经(?!营|济|办|常)|以(?!上|下|及)|在(?!职|校)|通过|对|就|向|与|同(?!时|级|意)|和|将|把|从|于|由|给|会同|凭|本着)/;
const SUBJECT = new RegExp(`^(?<lead>[^，]{0,60}?)(?<g>${GROUP})(?<rest>.*)$`, "u");
/** What a party acts through: its meetings, decisions, work; not its setting-up, its people or its money. */
const ACTS_THROUGH =
  /^的?(?:[^，的]{0,6})(?:会议|决定|决议|工作|活动|行为|服务|经营|收费|宣传|公告|账目|印章|职责)(?:应当|可以|不得|必须|$)?/;
/** Items of a row of parties that no list knows: 志愿者、被服务人应当…. */
const UNKNOWN_ITEMS =
  /^(?:(?:、|和|以及|或者|及)(?:(?:其|各)?[^，、和的对向由为在将\ue000-\uf8ff]{1,10}[\ue000-\uf8ff]?|[^，\ue000-\uf8ff]{1,20}的[\ue000-\uf8ff]))+(?=$|应当|依法|按照|根据|在)/;
/** The beginning of a row of parties that no list knows: 公安、城管执法和其他…. */
const ROW = /^(?:[^，、的对向由为]{1,8}、)*[^，、的对向由为]{1,8}(?:和|、|及|以及)(?:其他)?$/;
/** The last party before a modal word, described by what stands before it: 负责收治病人的指定医疗机构应当…. */
const LAST = new RegExp(
  `^(?<lead>.*的[^，\ue000-\uf8ff]{0,6})(?<g>${GROUP})(?<after>[^\ue000-\uf8ff]*)$`,
  "u",
);
const OF = /^(?:所属|下属|设立|派出|指定|确定|委托|聘请|选聘|内部|内设)?的/;
const OWNED = new RegExp(
  `^(?:所属|下属|设立|派出|指定|确定|委托|聘请|选聘|内部|内设)?的(?:[^，\ue000-\uf8ff]{0,10})(?<g>${GROUP})(?<rest>.*)$`,
  "u",
);
const HEADLESS =
  /^(?:对|对于|向|由|为|与|经(?!营|济|办|销)|在(?!职|校|建)|将|把|根据|按照|依照|被|会同|从(?!事|业)|以(?!上|下)|通过|给)/;
const BY = new RegExp(
  `(?<![自理缘事来交])由(?:[^，\ue000-\uf8ff]{0,24}?的)?[^，\ue000-\uf8ff]{0,6}(?<g>${GROUP})(?![、的])(?!(?!按|依|根据|在)[^，的]{0,8}的)(?<act>[^，]*)`,
  "u",
);
const UNDER = new RegExp(`纳入(?<g>${GROUP})(?:统一)?管理`, "u");

/** The parts of a clause, in order. */
export function partsOf({ code }: Coded): Part[] {
  const spans = commaSpans(code);
  const modals = spans.map(([start, end]) => modalOf(code.slice(start, end)));
  return spans.map(([start, end], index) => {
    const last = index === spans.length - 1;
    const words = code.slice(start, end);
    const following = spans[index + 1];
    const next: Next = {
      modal: modals[index + 1] ?? null,
      party: following !== undefined && STARTS_WITH_PARTY.test(code.slice(following[0], following[1])),
    };
    const modal = modals[index] ?? null;
    return { start, end, ...partOf(words, modal, last, next) };
  });
}

function partOf(words: string, modal: Modal | null, last: boolean, next: Next): Omit<Part, "start" | "end"> {
  // X应当在年度终了时，……: the modal word belongs to what follows.
  const pending =
    modal !== null &&
    next.modal === null &&
    /(?:时|后|前|内|之日起)$/.test(words) &&
    PREPOSITION.test(words.slice(modal.at + modal.word.length));
  const isCondition =
    !last &&
    !pending &&
    (CONDITION.test(words) ||
      (modal === null && AGAINST.test(words)) ||
      (modal === null && next.modal !== null && WITHOUT.test(words)));
  const inside =
    isCondition ||
    (modal !== null &&
      !last &&
      next.modal !== null &&
      /的[^，]{1,6}$/.test(words) &&
      !modal.sure &&
      !hasParty(words.slice(0, modal.at)));
  const own = inside ? null : modal;
  const { subject, owner, rest } = subjectOf(words, own, last);
  const alone = subject !== null && rest === "" && own === null;
  const by = byOf(words, subject);
  const act = rest.replace(LEAD, "");
  const verb = verbAt(act);
  const isManner = !last && own === null && (by === null || isCondition) && MANNER.test(act);
  const isTopic =
    !last &&
    own === null &&
    by === null &&
    (alone || (subject === null && verb === null) || (next.party && TOPIC.test(words)));
  const front = isCondition ? "condition" : isManner || isTopic ? "manner" : null;
  return {
    words,
    modal: own,
    subject,
    by: isCondition ? null : by,
    owner,
    front,
    verb,
    names: words.match(PARTIES)?.length ?? 0,
  };
}

/** Who holds what a part says, where 由 or 纳入 name them; not where another party does something before. */
function byOf(words: string, subject: string | null): string | null {
  const under = UNDER.exec(words);
  if (under) return under.groups!.g!;
  const found = BY.exec(words);
  if (!found) return null;
  const before = words.slice(0, found.index);
  const between = subject === null ? "" : before.slice(before.lastIndexOf(subject.at(-1)!) + 1);
  const acted = subject !== null && !isAdverbial(between.replace(/应当|必须|可以|须|一般|不得|等/g, ""));
  return acted ? null : found.groups!.g!;
}

/** Whose act a part is: a group of parties at its beginning, or behind what only describes it. */
function subjectOf(
  words: string,
  modal: Modal | null,
  last: boolean,
): { subject: string | null; owner: string | null; rest: string } {
  const before = modal ? words.slice(0, modal.at) : words;
  const said = before.replace(LEAD, "");
  const found = SUBJECT.exec(said);
  const rest = modal ? words.slice(modal.at + modal.word.length) : said;
  if (!found)
    return {
      subject: null,
      owner: null,
      rest,
    };
  const { lead = "", g = "", rest: after = "" } = found.groups ?? {};
  // 生活垃圾分类收集单位应当…: what stands before the name and is no verb belongs to it.
  const close =
    modal !== null &&
    /^[\u4e00-\u9fff、]{1,12}$/.test(lead) &&
    !/[对向由为与经将把被在的]/.test(lead) &&
    verbAt(lead) === null;
  const described =
    close ||
    /^(?:任何|全体|所有|各|该|本|其|有关|其他|每个|上述|前款)$/.test(lead) ||
    (ROW.test(lead) && verbAt(lead) === null) ||
    (after === "" && !last && /的$/.test(lead) && !HEADLESS.test(lead)) ||
    lead === "" ||
    (/的$/.test(lead) && !HEADLESS.test(lead) && (modal !== null || !startsAct(lead))) ||
    isPlaceOrTime(lead);
  const latter = modal !== null && !described ? LAST.exec(said)?.groups : undefined;
  if (latter && isAdverbial(latter.after ?? "") && !HEADLESS.test(latter.lead ?? ""))
    return { subject: latter.g!, owner: null, rest };
  if (!described) return { subject: null, owner: null, rest: modal ? rest : said };
  if (OF.test(after)) {
    // 物业所在地的X: the first party only tells where the second is.
    const owner = OWNED.exec(after);
    const next = owner?.groups?.rest ?? "";
    if (owner && (modal ? isAdverbial(next) : startsAct(next)))
      return { subject: owner.groups!.g!, owner: null, rest: modal ? rest : next };
    return { subject: null, owner: ACTS_THROUGH.test(after) ? g : null, rest: modal ? rest : said };
  }
  const acts = modal
    ? isAdverbial(after.replace(UNKNOWN_ITEMS, ""))
    : (after.replace(UNKNOWN_ITEMS, "") === "" && !last) || startsAct(after.replace(UNKNOWN_ITEMS, ""));
  if (acts) return { subject: g, owner: null, rest: modal ? rest : after };
  // 业主大会会议应当…: a thing that belongs to the party.
  return { subject: null, owner: ACTS_THROUGH.test(after) ? g : null, rest: modal ? rest : said };
}

/** What may stand before a subject without being its verb: adverbs, and where or when. */
const isPlaceOrTime = (words: string) =>
  withoutAdverbs(words) === "" || /^(?:在|于|自|当)[^，]{0,30}(?:中|时|内|上|下|后|前|期间)$/.test(words);

/** Whether nothing but adverbs and phrases of place, time, manner stand here. */
function isAdverbial(words: string): boolean {
  const rest = withoutAdverbs(words);
  return (
    rest === "" ||
    PREPOSITION.test(rest) ||
    /^(?:每年|每月|每季|\d+日内|[一二三四五六七八九十]+日内|作为|认为|发现|接到|收到|违反|之间|双方)/.test(
      rest,
    )
  );
}

export function startsAct(words: string): boolean {
  const rest = withoutAdverbs(words);
  return (
    PREPOSITION.test(rest) ||
    VERB_WORDS.longestAt(rest, 0) !== null ||
    /^(?:不(?!动产)|未|有(?!关|限)|是|为)/.test(rest)
  );
}

export function withoutAdverbs(words: string): string {
  let at = 0;
  for (let word = ADVERB_WORDS.longestAt(words, at); word; word = ADVERB_WORDS.longestAt(words, at)) {
    const verb = VERB_WORDS.longestAt(words, at);
    if (verb && verb.length > word.length) break;
    at += word.length;
  }
  return words.slice(at);
}

export function verbAt(words: string): string | null {
  return VERB_WORDS.longestAt(words, 0) ?? VERB_WORDS.longestAt(withoutAdverbs(words), 0);
}

const OPENS = "（(“‘《〈【〔[";
const CLOSES = "）)”’》〉】〕]";

/** Between commas that stand outside brackets and quotation marks. */
function commaSpans(code: string): [number, number][] {
  const found: [number, number][] = [];
  let start = /^\s*/.exec(code)![0].length;
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const character = code[at]!;
    if (OPENS.includes(character)) depth++;
    else if (CLOSES.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && "，,：:".includes(character)) {
      if (at > start) found.push([start, at]);
      start = at + 1;
    }
  }
  const end = code.replace(/[。；;：:！!\s]+$/, "").length;
  if (end > start) found.push([start, end]);
  return found;
}

export const hasParty = (words: string): boolean => new RegExp(PARTY, "u").test(words);
