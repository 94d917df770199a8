// A second fictional document against the Opinion, in words of its own and with gold of its own, written after the
// rules were fixed and never used to tune them. Its first run is told in the CHANGELOG; here only a floor is held.
import type { Policy, Workspace } from "../../../src/model/index.ts";
import { aBearer, aNorm, anActor, aParty, aPolicy, checked, OPINION } from "../../builders/index.ts";
import type { Gold } from "./gold.ts";

const INFERRED = "没有写明主语，归于市委、市政府。";
const office = (...ids: string[]) => ids.map((id) => aBearer(id));
const inferred = () => [aBearer("city-committee", INFERRED), aBearer("city-government", INFERRED)];
const directive = { force: "directive" };

const NORMS = [
  aNorm("stop-economic-tasks", "各区应当停止街道承担的招商引资、协税护税等经济任务", {
    bearers: office("districts"),
    others: [aParty("street", "recipient")],
    action: "停止",
    matter: "街道承担的招商引资、协税护税等经济任务",
  }),
  aNorm("ask-before-appointing", "有关部门选任、调整派驻街道机构的负责人，应当事先书面征求街道党工委的意见", {
    bearers: office("departments"),
    others: [aParty("committee", "consulted")],
    action: "书面征求意见",
    matter: "派驻街道机构负责人的选任、调整",
  }),
  aNorm("ask-about-plans", "规划部门编制和实施规划时，凡涉及街道的，须征求街道党工委意见", {
    bearers: office("planners"),
    others: [aParty("committee", "consulted")],
    action: "征求意见",
    matter: "规划编制和实施中涉及街道的内容",
  }),
  aNorm("hand-over-forces", "鼓励各区把派驻街道执法力量的日常管理、考核权交给街道", {
    modality: "permission",
    force: "encouraged",
    bearers: office("districts"),
    others: [aParty("street", "recipient")],
    action: "交给",
    matter: "派驻街道执法力量的日常管理、考核权",
  }),
  aNorm("no-own-inspections", "市、区部门不得擅自到街道开展检查考核", {
    modality: "prohibition",
    bearers: office("city-departments"),
    others: [aParty("street", "target")],
    action: "开展检查考核",
    matter: "对街道的检查考核",
  }),
  aNorm("fix-list", "社区工作事项由区民政部门依法核定", {
    modality: "power",
    ...directive,
    bearers: office("civil-affairs"),
    others: [aParty("community", "target")],
    action: "依法核定",
    matter: "社区工作事项",
  }),
  aNorm("no-pushing-down", "各部门不得将应由本部门完成的工作推给社区", {
    modality: "prohibition",
    bearers: office("city-departments"),
    others: [aParty("community", "target")],
    action: "推给",
    matter: "应由本部门完成的工作",
  }),
  aNorm("get-consent", "确需社区配合的，应当报区委、区政府同意", {
    bearers: [aBearer("city-departments", "主语承前省略。")],
    others: [aParty("district-committee", "approver"), aParty("district-government", "approver")],
    action: "报经同意",
    matter: "确需社区配合的工作",
    condition: "确需社区配合的",
  }),
  aNorm("pay-for-help", "并拨付相应工作经费", {
    bearers: [aBearer("city-departments", "主语承前省略。")],
    others: [aParty("community", "recipient", "承前文，推定拨付给社区。")],
    action: "拨付",
    matter: "社区配合所需的工作经费",
  }),
  aNorm("tidy-seals", "区民政部门统一规范社区印章使用", {
    ...directive,
    bearers: office("civil-affairs"),
    action: "统一规范",
    matter: "社区印章使用",
  }),
  aNorm("more-for-communities", "加大对社区的经费投入和资源倾斜", {
    ...directive,
    bearers: inferred(),
    others: [aParty("community", "recipient")],
    action: "加大",
    matter: "对社区的经费投入和资源倾斜",
  }),
  aNorm("bring-in-services", "通过政府购买服务，引入社会组织、民办社工机构参与社区服务", {
    ...directive,
    bearers: inferred(),
    others: [aParty("social-organisations", "partner"), aParty("agencies", "partner")],
    action: "购买服务",
    matter: "社会组织、民办社工机构参与社区服务",
  }),
  aNorm("account-to-residents", "社区党组织书记应当每年向居民述职一次", {
    bearers: office("secretary"),
    others: [aParty("residents", "recipient")],
    action: "述职",
    matter: "履职情况",
  }),
  aNorm("may-straighten-branches", "街道社区党组织可以根据实际整顿软弱涣散党支部", {
    modality: "permission",
    force: "general",
    bearers: office("organisations"),
    action: "整顿",
    matter: "软弱涣散党支部",
  }),
  aNorm("one-worker-each", "三百户以上的社区应当至少配备一名专职党务工作者", {
    bearers: office("community"),
    action: "配备",
    matter: "专职党务工作者",
    condition: "三百户以上的",
  }),
  aNorm("monthly-day", "街道社区党组织每月开展一次主题党日", {
    ...directive,
    bearers: office("organisations"),
    action: "开展",
    matter: "主题党日",
  }),
  aNorm("few-inspections", "从严控制对社区的检查、考核和评比", {
    ...directive,
    bearers: inferred(),
    others: [aParty("community", "recipient")],
    action: "从严控制",
    matter: "对社区的检查、考核和评比",
  }),
  aNorm("rated-by-both", "建立由居民群众和驻区单位打分的社区服务评价办法", {
    ...directive,
    bearers: inferred(),
    others: [aParty("residents", "overseer"), aParty("units", "overseer")],
    action: "建立",
    matter: "居民群众和驻区单位打分的社区服务评价办法",
  }),
];

