// A small policy with everything that filters and search look at: two bodies that look alike, an unnamed
// approver, an inferred bearer, a condition and an exception. Built by hand, so that a test reads by itself.
import type { Actor, Clause, Norm, OutlineNode, Policy } from "../../src/model/index.ts";

const ID = "sample";

export function sampleActor(
  id: string,
  name: string,
  nameEn: string,
  more: Partial<Pick<Actor, "aliases" | "level" | "system" | "kind">> = {},
): Actor {
  return {
    id,
    key: `${ID}/${id}`,
    policy: ID,
    name,
    nameEn,
    aliases: [],
    level: "street",
    system: "party",
    kind: "organ",
    note: null,
    ...more,
  };
}

const SENTENCES = [
  { address: "1", kind: "heading", state: "heading", text: "一、总体要求" },
  { address: "1.1.1", kind: "clause", state: "background", text: "城市工作在党和国家工作全局中举足轻重。" },
  { address: "2", kind: "heading", state: "heading", text: "二、主要任务" },
  {
    address: "2.1.1",
    kind: "clause",
    state: "norm",
    text: "派驻机构负责人的考核考察，应当征求街道党（工）委意见；",
  },
  {
    address: "2.1.2",
    kind: "clause",
    state: "norm",
    text: "除专项法律法规明确规定外，上级职能部门不得要求街道对口设立机构。",
  },
  {
    address: "2.2.1",
    kind: "clause",
    state: "norm",
    text: "确需社区协助的，须经区（县、市、旗）党委和政府严格审核把关。",
  },
  { address: "2.2.2", kind: "clause", state: "norm", text: "有条件的地方，探索将指挥调度下放给街道。" },
] as const;

export const SAMPLE_TEXT = SENTENCES.map((sentence) => sentence.text).join("\n");

const CLAUSES: readonly Clause[] = SENTENCES.map(({ address, kind, state, text }) => {
  const start = SAMPLE_TEXT.indexOf(text);
  return {
    key: `${ID}/${address}`,
    address,
    kind,
    state,
    reason: null,
    norms: state === "norm" ? [`n-${address.replaceAll(".", "-")}`] : [],
    start,
    end: start + text.length,
  };
});

type Given = Pick<Norm, "modality" | "force" | "topic" | "matter" | "action" | "bearers" | "others"> & {
  readonly clause: string;
  readonly label: string;
  readonly condition?: string;
  readonly exception?: string;
};

export function sampleNorm(given: Given): Norm {
  const clause = CLAUSES.find(({ address }) => address === given.clause) as Clause;
  const quote = SAMPLE_TEXT.slice(clause.start, clause.end);
  const span = (words: string | undefined) => {
    if (!words) return null;
    const start = SAMPLE_TEXT.indexOf(words, clause.start);
    return { start, end: start + words.length };
  };
  const id = `n-${given.clause.replaceAll(".", "-")}`;
  return {
    ...given,
    id,
    key: `${ID}/${id}`,
    policy: ID,
    quote,
    start: clause.start,
    end: clause.end,
    label: { zh: given.label, en: `Label of ${id}` },
    summary: { zh: `${given.label}：${quote}`, en: `Summary of ${id}, whole.` },
    condition: given.condition ?? null,
    exception: given.exception ?? null,
    conditionSpan: span(given.condition),
    exceptionSpan: span(given.exception),
    related: [],
    note: null,
    review: null,
    comments: [],
  };
}

const by = (actor: string, explicit = true) => ({ actor, explicit, reason: null });
const OUTLINE: readonly OutlineNode[] = ["1", "2"].map((address) => ({
  address,
  heading: address === "1" ? "一、总体要求" : "二、主要任务",
  absent: false,
  start: 0,
  end: 0,
  children: [],
}));

export const SAMPLE_ACTORS: readonly Actor[] = [
  sampleActor("street", "街道", "Subdistrict", { system: "territory", kind: "area" }),
  sampleActor("street-committee", "街道党（工）委", "Subdistrict Party (Working) Committee", {
    aliases: ["街道党工委"],
  }),
  sampleActor("district-department", "区（县、市、旗）职能部门", "District functional departments", {
    level: "district",
    system: "government",
  }),
  sampleActor("superior", "上级职能部门", "Superior functional departments", {
    level: "superior",
    system: "government",
  }),
  sampleActor("district", "区（县、市、旗）党委和政府", "District Party committee and government", {
    aliases: ["区委区政府"],
    level: "district",
    system: "territory",
  }),
  sampleActor("localities", "地方", "Localities", { level: "regional", system: "territory" }),
  sampleActor("community", "社区", "Community", { level: "community", system: "territory" }),
];

export const SAMPLE_NORMS: readonly Norm[] = [
  sampleNorm({
    clause: "2.1.1",
    label: "应征求街道党工委意见",
    modality: "obligation",
    force: "mandatory",
    topic: "consultation",
    matter: "派驻机构负责人的考核考察",
    action: "征求意见",
    bearers: [by("district-department", false)],
    others: [{ ...by("street-committee"), role: "consulted" }],
  }),
  sampleNorm({
    clause: "2.1.2",
    label: "不得要求对口设机构",
    modality: "prohibition",
    force: "mandatory",
    topic: "institutions",
    matter: "机构设置",
    action: "要求设立",
    bearers: [by("superior")],
    others: [{ ...by("street"), role: "target" }],
    exception: "除专项法律法规明确规定外",
  }),
  sampleNorm({
    clause: "2.2.1",
    label: "须经严格审核把关",
    modality: "obligation",
    force: "mandatory",
    topic: "burden",
    matter: "社区协助事项",
    action: "审核把关",
    bearers: [by("superior", false)],
    others: [
      { ...by("district"), role: "approver" },
      { ...by("community"), role: "target" },
    ],
    condition: "确需社区协助的",
  }),
  sampleNorm({
    clause: "2.2.2",
    label: "探索下放指挥调度",
    modality: "permission",
    force: "encouraged",
    topic: "empowerment",
    matter: "指挥调度",
    action: "下放",
    bearers: [by("localities")],
    others: [{ ...by("street"), role: "recipient" }],
    condition: "有条件的地方",
  }),
];

export const SAMPLE: Policy = {
  id: ID,
  document: {
    id: ID,
    title: "样本",
    titleEn: "Sample",
    issuer: "某",
    issuerEn: "Somebody",
    date: null,
    dateOf: "issue",
    number: null,
    extent: "full",
    extentNote: null,
    status: null,
    supersededBy: null,
    source: { zh: "手写", en: "By hand" },
    notes: [],
    absent: [],
    renumbered: [],
    topics: [
      { id: "consultation", zh: "征求意见", en: "Consultation" },
      { id: "institutions", zh: "机构设置", en: "Setting up bodies" },
      { id: "burden", zh: "社区减负", en: "Relief for communities" },
      { id: "empowerment", zh: "赋权下放", en: "Powers conferred" },
    ],
    repairs: [],
    suspected: [],
  },
  text: SAMPLE_TEXT,
  scrape: null,
  outline: OUTLINE,
  clauses: CLAUSES,
  actors: SAMPLE_ACTORS,
  relations: [],
  norms: SAMPLE_NORMS,
  tours: [],
  glossary: [],
  layout: { pins: [] },
};

/** The sample with other actors in place of its own, its norms left out. */
export const withActors = (actors: readonly Actor[]): Policy => ({ ...SAMPLE, actors, norms: [] });
