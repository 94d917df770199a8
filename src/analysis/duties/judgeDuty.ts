// Holds an item of a street's list against the norms of some policies. Words are matched as 问一问 matches them; what the
// found norm then means for the item follows from its modality, its approver and the list that the item stands in. A
// verdict without a norm is only ever 本文件无据.
import type { Norm, Policy } from "../../model/index.ts";
import { ask } from "../ask/ask.ts";
import { fold } from "../search/fold.ts";
import type { Duty, DutyBasis, DutyVerdict, Judged } from "./duty.ts";

/** Acts by which a norm takes work away from the street: an item under them must not stand in its own lists. */
const TAKES_AWAY = /取消|清理|取缔|停止|不再|收回|转嫁/;
/** Words of an item by which a body of the community is put to work for others. */
const COMMUNITY = /社区|居委会|居民委员会|村居|社工/;
const HELPS = /协助|配合|协同|参与|帮助/;
const SHIFTED = /代为|代办|兜底|包办|承担|转由|转交|下派/;
/** Longest run of an item that is asked about, in code units. */
const LONGEST = 120;
const OTHERS_WORK =
  /上级|部门|公安|交警|市场监管|城管|住建|消防|卫健|民政|统计|税务|应急|环保|生态环境|自然资源/;

/** Words that every item has, and that tell none from another. */
const COMMON = /承担|开展|完成|做好|负责|落实|任务|指标|工作|事项|街道|的|等|、|，|,|\s/g;
/** Share of an item's pairs of characters that a norm must have: to be found by them alone, and to be believed at all. */
const ENOUGH = 0.6;
const LEAST = 0.25;

/**
 * What the work of others that a community is given is asked as: the text speaks of it in general, not by every kind
 * of work. null where the item is no such thing.
 */
function shiftedWork(duty: Duty): string | null {
  const said = `${duty.name}${duty.assist}`;
  if (!COMMUNITY.test(said) || !OTHERS_WORK.test(`${said}${duty.superior}`)) return null;
  if (SHIFTED.test(said)) return "上级部门把自己职责内的工作转嫁给社区";
  return HELPS.test(said) ? "上级部门确需社区协助的工作，经审核把关" : null;
}

function pairs(text: string): string[] {
  const core = fold(text).replace(COMMON, "");
  return Array.from({ length: Math.max(core.length - 1, 0) }, (_, at) => core.slice(at, at + 2));
}

/** How much of an item's own words a norm has, 0…1. */
function share(of: readonly string[], { norm }: DutyBasis): number {
  const words = fold(`${norm.label.zh}\n${norm.action}\n${norm.matter}\n${norm.quote}`).replace(COMMON, "");
  return of.length === 0 ? 0 : of.filter((pair) => words.includes(pair)).length / of.length;
}

/** Judges one item; pure, the same each time. */
export function judgeDuty(duty: Duty, policies: readonly Policy[]): Judged {
  const general = shiftedWork(duty);
  const own = pairs(duty.name);
  const near: DutyBasis[] = [];
  for (const question of [general, duty.name, duty.assist]) {
    if (question === null || question.trim().length < 2) continue;
    const answer = ask(question.trim().slice(0, LONGEST), policies);
    const basis = answer.norms
      .filter((found, index) => index === 0 || found.by === "link")
      .map(({ policy, norm }) => ({ policy, norm }));
    const [first] = basis;
    if (first && (question === general || share(own, first) >= LEAST))
      return { verdict: verdictOf(duty, basis), basis, near: [] };
    near.push(...basis.slice(0, 1), ...answer.near.map(({ policy, norm }) => ({ policy, norm })));
  }
  // Lists often copy the text's own words, which a question would not put so.
  const best = policies
    .flatMap((policy) => policy.norms.map((norm) => ({ policy, norm })))
    .map((one) => ({ one, share: own.length < 2 ? 0 : share(own, one) }))
    .sort((a, b) => b.share - a.share || a.one.norm.quote.length - b.one.norm.quote.length)[0];
  if (best && best.share >= ENOUGH) {
    const basis = [best.one, ...linkedTo(best.one)];
    return { verdict: verdictOf(duty, basis), basis, near: [] };
  }
  const told = near.filter(({ norm }, index) => near.findIndex((other) => other.norm === norm) === index);
  return { verdict: "silent", basis: [], near: told.slice(0, 2) };
}

/** Norms that the text links to one as its exception, or as needed together with it. */
function linkedTo({ policy, norm }: DutyBasis): DutyBasis[] {
  const links = (from: Norm, to: Norm) =>
    from.related.some(({ norm: id, type }) => id === to.id && (type === "exception" || type === "joint"));
  return policy.norms
    .filter((other) => links(norm, other) || links(other, norm))
    .map((other) => ({ policy, norm: other }));
}

const needsApproval = ({ norm }: DutyBasis): boolean =>
  norm.others.some(({ role }) => role === "approver") || /报批|审批|审核把关/.test(norm.action);

/** What norms mean for an item; at least one must be given. */
export function verdictOf(duty: Duty, basis: readonly DutyBasis[]): DutyVerdict {
  const [first, ...linked] = basis as [DutyBasis, ...DutyBasis[]];
  const { norm } = first;
  const takesAway =
    norm.modality === "prohibition" || (norm.modality === "obligation" && TAKES_AWAY.test(norm.action));
  // What the text takes away stands rightly in the list of what is taken back.
  if (duty.list === "withdrawn") return takesAway ? "founded" : needsApproval(first) ? "approval" : "founded";
  if (takesAway)
    // 一般不, with a way through approval, is not 不得; an exception of another kind leaves the prohibition whole.
    return norm.force !== "mandatory" && linked.some(needsApproval) ? "approval" : "against";
  return needsApproval(first) ? "approval" : "founded";
}
