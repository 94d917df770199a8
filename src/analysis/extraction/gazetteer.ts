// What the document teaches about its parties before it is read: names with a sure beginning, defined terms
// (以下简称…), and subjects that come again although no list has their head.
import { SPECIFIC } from "./lexicon/heads.ts";
import { STOP_CHARACTERS, STOP_WORDS } from "./lexicon/words.ts";
import { type Learned, mentions, NOTHING_LEARNED } from "./mentions.ts";
import { WordsByFirst, WordsByLast } from "./wordIndex.ts";

const DEFINED = /以?下(?:统)?(?:简)?称(?:为)?[“"'‘]?([\u4e00-\u9fff（）]{2,16})[”"'’]?/g;
const SUBJECT = /(?:^|[。；，：\n])([\u4e00-\u9fff]{2,8}?)(?:应当|不得|可以|有权|必须|享有)/g;
/** Things that are the subject of such sentences too: no parties. */
const THING =
  /(?:合同|规约|规则|制度|方案|计划|资金|费用?|材料|设施|设备|条例|办法|标准|内容|时间|期限|面积|价格?|信息|档案|证书?|决定|活动|工作|项目|工程|建筑物?|房屋|场地|道路|车辆?|产品|机制|体系|规划|预案|区域|系统|数据|事项|程序|结果|意见|情况|报告|职责|机动车|标志|物品|规定|协议|书|册|表|线|网|场|房|楼|区|地|河|库|桥|船|车|费|款|率|额|数|量|牌|单|令|法|章程?|公约|食品|药品|名称|编制|服务|行为|措施|政策|清单|目录|名录|会议|选举|招标|投诉|申请|之一|其中|必要时|同时|此外|因此|但是|并且|需要|依法|期间|前|后|时|的|等|级|外|内|中|上|下|日|月|年|均|也|都|仍|又|不)$/;
const VERBAL = new WordsByLast(STOP_WORDS);
/** How often a subject without a known head must come before it is believed. */
const BELIEVED = 2;

/** What a document's text teaches; one pass over it. */
export function learn(pieces: readonly string[]): Learned {
  const text = pieces.join("\n");
  const names = new Set<string>();
  for (const found of text.matchAll(DEFINED)) {
    const name = found[1]!;
    if (new RegExp(`${name}(?:应当|不得|可以|有权|必须|负责)`).test(text) && !THING.test(name))
      names.add(name);
  }
  const counts = new Map<string, number>();
  for (const found of text.matchAll(SUBJECT)) counts.set(found[1]!, (counts.get(found[1]!) ?? 0) + 1);
  const known = new Set<string>(SPECIFIC.filter((head) => head.length > 1));
  const sure = new Map<string, number>();
  for (const piece of pieces)
    for (const { name, left } of mentions(piece, NOTHING_LEARNED))
      if (left === "sure") sure.set(name, (sure.get(name) ?? 0) + 1);
  for (const name of sure.keys()) known.add(name);
  for (const [name, count] of counts)
    if (
      count >= BELIEVED &&
      new RegExp(`(?:由|向|告知|通知|会同|责令)${name}`).test(text) &&
      !THING.test(name) &&
      !holdsOther(name) &&
      mentions(name, NOTHING_LEARNED).length === 0
    )
      names.add(name);
  return { names: new WordsByFirst(names), sure: known };
}

/** Whether a supposed name holds a verb or a word that no name has. */
function holdsOther(name: string): boolean {
  for (let at = 1; at <= name.length; at++)
    if (STOP_CHARACTERS.has(name[at - 1]!) || VERBAL.longestEndingAt(name, at)) return true;
  return false;
}
