// What procedures says: how a procedure was formed, how its steps hang together, what the text leaves open.
import type { Words } from "./say.ts";

export const proceduresWords = {
  "procedures.title": { zh: "办事程序", en: "Procedures" },
  "procedures.count": { zh: "{count} 个程序", en: "{count} procedures" },
  "procedures.about": {
    zh: "按条目之间的关联排出步骤，不添文件没有的环节。点一步看原文。",
    en: "Steps follow the links between norms; nothing is added that the text does not say. Choose a step to read its words.",
  },
  "procedures.none": {
    zh: "这份文件里没有相互关联的条目，也没有要求审批或征求意见的条目，排不出程序。",
    en: "No norms of this document are linked, and none demands approval or consultation: there is no procedure to show.",
  },
  "procedures.drawing": { zh: "泳道图：{name}", en: "Swimlanes: {name}" },
  "procedures.formed.link": { zh: "依据：条目相互关联", en: "Formed by: linked norms" },
  "procedures.formed.condition": {
    zh: "依据：同一句中条件相同",
    en: "Formed by: one condition in one sentence",
  },
  "procedures.formed.approval": { zh: "依据：条目要求审批", en: "Formed by: approval demanded" },
  "procedures.formed.consultation": {
    zh: "依据：条目要求征求意见",
    en: "Formed by: consultation demanded",
  },
  "procedures.noTime": { zh: "时限：文件未写明", en: "Time limit: not stated in the text" },
  "procedures.time": { zh: "时限用语：“{words}”", en: "Words on time: “{words}”" },
  "procedures.selectAll": { zh: "选中这 {count} 条", en: "Select these {count}" },
  "procedures.selectOne": { zh: "选中这一条", en: "Select this norm" },
  "procedures.sentences": { zh: "逐条列出", en: "Norm by norm" },
  "procedures.unnamed": { zh: "文件未写明", en: "Not named in the text" },
  "procedures.inferred": { zh: "〔推定〕", en: "(inferred)" },
  "procedures.inferredOnly": { zh: "〔推定：{names}〕", en: "(inferred: {names})" },
  "procedures.approves": { zh: "审批把关", en: "Approves" },
  "procedures.isAsked": { zh: "被征求意见", en: "Is asked for its views" },
  "procedures.whoApproves": { zh: "由谁审批：文件未写明", en: "Who approves: not named in the text" },
  "procedures.whoIsAsked": { zh: "征求谁：文件未写明", en: "Who is asked: not named in the text" },
  "procedures.whoActs": { zh: "由谁办：文件未写明", en: "Who acts: not named in the text" },
  "procedures.words": { zh: "“{words}”", en: "“{words}”" },
  "procedures.party": { zh: "{role}：{names}", en: "{role}: {names}" },
  "procedures.arrow.exception": { zh: "例外", en: "exception" },
  "procedures.arrow.procedure": { zh: "程序", en: "procedure" },
  "procedures.arrow.joint": { zh: "须同时满足", en: "both needed" },
  "procedures.arrow.phase": { zh: "分步", en: "in steps" },
  "procedures.arrow.sequence": { zh: "承接", en: "follows" },
  "procedures.arrow.condition": { zh: "同一条件", en: "same condition" },
  "procedures.arrow.then": { zh: "再", en: "then" },
  "procedures.arrow.approval": { zh: "报", en: "submits" },
  "procedures.arrow.consultation": { zh: "征求", en: "asks" },
  "procedures.legend": {
    zh: "虚线框：文件没有写明由谁。双线：都要做到，文件没有写明先后。〔推定〕：主体由上下文推出。",
    en: "Dashed box: the text does not name who. Double line: both are demanded, and the text does not say which comes first. Inferred: read from the context.",
  },
} as const satisfies Words;
