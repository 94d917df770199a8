// The norm table as Markdown (GitHub's tables), to be read as it is or pasted into a wiki.
import type { Norm, Policy, Workspace } from "../../model/index.ts";
import {
  sayAddress,
  sayBearers,
  sayCoverage,
  sayForce,
  sayOthers,
  sayQualifiers,
  sayShare,
  sayWork,
} from "../../words/index.ts";
import { step, type Task, type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { type Column, column, headOf } from "./column.ts";
import { namesOf } from "./names.ts";

/** As few columns as a page carries; nothing that binds is left out. */
export const PAGE_COLUMNS: readonly Column<Norm>[] = [
  column("place", 14, (norm, { policy }, language) => sayAddress(language, policy, norm.clause)),
  column("force", 10, (norm, _, language) => sayForce(language, norm)),
  column("bearers", 16, (norm, { policy }, language) => sayBearers(language, policy, norm)),
  column("others", 20, (norm, { policy }, language) => sayOthers(language, policy, norm).join("\n")),
  column("quote", 46, (norm) => norm.quote),
  column("qualifiers", 22, (norm, _, language) => sayQualifiers(language, norm).join("\n")),
];

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
