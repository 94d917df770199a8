// How an actor stands to a norm: one entry for each time the norm names it, as bearer or in a role. The
// groups share out all entries, so that an actor's card can lose none of them.
import type { Actor, Bilingual, Modality, Norm, Policy, Role } from "../../model/index.ts";

/** Groups of an actor's card, in the order they are shown. */
export const STANDINGS = [
  "duty",
  "ban",
  "liberty",
  "power",
  "asked",
  "approves",
  "oversees",
  "owed",
  "spared",
  "empowered",
  "subject",
  "offered",
  "partner",
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Involvement {
  readonly norm: Norm;
  readonly standing: Standing;
  readonly role: Role | "bearer";
  /** false: the text does not name the actor here, it was inferred. */
  readonly explicit: boolean;
  /** Why it was inferred, where the reader of the text said so. */
  readonly reason: Bilingual | null;
}

const AS_BEARER: Readonly<Record<Modality, Standing>> = {
  obligation: "duty",
  prohibition: "ban",
  permission: "liberty",
  power: "power",
};

/** What the norm does to somebody it is addressed to: who gets something, or is acted on. */
const AS_ADDRESSEE: Readonly<Record<"recipient" | "target", Readonly<Record<Modality, Standing>>>> = {
  recipient: { obligation: "owed", prohibition: "spared", permission: "offered", power: "empowered" },
  target: { obligation: "owed", prohibition: "spared", permission: "offered", power: "subject" },
};

function standingOf(modality: Modality, role: Role | "bearer"): Standing {
  switch (role) {
    case "bearer":
      return AS_BEARER[modality];
    case "consulted":
      return "asked";
    case "approver":
      return "approves";
    case "overseer":
      return "oversees";
    case "partner":
      return "partner";
    default:
      return AS_ADDRESSEE[role][modality];
  }
}

/** Every entry of the actor in the policy's norms, in the order of the text. */
export function involvements(policy: Policy, actor: Actor): readonly Involvement[] {
  return policy.norms.flatMap((norm) => {
    const entries = [
      ...norm.bearers.map((bearer) => ({ ...bearer, role: "bearer" as const })),
      ...norm.others,
    ];
    return entries
      .filter((entry) => entry.actor === actor.id)
      .map(({ role, explicit, reason }) => ({
        norm,
        standing: standingOf(norm.modality, role),
        role,
        explicit,
        reason,
      }));
  });
}
