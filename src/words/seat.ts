// What a seat says: a document read from the chair of one body or post.
import type { Words } from "./say.ts";

export const seatWords = {
  "seat.title": { zh: "我是…", en: "I am…" },
  "seat.choose": { zh: "选择机构或岗位", en: "Choose a body or a post" },
  "seat.find": { zh: "输入名称、简称或拼音，如 jdgw", en: "Type a name, a short form or pinyin" },
  "seat.intro": {
    zh: "选一个机构或岗位，从它的位置看这份文件：必须做什么、谁要先来问、谁不得提什么要求、写在哪里。",
    en: "Choose a body or a post and see the document from its chair: what it must do, who must ask it first, what nobody may demand of it, and where that is written.",
  },
  "seat.main": { zh: "常用", en: "Most spoken of" },
  "seat.all": { zh: "全部", en: "All" },
  "seat.count": { zh: "{count} 条", en: "{count} norms" },
  "seat.nothingFound": { zh: "没有叫这个名字的主体", en: "No actor of that name" },
  "seat.found": { zh: "找到 {count} 个", en: "{count} found" },
  "seat.iAm": { zh: "我是", en: "I am" },
  "seat.change": { zh: "换一个", en: "Change" },
  "seat.show": { zh: "在图谱中选中", en: "Select in the network" },
  "seat.involved": {
    zh: "本文件直接涉及它的有 {count} 条。",
    en: "{count} norms of this document involve it directly.",
  },

  "seat.must": { zh: "我必须", en: "I must" },
  "seat.may": { zh: "我可以", en: "I may" },
  "seat.mayNot": { zh: "我不得", en: "I may not" },
  "seat.powers": { zh: "我的职权", en: "My powers" },
  "seat.asksMe": { zh: "谁必须先问我", en: "Who must ask me first" },
  "seat.sparesMe": { zh: "谁不得要求我什么", en: "What nobody may demand of me" },
  "seat.reportTo": { zh: "我要报谁", en: "To whom I report" },
  "seat.provided": { zh: "谁为我提供什么", en: "What I am provided with" },
  "seat.oversee": { zh: "由我监督评价", en: "What I oversee" },
  "seat.together": { zh: "与我共同办理", en: "What is done together with me" },
  "seat.towardsMe": { zh: "与我有关的其他规定", en: "What else is done towards me" },
  "seat.mustHint": {
    zh: "包括“应当、必须”和“要、推动”等要求，力度逐条标明。",
    en: "Both mandatory duties and directives; each line says its force.",
  },
  "seat.asksMeHint": {
    zh: "“征求意见”不等于须经同意；标“审批把关”的才是。",
    en: "Being consulted is neither consent nor a veto; only what is marked Approver needs approval.",
  },
  "seat.sparesMeHint": {
    zh: "“一般不”不是“不得”；条件和例外一并适用。",
    en: "“As a rule not” is not “may not”; conditions and exceptions hold.",
  },
  "seat.none": { zh: "本文件未作规定。", en: "This document does not say." },
  "seat.noneExcerpt": { zh: "本文件（节选）未作规定。", en: "This document (excerpt) does not say." },
  "seat.hidden": {
    zh: "这里列出全部条目；筛选之外的颜色较浅。",
    en: "All norms are listed; those that the filter leaves out are fainter.",
  },

  "seat.condition": { zh: "条件", en: "Condition" },
  "seat.exception": { zh: "例外", en: "Exception" },
  "seat.inferred": { zh: "〔推定〕", en: " (inferred)" },
  "seat.meInferred": {
    zh: "〔此处没有点名，推定指它〕",
    en: "(not named here by the text; inferred)",
  },
  "seat.why": { zh: "推定依据：{reason}", en: "Why inferred: {reason}" },
  "seat.to": { zh: "报：{parties}", en: "To: {parties}" },
  "seat.by": { zh: "由：{parties}", en: "By: {parties}" },
  "seat.place": { zh: "在原文中定位：{address}", en: "Show in the text: {address}" },

  "seat.asKind": { zh: "按“{kind}”", en: "As “{kind}”" },
  "seat.kindNote": {
    zh: "文件对“{kind}”有以下规定；“{actor}”属于其中一种，是否适用请对照原文。",
    en: "The text says the following of “{kind}”, of which “{actor}” is one kind; check the text for whether it applies.",
  },
  "seat.near": { zh: "相近主体，不并入", en: "Near, and kept apart" },
  "seat.nearNote": {
    zh: "名称或关系相近，但文件分开写。它们的条目不算在上面。",
    en: "Alike in name or related, yet named apart by the text. Their norms are not counted above.",
  },
  "seat.alike": { zh: "名称相近", en: "of like name" },

  "seat.print": { zh: "打印口袋卡", en: "Print the pocket card" },
  "seat.paper": { zh: "纸张", en: "Paper" },
  "seat.a4": { zh: "A4", en: "A4" },
  "seat.a6": { zh: "A6", en: "A6" },
  "seat.card": { zh: "权责口袋卡", en: "Pocket card" },
  "seat.cardInferred": {
    zh: "虚线框、〔推定〕：文件没有点名，由上下文推定。",
    en: "Dashed, (inferred): not named by the text.",
  },
  "seat.cardExcerpt": {
    zh: "来源为节选，未收录的部分可能另有规定。以正式文件为准。",
    en: "Made from an excerpt; what it lacks may say more. The official document prevails.",
  },
  "seat.cardFull": { zh: "以正式文件为准。", en: "The official document prevails." },
  "seat.printed": { zh: "打印日期：{date}", en: "Printed on {date}" },
} as const satisfies Words;
