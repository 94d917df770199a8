// Questions on who: who bears a norm, whose views are sought, who approves, and whether the text names them at all.
import type { Norm, Policy, Role } from "../../../model/index.ts";
import { type Ground, groundOf, inRole } from "../ground.ts";
import { isNot } from "../proof.ts";
import type { Draft, Option } from "../question.ts";
import { withGap } from "../stems.ts";

type Asked = "bearer" | "consulted" | "approver";

const these = (actors: readonly string[]): Option => ({ type: "actors", actors });
const UNNAMED: Option = { type: "unnamed" };

/** Whom people would think of at all: those who act, are heard or are given something, and organs of any sort. */
export function plausible(ground: Ground): readonly string[] {
  const acting = new Set(
    ground.policy.norms.flatMap((norm) =>
      (["bearer", "consulted", "approver", "overseer", "recipient"] as const).flatMap((role) =>
        inRole(norm, role),
      ),
    ),
  );
  return ground.policy.actors
    .filter(({ id, kind }) => acting.has(id) || kind === "organ" || kind === "department")
    .map(({ id }) => id);
}

/** Who might be taken for a holder of a role in a norm, those like the right ones apart. */
function othersThan(
  policy: Policy,
  norm: Norm,
  right: readonly string[],
): { near: readonly string[]; far: readonly string[] } {
  const ground = groundOf(policy);
  const parties = [...norm.bearers, ...norm.others].map(({ actor }) => actor);
  const others = plausible(ground).filter((id) => !right.includes(id));
  const isNear = (id: string) => parties.includes(id) || right.some((holder) => ground.areAlike(holder, id));
  return { near: others.filter(isNear), far: others.filter((id) => !isNear(id)) };
}

/** As many together as are right together, so that length gives nothing away. */
function inSets(ground: Ground, ids: readonly string[], size: number): readonly Option[] {
  if (size < 2) return ids.map((id) => these([id]));
  return ids
    .slice(1)
    .map((id, at): [string, string] => [ids[at] as string, id])
    .filter(([one, other]) => !ground.areKin(one, other))
    .map(these);
}

function ofRole(policy: Policy, norm: Norm, kind: Asked): readonly Draft[] {
  const right = inRole(norm, kind);
  const all = kind === "bearer" ? norm.bearers : norm.others.filter(({ role }) => role === kind);
  if (all.length === 0) return [];
  const { near, far } = othersThan(policy, norm, right);
  const explicit = all.every((party) => party.explicit);
  const base = {
    kind,
    norm,
    subject: null,
    right: these(right),
    near: inSets(groundOf(policy), near, right.length),
    far: inSets(groundOf(policy), far, right.length),
    proves: (option: Option) =>
      option.type !== "actors" || option.actors.every((id) => isNot(policy, norm, kind, id)),
    beyond: false,
  };
  if (right.length === 0) {
    // Demanded by the text, and not named: nobody is right.
    return [{ ...base, form: "unnamed", right: UNNAMED, shown: norm.quote, hidden: false, beyond: true }];
  }
  if (right.length < all.length) return [];
  if (!explicit) {
    if (kind !== "bearer") return [];
    return [{ ...base, form: "inferred", shown: norm.quote, hidden: false, beyond: true }];
  }
  const unnamed = { ...base, far: [...base.far, UNNAMED] };
  const gap = withGap(policy, norm, right);
  if (gap === null) return [{ ...unnamed, form: "gap", shown: norm.quote, hidden: true }];
  return [
    { ...unnamed, form: "shown", shown: norm.quote, hidden: false },
    { ...unnamed, form: "gap", shown: gap, hidden: true },
  ];
}

/** Whether the text names who bears it, or the reader of the text inferred it. */
function named(policy: Policy, norm: Norm): readonly Draft[] {
  const right = inRole(norm, "bearer");
  const explicit = norm.bearers.every((bearer) => bearer.explicit);
  if (explicit && withGap(policy, norm, right) === null) return [];
  if (right.length === 0 || (!explicit && norm.bearers.some((bearer) => bearer.explicit))) return [];
  const { near, far } = othersThan(policy, norm, right);
  const claim = (actors: readonly string[], named: boolean): Option => ({
    type: "claim",
    actors,
    explicit: named,
  });
  const claims = (ids: readonly string[]) => ids.flatMap((id) => [claim([id], true), claim([id], false)]);
  return [
    {
      kind: "named",
      form: "shown",
      norm,
      subject: null,
      shown: norm.quote,
      right: claim(right, explicit),
      near: [claim(right, !explicit), ...claims(near)],
      far: claims(far),
      proves: (option) =>
        option.type !== "claim" ||
        option.actors === right ||
        option.actors.every((id) => isNot(policy, norm, "bearer", id)),
      hidden: false,
      beyond: !explicit,
    },
  ];
}

export const partyDrafts = (policy: Policy): readonly Draft[] =>
  policy.norms.flatMap((norm) => [
    ...ofRole(policy, norm, "bearer"),
    ...ofRole(policy, norm, "consulted"),
    ...ofRole(policy, norm, "approver"),
    ...named(policy, norm),
  ]);

const ROLES: readonly (Role | "bearer")[] = [
  "bearer",
  "consulted",
  "approver",
  "recipient",
  "target",
  "overseer",
];
/** Too near to each other for a plain question: who gets something is also acted on. */
const BLURRED: readonly (Role | "bearer")[] = ["recipient", "target", "partner"];
/** Taken for each other time and again: to be heard is not to consent. */
const MISTAKEN: Readonly<Partial<Record<Role | "bearer", readonly (Role | "bearer")[]>>> = {
  consulted: ["approver"],
  approver: ["consulted", "overseer"],
  bearer: ["approver"],
  recipient: ["bearer"],
  target: ["bearer"],
};

/** What somebody named in a sentence is to it. */
export const roleDrafts = (policy: Policy): readonly Draft[] =>
  policy.norms.flatMap((norm) => {
    const parties = [
      ...norm.bearers.map((bearer) => ({ ...bearer, role: "bearer" as const })),
      ...norm.others,
    ];
    return parties.flatMap(({ actor, role, explicit }): Draft[] => {
      if (actor === null || !explicit || !MISTAKEN[role] || !withGap(policy, norm, [actor])) return [];
      if (parties.filter((party) => party.actor === actor).length > 1) return [];
      const wrong = ROLES.filter(
        (other) =>
          other !== role &&
          !(BLURRED.includes(role) && BLURRED.includes(other)) &&
          // Of a prohibition both are those whom it protects.
          !(norm.modality === "prohibition" && other === "recipient"),
      );
      const option = (other: Role | "bearer"): Option => ({ type: "role", role: other });
      return [
        {
          kind: "role",
          form: "shown",
          norm,
          subject: actor,
          variant: actor,
          shown: norm.quote,
          right: option(role),
          near: wrong.filter((other) => MISTAKEN[role]?.includes(other)).map(option),
          far: wrong.filter((other) => !MISTAKEN[role]?.includes(other)).map(option),
          hidden: false,
          beyond: false,
        },
      ];
    });
  });
