// 回复稿: an answer as a letter. Apart from the words of the page: the rules of sentences come along only with it.
import type { Language, Policy } from "../model/index.ts";
import { type SaidAnswer, sayAnswer } from "./ask.ts";
import { sayCitation, sayWork } from "./citation.ts";
import { fill } from "./say.ts";

const REPLY = {
  asked: { zh: "问：{question}", en: "Question: {question}" },
  says: { zh: "答：{sentence}", en: "Answer: {sentence}" },
  basis: { zh: "依据：", en: "It rests on:" },
  near: { zh: "相近规定（不是对本问题的回答）：", en: "Near to it (no answer to this question):" },
  excerpt: {
    zh: "说明：以上只依据{work}。本来源是节选，节选没有的内容不等于文件没有规定。",
    en: "Note: this rests only on {work}. The source is an excerpt; what it lacks may still stand in the document.",
  },
  full: { zh: "说明：以上只依据{work}。", en: "Note: this rests only on {work}." },
} as const;

/** 回复稿: what was asked, what the document says, where it says so, and that it is an excerpt. Plain text. */
export function sayReply(
  language: Language,
  answer: SaidAnswer & { readonly question: string },
  policies: readonly Policy[],
): string {
  const form = (key: keyof typeof REPLY, facts = {}) => fill(REPLY[key][language], facts);
  const cited = (list: readonly { policy: Policy; norm: Policy["norms"][number] }[]) =>
    list.map(({ policy, norm }, i) => `${i + 1}. ${sayCitation(language, policy, norm)}`);
  const excerpt = policies.some(({ document }) => document.extent === "excerpt");
  return [
    form("asked", { question: answer.question }),
    form("says", { sentence: sayAnswer(language, { ...answer, near: [] }, policies) }),
    ...(answer.norms.length > 0 ? [form("basis"), ...cited(answer.norms)] : []),
    ...(answer.norms.length === 0 && answer.near.length > 0 ? [form("near"), ...cited(answer.near)] : []),
    form(excerpt ? "excerpt" : "full", {
      work: policies.map((policy) => sayWork(language, policy)).join(language === "zh" ? "、" : ", "),
    }),
  ].join("\n");
}
