// The words that say that something must, may or may not be. Order counts: the first that matches at the earliest
// place is the part's modal word.
import type { Force, Modality } from "../../../model/index.ts";

export interface ModalRule {
  readonly name: string;
  readonly modality: Modality;
  readonly force: Force;
  readonly pattern: RegExp;
  /** Sentences that it must read so. */
  readonly examples: readonly string[];
}

export interface Modal {
  readonly rule: ModalRule;
  readonly at: number;
  readonly word: string;
  /** The act stands right behind it, and nothing turns it into a description. */
  readonly sure: boolean;
}

export const MODALS: readonly ModalRule[] = [
  {
    name: "不得",
    modality: "prohibition",
    force: "mandatory",
    pattern: /不得(?!不)|严禁|禁止(?!性|区|令)|不准|不允许|不许|不应当|不应(?!当)/,
    examples: ["物业服务人不得擅自改变公共设施的用途。", "禁止任何单位和个人向河道倾倒垃圾。"],
  },
  {
    name: "一般不",
    modality: "prohibition",
    force: "general",
    pattern: /(?:一般|原则上)不(?!少于|超过|低于|高于|得|少|多)/,
    examples: ["上级机关一般不对村民委员会进行考核。"],
  },
  {
    name: "应当",
    modality: "obligation",
    force: "mandatory",
    pattern:
      /应当|必须|不得不|(?<!无|毋|急)须(?!知|臾)|(?<![响反供相对适回答])应(?=由|按|向|在|将|对|及时|予|依法|以|把|立即|积极|加强|建立|根据|符合)/,
    examples: ["用人单位应当按时支付报酬。", "变更事项须经登记机关核准。"],
  },
  {
    name: "要",
    modality: "obligation",
    force: "directive",
    pattern: /(?<![需主重首简摘概纲只不必紧扼险])要(?!求|素|点|件|害|是|么|义|塞|领|旨|闻|职|案|道|约)/,
    examples: ["各地区要加强渡口安全工作。"],
  },
  {
    name: "鼓励",
    modality: "permission",
    force: "encouraged",
    pattern: /(?:鼓励|提倡|倡导)(?!性|机制|政策|措施|奖)|探索(?!性)/,
    examples: ["鼓励志愿者参与渡口服务。"],
  },
  {
    name: "可以",
    modality: "permission",
    force: "general",
    pattern:
      /可以(?!用)|有权|可(?=先|按|由|向|在|依|根据|自行|采取|申请|适当|视|结合|参照|委托)|享有[^，。；]{0,24}权利|享有[^，。；]{1,12}权$|有[^，。；的]{1,10}的权利/,
    examples: ["业主可以委托代理人参加会议。", "居民有权查阅账目。"],
  },
];

/** What of a modal word's surroundings shows that it is told of, not said (应当招标的项目). */
const TOLD = /^[^，]{1,30}的(?:[^，]{1,8})?$/;

/** The modal word of a part; null where it has none. */
export function modalOf(words: string): Modal | null {
  let best: Modal | null = null;
  for (const rule of MODALS) {
    const found = rule.pattern.exec(words);
    if (!found || (best && found.index >= best.at)) continue;
    const rest = words.slice(found.index + found[0].length);
    best = { rule, at: found.index, word: found[0], sure: !TOLD.test(rest) };
  }
  return best;
}
