// Two short fictional texts in the style of a by-law (who, 应当, what; time limits, fines, exceptions) about housing
// estates: a city's rules and a district's own. Written before the rules had seen their like; gold read by hand.
import type { Policy, Workspace } from "../../../src/model/index.ts";
import { aBearer, aNorm, anActor, aParty, aPolicy, checked } from "../../builders/index.ts";
import { type Gold, goldOf } from "./gold.ts";

type Fields = Parameters<typeof aNorm>[2];
const by = (...ids: string[]) => ids.map((id) => aBearer(id));
const unsaid = (id: string) => [aBearer(id, "没有写明主语。")];
const ban = { modality: "prohibition" };
const may = { modality: "permission", force: "general" };
const plainly = { force: "directive" };

/** Id, words, who, act, matter, and what else there is to say. */
function rule(
  id: string,
  quote: string,
  bearers: ReturnType<typeof by>,
  [action, matter]: readonly [string, string],
  fields: Fields = {},
) {
  return aNorm(id, quote, { bearers, action, matter, ...fields });
}

const CITY = [
  rule("meet-yearly", "业主大会应当每年至少召开一次会议", by("assembly"), ["召开", "会议"]),
  rule("publish-fees", "物业服务企业应当在显著位置公布服务项目、收费标准", by("firm"), [
    "公布",
    "服务项目、收费标准",
  ]),
  rule("keep-fire-lane", "任何单位和个人不得占用消防车通道", by("anyone"), ["占用", "消防车通道"], ban),
  rule("no-bikes", "居民不得在楼道内为电动自行车充电", by("residents"), ["充电", "楼道内电动自行车"], ban),
  rule(
    "spend-fund",
    "使用维修资金的，应当经三分之二以上业主同意",
    unsaid("assembly"),
    ["经同意", "维修资金的使用"],
    { others: [aParty("owners", "approver")] },
  ),
  rule("may-audit", "业主委员会可以聘请专业机构审计物业费收支", by("board"), ["聘请审计", "物业费收支"], may),
  rule(
    "guide-founding",
    "街道办事处负责指导首次业主大会的筹备",
    by("office"),
    ["指导", "首次业主大会的筹备"],
    { modality: "power", ...plainly, others: [aParty("assembly", "target")] },
  ),
  rule("answer-complaints", "房产主管部门应当自收到投诉之日起十五日内答复", by("housing"), ["答复", "投诉"]),
  rule(
    "hand-over",
    "物业服务企业退出项目时，应当移交档案资料和物业用房",
    by("firm"),
    ["移交", "档案资料和物业用房"],
    { condition: "退出项目时" },
  ),
  rule("insure", "鼓励物业服务企业投保公众责任险", by("firm"), ["投保", "公众责任险"], {
    modality: "permission",
    force: "encouraged",
  }),
  rule("build-charging", "建设单位应当按照标准配建充电设施", by("builder"), ["配建", "充电设施"]),
  rule("throwing", "公安机关依法查处高空抛物行为", by("police"), ["查处", "高空抛物行为"], plainly),
  rule("bearing-walls", "业主不得变动房屋承重结构", by("owners"), ["变动", "房屋承重结构"], ban),
  rule(
    "no-cutting-off",
    "除紧急抢修外，物业服务企业不得擅自停水停电",
    by("firm"),
    ["擅自停水停电", "业主的水电供应"],
    { ...ban, exception: "除紧急抢修外" },
  ),
  rule(
    "hear-committee",
    "业主委员会作出重大决定前，应当听取居民委员会的意见",
    by("board"),
    ["听取意见", "重大决定"],
    { others: [aParty("neighbours", "consulted")], condition: "作出重大决定前" },
  ),
  rule(
    "park-cycles",
    "住宅小区设置非机动车集中停放场所",
    unsaid("firm"),
    ["设置", "非机动车集中停放场所"],
    plainly,
  ),
  rule("joint-checks", "房产主管部门会同公安机关定期开展联合检查", by("housing"), ["开展", "联合检查"], {
    others: [aParty("police", "partner")],
    ...plainly,
  }),
  rule("keep-files", "物业服务企业应当建立服务档案，保存期限不少于五年", by("firm"), [
    "建立保存",
    "服务档案",
  ]),
  rule("pay-fees", "业主应当按照约定按时交纳物业费", by("owners"), ["交纳", "物业费"]),
  rule("mediate", "街道办事处应当建立物业纠纷调解机制", by("office"), ["建立", "物业纠纷调解机制"]),
  rule("inspect-lifts", "物业服务企业应当对电梯进行日常巡查", by("firm"), ["日常巡查", "电梯"]),
  rule(
    "use-income",
    "公共收益可以用于补充维修资金",
    unsaid("assembly"),
    ["用于补充", "公共收益、维修资金"],
    may,
  ),
  rule(
    "no-trading",
    "物业服务企业不得利用物业用房从事经营活动",
    by("firm"),
    ["从事经营活动", "物业用房"],
    ban,
  ),
  rule(
    "pipes",
    "专业经营单位承担相关管线的维修养护责任",
    by("utility"),
    ["承担", "相关管线的维修养护责任"],
    plainly,
  ),
  rule(
    "model-contract",
    "房产主管部门制定前期物业服务合同示范文本",
    by("housing"),
    ["制定", "前期物业服务合同示范文本"],
    plainly,
  ),
];

