// What gives an actor the means to do what it must: powers, and what others are to give it. A power that is
// conferred (赋予X…) is the recipient's and not the conferring side's.
import type { Norm } from "../../model/index.ts";

const recipients = ({ others }: Norm) => others.filter(({ role }) => role === "recipient");
const bears = ({ bearers }: Norm, id: string) => bearers.some(({ actor }) => actor === id);

/** Whether the norm gives the actor a power: as its holder, or as the one on whom it is conferred. */
export function givesPower(norm: Norm, id: string): boolean {
  if (norm.modality !== "power") return false;
  const receiving = recipients(norm);
  return receiving.length > 0 ? receiving.some(({ actor }) => actor === id) : bears(norm, id);
}

/** Whether the norm gives the actor a power, or resources, services or relief. */
export function givesMeans(norm: Norm, id: string): boolean {
  return givesPower(norm, id) || recipients(norm).some(({ actor }) => actor === id);
}

/** Whether the norm lays a duty on the actor. */
export const laysDuty = (norm: Norm, id: string): boolean =>
  norm.modality === "obligation" && bears(norm, id);
