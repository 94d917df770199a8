// Heads of lists (履行下列职责：): whether each item is a norm of its own, and of which modality. The first rule that
// fits counts; a head that none fits is read as a norm by itself, and its items as details of it.
import type { Force, Modality } from "../../../model/index.ts";

export interface HeadRule {
  readonly name: string;
  /** null: the items are details (conditions, documents, contents); own: sentences with modal words of their own. */
  readonly items: { readonly modality: Modality; readonly force: Force } | "own" | null;
  readonly pattern: RegExp;
  readonly example: string;
}

export const HEAD_RULES: readonly HeadRule[] = [
  { name: "之一", items: null, pattern: /之一的?(?:，|：|:|$)/, example: "有下列情形之一的，船员应当报告：" },
  {
    name: "载明",
    items: null,
    pattern:
      /(?:记载|载明|包括|公示|公布|公开|约定|明确|注明|说明|告知|标明|提供|提交|报送|具备|符合|考虑|查验|登记|出示|携带|含有|列明|写明)[^，：。；]{0,12}(?:下列|以下|如下)/,
    example: "登记簿应当记载下列事项：",
  },
  {
    name: "按照下列",
    items: "own",
    pattern: /(?:按照|依照|根据|遵循)(?:下列|以下|如下)[^：]{0,30}[：:]$/,
    example: "船员应当按照下列规定办理：",
  },
  {
    name: "情形",
    items: null,
    pattern:
      /(?:情形|情况|条件|材料|文件|资料|内容|信息|因素|证件|证明|情节|方式|程序|标准|范围|种类|指标|要件|凭证|资质|单据|记录)(?:之一)?(?:的)?(?:，[^：]*)?[：:]?$/,
    example: "发生下列紧急情形的，船员应当报告：",
  },
  {
    name: "禁止行为",
    items: { modality: "prohibition", force: "mandatory" },
    pattern: /(?:不得|禁止|严禁|不准)[^：]*(?:行为|活动|下列|如下|以下|：)/,
    example: "乘客不得有下列行为：",
  },
  {
    name: "决定事项",
    items: { modality: "power", force: "directive" },
    pattern:
      /由[^，：]{1,30}(?:决定|负责|行使|管理|审批|审议)|(?:决定|审议)(?:下列|以下|如下)|(?:下列|以下|如下)事项[^：]*由[^：]*(?:决定|负责|办理|审批|审议|行使)/,
    example: "下列事项由业主共同决定：",
  },
  {
    name: "职权",
    items: { modality: "power", force: "directive" },
    pattern: /(?:职权|职能|权限|权力)(?:是|为|包括|如下)?[：:]?$/,
    example: "管理委员会行使下列职权：",
  },
  {
    name: "权利",
    items: { modality: "permission", force: "general" },
    pattern: /(?:权利|权益)(?:是|为|包括|如下)?[：:]?$/,
    example: "乘客享有下列权利：",
  },
  {
    name: "可以采取",
    items: { modality: "permission", force: "general" },
    pattern: /(?:可以|有权)[^：]*(?:措施|活动|工作|方法|行为|事项|处理|支持|下列|以下)[^，：]*[：:]?$/,
    example: "交通运输主管部门可以采取下列措施：",
  },
  {
    name: "鼓励",
    items: { modality: "permission", force: "encouraged" },
    pattern: /(?:鼓励|支持)[^：]*(?:活动|行为|工作|事项|方面)[：:]?$/,
    example: "鼓励社会力量开展下列活动：",
  },
  {
    name: "职责",
    items: { modality: "obligation", force: "directive" },
    pattern:
      /(?:职责|任务|义务|责任|工作|事项|规定|要求|措施|规范|原则|制度|服务|公约|守则|纪律)(?:是|为|包括|如下)?[：:]?$/,
    example: "渡口经营人履行下列义务：",
  },
];
