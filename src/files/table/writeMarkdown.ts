// The norm table as Markdown (GitHub's tables), to be read as it is or pasted into a wiki.
import type { Policy, Workspace } from "../../model/index.ts";
import { sayCoverage, sayShare, sayWork } from "../../words/index.ts";
import { step, type Task, type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { headOf } from "./column.ts";
import { namesOf } from "./names.ts";
import { PAGE_COLUMNS } from "./pageColumns.ts";

export function writeMarkdown(workspace: Workspace, wanted: Wanted, task?: Task): string {
  const policies = wantedPolicies(workspace, wanted);
  const parts = policies.map((policy, index) => {
    step(task, index, policies.length);
    return section(policy, wanted);
  });
  step(task, policies.length, policies.length);
  return parts.join("\n");
}

function section(policy: Policy, wanted: Wanted): string {
  const { language } = wanted;
  const names = namesOf(policy, language);
  const norms = wantedNorms(policy, wanted);
  const row = (cells: readonly string[]) => `| ${cells.map(inCell).join(" | ")} |`;
  return [
    `# ${plain(sayWork(language, policy))}`,
    "",
    plain(sayCoverage(language, policy)),
    plain(sayShare(language, norms.length, policy.norms.length)),
    "",
    row(PAGE_COLUMNS.map((each) => headOf(each, language))),
    `|${PAGE_COLUMNS.map(() => " --- |").join("")}`,
    ...norms.map((norm) => row(PAGE_COLUMNS.map((each) => each.write(norm, names, language)))),
    "",
    `${plain(policy.document.source[language])}`,
    "",
  ].join("\n");
}

/** Characters that Markdown or HTML would take for their own. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|&~]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, " ");

const inCell = (text: string): string => text.split("\n").map(plain).join("<br>");
