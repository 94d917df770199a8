// What reads like a norm and is none: purposes, definitions, scope, composition, effects of law, mere referral,
// background. Applied to one act with its parties as `{g}`; a rule that spares `marked` acts lets pass what has a
// modal word.
import { rulePattern } from "../coded.ts";

export interface NothingRule {
  readonly name: string;
  readonly pattern: string;
  /** What it makes void: the part between commas that it stands in, or the whole clause. */
  readonly scope: "part" | "clause";
  /** Also where the part has a modal word. */
  readonly always: boolean;
  readonly example: string;
}

const RULES: readonly NothingRule[] = [
  {
    name: "目的",
    scope: "clause",
    pattern: "(?:制定|出台|根据.*提出)(?:本|如下)|现(?:就|将|印发|提出)",
    always: true,
    example: "为了加强渡口管理，根据有关法律，制定本条例。",
  },
  {
    name: "定义",
    scope: "clause",
    pattern: "(?:是指|系指|指的是|所称|以下简称|包括下列|统称)",
    always: true,
    example: "本条例所称渡口，是指供乘客上下的场所。",
  },
  {
    name: "性质",
    scope: "part",
    pattern: "^[^，]{0,30}(?<!就|还|都|也|而|但|只|凡)是(?!否)(?!由)",
    always: false,
    example: "渡口管理站是县人民政府的派出机构。",
  },
  {
    name: "范围",
    scope: "part",
    pattern:
      "(?:适用本|适用于|不适用|参照本|参照执行|遵守本|依照本[^，]{1,6}执行$|(?:按照|依照|依)[^，]{0,40}(?:规定|办法|条例)(?:执行|办理|处理)?$)",
    always: false,
    example: "本县行政区域内渡口的管理适用本办法。",
  },
  {
    name: "施行",
    scope: "clause",
    pattern: "(?:起施行|起实施|同时废止|予以废止|有效期)",
    always: true,
    example: "本条例自2021年5月1日起施行。",
  },
  {
    name: "构成",
    scope: "part",
    pattern:
      "(?:由[^，]{1,60}(?:组成|构成)|分为|划分为|包括|组成。?$|(?:任期|每届|届期)[^，]{0,12}年|为[^，]{1,8}至[^，]{1,8}人)",
    always: false,
    example: "业主委员会由业主代表五至十一人组成。",
  },
  {
    name: "效力",
    scope: "part",
    pattern:
      "(?:具有[^，]{0,12}(?:约束力|效力|意义|作用)|(?:终止|无效|失效|生效|成立)$|视为|不承担[^，]{0,10}责任|依法追究刑事责任|追究法律责任|免予|^[^由]*依法承担[^，]{0,12}责任)",
    always: false,
    example: "业主大会的决定对全体业主具有约束力。",
  },
  {
    name: "另有规定",
    scope: "part",
    pattern:
      "(?:从其规定|依照《[^》]*》[^，]{0,12}规定(?:承担|给予|处罚|执行|办理|追究)|另有规定的?，?(?:从|依|按|除外)|不在此限)",
    always: true,
    example: "法律另有规定的，从其规定。",
  },
  {
    name: "叙述",
    scope: "part",
    pattern:
      "(?:^有的|(?:不强|不充分|不够|不足|不高|薄弱|涣散|滞后)$|进一步扩大|得到(?:了)?|日趋|仍然|还存在|还没有|也应当看到|全文如下|已成为|(?:明显|显著)(?:成效|提升|改善))",
    always: true,
    example: "渡口条件得到明显改善。",
  },
  {
    name: "背景",
    scope: "clause",
    pattern: "(?:^近年来|^多年来|^随着|以来，|具有(?:重要|重大|深远)[^，]{0,8}意义|迫切要求)",
    always: true,
    example: "近年来，各地区扎实推进渡口改造，取得明显成效。",
  },
];

export const NOTHING_RULES: readonly (NothingRule & { readonly regexp: RegExp })[] = RULES.map((rule) => ({
  ...rule,
  regexp: rulePattern(rule.pattern),
}));
