// The order of a policy's rows and lanes: the one slow step of a picture, so made once per policies and lens, and
// handed in where the build has made it already.
import type { Language, Policy } from "../model/index.ts";
import { remembered } from "./memo.ts";
import type { Lens } from "./picture.ts";
import { improved } from "./place/improve.ts";
import { type Order, orderOf } from "./place/order.ts";
import { project } from "./project.ts";
import type { Projection } from "./projection.ts";

/** Nodes beyond which nobody follows single lines, and the search for a better order would take too long. */
const LARGE = 500;

/**
 * The order of a lens over whole policies; plain data, fit for JSON. About half a second for a document of a
 * hundred nodes the first time; large ones are swept, and not improved upon. The same on every machine.
 */
export function orderFor(policies: readonly Policy[], lens: Lens): Order {
  return remembered(policies, `order ${lens}`, () => {
    const whole = everything(policies, lens, "zh");
    const swept = orderOf(whole);
    return whole.nodes.length > LARGE ? swept : improved(swept, whole);
  });
}

/** Takes an order that orderFor made of the same policies elsewhere, so that the first picture need not wait. */
export function adoptOrder(policies: readonly Policy[], lens: Lens, order: Order): void {
  remembered(policies, `order ${lens}`, () => order);
}

/** A lens over all norms: what is placed, whatever the filter then hides. */
export function everything(policies: readonly Policy[], lens: Lens, language: Language): Projection {
  const visible = new Set(policies.flatMap((policy) => policy.norms.map((norm) => norm.key)));
  return project({ policies, visible, lens, language, structure: false });
}
