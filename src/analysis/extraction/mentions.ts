// Names of parties in running text. From each word that such names end with we walk left to where the name begins:
// Chinese has no blanks, so what may stand inside a name is told by the lexicon, and what the document itself says
// elsewhere with a sure beginning corrects the rest (gazetteer.ts).
import { FIELDS } from "./lexicon/departments.ts";
import {
  GENERIC,
  goesOn,
  leastBefore,
  NO_PARTY,
  ORGAN_END,
  ORGAN_PART,
  PEOPLE_END,
  PEOPLE_PART,
  SPECIFIC,
} from "./lexicon/heads.ts";
import {
  AFTER_DUAL,
  AFTER_VERB_FIRST,
  DUAL,
  LOCATING,
  NOMINAL,
  STOP_CHARACTERS,
  STOP_WORDS,
  VERB_FIRST,
} from "./lexicon/words.ts";
import { WordsByFirst, WordsByLast } from "./wordIndex.ts";

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The name as it is given out: without words that only locate (辖区内, 其, 该). */
  readonly name: string;
  /** How the name's beginning is known: `sure` behind a preposition, 的 or in a list; else `open`. */
  readonly left: "sure" | "open";
}

/** What the document taught: names without a known head, and where long ones must be cut. */
export interface Learned {
  /** Names to find as they are (aliases, defined terms). */
  readonly names: WordsByFirst;
  /** Names seen with a sure beginning. */
  readonly sure: ReadonlySet<string>;
}

export const NOTHING_LEARNED: Learned = { names: new WordsByFirst([]), sure: new Set() };

/** Longest name, in characters, and longest list item before 等. */
const LONGEST = 30;
const HEADS = new WordsByFirst([...SPECIFIC, ...GENERIC]);
const IS_SPECIFIC = new Set(SPECIFIC);
const IS_DUAL = new Set(DUAL);
const INSIDE = new WordsByLast([...NOMINAL, ...DUAL, ...STOP_WORDS]);
const FIELD_WORDS = new WordsByLast([
  ...FIELDS,
  "教育",
  "统计",
  "审计",
  "科技",
  "宣传",
  "卫健",
  "人社",
  "住建",
]);
const IS_NOMINAL = new Set(NOMINAL);
const MODAL = /^(?:应当|不得|可以|必须|有权|负责|及其)/;
/** Where a vague word alone is a party: 任何单位和个人, 鼓励企业…, 企业应当…. */
const BARE_BEFORE = /(?:^|[，。；：\s]|任何|鼓励|支持|引导|的|对|由|向|督促|产生)$/;
const BARE_AFTER =
  /^(?:和|，|、|及|或者|应当|不得|可以|必须|有权|发现|违反|未|在|对|与|提供|开展|建立|参与|采用|使用|依法|因|通过)/;
/** Words that no list of fields or parties goes across. */
const ENDS_ITEMS =
  /(?:应当|不得|可以|必须|会同|负责|通报|要求|督促|配合|协助|报送|征求|听取|告知|通知|邀请|委托)$/;
const BARE = new Set(["单位", "企业", "组织", "部门", "机构", "机关", "人员", "团体", "公司"]);
const HAN = /[\u3400-\u9fff〇]/;
/** Territory that governs jointly: 市、区人民政府; its marks do not end a name. */
const TERRITORY =
  /(?:(?:各级|县级以上|地方|设区的市|不设区的市|自治区|直辖市|自治州|自治县|市辖区|民族乡|街道|省|州|盟|市|县|区|旗|乡|镇|苏木|国家|级|以上|各)(?:[、和及]|或者|或|以及)?)+$/;
const SURE_BEFORE = /[、和及或由向与对为经报给的将]$/;
const LIST_MARK = /[（(](?:工|县、市、旗|市、区|市|区|县|县、市|不含|市、县|乡|镇|副)[）)]/;

