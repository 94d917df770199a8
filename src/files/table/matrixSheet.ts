// The matrix of powers and responsibilities as a sheet. Cells hold the norms themselves, with force, words, address and
// qualifiers: a count alone would not say what binds.
import { FIRST_MATRIX, matrix, type Subject } from "../../analysis/index.ts";
import type { Language, Norm, Policy, Workspace } from "../../model/index.ts";
import { SHEET_WORDS, sayAddress, sayForce, sayQualifiers } from "../../words/index.ts";
import { type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { LONGEST_CELL, type Sheet } from "../sheet/sheet.ts";

const WORDS = {
  corner: { zh: "承担主体 ＼ 对方", en: "Bearer \\ other party" },
  topicCorner: { zh: "主体 ＼ 事项", en: "Party \\ topic" },
  unnamed: { zh: "文件未写明", en: "not named in the text" },
  nobody: { zh: "（无对方）", en: "(no other party)" },
  more: {
    zh: "……共 {count} 条，其余见条目表",
    en: "… {count} norms in all; the rest stand in the table of norms",
  },
} as const;
/** Excel opens no sheet with more columns. */
const MOST_COLUMNS = 16_384;

export function matrixSheet(workspace: Workspace, wanted: Wanted): Sheet {
  const { language, matrix: choice = FIRST_MATRIX } = wanted;
  const policies = wantedPolicies(workspace, wanted);
  const visible = new Set(policies.flatMap((policy) => wantedNorms(policy, wanted).map(({ key }) => key)));
  const { rows, columns, cell } = matrix(policies, visible, choice);
  const across = columns.slice(0, MOST_COLUMNS - 2);
  return {
    name: SHEET_WORDS.matrix[language],
    frozen: 1,
    columns: [
      {
        head: WORDS[choice.across === "topic" ? "topicCorner" : "corner"][language],
        width: 26,
        derived: true,
      },
      ...across.map(({ subject }) => ({ head: nameOf(subject, language), width: 34, derived: true })),
    ],
    rows: rows.map((row) => [
      nameOf(row.subject, language),
      ...across.map((column) => {
        const found = cell(row.subject.id, column.subject.id);
        return found ? told(found.norms, policies, language) : "";
      }),
    ]),
  };
}

function nameOf(subject: Subject, language: Language): string {
  if (subject.kind === "actor") return language === "zh" ? subject.actor.name : subject.actor.nameEn;
  if (subject.kind === "topic") return subject.topic[language];
  return WORDS[subject.kind][language];
}

function told(norms: readonly Norm[], policies: readonly Policy[], language: Language): string {
  const lines: string[] = [];
  let length = 0;
  for (const norm of norms) {
    const policy = policies.find(({ id }) => id === norm.policy)!;
    const tail = sayQualifiers(language, norm).map((words) => `；${words}`);
    const line = `【${sayForce(language, norm)}】“${norm.quote}”（${sayAddress(language, policy, norm.clause)}）${tail.join("")}`;
    length += line.length + 1;
    if (length > LONGEST_CELL - 100) {
      lines.push(WORDS.more[language].replace("{count}", String(norms.length)));
      break;
    }
    lines.push(line);
  }
  return lines.join("\n");
}
