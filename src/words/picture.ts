// What stands around a picture that leaves the page: the legend's words with counts, source, coverage, 节选.
import type { Language, Modality, Policy, Role } from "../model/index.ts";
import { sayWork } from "./citation.ts";
import { sayCoverage, sayShare } from "./coverage.ts";
import { fill } from "./say.ts";
import { MODALITY_WORDS, ROLE_WORDS } from "./terms.ts";

const FORMS = {
  count: { zh: "{name} {shown}", en: "{name} {shown}" },
  share: { zh: "{name} {shown}/{all}", en: "{name} {shown}/{all}" },
  inferred: { zh: "推定主体（虚线、空心）", en: "Inferred bearer (dashed, hollow)" },
  structure: { zh: "组织关系（点线，不是条目）", en: "Structure (dotted; no norms)" },
  hidden: {
    zh: "另有 {hidden} 条的标签因版面未印出。",
    en: "{hidden} labels are left out for want of room.",
  },
  title: { zh: "《{title}》权责图谱", en: "{title}: who must, may and may not" },
  excerpt: { zh: "（节选）", en: " (excerpt)" },
} as const;

/** One entry of a picture's legend: `禁止 3/4`; the count alone where nothing is filtered. */
export function sayLegend(
  language: Language,
  entry: { readonly kind: string; readonly id: string; readonly shown: number; readonly all: number },
): string {
  const { kind, id, shown, all } = entry;
  const name =
    kind === "modality"
      ? MODALITY_WORDS[id as Modality][language]
      : kind === "role"
        ? ROLE_WORDS[id as Role][language]
        : FORMS[kind === "structure" ? "structure" : "inferred"][language];
  return fill(FORMS[shown === all ? "count" : "share"][language], { name, shown, all });
}

/** The heading of a picture. */
export function sayPictureTitle(language: Language, policies: readonly Policy[]): string {
  return policies
    .map(({ document }, at) => {
      const number = policies.length > 1 ? `${at + 1} ` : "";
      const title = fill(FORMS.title[language], {
        title: language === "zh" ? document.title : document.titleEn,
      });
      return number + title + (document.extent === "excerpt" ? FORMS.excerpt[language] : "");
    })
    .join(language === "zh" ? "；" : "; ");
}

/** What stands under a picture, a sentence a line. */
export function sayPictureFoot(
  language: Language,
  policies: readonly Policy[],
  counts: { readonly shown: number; readonly all: number; readonly hidden: number },
): readonly string[] {
  return [
    ...policies.flatMap((policy) => [sayWork(language, policy), sayCoverage(language, policy)]),
    sayShare(language, counts.shown, counts.all) +
      (counts.hidden > 0 ? fill(FORMS.hidden[language], { hidden: counts.hidden }) : ""),
    ...policies.map(({ document }) => document.source[language]),
  ];
}
