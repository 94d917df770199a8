// A document's name where there is room for a few words: what kind of document it is, and what tells it from others of
// its kind. Beside it the whole title is always within reach.
import type { Language, Policy } from "../model/index.ts";

const KINDS =
  /(?:(?:实施|指导|工作)?(?:意见|方案|细则)|办法|条例|规定|决定|决议|通知|规则|章程|准则|纲要|规划|计划|公约|法)(?:（[^（）]*）)?$/u;
const MOST = 28;

/**
 * `意见（2019年）`, `示例·实施方案`; `Opinion (2019)`. Those of `all` that would be called the same are numbered as they
 * stand there.
 */
export function sayShortTitle(language: Language, policy: Policy, all: readonly Policy[] = []): string {
  const name = shortOf(language, policy);
  const alike = all.filter((other) => shortOf(language, other) === name);
  return alike.length > 1 ? `${name} ${alike.findIndex(({ id }) => id === policy.id) + 1}` : name;
}

function shortOf(language: Language, { document: { title, titleEn, date, sample } }: Policy): string {
  const year = date === null || sample ? null : date.slice(0, 4);
  if (language === "en") {
    const kind = (titleEn.split(/ (?:on|for|of|to|concerning|regarding) /u)[0] ?? titleEn).slice(0, MOST);
    return year === null ? kind : `${kind} (${year})`;
  }
  const kind = KINDS.exec(title)?.[0] ?? [...title].slice(0, 8).join("");
  if (sample) return `示例·${kind}`;
  return year === null ? kind : `${kind}（${year}年）`;
}
