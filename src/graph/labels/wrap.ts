// Breaks a name into lines: as few as fit, as even as may be, at sensible places. Never drops or adds a
// character but the space at which an English line ends.
import { type Measure, textWidth } from "../textWidth.ts";

/** No line begins with one of these. */
const CLOSING = /^[，。、；：！？）」』》〉”’…·,.;:!?)\]%]/;
/** No line ends with one of these. */
const OPENING = /[（「『《〈“‘([]$/;
/** Words of this genre that are not cut while another break will do. */
const WORDS = [
  "各地区",
  "各部门",
  "各领域",
  "各方面",
  "党组织",
  "党支部",
  "党工委",
  "党员",
  "干部",
  "党建",
  "党务",
  "党委",
  "政府",
  "街道",
  "社区",
  "上级",
  "下级",
  "部门",
  "职能",
  "机构",
  "单位",
  "驻区",
  "派驻",
  "负责人",
  "领导",
  "班子",
  "带头人",
  "队伍",
  "书记",
  "副书记",
  "组织",
  "委员",
  "专职",
  "工作者",
  "居民",
  "群众",
  "社会",
  "市场",
  "主体",
  "民办",
  "社工",
  "行业",
  "城市",
  "基层",
  "治理",
  "管理",
  "服务",
  "工作",
  "事项",
  "考核",
  "考察",
  "考评",
  "检查",
  "评比",
  "评价",
  "选拔",
  "任用",
  "规划",
  "制定",
  "实施",
  "公共",
  "事务",
  "综合",
  "统筹",
  "协调",
  "整合",
  "力量",
  "资源",
  "资金",
  "项目",
  "政策",
  "招商",
  "引资",
  "协税",
  "护税",
  "挂牌",
  "牌子",
  "对口",
  "设立",
  "要求",
  "直接",
  "一般",
  "不得",
  "应当",
  "必须",
  "可先",
  "征求",
  "听取",
  "意见",
  "审核",
  "把关",
  "提供",
  "经费",
  "条件",
  "转嫁",
  "协助",
  "支持",
  "保障",
  "教育",
  "引导",
  "学习",
  "制度",
  "常态",
  "建设",
  "推进",
  "推动",
  "落实",
  "加强",
  "健全",
  "深化",
  "改革",
  "体制",
  "体系",
  "指挥",
  "调度",
  "监督",
  "下放",
  "赋予",
  "职责",
  "职权",
  "纳入",
  "配备",
  "选优",
  "配强",
  "提升",
  "优化",
  "整体",
  "购买",
  "政治",
  "思想",
  "换届",
  "分类",
  "排查",
  "流动",
  "离退休",
  "作用",
  "发挥",
  "生活",
  "活动",
  "直辖市",
  "省会",
  "副省级",
  "中心",
  "城区",
  "水平",
  "较高",
  "经济",
  "发展",
  "规模",
  "较大",
  "地方",
  "地区",
  "主管",
  "有关",
  "相关",
  "机关",
  "中央",
  "办公厅",
].sort((a, b) => b.length - a.length);

interface Piece {
  readonly text: string;
  /** Cost of ending a line after this piece: 0 good, 1 inside a word, never: Infinity. */
  readonly cost: number;
}

const cache = new Map<string, readonly string[]>();

/** Lines of at most `maxWidth` px; a single unbreakable piece may be wider. */
export function wrap(
  text: string,
  maxWidth: number,
  fontSize: number,
  bold: boolean,
  measure: Measure = textWidth,
): readonly string[] {
  const key = `${measure === textWidth ? "" : "m"}${bold ? "b" : ""}${fontSize}/${Math.round(maxWidth)}/${text}`;
  let lines = measure === textWidth ? cache.get(key) : undefined;
  if (!lines) {
    lines = broken(pieces(text), maxWidth, (line) => measure(line, fontSize, bold));
    if (cache.size > 20_000) cache.clear();
    cache.set(key, lines);
  }
  return lines;
}

/** Least-cost lines by dynamic programming: number of lines first, then breaks inside words, then evenness. */
function broken(
  parts: readonly Piece[],
  maxWidth: number,
  width: (line: string) => number,
): readonly string[] {
  const joined = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map((part) => part.text)
      .join("")
      .trim();
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= parts.length; end++) {
    best[end] = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from--) {
      const wide = width(joined(from, end));
      if (wide > maxWidth && from < end - 1) break;
      const slack = Math.max(0, 1 - wide / maxWidth);
      const after = end === parts.length ? 0 : (parts[end - 1] as Piece).cost;
      const cost =
        (best[from] as { cost: number }).cost +
        10 +
        after * 3 +
        slack * slack * 4 +
        (wide > maxWidth ? 1e3 : 0);
      if (cost < (best[end] as { cost: number }).cost) best[end] = { cost, from };
    }
  }
  const lines: string[] = [];
  for (let end = parts.length; end > 0; end = (best[end] as { from: number }).from)
    lines.unshift(joined((best[end] as { from: number }).from, end));
  return lines;
}

/** The smallest runs that stay together: a han character, a Latin word, a mark with what it leans on. */
function pieces(text: string): Piece[] {
  const atoms = text.match(/[A-Za-z0-9'’&.%]+(?:[-/](?=\S))?\s*|[\s\S]/gu) ?? [];
  const inside = wordInsides(text);
  const found: Piece[] = [];
  let open = "";
  let at = 0;
  for (const [index, atom] of atoms.entries()) {
    open += atom;
    at += atom.length;
    const next = atoms[index + 1];
    if (next !== undefined && (CLOSING.test(next) || OPENING.test(atom))) continue;
    found.push({ text: open, cost: inside.has(at) ? 1 : /[，、；：）]$/.test(open) ? -0.3 : 0.2 });
    open = "";
  }
  if (open) found.push({ text: open, cost: 0 });
  return found;
}

/** Offsets that lie inside a known word or inside a short bracket like （县、市、旗）. */
function wordInsides(text: string): Set<number> {
  const offsets = new Set<number>();
  for (const match of text.matchAll(/（[^（）]{1,7}）/g))
    for (let at = match.index + 1; at < match.index + match[0].length; at++) offsets.add(at);
  for (let at = 0; at < text.length; ) {
    const word = WORDS.find((candidate) => text.startsWith(candidate, at));
    for (let inner = 1; word && inner < word.length; inner++) offsets.add(at + inner);
    at += word?.length ?? 1;
  }
  return offsets;
}
