// Ways in which a sentence goes wrong when it is passed on: one qualifier dropped, softened or hardened, one party or
// one procedure taken for another. Each makes a sentence that the text does not have and that reads well.
import type { Norm, Policy } from "../../model/index.ts";
import type { Change } from "./question.ts";
import { placeOf } from "./stems.ts";

export interface Changed extends Change {
  readonly text: string;
}

/** from → to, by pattern; `$1` as in String.replace. The pattern's match is what is said to have changed. */
const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/一般不(?!得)/, "不得"],
  [/一般不(?!得)/, "不宜"],
  [/一般由/, "应当由"],
  [/一般由/, "可以由"],
  [/(?<!一般)不得/, "一般不得"],
  [/(?<!一般)不得/, "不宜"],
  [/探索将/, "应当将"],
  [/探索将/, "可以要求将"],
  [/可先/, "应当先"],
  [/可先/, "一律先"],
  [/征求(.{2,12}?)意见/, "征得$1同意"],
  [/听取(.{2,12}?)意见/, "取得$1批准"],
  [/须经/, "一般须经"],
  [/须经/, "可经"],
  [/党委和政府/, "党委或政府"],
  [/应当(?=全面|征求|听取|纳入|配备|教育)/, "可以"],
  [/应当(?=全面|征求|听取|纳入|配备|教育)/, "一般应当"],
  [/应当(?=全面|征求|听取|纳入|配备|教育)/, "原则上要"],
  [/全面取消/, "逐步取消"],
  [/全面取消/, "酌情取消"],
  [/严格审核把关/, "备案"],
  [/确需(?=社区协助|开展)/, "需要"],
  [/一事一报原则/, "一年一报原则"],
  [/统筹安排/, "审批"],
  [/必要的(?=经费)/, "适当的"],
  [/必须(?=下大力气)/, "可以"],
  [/必须(?=下大力气)/, "逐步"],
  [/主导作用/, "决定作用"],
  [/要发挥/, "可以发挥"],
  [/要发挥/, "必须发挥"],
  [/要站在/, "应当站在"],
  [/要站在/, "可以站在"],
  [/满意、(.{2,6})满意/, "满意或者$1满意"],
  [/为主渠道/, "为唯一渠道"],
  [/等(?=工作任务|综合性机构|方式|应当|下放)/, ""],
];

/** What an unmarked imperative can be made into by one word before it. */
const PREFIXES = ["应当", "鼓励", "有条件的地方可以", "一般应当"] as const;
/** Begins with what is to be done, and so takes a word before it. */
const IMPERATIVE =
  /^(?:坚决|充分|认真|持续|定期|整体|有机|专项|统筹|依法|注重)?(?:深化|优化|发挥|推动|整合|设置|健全|加强|统筹|推进|推行|整治|建立|落实|营造|抵御|选优|提升|严肃|整顿|做好|排查|实行|发挥|突出|严密|强化|联结|构建|确定|采取|同削弱)/;

/** Look-alikes whose names are easily put for each other, by the end of the name. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/^街道党（工）委$/, "街道"],
  [/^社区党组织$/, "社区"],
  [/^上级职能部门$/, "上级部门"],
  [/^上级部门$/, "上级职能部门"],
  [/^街道社区党组织$/, "社区党组织"],
];

function dropped(policy: Policy, norm: Norm): readonly Changed[] {
  const cut = (words: string | null): readonly Changed[] => {
    if (words === null || words === norm.quote) return [];
    const bearer = policy.actors.find(({ name }) => words.endsWith(name) && words !== name);
    // 规模较大的社区 → 社区: the limit goes, the body stays.
    const from = bearer ? words.slice(0, -bearer.name.length) : words;
    const text = norm.quote.replace(from, "").replace(/^[，；、]+|[，；、]+$/g, "");
    return [{ from, to: "", text }];
  };
  // 确需…的 cannot go without leaving a torn sentence, so only what stands before a comma or is whole is cut.
  return [...cut(norm.exception), ...(norm.condition?.startsWith("确需") ? [] : cut(norm.condition))];
}

/** Every wrong version of a norm's quote, each by one change. Deterministic; none stands in the text. */
export function changesOf(policy: Policy, norm: Norm): readonly Changed[] {
  const { quote } = norm;
  const found: Changed[] = [...dropped(policy, norm)];
  for (const [pattern, to] of SWAPS) {
    const match = pattern.exec(quote);
    if (!match) continue;
    const words = match[0];
    const became = words.replace(pattern, to);
    // Lookarounds see nothing of a lone match: then the word itself is what became `to`.
    const text = quote.replace(pattern, to);
    found.push({ from: words, to: became === words ? to : became, text });
  }
  for (const { actor } of [...norm.bearers, ...norm.others]) {
    const name = policy.actors.find(({ id }) => id === actor)?.name;
    const twin = TWINS.find(([pattern]) => name !== undefined && pattern.test(name));
    if (!name || !twin) continue;
    const at = placeOf(quote, name, policy);
    if (at < 0) continue;
    const text = quote.slice(0, at) + twin[1] + quote.slice(at + name.length);
    found.push({ from: name, to: twin[1], text });
  }
  if (IMPERATIVE.test(quote)) for (const to of PREFIXES) found.push({ from: "", to, text: to + quote });
  return found.filter(
    ({ text, from, to }, at) =>
      text !== quote &&
      from !== to &&
      // Said to have changed, a word must be one that stands there once: else which one?
      (from === "" || quote.split(from).length === 2) &&
      !policy.text.includes(text) &&
      found.findIndex((other) => other.text === text) === at,
  );
}

/** Whether two changes touch the same words: then saying one of them is not plainly wrong where the other was made. */
export function touch(a: Change, b: Change): boolean {
  if (a.from === "" || b.from === "") return a.from === b.from;
  return a.from.includes(b.from) || b.from.includes(a.from);
}
