// The rules of the audit, as data: each asks one plain question of a policy. What they find is no fault: the
// text may be an excerpt, and what it does not say may stand elsewhere.
import type { Actor, Norm, Policy } from "../../model/index.ts";
import { timeIn } from "../procedures/deadline.ts";
import { givesMeans, givesPower, laysDuty } from "./means.ts";

export interface Finding {
  /** Whom it is about; null where it is about norms alone. */
  readonly actor: Actor | null;
  /** In the order of the text. */
  readonly norms: readonly Norm[];
  /** Actors joined to it by a structural relation who do have what it lacks: near, and not the same. */
  readonly near: readonly Actor[];
}

export interface Rule {
  readonly id: string;
  find(policy: Policy): readonly Finding[];
}

/** Words of the text that name a way to put things right. */
const REMEDY = /追责|问责|追究|投诉|申诉|举报|纠正|处分|处罚|查处|整改|复议|撤销/;

const aboutActors = (
  policy: Policy,
  find: (actor: Actor) => { readonly norms: readonly Norm[]; readonly near?: readonly Actor[] },
): readonly Finding[] =>
  policy.actors.flatMap((actor) => {
    const { norms, near = [] } = find(actor);
    return norms.length > 0 ? [{ actor, norms, near }] : [];
  });

const aboutNorms = (policy: Policy, isFound: (norm: Norm) => boolean): readonly Finding[] =>
  policy.norms.filter(isFound).map((norm) => ({ actor: null, norms: [norm], near: [] }));

/** Relatives of an actor of whom `has` holds. */
function relatives(policy: Policy, actor: Actor, has: (id: string) => boolean): readonly Actor[] {
  const ids = new Set(
    policy.relations.flatMap(({ from, to }) => (from === actor.id ? [to] : to === actor.id ? [from] : [])),
  );
  return policy.actors.filter(({ id }) => ids.has(id) && has(id));
}

/** The norm with those that it is linked to, both ways. */
function linked(policy: Policy, norm: Norm): readonly Norm[] {
  const ids = new Set(norm.related.map((link) => link.norm));
  return policy.norms.filter(
    (other) => other === norm || ids.has(other.id) || other.related.some((link) => link.norm === norm.id),
  );
}

const entriesOf = (policy: Policy, { id }: Actor) =>
  policy.norms.flatMap((norm) => [
    ...norm.bearers.filter(({ actor }) => actor === id).map(() => ({ norm, role: "bearer" as const })),
    ...norm.others.filter(({ actor }) => actor === id).map(({ role }) => ({ norm, role })),
  ]);

export const RULES = [
  {
    id: "dutiesWithoutMeans",
    find: (policy) =>
      aboutActors(policy, (actor) => {
        const has = (id: string) => policy.norms.some((norm) => givesMeans(norm, id));
        if (has(actor.id)) return { norms: [] };
        return {
          norms: policy.norms.filter((norm) => laysDuty(norm, actor.id)),
          near: relatives(policy, actor, has),
        };
      }),
  },
  {
    id: "powersWithoutDuties",
    find: (policy) =>
      aboutActors(policy, (actor) => {
        const has = (id: string) => policy.norms.some((norm) => laysDuty(norm, id));
        if (has(actor.id)) return { norms: [] };
        return {
          norms: policy.norms.filter((norm) => givesPower(norm, actor.id)),
          near: relatives(policy, actor, has),
        };
      }),
  },
  {
    id: "prohibitionsAlone",
    find: (policy) =>
      aboutNorms(policy, (norm) => {
        if (norm.modality !== "prohibition") return false;
        return !linked(policy, norm).some(
          ({ others, quote }) =>
            REMEDY.test(quote) ||
            others.some(({ actor, role }) => actor !== null && (role === "approver" || role === "overseer")),
        );
      }),
  },
  {
    id: "consultationWithoutDeadline",
    find: (policy) =>
      aboutNorms(
        policy,
        ({ others, quote }) => others.some(({ role }) => role === "consulted") && timeIn(quote) === null,
      ),
  },
  {
    id: "unnamedApprover",
    find: (policy) =>
      aboutNorms(policy, ({ others }) =>
        others.some(({ actor, role }) => actor === null && role === "approver"),
      ),
  },
  {
    id: "unnamedParty",
    find: (policy) =>
      aboutNorms(policy, ({ others }) =>
        others.some(({ actor, role }) => actor === null && role !== "approver"),
      ),
  },
  {
    id: "dutiesWithoutBearer",
    find: (policy) => {
      const silent = policy.norms.filter(
        ({ modality, bearers }) => modality === "obligation" && bearers.every(({ explicit }) => !explicit),
      );
      const nobody = silent.filter(({ bearers }) => bearers.length === 0);
      return [
        ...(nobody.length > 0 ? [{ actor: null, norms: nobody, near: [] }] : []),
        ...aboutActors(policy, ({ id }) => ({
          norms: silent.filter(({ bearers }) => bearers.some(({ actor }) => actor === id)),
        })),
      ];
    },
  },
  {
    id: "receivesOnly",
    find: (policy) =>
      aboutActors(policy, (actor) => {
        const entries = entriesOf(policy, actor);
        const passive = entries.every(({ role }) => role === "recipient" || role === "target");
        const receives = entries.some(({ role }) => role === "recipient");
        return { norms: passive && receives ? [...new Set(entries.map(({ norm }) => norm))] : [] };
      }),
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]["id"];
export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);
