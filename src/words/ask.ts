// An answer as one sentence that stands by itself, and the words of 问一问. No verdict is said without its force,
// condition and exception; inferred bearers are marked, unnamed parties are 文件未写明.
import type { Force, Language, Modality, Norm, Policy, Role } from "../model/index.ts";
import { sayAddress } from "./address.ts";
import { sayTitle } from "./citation.ts";
import { sayActor, sayBearers, sayQualifiers } from "./norm.ts";
import { fill } from "./say.ts";
import { ROLE_WORDS } from "./terms.ts";

type Term = { readonly zh: string; readonly en: string };

/** The parts of an answer that a sentence is made of. */
export interface SaidAnswer {
  readonly verdict: "must" | "must-not" | "may" | "competent" | "none";
  readonly refusal: keyof typeof REFUSALS | null;
  /** The norms are all that bind the body asked about. */
  readonly listed?: boolean;
  readonly understood: { readonly strangers: readonly string[]; readonly actors: readonly string[] };
  readonly norms: readonly {
    readonly policy: Policy;
    readonly norm: Norm;
    readonly by: "words" | "link";
    readonly readAs: readonly { readonly asked: string; readonly as: string }[];
  }[];
  readonly near: readonly {
    readonly policy: Policy;
    readonly norm: Norm;
    readonly why: keyof typeof NEAR_WHY;
  }[];
}

/** The verdict in one word, with its force: what is shown large. */
const VERDICT_OF: Readonly<Record<Modality, Readonly<Record<Force, Term>>>> = {
  obligation: {
    mandatory: { zh: "必须", en: "Must" },
    general: { zh: "一般应当", en: "Must, as a rule" },
    directive: { zh: "要", en: "Are to" },
    encouraged: { zh: "鼓励", en: "Encouraged" },
  },
  prohibition: {
    mandatory: { zh: "不得", en: "Must not" },
    general: { zh: "一般不", en: "As a rule not" },
    directive: { zh: "不要", en: "Are not to" },
    encouraged: { zh: "不宜", en: "Had better not" },
  },
  permission: {
    mandatory: { zh: "有权", en: "Has the right" },
    general: { zh: "可以", en: "May" },
    directive: { zh: "可以", en: "May" },
    encouraged: { zh: "可以（鼓励）", en: "May (encouraged)" },
  },
  power: {
    mandatory: { zh: "有此职权", en: "Has this power" },
    general: { zh: "一般有此职权", en: "As a rule has this power" },
    directive: { zh: "有此职权", en: "Has this power" },
    encouraged: { zh: "可有此职权", en: "May have this power" },
  },
};

/** The verdict of an answer as one word with its force; 未作规定 without a norm. */
export function sayVerdict(language: Language, { norms }: Pick<SaidAnswer, "norms">): string {
  const norm = norms[0]?.norm;
  return norm ? VERDICT_OF[norm.modality][norm.force][language] : VERDICT_WORDS.none[language];
}

export const VERDICT_WORDS: Readonly<Record<SaidAnswer["verdict"], Term>> = {
  must: { zh: "必须", en: "Must" },
  "must-not": { zh: "不得", en: "Must not" },
  may: { zh: "可以", en: "May" },
  competent: { zh: "有此职权", en: "Has this power" },
  none: { zh: "未作规定", en: "Not provided for" },
};

/** The verdict with its force: 不得 is not 一般不得, and what is encouraged is no duty. */
const LEADS: Readonly<Record<Modality, Readonly<Record<Force, Term>>>> = {
  obligation: {
    mandatory: { zh: "必须做到", en: "must do this" },
    general: { zh: "一般应当做到", en: "must, as a rule, do this" },
    directive: {
      zh: "要做到（文件直接提出要求，没有用“应当”“必须”）",
      en: "are to do this (a plain demand, without 应当 or 必须)",
    },
    encouraged: { zh: "受到鼓励去做，不是必须", en: "are encouraged to do this, and not bound" },
  },
  prohibition: {
    mandatory: { zh: "不得这样做", en: "must not do this" },
    general: {
      zh: "一般不得这样做（“一般不”，不是一概“不得”）",
      en: "must not, as a rule, do this (一般不, weaker than 不得)",
    },
    directive: { zh: "不要这样做", en: "are not to do this" },
    encouraged: { zh: "不宜这样做", en: "had better not do this" },
  },
  permission: {
    mandatory: { zh: "有权这样做", en: "have the right to do this" },
    general: { zh: "可以这样做", en: "may do this" },
    directive: { zh: "可以这样做", en: "may do this" },
    encouraged: { zh: "可以这样做（是鼓励，不是必须）", en: "may do this (encouraged, not demanded)" },
  },
  power: {
    mandatory: { zh: "有此职权（应当如此）", en: "must have this power" },
    general: { zh: "一般有此职权（“一般”可以有例外）", en: "have this power as a rule (一般)" },
    directive: { zh: "有此职权", en: "have this power" },
    encouraged: {
      zh: "可以有此职权（是鼓励，不是必须）",
      en: "may have this power (encouraged, not demanded)",
    },
  },
};

