// `quanze compare A B`: two documents norm by norm, on the terminal or as JSON.
import { CHANGES, type Comparison, comparing, type Pair } from "../analysis/index.ts";
import type { Norm, Policy, SameAs } from "../model/index.ts";
import { CHANGE_WORDS, RULE_WORDS, sayAddress, sayChange, sayWork } from "../words/index.ts";
import { printJson, workspaceAt } from "./opening.ts";
import { type Terminal, Usage } from "./terminal.ts";

/** How often progress is told, in ms. */
const PACE = 100;

/**
 * Exit codes: 0 compared (whatever was found), 1 a document has errors; throws Usage where a path holds no or several
 * policies. Each document is opened by itself: two versions may have one id.
 */
export function printComparison(first: string, second: string, terminal: Terminal): number {
  if (!second) throw new Usage(terminal.say("cli.needsTwo"));
  const sides: { policy: Policy; sameAs: readonly SameAs[] }[] = [];
  for (const path of [first, second]) {
    const workspace = workspaceAt([path], terminal);
    if (!workspace) return 1;
    const [policy, ...others] = workspace.policies;
    if (!policy || others.length > 0) throw new Usage(terminal.say("cli.onePolicy", { path }));
    sides.push({ policy, sameAs: workspace.sameAs });
  }
  const [a, b] = sides.map(({ policy }) => policy) as [Policy, Policy];
  const comparison = compared(
    a,
    b,
    sides.flatMap(({ sameAs }) => sameAs),
    terminal,
  );
  if (terminal.json) printJson(asJson(a, b, comparison, terminal), terminal);
  else terminal.out(page(a, b, comparison, terminal));
  return 0;
}

function compared(a: Policy, b: Policy, sameAs: readonly SameAs[], terminal: Terminal): Comparison {
  const steps = comparing(a, b, sameAs);
  let told = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      terminal.progress(null);
      return step.value;
    }
    if (Date.now() - told < PACE) continue;
    told = Date.now();
    terminal.progress(terminal.say("cli.comparing", { percent: Math.round(step.value * 100) }));
  }
}

/** The comparison as other programs read it; the shape is told in the manual and does not change. */
function asJson(a: Policy, b: Policy, { pairs, counts, contradictions }: Comparison, { language }: Terminal) {
  return {
    a: { id: a.id, title: a.document.title, norms: a.norms.length },
    b: { id: b.id, title: b.document.title, norms: b.norms.length },
    pairs: pairs.map((pair) => ({
      a: pair.a?.id ?? null,
      b: pair.b?.id ?? null,
      change: pair.change,
      why: sayChange(language, a, b, pair),
      reasons: pair.reasons,
    })),
    counts,
    contradictions: contradictions.map((found) => ({
      a: found.a.id,
      b: found.b.id,
      rule: found.rule,
      quotes: [found.a.quote, found.b.quote],
    })),
  };
}

/** What is to be said of two that tell nothing beside one another: one and the same, empty, of different matters. */
function remarks(
  a: Policy,
  b: Policy,
  { pairs }: Comparison,
  { language, say }: Pick<Terminal, "language" | "say">,
) {
  const title = ({ document }: Policy) => document[language === "zh" ? "title" : "titleEn"];
  const empty = [a, b].filter(({ norms }) => norms.length === 0);
  if (a.id === b.id && a.text === b.text) return [say("cli.comparedItself")];
  if (empty.length > 0) return empty.map((policy) => say("cli.comparedEmpty", { title: title(policy) }));
  return pairs.some((pair) => pair.a && pair.b) ? [] : [say("cli.nothingPairs")];
}

function page(a: Policy, b: Policy, comparison: Comparison, { language, say }: Terminal): string {
  const { pairs, counts, contradictions } = comparison;
  const sentence = (policy: Policy, norm: Norm) =>
    `${norm.quote}  ${sayAddress(language, policy, norm.clause)}`;
  const lines = (pair: Pair) => [
    `${CHANGE_WORDS[pair.change].sign} ${sayChange(language, a, b, pair)}`,
    ...(pair.a ? [`    A  ${sentence(a, pair.a)}`] : []),
    ...(pair.b ? [`    B  ${sentence(b, pair.b)}`] : []),
  ];
  const tally = CHANGES.filter((change) => counts[change] > 0).map(
    (change) => `${CHANGE_WORDS[change][language]} ${counts[change]}`,
  );
  return `${[
    `A  ${sayWork(language, a)}`,
    `B  ${sayWork(language, b)}`,
    tally.join(" · "),
    ...remarks(a, b, comparison, { language, say }),
    "",
    ...pairs.filter(({ change }) => change !== "same").flatMap(lines),
    ...(contradictions.length > 0 ? ["", say("cli.contradictions")] : []),
    ...contradictions.flatMap((found) => [
      `! ${RULE_WORDS[found.rule][language]}`,
      `    A  ${sentence(a, found.a)}`,
      `    B  ${sentence(b, found.b)}`,
    ]),
  ].join("\n")}\n`;
}
