// Proof that a wrong answer is wrong. An actor passes for no holder of a role only when it is none in the norm, is no
// kin of one, holds it by no other norm on the same matter, and the rules of 问一问 would not say so either.
import type { Norm, Policy, Role } from "../../model/index.ts";
import { ask } from "../ask/ask.ts";
import { type Ground, groundOf, inRole } from "./ground.ts";
import { withOther, yesOrNo } from "./stems.ts";

const proved = new WeakMap<Policy, Map<string, boolean>>();

/** Whether it can be shown that the actor does not hold the role in the norm: a sound wrong answer. */
export function isNot(policy: Policy, norm: Norm, role: Role | "bearer", id: string): boolean {
  const known = proved.get(policy) ?? new Map<string, boolean>();
  proved.set(policy, known);
  const mark = `${norm.id} ${role} ${id}`;
  const old = known.get(mark);
  if (old !== undefined) return old;
  const sure = isSurely(groundOf(policy), norm, role, id);
  known.set(mark, sure);
  return sure;
}

function isSurely(ground: Ground, norm: Norm, role: Role | "bearer", id: string): boolean {
  const holders = inRole(norm, role);
  if (holders.some((holder) => ground.areKin(holder, id))) return false;
  if (role === "bearer" && holders.some((holder) => takesIn(ground, holder, id))) return false;
  if (norm.bearers.some(({ explicit }) => !explicit)) {
    // Whoever a demand without a subject falls to: never a sure wrong answer where the bearer is inferred.
    if (ground.actor(id).level === "regional" || isThoughtOf(ground, norm, id)) return false;
  }
  const others = ground.policy.norms.filter((other) => other !== norm && sameMatter(ground, norm, other));
  if (others.some((other) => inRole(other, role).some((holder) => ground.areKin(holder, id)))) return false;
  return !saidByRules(ground, norm, role, id);
}

/**
 * 各地区各部门 and cities take in places and departments of theirs that no relation lists: beside them only bodies of
 * another sort are wrong for sure.
 */
function takesIn(ground: Ground, holder: string, id: string): boolean {
  const { level, system } = ground.actor(holder);
  const other = ground.actor(id);
  if (system !== "territory" || (level !== "regional" && level !== "city")) return false;
  return (
    other.system === "territory" ||
    other.system === "government" ||
    !["street", "community", "people"].includes(other.level)
  );
}

/** Named by whoever read the text as another reading of an unnamed bearer. */
function isThoughtOf(ground: Ground, norm: Norm, id: string): boolean {
  const { name, aliases } = ground.actor(id);
  const said = [norm.note, ...norm.bearers.map(({ reason }) => reason)].map((note) => note?.zh ?? "").join();
  const joint = name.replace(/政府$/, "党委和政府");
  return [name, joint, ...aliases].some((word) => said.includes(word));
}

const pairs = (words: string): ReadonlySet<string> =>
  new Set([...words].slice(1).map((character, at) => `${[...words][at]}${character}`));

/** Norms on the same matter: linked by the text, or most of the words of act and matter shared. */
export function sameMatter(ground: Ground, a: Norm, b: Norm): boolean {
  if (ground.linked(a).includes(b)) return true;
  const [one, other] = [pairs(a.action + a.matter), pairs(b.action + b.matter)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared * 2 >= Math.min(one.size, other.size);
}

/** Whether 问一问, asked about this actor in the norm's own words, would answer by the norm. */
function saidByRules(ground: Ground, norm: Norm, role: Role | "bearer", id: string): boolean {
  const { policy, alone } = ground;
  const { name } = ground.actor(id);
  const asked = yesOrNo(policy, norm) ?? `要不要${norm.quote}？`;
  const holders = inRole(norm, role);
  const inPlace = withOther(policy, asked, holders, name);
  const question = inPlace ?? (role === "bearer" ? name + asked : null);
  if (question === null) return false;
  return ask(question, alone).norms.some((answer) => answer.norm === norm);
}

/** Whether the rules give the question this norm first, with a verdict. */
export const answeredBy = (policy: Policy, question: string, norm: Norm): boolean =>
  ask(question, groundOf(policy).alone).norms[0]?.norm === norm;

/** Whether the rules refuse the question: the document does not say. */
export const isRefused = (policy: Policy, question: string): boolean =>
  ask(question, groundOf(policy).alone).verdict === "none";
