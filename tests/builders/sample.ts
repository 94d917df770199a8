// The fictional plan that comes along, opened with the Opinion as a person would: two policies and what joins them.
import { join } from "node:path";
import { openWorkspace } from "../../src/files/index.ts";
import type { Policy, Workspace } from "../../src/model/index.ts";
import { filesOf, OPINION } from "./opinion.ts";

export const PLAN = "example-district-plan";
const DATA = join(import.meta.dirname, "../../graph-data");
let known: Workspace | null = null;

/** Opinion and plan in one workspace; throws where either is not sound. */
export function opinionAndPlan(): Workspace {
  if (known) return known;
  const opened = openWorkspace([
    ...filesOf(join(DATA, OPINION), OPINION),
    ...filesOf(join(DATA, "samples", PLAN), `samples/${PLAN}`),
  ]);
  if (!opened.ok) {
    const told = opened.issues.map((issue) => `${issue.file}:${issue.line}: ${issue.code}`);
    throw new Error(`the sample is not sound:\n${told.join("\n")}`);
  }
  known = opened.workspace;
  return known;
}

export function planPolicy(): Policy {
  return opinionAndPlan().policies[1]!;
}
