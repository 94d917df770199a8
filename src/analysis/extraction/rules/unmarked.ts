// Acts without a modal word: which modality they have. The first rule that fits counts.
import type { Force, Modality } from "../../../model/index.ts";
import { rulePattern } from "../coded.ts";

export interface UnmarkedRule {
  readonly name: string;
  readonly modality: Modality;
  readonly force: Force;
  readonly pattern: string;
  readonly example: string;
}

const ACT = "[^，]{0,60}?";

const RULES: readonly UnmarkedRule[] = [
  {
    name: "由其承担",
    modality: "obligation",
    force: "directive",
    pattern: `由[^，]{0,24}{g}(?![的、])${ACT}(?:保障|承担|解决|负担|支付|缴纳|交纳|补偿|赔偿|出资|筹集|补足|维修|养护|修复|返还|偿还)(?!手续|方式|条件|情况)`,
    example: "渡口的维修费用由渡口经营人承担。",
  },
  {
    name: "由其行使",
    modality: "power",
    force: "directive",
    pattern: `由[^，]{0,24}{g}(?![的、])`,
    example: "渡口的设立由县人民政府决定。",
  },
  {
    name: "纳入管理",
    modality: "power",
    force: "directive",
    pattern: "纳入{g}(?:统一)?管理",
    example: "船员纳入县交通运输主管部门管理。",
  },
  {
    name: "赋予",
    modality: "power",
    force: "directive",
    pattern: `(?:赋予|授予){~6}{g}{~16}(?:职责|职权|权力|权限|管理权)`,
    example: "县人民政府赋予街道办事处相应职权。",
  },
  {
    name: "不为",
    modality: "prohibition",
    force: "directive",
    pattern: `{g}{~8}不(?!动产|同|断|良|足|特|定|低于|少于|超过|属|能|满)`,
    example: "村民委员会不收取渡口管理费。",
  },
  {
    name: "有义务",
    modality: "obligation",
    force: "directive",
    pattern: "(?:有|负有|承担)[^，]{0,24}(?:义务|责任)",
    example: "船员有保护乘客安全的义务。",
  },
  {
    name: "对其负责",
    modality: "obligation",
    force: "directive",
    pattern: "(?:对|向)[^，]{1,24}(?<!直接)负责(?=$|，|并|和)",
    example: "管理委员会对市人民政府负责。",
  },
  {
    name: "负责",
    modality: "power",
    force: "directive",
    pattern:
      "(?<!对[^，]{0,24})负责(?!人|制)|主管(?!部门|机关|人员|单位|负责|机构|行政)[^，]{1,30}工作|{g}{~8}(?:统一)?领导(?!下|小组|干部|班子|人|责任|机构|机制|作用)[^，的、]{2,30}$|履行(?!.*原则)[^，]{2,16}(?:职能|职权)$",
    example: "县交通运输主管部门负责渡口的监督管理工作。",
  },
];

export const UNMARKED_RULES: readonly (UnmarkedRule & { readonly regexp: RegExp })[] = RULES.map((rule) => ({
  ...rule,
  regexp: rulePattern(rule.pattern),
}));