const DISTRICT = [
  rule("owners-meet", "业主大会会议应当每半年至少召开一次", by("assembly"), ["召开", "会议"]),
  rule("show-prices", "物业企业应当在公示栏公开服务项目、收费标准和监督电话", by("firm"), [
    "公开",
    "服务项目、收费标准和监督电话",
  ]),
  rule("free-lanes", "禁止占用、堵塞消防车通道", unsaid("anyone"), ["占用、堵塞", "消防车通道"], ban),
  rule(
    "no-charging-inside",
    "居民不得在楼道、门厅给电动自行车充电",
    by("residents"),
    ["充电", "楼道、门厅电动自行车"],
    ban,
  ),
  rule("half-agree", "动用维修资金，应当经过半数业主同意", unsaid("assembly"), ["经同意", "维修资金的动用"], {
    others: [aParty("owners", "approver")],
  }),
  rule("must-audit", "业主委员会应当每年委托第三方审计物业费收支情况", by("board"), [
    "委托审计",
    "物业费收支情况",
  ]),
  rule(
    "committee-guides",
    "首次业主大会筹备工作由社区居委会负责指导",
    by("neighbours"),
    ["负责指导", "首次业主大会筹备工作"],
    { modality: "power", ...plainly, others: [aParty("assembly", "target")] },
  ),
  rule("reply", "区住建局应当自接到投诉之日起七日内答复投诉人", by("housing"), ["答复", "投诉"]),
  rule(
    "hand-all-over",
    "物业企业退出项目时，应当移交档案资料、物业用房和公共收益账目",
    by("firm"),
    ["移交", "档案资料、物业用房和公共收益账目"],
    { condition: "退出项目时" },
  ),
  rule("must-insure", "物业企业应当投保公众责任险", by("firm"), ["投保", "公众责任险"]),
  rule("charging-in-new", "新建住宅项目的建设单位应当配建充电设施", by("builder"), ["配建", "充电设施"], {
    condition: "新建住宅项目的",
  }),
  rule(
    "police-throwing",
    "对高空抛物行为，由公安部门依法查处",
    by("police"),
    ["查处", "高空抛物行为"],
    plainly,
  ),
  rule("walls-mostly", "业主一般不得变动房屋承重结构", by("owners"), ["变动", "房屋承重结构"], {
    ...ban,
    force: "general",
  }),
  rule("never-cut-off", "物业企业不得以任何理由停水停电", by("firm"), ["停水停电", "业主的水电供应"], ban),
  rule(
    "committee-agrees",
    "业主委员会作出重大决定前，应当报社区居委会同意",
    by("board"),
    ["报同意", "重大决定"],
    { others: [aParty("neighbours", "approver")], condition: "作出重大决定前" },
  ),
  rule(
    "cycle-places",
    "小区要划出非机动车集中停放区域",
    unsaid("firm"),
    ["划出", "非机动车集中停放区域"],
    plainly,
  ),
  rule(
    "quarterly-checks",
    "区住建局会同公安部门每季度开展一次联合检查",
    by("housing"),
    ["开展", "联合检查"],
    { others: [aParty("police", "partner")], ...plainly },
  ),
  rule("files-three-years", "物业企业应当建立服务档案，保存期限不少于三年", by("firm"), [
    "建立保存",
    "服务档案",
  ]),
  rule("owners-pay", "业主应当按照约定按时交纳物业费", by("owners"), ["交纳", "物业费"]),
  rule("settle", "街道健全物业矛盾纠纷调处机制", by("office"), ["健全", "物业矛盾纠纷调处机制"], plainly),
  rule("look-after-lifts", "物业企业应当对电梯、监控设备进行日常巡查", by("firm"), [
    "日常巡查",
    "电梯、监控设备",
  ]),
  rule("income-to-fund", "公共收益应当用于补充维修资金", unsaid("assembly"), [
    "用于补充",
    "公共收益、维修资金",
  ]),
  rule(
    "may-trade",
    "物业企业可以利用物业用房开展便民经营活动",
    by("firm"),
    ["开展便民经营活动", "物业用房"],
    may,
  ),
  rule("rankings", "区住建局每季度发布物业服务红黑榜", by("housing"), ["发布", "物业服务红黑榜"], plainly),
  rule(
    "both-posts",
    "社区党组织书记可以兼任业主委员会主任",
    by("secretary"),
    ["兼任", "业主委员会主任"],
    may,
  ),
  rule("shared-power", "物业企业每月公布水电公摊明细", by("firm"), ["公布", "水电公摊明细"], plainly),
];

