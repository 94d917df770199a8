// What people call bodies: nicknames, which may stand for any actor with such a name, and bodies that a
// document may well leave out. An actor of the document with that very name always comes first.
import type { Actor } from "../../../model/index.ts";

export interface Nickname {
  /** Matched at its place in the folded question. */
  readonly says: RegExp;
  /** Which actors it may stand for. */
  readonly means: (actor: Pick<Actor, "name" | "level" | "kind">) => boolean;
}

const named = (pattern: RegExp) => (actor: Pick<Actor, "name">) => pattern.test(actor.name);

export const NICKNAMES: readonly Nickname[] = [
  { says: /上头|上面(?!的)|上边|上级(?!部门|单位|机关|党|职能|业务|主管|条线|各)/y, means: named(/^上级/) },
  { says: /(?:区|县)里(?!的职能)/y, means: (actor) => actor.level === "district" },
  { says: /街道(?:和|与)?社区(?=的|党员|干部)/y, means: named(/^街道社区/) },
  {
    says: /(?:派(?:下来|来|驻|下)的?)(?:那些|这些|那批|这批)?(?:人员|人手|人马|人)/y,
    means: named(/^派驻.*(?:力量|人员)/),
  },
  { says: /(?:派(?:下来|来|驻|下)?的?)?(?:所长|站长|站所长|派驻所长)/y, means: named(/^派驻.*负责人/) },
  { says: /一二把手|正副书记|一把手和二把手|正副职/y, means: named(/党（工）委副?书记$|党委副?书记$/) },
  { says: /一把手/y, means: named(/(?:党（工）委|党委|党组织)书记$/) },
  { says: /二把手|副书记/y, means: named(/副书记$/) },
  { says: /支书|书记/y, means: named(/(?<!副)书记$/) },
  { says: /管(?:人事|组织|干部)的(?:领导|委员)?/y, means: named(/组织委员|组织部/) },
  { says: /管纪[检律]的(?:领导|书记)?/y, means: named(/纪.*书记/) },
  { says: /(?:领头|带头)的?(?:那批|那些|这批)?人/y, means: named(/带头人/) },
  { says: /(?:退下来|退休)的?(?:老同志|老党员|同志|党员)|老同志|老党员/y, means: named(/离?退休党员/) },
  { says: /(?:在外头?打工|外出(?:务工)?|打工|在外地?)的?党员/y, means: named(/流动党员/) },
  { says: /(?:掉队|落后|拖后腿|后进|差|软弱涣散|不达标)的(?:党?支部)/y, means: named(/后进党支部/) },
  {
    says: /(?:(?:机关|企业|学校|公司|单位|医院|国企|楼宇|园区|商圈)(?:和|与|或)?)+(?:里|内)?的?(?:党?支部|党组织|党委)/y,
    means: named(/(?:单位|行业|领域).*党组织/),
  },
  { says: /(?:境外|国外|外国)?的?坏人|坏分子|境外势力/y, means: named(/敌对势力/) },
  { says: /歪门邪道|邪门歪道|邪教/y, means: named(/邪教/) },
  { says: /(?:各|有关|相关|职能)部门(?!各)/y, means: (actor) => actor.kind === "department" },
];

/** Who is asking: the document cannot know. */
export const WE = /我们|咱们|我方|俺们|本单位/y;

export const STRANGERS = `
居委会 居民委员会 社区居委会 街道办事处 街道办 街办 办事处 村委会 村民委员会 业委会 业主委员会 物业公司 物业服务企业 物业
网格员 网格长 楼栋长 楼长 志愿者 社工 义工 乡镇 镇政府 乡政府 乡镇政府 乡镇党委 村党支部 村 开发区 高新区 园区管委会 管委会
地级市 普通城市 一般城市 县级市 县城 农村 省政府 省委 市委 市政府 市级部门 国务院 党中央 中央军委
派出所 公安局 公安 公安机关 民警 警察 城管 城管局 消防队 法院 检察院 司法所 人民法院 人大 人大代表 政协 人民代表大会
工会 妇联 团委 共青团 残联 工商联 红十字会 慈善会 财政局 民政局 教育局 税务局 卫健委 发改委 住建局 人社局 审计局 环保局 市场监管局 应急局
组织部 组织部门 宣传部 统战部 编办 机构编制部门 纪委监委 监委 巡视组 巡察组 督查组
局 委办局 厅局 部委 主管局 业务局 职能局
企业 国企 民企 外企 公司 商户 个体户 开发商 学校 医院 银行 幼儿园 大学 媒体 记者 业主 租户 房东 外国人 律师 村民 农民
军队 部队 武警 教会 寺庙 协会 学会 商会 基金会 民主党派
`;
