// A third fictional document with gold of its own, written once the second one had been used to mend the rules. Its
// first run is what is told as the measure of other people's words.
import type { Policy, Workspace } from "../../../src/model/index.ts";
import { aBearer, aNorm, anActor, aParty, aPolicy, checked, OPINION } from "../../builders/index.ts";
import type { Gold } from "./gold.ts";

const by = (...ids: string[]) => ids.map((id) => aBearer(id));

const NORMS = [
  aNorm("free-streets-from-targets", "县委、县政府要将招商引资、协税护税等任务从街道剥离", {
    force: "directive",
    bearers: by("county-committee", "county-government"),
    others: [aParty("street", "recipient")],
    action: "剥离",
    matter: "街道承担的招商引资、协税护税等任务",
  }),
  aNorm("street-runs-affairs", "凡涉及街道的公共事务，原则上由街道党工委牵头协调", {
    modality: "power",
    force: "general",
    bearers: by("committee"),
    action: "牵头协调",
    matter: "涉及街道的公共事务",
  }),
  aNorm("one-desk", "将街道内设机构归并为党建、治理、服务、安全四个综合机构", {
    force: "directive",
    bearers: [aBearer("county-committee", "没有写明主语。")],
    others: [aParty("bodies", "target")],
    action: "归并",
    matter: "党建、治理、服务、安全四个综合机构",
  }),
  aNorm("no-plates", "县直部门不得以任何理由要求街道设立对口机构、悬挂牌子", {
    modality: "prohibition",
    bearers: by("county-departments"),
    others: [aParty("street", "target")],
    action: "要求设立对口机构、悬挂牌子",
    matter: "街道设立对口机构、悬挂牌子",
  }),
  aNorm("county-plans-inspections", "街道检查考核由县委统一扎口", {
    modality: "power",
    force: "directive",
    bearers: by("county-committee"),
    others: [aParty("street", "target")],
    action: "统一扎口",
    matter: "对街道的检查考核",
  }),
  aNorm("report-first", "县直部门确需考核街道的，应当一事一报，经县委批准", {
    bearers: by("county-departments"),
    others: [aParty("county-committee", "approver"), aParty("street", "target")],
    action: "一事一报",
    matter: "对街道的考核",
    condition: "确需考核街道的",
  }),
  aNorm("join-policies", "把上级部门支持社区的各项政策捆绑使用", {
    force: "directive",
    bearers: [aBearer("county-committee", "没有写明主语。")],
    others: [aParty("community", "recipient")],
    action: "捆绑使用",
    matter: "上级部门支持社区的各项政策",
  }),
  aNorm("train-secretaries", "县委组织部每年对社区党组织书记集中轮训一次", {
    force: "directive",
    bearers: by("county-organisation"),
    others: [aParty("secretary", "target")],
    action: "集中轮训",
    matter: "社区党组织书记",
  }),
  aNorm("show-procedures", "街道应当公开便民服务事项的办理流程", {
    bearers: by("street"),
    action: "公开",
    matter: "便民服务事项的办理流程",
  }),
  aNorm("guard-against-cults", "街道社区党组织要防范抵御邪教组织、非法宗教活动的渗透", {
    force: "directive",
    bearers: by("organisations"),
    others: [aParty("cults", "target")],
    action: "防范抵御",
    matter: "邪教组织、非法宗教活动的渗透",
  }),
  aNorm("use-old-members", "有条件的社区可以组织离退休党员参与社区治理", {
    modality: "permission",
    force: "general",
    bearers: by("community"),
    others: [aParty("old-members", "target")],
    action: "组织参与",
    matter: "离退休党员参与社区治理",
    condition: "有条件的社区",
  }),
  aNorm("standard-branches", "街道社区党组织应当在年底前完成党支部标准化规范化达标", {
    bearers: by("organisations"),
    action: "完成达标",
    matter: "党支部标准化规范化",
  }),
  aNorm("plant-trees", "街道负责辖区绿化养护", {
    modality: "power",
    force: "directive",
    bearers: by("street"),
    action: "养护",
    matter: "辖区绿化",
  }),
  aNorm("collect-tax-data", "各街道应当承担协税护税任务并按月报送数据", {
    bearers: by("street"),
    action: "承担",
    matter: "协税护税任务",
  }),
];

const TEXT = `${NORMS.map(({ quote }) => quote).join("。")}。\n`;

const ACTORS = [
  anActor("county-committee", "县委"),
  anActor("county-government", "县政府"),
  anActor("county-departments", "县直部门"),
  anActor("county-organisation", "县委组织部"),
  anActor("committee", "街道党工委"),
  anActor("street", "街道", { aliases: ["各街道"] }),
  anActor("bodies", "街道内设机构"),
  anActor("organisations", "街道社区党组织"),
  anActor("community", "社区"),
  anActor("secretary", "社区党组织书记"),
  anActor("cults", "邪教组织"),
  anActor("old-members", "离退休党员"),
];

const SAME: readonly (readonly [string, string, string])[] = [
  ["county-committee", "district-party-committee", "same"],
  ["county-government", "district-government", "same"],
  ["county-departments", "district-functional-departments", "same"],
  ["county-departments", "superior-functional-departments", "narrower"],
  ["county-committee", "regions-and-departments", "narrower"],
];

export const againSameAs = SAME.map(([a, b, type]) => ({
  a: `again/${a}`,
  b: `${OPINION}/${b}`,
  type,
  reason: null,
})) as Workspace["sameAs"];

export const againPolicy = (): Policy =>
  checked([aPolicy({ document: { id: "again", sample: true }, text: TEXT, actors: ACTORS, norms: NORMS })])
    .policies[0]!;

export const againGold: Gold = {
  pairs: [
    { a: "abolish-street-tasks", b: "free-streets-from-targets", change: "weaker" },
    { a: "committee-manages-public-affairs", b: "street-runs-affairs", change: "same" },
    { a: "set-up-comprehensive-bodies", b: "one-desk", change: "same" },
    { a: "no-counterpart-bodies", b: "no-plates", change: "wider" },
    { a: "district-arranges-assessment", b: "county-plans-inspections", change: "party" },
    { a: "report-each-assessment-for-approval", b: "report-first", change: "stricter" },
    { a: "coordinate-superior-policies", b: "join-policies", change: "same" },
    { a: "resist-infiltration", b: "guard-against-cults", change: "narrower" },
    { a: "involve-retired-members", b: "use-old-members", change: "weaker" },
    { a: "standardise-branches", b: "standard-branches", change: "stricter" },
  ],
  missing: [],
  new: ["train-secretaries", "show-procedures", "plant-trees", "collect-tax-data"],
  contradictions: [{ a: "abolish-street-tasks", b: "collect-tax-data", rule: "ends-keeps" }],
};
