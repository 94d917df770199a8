// What changes in who: bearer and the roles that decide something by themselves, others as a matter of scope.
import { type Norm, ROLES, type Role } from "../../model/index.ts";
import type { Reason } from "./change.ts";
import type { Counterparts } from "./counterparts.ts";

/** Another one in these roles makes another norm: who decides, who is heard, who watches. */
const DECIDING: ReadonlySet<string> = new Set(["bearer", "consulted", "approver", "overseer"]);

interface Party {
  readonly actor: string | null;
  readonly explicit: boolean;
}

/** Parties without a counterpart, role by role. A declared narrower or broader one is a counterpart. */
export function partyReasons(a: Norm, b: Norm, stands: Counterparts): readonly Reason[] {
  return (["bearer", ...ROLES] as const).flatMap((role) => {
    const [before, after] = [inRole(a, role), inRole(b, role)];
    if (before.length === 0 && after.length === 0) return [];
    const met = (one: Party, other: Party) =>
      one.actor === null || other.actor === null
        ? one.actor === other.actor
        : stands(one.actor, other.actor) !== null;
    const gone = before.filter((one) => !after.some((other) => met(one, other)));
    const came = after.filter((other) => !before.some((one) => met(one, other)));
    const told = only(role, before, after, gone, came);
    if (told.gone.length === 0 && told.came.length === 0) return [];
    const way = wayOf(role, told.gone, told.came);
    return [
      { kind: "party", role, way, gone: told.gone.map(idOf), came: told.came.map(idOf) } satisfies Reason,
    ];
  });
}

const idOf = ({ actor }: Party) => actor;

function inRole(norm: Norm, role: "bearer" | Role): readonly Party[] {
  return role === "bearer" ? norm.bearers : norm.others.filter((party) => party.role === role);
}

/** Who was only inferred on one side, where the other side names nobody at all, is a reader's care and no change. */
function only(
  role: "bearer" | Role,
  before: readonly Party[],
  after: readonly Party[],
  gone: readonly Party[],
  came: readonly Party[],
): { gone: readonly Party[]; came: readonly Party[] } {
  if (role === "bearer" || (before.length > 0 && after.length > 0)) return { gone, came };
  const deciding = DECIDING.has(role);
  const kept = (parties: readonly Party[]) =>
    deciding ? parties.filter(({ explicit, actor }) => explicit || actor === null) : [];
  return { gone: kept(gone), came: kept(came) };
}

function wayOf(role: string, gone: readonly Party[], came: readonly Party[]): Reason["way"] {
  if (DECIDING.has(role)) return "party";
  if (gone.length > 0 && came.length > 0) return "party";
  return came.length > 0 ? "wider" : "narrower";
}