const CONFERS: Term = {
  zh: "要把职权交给{recipients}（文件直接提出要求）",
  en: "are to confer the power on {recipients} (a plain demand)",
};

const FORMS = {
  excerpt: { zh: "本文件（节选）未作规定。", en: "The document (an excerpt) does not provide for this. " },
  several: {
    zh: "显示的{count}份文件都未作规定{extent}。",
    en: "None of the {count} documents shown provides for this{extent}. ",
  },
  full: { zh: "本文件未作规定。", en: "The document does not provide for this. " },
  qualifiers: { zh: "，{list}", en: "; {list}" },
  join: { zh: "，", en: "; " },
  full_stop: { zh: "。", en: ". " },
  readAs: { zh: "这里把“{asked}”按“{as}”理解。", en: "“{asked}” is read here as “{as}”. " },
  part: { zh: "问到的“{asked}”在这一条里是“{role}”的一方。", en: "“{asked}” stands in it as “{role}”. " },
  quote: { zh: "原文：“{quote}”（{address}）。", en: "The text: “{quote}” ({address}). " },
  linked: { zh: "同时看：“{quote}”。", en: "To be read with: “{quote}”. " },
  unnamed: {
    zh: "{role}的一方，文件未写明。",
    en: "The party in the part of “{role}” is not named in the text. ",
  },
  listed: {
    zh: "这样的规定共{count}条，力度大的在前，逐条列在下面。第一条：",
    en: "There are {count} such norms, those of more force first, each listed below. The first: ",
  },
  near: { zh: "相近规定：{list}。", en: "Near to it: {list}. " },
  nearOne: { zh: "“{quote}”（{why}）", en: "“{quote}” ({why})" },
  stranger: {
    zh: "文件没有提到“{strangers}”，也不把它当作别的主体。",
    en: "The document does not name “{strangers}”, and it is not taken for another body. ",
  },
} as const;

/** What is said when there is no verdict, after 本文件（节选）未作规定 where the document was asked at all. */
const REFUSALS = {
  empty: {
    zh: "请写下一个问题，例如：区职能部门能不能直接考核街道？",
    en: "Please write a question, for example: 区职能部门能不能直接考核街道？",
  },
  long: {
    zh: "问题太长了，请缩短到300字以内，一次只问一件事。",
    en: "The question is too long. Please keep it to 300 characters and ask one thing at a time.",
  },
  nonsense: {
    zh: "没有看懂这个问题。请写明谁、对谁、什么事，例如：上级部门能不能把工作转嫁给社区？",
    en: "The question was not understood. Please say who, towards whom and what, for example: 上级部门能不能把工作转嫁给社区？",
  },
  we: {
    zh: "文件不知道“我们”是谁，请在旁边选定主体：街道、街道党（工）委、社区还是社区党组织？",
    en: "The document cannot know who “we” are. Please choose beside: the subdistrict, its Party (working) committee, the community, or its Party organisation?",
  },
  absent: {
    zh: "问到的部分不在本来源中：只有标题，没有内容。",
    en: "The part asked about is not in this source: there is its heading and nothing more.",
  },
  stranger: { zh: "", en: "" },
  near: { zh: "", en: "" },
  nothing: { zh: "没有找到相关的条目。", en: "No norm on this was found." },
} as const satisfies Readonly<Record<string, Term>>;

/** Why a near norm gives no verdict. */
export const NEAR_WHY = {
  "other-body": { zh: "说的是别的主体", en: "about another body" },
  "other-part": { zh: "问到的主体在其中不是这个位置", en: "the body asked about has another part in it" },
  "other-act": { zh: "没有写问到的做法", en: "does not say what is asked to be done" },
  "not-stated": {
    zh: "没有写问到的数量、期限、缘由或标准",
    en: "does not give the figure, time, reason or measure asked for",
  },
  unnamed: { zh: "问到的一方，文件未写明", en: "the party asked for is not named in the text" },
  condition: { zh: "条件不同", en: "its condition is another" },
  words: { zh: "问到的有些话里面没有", en: "some words of the question are not in it" },
} as const satisfies Readonly<Record<string, Term>>;