const COMMON = [
  anActor("assembly", "业主大会"),
  anActor("board", "业主委员会"),
  anActor("owners", "业主"),
  anActor("residents", "居民"),
  anActor("anyone", "任何单位和个人"),
  anActor("builder", "建设单位"),
];

const policy = (id: string, norms: typeof CITY, actors: readonly ReturnType<typeof anActor>[]): Policy =>
  checked([
    aPolicy({
      document: { id, sample: true },
      text: `${norms.map(({ quote }) => quote).join("。")}。\n`,
      actors: [...COMMON, ...actors],
      norms,
    }),
  ]).policies[0] as Policy;

export const cityEstates = (): Policy =>
  policy("city-estates", CITY, [
    anActor("firm", "物业服务企业"),
    anActor("housing", "房产主管部门"),
    anActor("police", "公安机关"),
    anActor("office", "街道办事处"),
    anActor("neighbours", "居民委员会"),
    anActor("utility", "专业经营单位"),
  ]);

export const districtEstates = (): Policy =>
  policy("district-estates", DISTRICT, [
    anActor("firm", "物业企业"),
    anActor("housing", "区住建局"),
    anActor("police", "公安部门"),
    anActor("office", "街道"),
    anActor("neighbours", "社区居委会"),
    anActor("secretary", "社区党组织书记"),
  ]);

export const estateSameAs = (
  [
    ["firm", "same"],
    ["housing", "narrower"],
    ["police", "same"],
    ["office", "same"],
    ["neighbours", "same"],
  ] as const
).map(([id, type]) => ({
  a: `district-estates/${id}`,
  b: `city-estates/${id}`,
  type,
  reason: null,
})) as Workspace["sameAs"];

export const estateGold: Gold = goldOf("estates");
