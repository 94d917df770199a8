// `quanze stats`: what there is, counted.
import { type Stats, stats } from "../analysis/index.ts";
import type { Language, Policy } from "../model/index.ts";
import { FORCE_WORDS, MODALITY_WORDS, STATE_WORDS } from "../words/index.ts";
import { inColumns } from "./columns.ts";
import { printJson, workspaceAt } from "./opening.ts";
import type { Terminal } from "./terminal.ts";

export function printStats(paths: readonly string[], terminal: Terminal): number {
  const workspace = workspaceAt(paths, terminal);
  if (!workspace) return 1;
  if (terminal.json) printJson({ policies: workspace.policies.map(stats) }, terminal);
  else terminal.out(workspace.policies.map((policy) => page(policy, terminal)).join("\n"));
  return 0;
}

function page(policy: Policy, { say, language }: Terminal): string {
  const counts: Stats = stats(policy);
  const { title, titleEn, topics } = policy.document;
  const topicWords = Object.fromEntries(topics.map((topic) => [topic.id, topic]));
  const rows = [
    [say("cli.actors"), String(counts.actors)],
    [say("cli.norms"), String(counts.norms)],
    [say("cli.explicit"), `${counts.explicitBearers}/${counts.norms}`],
    [say("cli.byModality"), tally(counts.byModality, MODALITY_WORDS, language)],
    [say("cli.byForce"), tally(counts.byForce, FORCE_WORDS, language)],
    [say("cli.byTopic"), tally(counts.byTopic, topicWords, language)],
    [say("cli.coverage"), tally(counts.coverage, STATE_WORDS, language)],
  ];
  return `${language === "zh" ? title : titleEn}  ${policy.id}\n${inColumns(rows.map((row) => ["", ...row]))}`;
}

function tally(
  counts: Readonly<Record<string, number>>,
  words: Readonly<Record<string, { zh: string; en: string }>>,
  language: Language,
): string {
  return Object.entries(counts)
    .map(([key, count]) => `${words[key]?.[language] ?? key} ${count}`)
    .join(" · ");
}