const TEXT = [
  "（虚构示例，只供测试。）\n\n",
  "各区应当停止街道承担的招商引资、协税护税等经济任务。有关部门选任、调整派驻街道机构的负责人，应当事先书面征求街道党工委的意见；规划部门编制和实施规划时，凡涉及街道的，须征求街道党工委意见。鼓励各区把派驻街道执法力量的日常管理、考核权交给街道。市、区部门不得擅自到街道开展检查考核。\n\n",
  "社区工作事项由区民政部门依法核定；各部门不得将应由本部门完成的工作推给社区；确需社区配合的，应当报区委、区政府同意，并拨付相应工作经费。区民政部门统一规范社区印章使用。\n\n",
  "加大对社区的经费投入和资源倾斜；通过政府购买服务，引入社会组织、民办社工机构参与社区服务。社区党组织书记应当每年向居民述职一次。街道社区党组织可以根据实际整顿软弱涣散党支部。三百户以上的社区应当至少配备一名专职党务工作者。街道社区党组织每月开展一次主题党日。从严控制对社区的检查、考核和评比；建立由居民群众和驻区单位打分的社区服务评价办法。\n",
].join("");

const ACTORS = [
  anActor("city-committee", "市委"),
  anActor("city-government", "市政府"),
  anActor("districts", "各区"),
  anActor("departments", "有关部门"),
  anActor("planners", "规划部门"),
  anActor("city-departments", "市、区部门", { aliases: ["各部门"] }),
  anActor("civil-affairs", "区民政部门"),
  anActor("district-committee", "区委"),
  anActor("district-government", "区政府"),
  anActor("committee", "街道党工委"),
  anActor("street", "街道"),
  anActor("organisations", "街道社区党组织"),
  anActor("community", "社区"),
  anActor("secretary", "社区党组织书记"),
  anActor("residents", "居民群众", { aliases: ["居民"] }),
  anActor("units", "驻区单位"),
  anActor("social-organisations", "社会组织"),
  anActor("agencies", "民办社工机构"),
];

const SAME: readonly (readonly [string, string, string])[] = [
  ["city-committee", "regions-and-departments", "narrower"],
  ["city-government", "regions-and-departments", "narrower"],
  ["planners", "regions-and-departments", "narrower"],
  ["civil-affairs", "regions-and-departments", "narrower"],
  ["districts", "localities", "narrower"],
  ["departments", "district-functional-departments", "same"],
  ["city-departments", "superior-departments", "same"],
  ["city-departments", "superior-functional-departments", "same"],
  ["district-committee", "district-party-committee", "same"],
  ["district-government", "district-government", "same"],
];

export const blindSameAs = SAME.map(([a, b, type]) => ({
  a: `blind/${a}`,
  b: `${OPINION}/${b}`,
  type,
  reason: null,
})) as Workspace["sameAs"];

export const blindPolicy = (): Policy =>
  checked([aPolicy({ document: { id: "blind", sample: true }, text: TEXT, actors: ACTORS, norms: NORMS })])
    .policies[0]!;

export const blindGold: Gold = {
  pairs: [
    { a: "abolish-street-tasks", b: "stop-economic-tasks", change: "party" },
    { a: "consult-on-dispatched-heads", b: "ask-before-appointing", change: "same" },
    { a: "hear-committee-on-city-plan", b: "ask-about-plans", change: "same" },
    { a: "devolve-command-of-stationed-personnel", b: "hand-over-forces", change: "wider" },
    { a: "no-direct-assessment", b: "no-own-inspections", change: "stricter" },
    { a: "determine-community-tasks-by-law", b: "fix-list", change: "same" },
    { a: "no-shifting-own-work", b: "no-pushing-down", change: "same" },
    { a: "vet-community-assistance", b: "get-consent", change: "same" },
    { a: "provide-funds-for-assistance", b: "pay-for-help", change: "wider" },
    { a: "strengthen-support-for-communities", b: "more-for-communities", change: "same" },
    { a: "buy-services-for-communities", b: "bring-in-services", change: "narrower" },
    { a: "rectify-backward-branches", b: "may-straighten-branches", change: "weaker" },
    { a: "staff-full-time-party-workers", b: "one-worker-each", change: "stricter" },
    { a: "hold-meetings-and-theme-days", b: "monthly-day", change: "stricter" },
    { a: "curb-excessive-inspections", b: "few-inspections", change: "same" },
    { a: "set-up-satisfaction-rating", b: "rated-by-both", change: "same" },
  ],
  missing: [],
  new: ["tidy-seals", "account-to-residents"],
  contradictions: [],
};
