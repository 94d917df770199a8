// What a text says about itself: title, issuer, date, 文号. Guesses to be shown and corrected, never facts.
import { fromHan, headingMark, printedNumber, type Renumbered, textLines } from "../../model/index.ts";

export interface DocumentGuess {
  readonly title: string | null;
  readonly issuer: string | null;
  /** ISO; only where year, month and day stand in the text. */
  readonly date: string | null;
  /** 文号 */
  readonly number: string | null;
}

const KINDS =
  "条例|办法|规定|规程|规则|细则|章程|准则|守则|意见|通知|决定|决议|方案|规划|计划|纲要|要点|指南|标准|公告|公报|通告|通报|批复|法|宪法|议案|报告|函|令|暂行|试行";
const TITLE = new RegExp(`^.{2,58}(?:${KINDS})(?:[（(][^）)]{1,20}[）)])?$`);
const QUOTED = new RegExp(`《([^《》]{2,80}(?:${KINDS})(?:（[^）]{1,10}）)?)》`);
const NUMBER =
  /[\u4e00-\u9fa5]{1,14}[〔［[]\s*\d{4}\s*[〕］\]]\s*第?\d{1,5}号|(?:国务院|主席|(?:(?![年月日])[\u4e00-\u9fa5]){2,12})令第?\s*\d{1,5}\s*号|第\s*\d{1,5}\s*号(?=令)/;
const DATE =
  /(\d{4}|[〇零○一二三四五六七八九]{4})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/;
const ORGAN =
  "(?:中共中央|国务院|全国人民代表大会|最高人民|中央|中华人民共和国|[\\u4e00-\\u9fa5]{2,20}(?:人民政府|委员会|办公厅|办公室|人民代表大会|部|厅|局|委|院|署|会|党组))";
const ISSUED = new RegExp(
  `(${ORGAN}[\\u4e00-\\u9fa5]{0,16}?(?:\\s+${ORGAN}[\\u4e00-\\u9fa5]{0,16}?)*)(?:印发|发布|公布|制定|通过|出台)`,
);
/** How many lines of the head and of the end are looked at. */
const HEAD = 12;
const END = 8;

/** Guesses from a mended text. */
export function guessDocument(text: string): DocumentGuess {
  const all: string[] = [];
  for (const span of textLines(text)) if (span) all.push(text.slice(span.start, span.end));
  const head = all.slice(0, HEAD);
  const end = all.slice(Math.max(HEAD, all.length - END)).filter((line) => line.length <= 30);
  const title = titleOf(head);
  const near = [...head, ...end];
  return {
    title,
    issuer: issuerOf(head, end, title),
    date: near.map(dateOf).find((date) => date !== null) ?? null,
    number:
      near.map((line) => NUMBER.exec(line)?.[0].replace(/\s/g, "") ?? null).find((n) => n !== null) ?? null,
  };
}

function titleOf(head: readonly string[]): string | null {
  const bare = (line: string) => line.replace(/[\s　]+/g, "");
  for (const [at, line] of head.entries()) {
    if (/[，。；：]/.test(line) || headingMark(line)) continue;
    // A title set on two lines: the first has 关于 and no kind of document at its end.
    const two = bare(line) + bare(head[at + 1] ?? "");
    if (TITLE.test(bare(line))) return bare(line).replace(/^《|》$/g, "");
    if (line.includes("关于") && TITLE.test(two) && !/[，。；：]/.test(two)) return two;
  }
  for (const line of head) {
    const named = QUOTED.exec(line);
    if (named && /印发|发布|公布|全文如下/.test(line)) return named[1]!;
  }
  return null;
}

function issuerOf(head: readonly string[], end: readonly string[], title: string | null): string | null {
  const ofTitle = title && new RegExp(`^(${ORGAN}[\\u4e00-\\u9fa5]*?)关于`).exec(title);
  if (ofTitle) return ofTitle[1]!;
  for (const line of head) {
    const issued = ISSUED.exec(line);
    if (issued && /《|通过|发布|公布|印发/.test(line)) return issued[1]!.replace(/^.*?[日，。（(]/, "");
  }
  const signed = end.find((line) => new RegExp(`^${ORGAN}$`).test(line.replace(/[\s　]/g, "")));
  if (signed) return signed;
  const above = head.find((line) => line !== title && new RegExp(`^${ORGAN}(?:文件)?$`).test(line));
  return above?.replace(/文件$/, "") ?? null;
}

function dateOf(line: string): string | null {
  const found = DATE.exec(line);
  if (!found) return null;
  const digits = (word: string) => (/^\d/.test(word) ? Number(word) : (fromHan(word) ?? 0));
  const year = /^\d/.test(found[1]!)
    ? Number(found[1])
    : Number(
        [...found[1]!.replaceAll("○", "〇")]
          .map((c) => "〇一二三四五六七八九".indexOf(c === "零" ? "〇" : c))
          .join(""),
      );
  const [month, day] = [digits(found[2]!), digits(found[3]!)];
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Headings that print a number without its mark (二 增强…), with the part that they are by their place: short lines
 * of their own, in a text whose parts are numbered 一、二、.
 */
export function guessRenumbered(text: string): readonly Renumbered[] {
  const found: Renumbered[] = [];
  let part = 0;
  for (const span of textLines(text)) {
    const line = span ? text.slice(span.start, span.end) : "";
    if (headingMark(line)?.depth === 1 && !/[。；，]$/.test(line)) part++;
    else if (
      part > 0 &&
      line.length <= 40 &&
      /^[一二三四五六七八九十]{1,3}[\s　]+\S/.test(line) &&
      !/[，。；：]/.test(line)
    ) {
      if (printedNumber(line) === null) continue;
      part++;
      found.push({ heading: line, part });
    }
  }
  return found;
}
