// To whom a norm makes its bearer report: who approves, and who gets what is reported. Nobody is added who is
// not a party of the norm; an approver that the text leaves unnamed stays unnamed.
import type { Norm, Party } from "../../model/index.ts";

/** Acts by which something is brought before somebody. */
const REPORTING = /报告|汇报|请示|报批|报送|备案|告知|通报|上报/;

/** The parties reported to: approvers, and recipients where the act is one of reporting. */
export function reportsTo(norm: Norm): readonly Party[] {
  return norm.others.filter(
    ({ role }) => role === "approver" || (role === "recipient" && REPORTING.test(norm.action)),
  );
}
