// A citation in the style of official documents, with its place in the text and its source; the words of the
// quote are taken from the text itself, so that none can be missing or added.
import type { Language, Norm, Policy, Span } from "../model/index.ts";
import { sayAddress } from "./address.ts";
import { type Facts, fill } from "./say.ts";
import { EXTENT_WORDS } from "./terms.ts";

const FORMS = {
  title: { zh: "《{title}》", en: "{title} (《{original}》)" },
  sample: { zh: "虚构示例", en: "fictional example" },
  brackets: { zh: "（{facts}）", en: " ({facts})" },
  released: { zh: "{day}发布", en: "released {day}" },
  comma: { zh: "，", en: ", " },
  at: { zh: "{address}", en: ", {address}" },
  quote: { zh: "：“{quote}”。", en: ": “{quote}”." },
  source: { zh: "来源：{source}", en: " Source: {source}" },
} as const;

/** `2019年5月8日`, `8 May 2019`; months or years alone where the document gives no more. */
function sayDay(language: Language, date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (language === "zh") return `${year}年${month ? `${month}月` : ""}${day ? `${day}日` : ""}`;
  if (!month) return String(year);
  const named = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
  return [day, named.format(new Date(Date.UTC(year ?? 0, month - 1, 1))), year].filter(Boolean).join(" ");
}

/**
 * The document's date in words; null where it has none. A day of release to the public is said to be one
 * (`2019年5月8日发布`), since a citation that gives a date and no more is read as giving the day of issue.
 */
export function sayDate(language: Language, document: Policy["document"]): string | null {
  if (document.date === null) return null;
  const day = sayDay(language, document.date);
  return document.dateOf === "release" ? fill(FORMS.released[language], { day }) : day;
}

/** `《…》`, with 虚构示例 where it is one: which document something is from. */
export function sayTitle(language: Language, { document }: Policy): string {
  const title = fill(FORMS.title[language], {
    title: language === "zh" ? document.title : document.titleEn,
    original: document.title,
  });
  if (!document.sample) return title;
  return title + fill(FORMS.brackets[language], { facts: FORMS.sample[language] });
}

/** The work that is cited: title, and in brackets 节选, issuer, number and date as far as the document has them. */
export function sayWork(language: Language, policy: Policy): string {
  const { document } = policy;
  const facts = [
    document.sample ? FORMS.sample[language] : null,
    document.extent === "excerpt" ? EXTENT_WORDS.excerpt[language] : null,
    language === "zh" ? document.issuer : document.issuerEn,
    document.number,
    sayDate(language, document),
  ].filter((fact) => fact !== null);
  const title = sayTitle(language, { ...policy, document: { ...document, sample: false } });
  return title + fill(FORMS.brackets[language], { facts: facts.join(FORMS.comma[language]) });
}

/** The address that a span stands at: a norm's own clause, else the clause that its first word is in. */
function addressOf(policy: Policy, target: Norm | Span): string | null {
  if ("clause" in target) return target.clause;
  const around = policy.clauses.find((clause) => clause.start <= target.start && target.start < clause.end);
  return around?.address ?? null;
}

/**
 * One line to paste into a paper: 《…》（节选，中共中央办公厅，2019年5月8日发布）二（一）第5句第2分句：“…”。来源：….
 * @param target a norm, whose quote holds its condition and exception, or any span of the text
 */
export function sayCitation(language: Language, policy: Policy, target: Norm | Span): string {
  const address = addressOf(policy, target);
  const form = (key: "at" | "quote" | "source", facts: Facts) => fill(FORMS[key][language], facts);
  return [
    sayWork(language, policy),
    address === null ? "" : form("at", { address: sayAddress(language, policy, address) }),
    form("quote", { quote: policy.text.slice(target.start, target.end) }),
    form("source", { source: firstSentence(policy.document.source[language]) }),
  ].join("");
}

/** What the source is, in one sentence. */
export const saySource = (language: Language, policy: Policy): string =>
  firstSentence(policy.document.source[language]);

/** The source is told at length in the document's file; its first sentence says what it is. */
const firstSentence = (words: string) => /^.*?(?:。|\.(?=\s|$)|$)/s.exec(words)?.[0] ?? words;
