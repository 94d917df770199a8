// The norms as a 权责清单 in Word's form: a table for each policy, under its title, source and coverage.
import { PALETTES } from "../../graph/index.ts";
import type { Norm, Policy, Workspace } from "../../model/index.ts";
import { sayCoverage, sayShare, sayWork } from "../../words/index.ts";
import { step, type Task, type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { column, headOf } from "../table/column.ts";
import { namesOf } from "../table/names.ts";
import { PAGE_COLUMNS } from "../table/pageColumns.ts";
import { type Block, writeDocx } from "./writeDocx.ts";

const WORDS = { title: { zh: "权责清单", en: "List of powers and responsibilities" } } as const;

export function writeList(workspace: Workspace, wanted: Wanted, task?: Task): Uint8Array {
  const policies = wantedPolicies(workspace, wanted);
  const title = WORDS.title[wanted.language];
  const blocks = policies.flatMap((policy, index) => {
    step(task, index, policies.length + 1);
    return listOf(policy, wanted);
  });
  step(task, policies.length, policies.length + 1);
  const bytes = writeDocx([{ kind: "title", text: title }, ...blocks], title);
  step(task, policies.length + 1, policies.length + 1);
  return bytes;
}

function listOf(policy: Policy, wanted: Wanted): Block[] {
  const { language } = wanted;
  const norms = wantedNorms(policy, wanted);
  const names = namesOf(policy, language);
  const number = column<Norm>("number", 5, () => "");
  const columns = [number, ...PAGE_COLUMNS];
  const force = columns.findIndex(({ name }) => name === "force");
  return [
    { kind: "heading", text: sayWork(language, policy) },
    {
      kind: "words",
      text: `${sayCoverage(language, policy)} ${sayShare(language, norms.length, policy.norms.length)}`,
    },
    {
      kind: "table",
      head: columns.map((each) => headOf(each, language)),
      widths: columns.map(({ width }) => width),
      rows: norms.map((norm, index) => [
        String(index + 1),
        ...PAGE_COLUMNS.map((each) => each.write(norm, names, language)),
      ]),
      colour: (row, at) =>
        at === force ? PALETTES.light.modality[(norms[row] as Norm).modality] : undefined,
    },
    { kind: "quiet", text: policy.document.source[language] },
  ];
}
