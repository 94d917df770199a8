// A first draft of the three lists for a body, from the norms that concern it. Every item has the norm that it rests on;
// whatever else the body does is not in this document and so not in the draft.
import type { Actor, Norm, Policy } from "../../model/index.ts";
import type { Duty, DutyBasis, DutyList } from "./duty.ts";

export interface Drafted {
  readonly duty: Duty;
  readonly basis: DutyBasis;
}

const TAKES_AWAY = /取消|清理|转嫁|减负|整治/;

/** Where a norm puts the body's work; null where it says nothing for its lists. */
function listOf(norm: Norm, id: string): DutyList | null {
  const bears = norm.bearers.some(({ actor }) => actor === id);
  const roles = norm.others.filter(({ actor }) => actor === id).map(({ role }) => role);
  if (bears) return norm.modality === "prohibition" ? null : "basic";
  if (roles.length === 0) return null;
  if (norm.modality === "prohibition" || TAKES_AWAY.test(norm.action)) return "withdrawn";
  if (norm.modality === "power" && roles.includes("recipient")) return "basic";
  return roles.some(
    (role) => role === "consulted" || role === "partner" || role === "approver" || role === "target",
  )
    ? "assist"
    : null;
}

/** Items in the order of the text, list by list as `DUTY_LISTS` has them. `nameOf` says an actor. */
export function draftDuties(
  policy: Policy,
  actor: Actor,
  nameOf: (id: string) => string,
): readonly Drafted[] {
  const lists: Readonly<Record<DutyList, Drafted[]>> = { basic: [], assist: [], withdrawn: [] };
  for (const norm of policy.norms) {
    const list = listOf(norm, actor.id);
    if (list === null) continue;
    const others = norm.bearers
      .filter((bearer) => bearer.actor !== actor.id)
      .map(({ actor: id }) => nameOf(id));
    const items = lists[list];
    items.push({
      duty: {
        list,
        number: String(items.length + 1),
        name: norm.matter.includes(norm.action) ? norm.matter : `${norm.action}：${norm.matter}`,
        superior: others.join("、"),
        superiorDuty: list === "basic" ? "" : norm.label.zh,
        assist: list === "assist" ? norm.label.zh : "",
        receiver: list === "withdrawn" ? others.join("、") : "",
        means: "",
      },
      basis: { policy, norm },
    });
  }
  return [...lists.basic, ...lists.assist, ...lists.withdrawn];
}
