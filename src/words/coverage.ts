// How much of a text was read and how much of it is shown, for everything that leaves the page.
import type { Language, Policy } from "../model/index.ts";
import { fill } from "./say.ts";

const COVERAGE = {
  clauses: {
    zh: "条文登记 {clauses} 处，其中条目 {norm}、背景 {background}、目的 {purpose}、号召 {exhortation}、存疑 {doubtful}。",
    en: "Of {clauses} clauses: {norm} with norms, {background} background, {purpose} purposes, {exhortation} exhortations, {doubtful} doubtful.",
  },
  excerpt: { zh: "【节选】", en: "[Excerpt] " },
  absent: { zh: "只有标题、没有内容：{headings}。", en: " Heading without content: {headings}." },
  all: { zh: "共 {all} 条。", en: "{all} norms." },
  some: {
    zh: "筛选后的 {shown} 条，全部为 {all} 条。",
    en: "A selection: {shown} of {all} norms.",
  },
} as const;

/** How much of the text was read, and what the source does not have: what was not modelled is as visible as what was. */
export function sayCoverage(language: Language, policy: Policy): string {
  const count = (state: string) =>
    policy.clauses.filter((clause) => clause.kind === "clause" && clause.state === state).length;
  const { document, clauses } = policy;
  const facts = Object.fromEntries(
    ["norm", "background", "purpose", "exhortation", "doubtful"].map((state) => [state, count(state)]),
  );
  const all = clauses.filter(({ kind }) => kind === "clause").length;
  const headings = document.absent.map(({ heading }) => heading).join(language === "zh" ? "；" : "; ");
  return [
    document.extent === "excerpt" ? COVERAGE.excerpt[language] : "",
    fill(COVERAGE.clauses[language], { clauses: all, ...facts }),
    headings === "" ? "" : fill(COVERAGE.absent[language], { headings }),
  ].join("");
}

/** How many norms stand in what was written: a part says that it is one. */
export function sayShare(language: Language, shown: number, all: number): string {
  return fill(COVERAGE[shown === all ? "all" : "some"][language], { shown, all });
}
