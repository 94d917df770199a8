// What the page of 问一问 says around an answer, the reply that a person sends on, and a question made of parts.
import type { Words } from "./say.ts";

export const askWords = {
  "ask.several": {
    zh: "一次问了 {count} 件事，逐一回答。",
    en: "{count} things were asked; each has its own answer.",
  },
  "ask.title": { zh: "问一问", en: "Ask" },
  "ask.label": { zh: "您的问题", en: "Your question" },
  "ask.placeholder": {
    zh: "谁、对谁、什么事？例如：区职能部门能不能直接考核街道？",
    en: "Who, towards whom, what? In Chinese, pinyin or plain English",
  },
  "ask.ask": { zh: "问", en: "Ask" },
  "ask.clear": { zh: "清空问题", en: "Clear the question" },
  "ask.intro": {
    zh: "按规则在条目里找答案，不联网，每次结果相同，每个结论都有原文。文件没有写的，就说没有写。",
    en: "Answers are found among the norms by rules, offline, the same each time, and every verdict cites the text. What the text does not say is said to be missing.",
  },
  "ask.understood": { zh: "这样理解", en: "Understood as" },
  "ask.who": { zh: "谁", en: "Who" },
  "ask.kind": { zh: "情态", en: "Asked" },
  "ask.towards": { zh: "对谁", en: "Towards" },
  "ask.matter": { zh: "事项", en: "Matter" },
  "ask.nobody": { zh: "去掉", en: "Take out" },
  "ask.alsoNamed": { zh: "还有：{names}", en: "also {names}" },
  "ask.stranger": { zh: "“{name}”：文件未提到", en: "“{name}” is not named in the document" },
  "ask.kind.can": { zh: "能不能", en: "May they?" },
  "ask.kind.must": { zh: "要不要", en: "Must they?" },
  "ask.kind.who": { zh: "由谁", en: "Who?" },
  "ask.kind.what": { zh: "什么", en: "What?" },
  "ask.kind.how": { zh: "怎么", en: "How?" },
  "ask.kind.open": { zh: "未写明", en: "Not said" },
  "ask.answer": { zh: "回答", en: "Answer" },
  "ask.basis": { zh: "依据", en: "It rests on" },
  "ask.linked": { zh: "一并看", en: "read together" },
  "ask.near": { zh: "相近规定", en: "Near to it" },
  "ask.nearHint": {
    zh: "不是对这个问题的回答，只供参考。",
    en: "No answer to this question; for information only.",
  },
  "ask.omitted": {
    zh: "另有 {count} 条相近条目未列出：{why}",
    en: "{count} more norms are near and not listed: {why}",
  },
  "ask.omittedOne": { zh: "{count} 条{why}", en: "{count} {why}" },
  "ask.toText": { zh: "到原文", en: "To the text" },
  "ask.copyReply": { zh: "复制回复稿", en: "Copy as a reply" },
  "ask.replyCopied": { zh: "回复稿已复制", en: "Reply copied" },
  "ask.copyLink": { zh: "复制链接", en: "Copy link" },
  "ask.save": { zh: "收藏问题", en: "Save the question" },
  "ask.saved": { zh: "收藏的问题", en: "Saved questions" },
  "ask.unsave": { zh: "取消收藏", en: "Forget" },
  "ask.ready": { zh: "可以这样问", en: "Questions to start with" },
  "ask.preparing": { zh: "正在准备拼音…", en: "Preparing pinyin…" },
} as const satisfies Words;

/** What a question is made of in the form; names in Chinese, since that is what is asked in. */
export interface QuestionParts {
  readonly kind: "can" | "must" | "who" | "what" | "how" | "open";
  readonly who: string;
  readonly towards: string;
  readonly matter: string;
}

/** A plain Chinese question from its parts, such as understanding takes apart again. */
export function composeQuestion({ kind, who, towards, matter }: QuestionParts): string {
  const to = towards === "" ? "" : `对${towards}`;
  const said = {
    can: `${who}能不能${to}${matter}`,
    must: `${who}要不要${to}${matter}`,
    who: `谁${to}${matter}`,
    what: `${who}${to}${matter}什么`,
    how: `${who}怎么${to}${matter}`,
    open: `${who}${to}${matter}`,
  }[kind];
  return `${said}？`;
}