/** Every party named in a piece of text, in order, none inside another. */
export function mentions(text: string, learned: Learned = NOTHING_LEARNED): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const known = learned.names.longestAt(text, at);
    const head = HEADS.longestAt(text, at);
    if (known && known.length >= (head?.length ?? 0)) {
      add(found, { start: at, end: at + known.length, name: known, left: "sure" });
      at += known.length;
      continue;
    }
    if (!head) {
      at++;
      continue;
    }
    const mention = nameEndingWith(text, at, head, found, learned);
    if (mention) add(found, mention);
    at += mention ? head.length : 1;
  }
  return found.map((mention) => ({ ...mention, name: bare(mention.name) })).filter(({ name }) => name !== "");
}

function add(found: Mention[], mention: Mention): void {
  while (found.length > 0 && found.at(-1)!.end > mention.start) found.pop();
  found.push(mention);
}

function bare(name: string): string {
  let rest = name;
  for (let cut = LOCATING.exec(rest); cut && cut[0].length < rest.length; cut = LOCATING.exec(rest))
    rest = rest.slice(cut[0].length);
  return rest;
}

function nameEndingWith(
  text: string,
  at: number,
  head: string,
  found: readonly Mention[],
  learned: Learned,
): Mention | null {
  const end = at + head.length;
  if (goesOn(head, text.slice(end, end + 6))) return null;
  // 有关部门‖组织编制…: right behind a party it is a verb.
  if (head === "组织" && found.at(-1)?.end === at) return null;
  let start = walkLeft(text, at, head);
  const specific = IS_SPECIFIC.has(head);
  const before = found.at(-1);
  if (before && before.end > start && before.start >= start && before.end <= at) {
    // The walk ran through another name: they are one only where the second is a part of the first.
    const middle = text.slice(before.end, end);
    const first = text.slice(before.start, before.end);
    const one =
      (ORGAN_END.test(first) && ORGAN_PART.test(middle)) ||
      (PEOPLE_END.test(first) && PEOPLE_PART.test(middle));
    start = one ? before.start : before.end;
  }
  if (!specific && at - start < leastBefore(head)) {
    // 居民和单位: a vague word in a row of parties is one of them.
    if (
      BARE.has(head) &&
      start === at &&
      before &&
      /^[、和及或]|^或者|^以及/.test(text.slice(before.end, at)) &&
      at - before.end <= 2
    )
      return { start: at, end, name: head, left: "sure" };
    const list = listBefore(text, start, end, head);
    if (list) return list === "parties" ? null : list;
    const after = head === "组织" ? /^(?:和|、|及|或者|应当|可以|不得|必须|有权)/ : BARE_AFTER;
    if (
      BARE.has(head) &&
      BARE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
      after.test(text.slice(end, end + 3))
    )
      return { start: at, end, name: head, left: "sure" };
    return null;
  }
  const list = text[start - 1] === "等" ? listBefore(text, start, end, text.slice(start, end)) : null;
  // 居民、单位等社会力量: the parties stand for themselves.
  if (list === "parties") return null;
  if (list) return list;
  const name = text.slice(start, end);
  if (NO_PARTY.test(name)) return null;
  const lead = text.slice(Math.max(0, start - 2), start);
  const begins = start === 0 || /[，。；：\s]/.test(text[start - 1]!);
  const left = SURE_BEFORE.test(lead) || (begins && MODAL.test(text.slice(end, end + 4))) ? "sure" : "open";
  if (left === "open" && !learned.sure.has(name)) {
    for (let cut = 1; cut <= Math.min(4, name.length - 4); cut++) {
      const rest = name.slice(cut);
      if (!mayBeVerb(name.slice(0, cut))) continue;
      if (learned.sure.has(rest)) return { start: start + cut, end, name: rest, left };
    }
  }
  return { start, end, name, left };
}

/** Whether what stands before a known name may be a verb: it holds no territory, organ or list mark. */
const mayBeVerb = (words: string) =>
  !IS_DUAL.has(words) &&
  !IS_NOMINAL.has(words) &&
  !/[、省市县区州乡镇国级政党团]|公司|企业|机构|社区|街道|物业|业主|农村|城市|基层|有关|其他|人民|群众/.test(
    words,
  );

const startsDual = (text: string, at: number) => DUAL.some((word) => text.startsWith(word, at));

