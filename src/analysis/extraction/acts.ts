// A clause's parts → its acts: what is one norm and what is several. Split where a later part has its own bearer,
// modal word or condition, or where 并 adds a step towards a named party; imperatives of a policy are split at each
// verb with its own object.
import { rulePattern } from "./coded.ts";
import type { Part } from "./parts.ts";
import { NOTHING_RULES } from "./rules/nothing.ts";

export interface Act {
  readonly parts: readonly Part[];
  /** What stood before and is no act, but may name the subject (X是…机关，依法…). */
  readonly context: readonly Part[];
  /** Goes on from the act before it (并向X报告): its modality is that one's where it has none of its own. */
  readonly goesOn: boolean;
  /** Begins with its own condition without a comma (确需开展的按……报批). */
  readonly runIn: boolean;
}

const APPROVAL =
  /^(?:并且?|且)?(?:应当|须|必须)?(?:事先|依法|按照规定|按规定)?(?:经|报|征得|取得|由|提请)[^，]{0,24}(?:批准|同意|审核|审批|审定|核准|审查|决定|通过)后?$/;
const UNFINISHED =
  /^(?:根据|按照|依照|依据|在|以|通过|自|于|结合|本着|站在|围绕|紧扣)[^，]*(?:高度|规定|要求|标准|原则|办法|约定|程序|需要|情况|精神|规划|方式|之日起|内|中|下|前|后|时|导向|职责|权限|分工|形式|信息)$/;
const LIMIT = /^(?:少于|超过|低于|高于|大于|小于|多于|短于|长于|早于|晚于|迟于|再)/;
const STEP = rulePattern(
  "^(?:并且?|且)(?!.{0,12}(?:赋予|提供))[^，]{0,30}?(?:向|报|告知|通知|抄送|抄告|通报|听取|征求|书面告知|送){~8}{g}",
);
const RUN_IN = /^(?:确需|确有|需要|因|暂不|不具备|有条件|条件成熟|情况紧急|遇有)[^，的]{0,20}的(?=[^，]{3,})/;
const MEANS = /^(?:采取|通过|运用|利用|借助|以)/;
const CAUSES = /^(?:推动|引导|教育引导|促使|支持|动员|组织|指导|督促)/;
const PURPOSE = /^(?:为|使|让|以便|从而|努力)/;

const voidRules = NOTHING_RULES.filter(({ scope }) => scope === "part");

/** Whether a part only defines, composes, tells: no act, though it may name the subject. */
export const isVoid = (part: Part): boolean =>
  voidRules.some(({ regexp, always }) => (always || part.modal === null) && regexp.test(part.words));

/** The acts of a clause. `chained`: unmarked verbs in a row are norms of their own (policies, not statutes). */
export function actsOf(parts: readonly Part[], chained: boolean): Act[] {
  const acts: Part[][] = [];
  const context: Part[] = [];
  const steps = new Set<number>();
  const runIns = new Set<number>();
  let open: Part[] = [];
  let fronts: Part[] = [];
  const close = () => {
    if (open.length > 0) acts.push(open);
    open = [];
  };
  for (const part of parts) {
    if (part.front) {
      fronts.push(part);
      continue;
    }
    if (isVoid(part)) {
      close();
      context.push(...fronts, part);
      fronts = [];
      continue;
    }
    if (open.length > 0 && startsAct(part, open, fronts, chained)) {
      close();
      if (part.modal === null && STEP.test(part.words)) steps.add(acts.length);
      if (part.modal === null && RUN_IN.test(part.words)) runIns.add(acts.length);
    }
    // In a row of imperatives what serves a purpose ends the row.
    if (
      chained &&
      acts.length > 0 &&
      open.length === 0 &&
      part.modal === null &&
      fronts.some((f) => PURPOSE.test(f.words))
    )
      break;
    open.push(...fronts, part);
    fronts = [];
  }
  if (open.length > 0) open.push(...fronts);
  close();
  return acts.map((own, at) => ({ parts: own, context, goesOn: steps.has(at), runIn: runIns.has(at) }));
}

function startsAct(part: Part, open: readonly Part[], fronts: readonly Part[], chained: boolean): boolean {
  const main = open.filter(({ front }) => front === null);
  if (APPROVAL.test(part.words)) return false;
  // A开展活动，应当…: what is unmarked only says when; 应当按照规定，…: the act is still to come.
  const told =
    main.every(({ modal, by }) => modal === null && by === null) &&
    (!chained || main.some(({ subject }) => subject !== null));
  if (part.modal && part.subject === null && told) return false;
  const before = main.at(-1)!;
  if (before.modal && UNFINISHED.test(before.words.slice(before.modal.at + before.modal.word.length)))
    return false;
  if (part.modal) return !LIMIT.test(part.words.slice(part.modal.at + part.modal.word.length));
  if (part.by && (chained || main.some(({ modal, subject, by }) => modal || subject || by))) return true;
  if (part.subject !== null && part.verb !== null)
    return main.some(({ subject, modal, by }) => subject || modal || by);
  if (STEP.test(part.words) || RUN_IN.test(part.words)) return true;
  if (!chained || part.verb === null) return false;
  const first = main[0]!;
  const marked = main.some(({ modal }) => modal !== null && modal.rule.name !== "要");
  const means = open[0]!.front !== null && MEANS.test(open[0]!.words);
  const causes = first.subject === null && CAUSES.test(first.words) && first.names > 0;
  return (
    !marked && !means && !causes && !PURPOSE.test(part.words) && !fronts.some((f) => PURPOSE.test(f.words))
  );
}
