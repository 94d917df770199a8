export {
  aBearer,
  aDocument,
  aNorm,
  anActor,
  aParty,
  aPolicy,
  aTour,
  both,
  checked,
  type PolicyWords,
} from "./aPolicy.ts";
export { filesOf, OPINION, opinion, opinionPolicy } from "./opinion.ts";
export { type PolicyParts, rawOf, rawPolicy } from "./raw.ts";
export { opinionAndPlan, PLAN, planPolicy } from "./sample.ts";
export { SMALL_TEXT, smallPolicy, smallWorkspace } from "./smallWorkspace.ts";