/** Where the name that ends with a head begins. */
function walkLeft(text: string, at: number, head: string): number {
  let start = at;
  const least = Math.max(0, at - LONGEST);
  while (start > least) {
    const word = INSIDE.longestEndingAt(text, start);
    if (word) {
      if (IS_NOMINAL.has(word)) {
        start -= word.length;
        continue;
      }
      const rest = text.slice(start, at + head.length);
      const partOfName =
        IS_DUAL.has(word) && AFTER_DUAL.test(rest) && !(VERB_FIRST.has(word) && AFTER_VERB_FIRST.test(rest));
      if (!partOfName) break;
      start -= word.length;
      continue;
    }
    const character = text[start - 1]!;
    // 执法和管理机构: two verbs before one head.
    const twice = /[和、]/.test(character) ? INSIDE.longestEndingAt(text, start - 1) : null;
    if (twice && IS_DUAL.has(twice) && !VERB_FIRST.has(twice) && startsDual(text, start) && start < at) {
      start -= 1 + twice.length;
      continue;
    }
    if (character === "）" || character === ")") {
      const bracket = LIST_MARK.exec(text.slice(Math.max(0, start - 8), start));
      if (!bracket || bracket.index + bracket[0].length !== Math.min(8, start)) break;
      start -= bracket[0].length;
      continue;
    }
    if (STOP_CHARACTERS.has(character) || !HAN.test(character)) break;
    start--;
  }
  // 教育、房屋管理部门: one head for several fields.
  if (/^(?:部门|主管部门|机构|机关)$/.test(head))
    while (text[start - 1] === "、") {
      const field = FIELD_WORDS.longestEndingAt(text, start - 1);
      if (!field) break;
      start -= field.length + 1;
    }
  // 市、区人民政府: the joint head stays together.
  const territory = /^(?:设区的|不设区的)?[省市县区旗州乡镇]|^自治|^直辖|^国家|^街道|^地方/.test(
    text.slice(start, at + head.length),
  )
    ? TERRITORY.exec(text.slice(Math.max(0, start - 24), start))
    : null;
  return territory ? start - territory[0].length : start;
}

/**
 * 公安、民政等部门: where the head is bare the whole list is the name; where it names a party itself (社会组织), the
 * list only describes it, unless the items are parties (then each stands for itself).
 */
function listBefore(text: string, start: number, end: number, own: string): Mention | "parties" | null {
  if (text[start - 1] !== "等") return null;
  let first = start - 1;
  const least = Math.max(0, first - 90);
  while (
    first > least &&
    /[\u3400-\u9fff、（）]/.test(text[first - 1]!) &&
    !/[的由向对与将为让]/.test(text[first - 1]!) &&
    !ENDS_ITEMS.test(text.slice(Math.max(0, first - 2), first))
  )
    first--;
  // The first item ends what stands before it: cut it where a verb or a modal word ends.
  const mark = text.indexOf("、", first);
  const ends = mark < 0 || mark > start ? start - 1 : mark;
  for (let at = ends; at > first; at--) {
    const word = INSIDE.longestEndingAt(text, at);
    if (!word || at - word.length < first) {
      if (!STOP_CHARACTERS.has(text[at - 1]!)) continue;
      first = at;
      break;
    }
    if (IS_NOMINAL.has(word) || (IS_DUAL.has(word) && at === ends)) at -= word.length - 1;
    else {
      first = at;
      break;
    }
  }
  const items = text.slice(first, start - 1).split(/[、和及]/);
  const parties = items.filter((item) =>
    [...SPECIFIC, ...GENERIC].some((head) => item.length > 1 && item.endsWith(head)),
  );
  if (parties.length === items.length && items.length > 1) return "parties";
  if (first >= start - 1) return null;
  const whole = text.slice(first, end);
  const vague = /^(?:有关|相关|各|其他)?(?:部门|机构|单位|执法和管理机构|机关|主管部门|职能部门|人员)$/.test(
    own,
  );
  const name = vague || parties.length === items.length ? whole : own;
  return { start: first, end, name, left: "sure" };
}