/** Why norms were left out of the list. */
export const OMITTED_WHY: Readonly<Record<keyof typeof NEAR_WHY | "weaker" | "more", Term>> = {
  ...NEAR_WHY,
  more: { zh: "同样约束这一主体，没有一一列出", en: "bind the body too and are not listed one by one" },
  weaker: { zh: "与问题的关联较弱", en: "fit the question less well" },
};

const NO_POLICIES: readonly Policy[] = [];

/**
 * The answer in one piece, to be read without anything else beside it.
 * @param policies those that were asked: an excerpt says so when it is silent
 */
export function sayAnswer(language: Language, answer: SaidAnswer, policies = NO_POLICIES): string {
  return (
    answer.verdict === "none"
      ? sayNone(language, answer, policies)
      : sayFound(language, answer, policies.length > 1)
  ).trim();
}

/** `named`: several documents are asked, so the answer says which one it is from. */
function sayFound(language: Language, { norms, understood, listed }: SaidAnswer, named: boolean): string {
  const form = (key: keyof typeof FORMS, facts = {}) => fill(FORMS[key][language], facts);
  const [first, ...others] = norms;
  if (!first) return "";
  const { norm, policy, readAs } = first;
  const qualifiers = sayQualifiers(language, norm);
  const said = [
    listed && others.length > 0 ? form("listed", { count: norms.length }) : "",
    sayLead(language, policy, norm),
    qualifiers.length > 0 ? form("qualifiers", { list: qualifiers.join(form("join")) }) : "",
    form("full_stop"),
    ...readAs.map(({ asked, as }) =>
      form("readAs", { asked: sayActor(language, policy, asked), as: sayActor(language, policy, as) }),
    ),
    ...partsOf(norm, understood.actors).map(({ asked, role }) =>
      form("part", { asked: sayActor(language, policy, asked), role: ROLE_WORDS[role][language] }),
    ),
    language === "en" ? `${norm.summary.en} ` : "",
    form("quote", {
      quote: norm.quote,
      address: (named ? `${sayTitle(language, policy)} ` : "") + sayAddress(language, policy, norm.clause),
    }),
    ...norm.others
      .filter(({ actor }) => actor === null)
      .map(({ role }) => form("unnamed", { role: ROLE_WORDS[role][language] })),
    ...others
      .filter((other) => other.by === "link" && !norm.quote.includes(other.norm.quote))
      .map((other) => form("linked", { quote: other.norm.quote })),
  ];
  return said.join("");
}

/** Bodies that the question has acting and the norm has in another part: who is given a power does not confer it. */
function partsOf(norm: Norm, actors: readonly string[]): readonly { asked: string; role: Role }[] {
  return actors.flatMap((asked) => {
    if (norm.bearers.some(({ actor }) => actor === asked)) return [];
    const other = norm.others.find(({ actor }) => actor === asked);
    return other ? [{ asked, role: other.role }] : [];
  });
}

/** `上级部门〔推定〕必须做到`; who confers a power is not the one who has it. */
function sayLead(language: Language, policy: Policy, norm: Norm): string {
  const bearers = sayBearers(language, policy, norm);
  const space = language === "en" ? ": " : "";
  const recipients = norm.others.filter(({ role, actor }) => role === "recipient" && actor !== null);
  if (norm.modality === "power" && recipients.length > 0) {
    const names = recipients.map(({ actor }) => sayActor(language, policy, actor ?? ""));
    return (
      bearers + space + fill(CONFERS[language], { recipients: names.join(language === "en" ? ", " : "、") })
    );
  }
  return bearers + space + LEADS[norm.modality][norm.force][language];
}

const isExcerpt = ({ document }: Policy) => document.extent === "excerpt";
const SOME_EXCERPT: Term = { zh: "（其中有节选）", en: " (some are excerpts)" };

function sayNone(language: Language, answer: SaidAnswer, policies: readonly Policy[]): string {
  const form = (key: keyof typeof FORMS, facts = {}) => fill(FORMS[key][language], facts);
  const { refusal, near, understood } = answer;
  const own = refusal ? REFUSALS[refusal][language] : "";
  if (refusal === "empty" || refusal === "long" || refusal === "nonsense") return own;
  const list = near.map(({ norm, why }) =>
    form("nearOne", { quote: norm.quote, why: NEAR_WHY[why][language] }),
  );
  return [
    policies.length > 1
      ? form("several", {
          count: policies.length,
          extent: policies.some(isExcerpt) ? SOME_EXCERPT[language] : "",
        })
      : form(policies.some(isExcerpt) ? "excerpt" : "full"),
    refusal === "stranger" ? form("stranger", { strangers: understood.strangers.join("、") }) : own,
    list.length > 0 ? form("near", { list: list.join(language === "zh" ? "；" : "; ") }) : "",
  ].join("");
}
