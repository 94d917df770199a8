// What every field of a policy's files means: shown by editors through the JSON Schemas of graph-data.
import type { Words } from "./say.ts";
import { tourFieldWords } from "./tourFields.ts";

/** Kind of file and field names, lists passed over. `zh` and `en` of bilingual texts explain themselves. */
export const fieldWords = {
  document: {
    zh: "文件是什么、文字从哪里来、改动过哪里",
    en: "What the document is, where its words come from, what was mended",
  },
  "document.id": { zh: "本政策的标识，与文件夹同名", en: "Id of the policy, the name of its folder" },
  "document.sample": {
    zh: "虚构示例写 true：凡出现这份文件的地方都标明",
    en: "true for a fictional example: said wherever the document is named",
  },
  "document.title": { zh: "文件标题，照原文", en: "Title as printed" },
  "document.titleEn": { zh: "英文标题", en: "Title in English" },
  "document.issuer": { zh: "印发机关", en: "Who issued it" },
  "document.issuerEn": { zh: "印发机关的英文名", en: "Who issued it, in English" },
  "document.date": {
    zh: "日期：年、年-月或年-月-日；文中没有则不写",
    en: "Year, year-month or year-month-day; left out where the text has none",
  },
  "document.dateOf": {
    zh: "日期是印发日 issue，还是对外发布日 release",
    en: "Whether that is the day of issue, or of release to the public",
  },
  "document.number": { zh: "文号；没有则不写", en: "Document number (文号); left out where there is none" },
  "document.extent": { zh: "全文 full，节选 excerpt", en: "The full text, or an excerpt" },
  "document.extentNote": { zh: "缺了哪些内容", en: "What is missing" },
  "document.status": {
    zh: "效力：现行、修订、废止，或无从查考",
    en: "Whether it is in force, amended, repealed, or not known",
  },
  "document.supersededBy": {
    zh: "取代它的文件；不知道则不写",
    en: "The document that replaced it, where known",
  },
  "document.source": { zh: "文字的来源", en: "Where the words come from" },
  "document.notes": { zh: "读者应当知道的其他情况", en: "Anything else that readers should know" },
  "document.absent": {
    zh: "只有标题、来源里没有内容的部分",
    en: "Headings whose content the source does not have",
  },
  "document.absent.address": { zh: "标题的地址", en: "Address of the heading" },
  "document.absent.heading": { zh: "标题，照原文", en: "The heading as printed" },
  "document.absent.note": { zh: "说明", en: "Explanation" },
  "document.renumbered": { zh: "印错了序号的标题", en: "Headings whose printed number is wrong" },
  "document.renumbered.heading": { zh: "标题，照原文", en: "The heading as printed" },
  "document.renumbered.part": { zh: "目录里实际按第几部分算", en: "The part that the outline counts it as" },
  "document.renumbered.note": { zh: "为什么这样算", en: "Why" },
  "document.topics": { zh: "事项分类，每个条目归入一类", en: "Topics; every norm belongs to one" },
  "document.topics.id": { zh: "分类的标识", en: "Id of the topic" },
  "document.topics.zh": { zh: "中文名", en: "Name in Chinese" },
  "document.topics.en": { zh: "英文名", en: "Name in English" },
  "document.repairs": {
    zh: "从 source.raw.txt 到 source.txt 的每一处改动",
    en: "Every change that leads from source.raw.txt to source.txt",
  },
  "document.repairs.kind": {
    zh: "接合断行 joined-break，去除标记 removed-mark，去除网页尾注 removed-trailer，去除空行 trimmed",
    en: "What sort of change it is",
  },
  "document.repairs.raw": {
    zh: "原始文本里的写法，含断行，只能出现一处",
    en: "The words in the raw text, breaks included; they stand there exactly once",
  },
  "document.repairs.text": { zh: "改成什么；可以为空", en: "What replaces them; may be empty" },
  "document.repairs.note": { zh: "为什么改", en: "Why" },
  "document.suspected": {
    zh: "疑似扫描错误、但照原样保留的文字",
    en: "Words kept as printed although they look like a scan error",
  },
  "document.suspected.quote": { zh: "原文", en: "The words" },
  "document.suspected.note": { zh: "疑在何处", en: "What is suspected" },

  actors: {
    zh: "文中说到的主体，以及它们之间的结构关系",
    en: "Everyone the text speaks of, and how they stand to each other",
  },
  "actors.actors": { zh: "主体", en: "Actors" },
  "actors.actors.id": { zh: "主体的标识", en: "Id of the actor" },
  "actors.actors.name": { zh: "名称，照原文写法", en: "Name in the text's own spelling" },
  "actors.actors.nameEn": { zh: "英文名", en: "Name in English" },
  "actors.actors.aliases": {
    zh: "简称和别名，不能与其他主体重名",
    en: "Short forms; none is another actor's name or alias",
  },
  "actors.actors.level": { zh: "层级，决定在图上哪一行", en: "Level: its row in the picture" },
  "actors.actors.system": {
    zh: "条块：党组织、块、条、社会、群众，决定在图上哪一列",
    en: "System: its column in the picture",
  },
  "actors.actors.kind": { zh: "是机关、部门、组织、地域、职务还是人群", en: "What sort of thing it is" },
  "actors.actors.note": { zh: "容易混淆之处的说明", en: "What could be confused" },
  "actors.relations": {
    zh: "结构关系；不是条目，也不计入条目",
    en: "Structural relations; they are no norms and never counted as such",
  },
  "actors.relations.from": { zh: "起点主体的标识", en: "Id of the actor it starts from" },
  "actors.relations.type": {
    zh: "领导 leads，派驻 dispatches，包含 includes，属于 kindOf",
    en: "What the one is to the other",
  },
  "actors.relations.to": { zh: "终点主体的标识", en: "Id of the actor it leads to" },
  "actors.relations.basis": {
    zh: "文件所述 text，或背景常识 context",
    en: "Said by the text, or general knowledge",
  },
  "actors.relations.quote": {
    zh: "原文依据；basis 为 text 时必填",
    en: "The words it rests on; required where the basis is the text",
  },
  "actors.relations.clause": { zh: "原文所在条文的地址", en: "Address of the clause with those words" },
  "actors.relations.note": { zh: "说明", en: "Explanation" },
  "actors.sameAs": {
    zh: "本政策的主体对应另一政策的谁；那份政策没有打开时原样保留",
    en: "Whom of another policy an actor stands for; kept as it is while that policy is not open",
  },
  "actors.sameAs.a": { zh: "本政策的主体，写作 政策/主体", en: "An actor of this policy, as policy/actor" },
  "actors.sameAs.b": { zh: "另一政策的主体", en: "An actor of another policy" },
  "actors.sameAs.type": {
    zh: "相同 same，a 比 b 宽 broader，a 比 b 窄 narrower",
    en: "The same, or a is broader or narrower than b",
  },
  "actors.sameAs.reason": { zh: "理由", en: "Why" },

  norms: { zh: "条目：谁必须、可以、不得做什么", en: "Norms: who must, may or may not do what" },
  "norms.norms": { zh: "条目，按原文顺序", en: "Norms in the order of the text" },
  "norms.norms.id": { zh: "条目的标识", en: "Id of the norm" },
  "norms.norms.clause": {
    zh: "条文地址：部分.段.句.分句，如 2.1.5.2",
    en: "Address: part.paragraph.sentence.clause, as 2.1.5.2",
  },
  "norms.norms.quote": {
    zh: "原文，一字不差，在该条文之内或由该条文起",
    en: "The exact words, inside the clause or from it onwards",
  },
  "norms.norms.start": {
    zh: "原文起点，由程序计算，不必写",
    en: "Where the quote begins; computed, never typed",
  },
  "norms.norms.end": {
    zh: "原文终点，由程序计算，不必写",
    en: "Where the quote ends; computed, never typed",
  },
  "norms.norms.modality": {
    zh: "类型：义务、禁止、许可、职权",
    en: "Obligation, prohibition, permission or power",
  },
  "norms.norms.force": {
    zh: "力度：必须 mandatory，一般 general，要求 directive，鼓励 encouraged",
    en: "How hard it binds; a scale of its own beside the modality",
  },
  "norms.norms.bearers": {
    zh: "承担者：谁必须、可以、不得，或谁有职权",
    en: "Who must, may, may not, or holds the power",
  },
  "norms.norms.bearers.actor": { zh: "主体的标识", en: "Id of the actor" },
  "norms.norms.bearers.explicit": { zh: "文中写明 true，推定 false", en: "Whether the text names it here" },
  "norms.norms.bearers.reason": {
    zh: "推定的理由；推定时必填",
    en: "Why it was inferred; required where it was",
  },
  "norms.norms.others": { zh: "其他当事方，每方一个角色", en: "Other parties, each with one role" },
  "norms.norms.others.actor": {
    zh: "主体的标识；文件未写明则为 null",
    en: "Id of the actor; null where the text names nobody",
  },
  "norms.norms.others.role": {
    zh: "征求意见 consulted，审批 approver，承受 recipient，对象 target，共同 partner，监督评价 overseer",
    en: "What this party is to the norm",
  },
  "norms.norms.others.explicit": { zh: "文中写明 true，推定 false", en: "Whether the text names it here" },
  "norms.norms.others.reason": {
    zh: "推定的理由；推定时必填",
    en: "Why it was inferred; required where it was",
  },
  "norms.norms.label": { zh: "图上的短名，中文不超过 18 字", en: "A few words for the picture" },
  "norms.norms.action": { zh: "行为，如“征求意见”", en: "The act, in Chinese" },
  "norms.norms.matter": { zh: "行为所涉的事", en: "What the act is about, in Chinese" },
  "norms.norms.topic": { zh: "事项分类的标识", en: "Id of the topic" },
  "norms.norms.summary": {
    zh: "一句完整的话，力度、条件、例外都要写出",
    en: "One whole sentence with force, condition and exception",
  },
  "norms.norms.condition": {
    zh: "条件，照抄原文，须在引文之内",
    en: "The condition, verbatim and inside the quote",
  },
  "norms.norms.exception": {
    zh: "例外，照抄原文，须在引文之内",
    en: "The exception, verbatim and inside the quote",
  },
  "norms.norms.related": { zh: "相关条目", en: "Norms that hang together with this one" },
  "norms.norms.related.norm": { zh: "条目的标识", en: "Id of the norm" },
  "norms.norms.related.type": { zh: "例外、程序、须同时满足、分步、承接", en: "How they hang together" },
  "norms.norms.note": { zh: "存疑之处，展示给读者", en: "What remains in doubt; readers see it" },
  "norms.norms.review": { zh: "审读状态", en: "State of the review" },
  "norms.norms.review.state": { zh: "状态", en: "State" },
  "norms.norms.review.by": { zh: "审读人", en: "By whom" },
  "norms.norms.review.at": { zh: "时间", en: "When" },
  "norms.norms.comments": { zh: "批注", en: "Comments" },
  "norms.norms.comments.by": { zh: "批注人", en: "By whom" },
  "norms.norms.comments.at": { zh: "时间", en: "When" },
  "norms.norms.comments.text": { zh: "内容", en: "What it says" },

  coverage: {
    zh: "条文登记：每个标题、每条条文读成了什么",
    en: "The ledger: what every heading and clause was found to be",
  },
  "coverage.clauses": { zh: "按原文顺序，一条不漏", en: "All of them, in the order of the text" },
  "coverage.clauses.clause": { zh: "标题或条文的地址", en: "Address of the heading or clause" },
  "coverage.clauses.begins": {
    zh: "开头至少六个字，防止登记错位",
    en: "Its first words, six characters at least: guards against a shifted ledger",
  },
  "coverage.clauses.state": {
    zh: "条目 norm，背景 background，目的 purpose，号召 exhortation，标题 heading，存疑 doubtful",
    en: "What it was found to be",
  },
  "coverage.clauses.reason": { zh: "理由；存疑时必填", en: "Why; required where it is doubtful" },

  ...tourFieldWords,
  layout: { zh: "图上钉住的位置（可选）", en: "Pinned places in the picture (optional)" },
  "layout.pins": { zh: "钉住的主体或条目", en: "Pinned actors and norms" },
  "layout.pins.lens": { zh: "条目视图 norm，主体视图 actor", en: "In which lens" },
  "layout.pins.item": { zh: "主体或条目的标识", en: "Id of the actor or norm" },
  "layout.pins.x": { zh: "横向位置，0 到 1", en: "Across, 0 to 1" },
  "layout.pins.y": { zh: "纵向位置，0 到 1", en: "Down, 0 to 1" },

  workspace: {
    zh: "工作区文件：若干政策合在一个文件里，可原样重新打开",
    en: "A workspace file: policies in one file, from which everything can be opened again",
  },
  "workspace.schemaVersion": { zh: "本格式的版本", en: "Version of this form" },
  "workspace.policies": { zh: "各项政策", en: "The policies" },
  "workspace.policies.id": {
    zh: "政策的标识，与 document.id 相同",
    en: "Id of the policy, as in document.id",
  },
  "workspace.policies.text": {
    zh: "校定的原文，位置都从这里算起",
    en: "The canonical text; offsets count in it",
  },
  "workspace.policies.scrape": { zh: "抓取的原样文字，修正之前", en: "The words as scraped, before repairs" },
  "workspace.policies.outline": {
    zh: "目录；由原文算出，重新打开时不读",
    en: "The headings; worked out from the text, not read when opened",
  },
  "workspace.policies.clauses": {
    zh: "标题与条文；由原文和条文登记算出，重新打开时不读",
    en: "Headings and clauses; worked out from text and ledger, not read when opened",
  },
  "workspace.policies.clauses.address": { zh: "地址", en: "Address" },
  "workspace.policies.clauses.kind": { zh: "标题 heading，条文 clause", en: "A heading or a clause" },
  "workspace.policies.clauses.start": { zh: "起点", en: "Where it begins in the text" },
  "workspace.policies.clauses.end": { zh: "终点（不含）", en: "Where it ends, exclusive" },
  "workspace.policies.clauses.state": { zh: "状态", en: "What it was found to be" },
  "workspace.policies.clauses.reason": { zh: "理由", en: "Why" },
  "workspace.policies.clauses.norms": { zh: "落在其中的条目", en: "Ids of the norms whose quotes touch it" },
  "workspace.sameAs": {
    zh: "不同政策的主体之间的对应",
    en: "Actors of different policies that are the same, or wider or narrower",
  },
  "workspace.sameAs.a": { zh: "主体，写作 政策/主体", en: "An actor, as policy/actor" },
  "workspace.sameAs.b": { zh: "另一政策的主体", en: "An actor of another policy" },
  "workspace.sameAs.type": {
    zh: "相同 same，a 比 b 宽 broader，a 比 b 窄 narrower",
    en: "The same, or a is broader or narrower than b",
  },
  "workspace.sameAs.reason": { zh: "理由", en: "Why" },
} as const satisfies Words;
