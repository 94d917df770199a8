// What the reader says around the text. The text itself is never worded here.
import type { Words } from "./say.ts";

export const readerWords = {
  "reader.title": { zh: "原文", en: "Text" },
  "reader.text": { zh: "文件原文", en: "Text of the document" },
  "reader.outline": { zh: "目录", en: "Contents" },
  "reader.outlineShow": { zh: "展开目录", en: "Show the contents" },
  "reader.outlineHide": { zh: "收起目录", en: "Hide the contents" },
  "reader.top": { zh: "文首", en: "Opening" },
  "reader.missing": { zh: "本来源缺失", en: "missing here" },
  "reader.absent": {
    zh: "以下内容本来源缺失（节选）",
    en: "What follows is missing from this source (excerpt)",
  },
  "reader.excerpt": { zh: "本来源为节选，并非全文。", en: "This source is an excerpt, not the full text." },
  "reader.source": { zh: "来源：{source}", en: "Source: {source}" },
  "reader.repairs": { zh: "扫描修复", en: "Scan repairs" },
  "reader.repairsShow": { zh: "显示扫描修复", en: "Show scan repairs" },
  "reader.repairsIntro": {
    zh: "来源是网页抓取稿。与原稿相比，正文仅作以下 {count} 处改动，其余一字未动：",
    en: "The source is a web scrape. The text differs from it in these {count} places and nowhere else:",
  },
  "reader.suspectedIntro": {
    zh: "疑似扫描错字，保留原样：",
    en: "Suspected scan errors, left as printed:",
  },
  "reader.coverage": { zh: "覆盖情况", en: "Coverage" },
  "reader.coverageLine": {
    zh: "全文 {clauses} 个分句，{norms} 个载有条目",
    en: "{clauses} clauses, {norms} of them with norms",
  },
  "reader.coverageIntro": {
    zh: "每个分句都有归类。点一类，跳到下一处。",
    en: "Every clause has a state. Choose one to go to the next place.",
  },
  "reader.goState": { zh: "下一处{state}，共 {count} 个分句", en: "Next {state}, {count} clauses" },
  "reader.doubts": { zh: "存疑之处", en: "Doubtful clauses" },
  "reader.cite": { zh: "复制引文", en: "Copy citation" },
  "reader.cited": { zh: "已复制引文：{address}", en: "Citation copied: {address}" },
  "reader.citedSeveral": { zh: "已复制 {count} 条引文", en: "{count} citations copied" },
  "reader.citeNothing": {
    zh: "先选中一条条目，再复制引文",
    en: "Select a norm first, then copy its citation",
  },
  "reader.copyFailed": {
    zh: "浏览器不允许写入剪贴板，请手动复制",
    en: "The browser does not allow copying; please copy by hand",
  },
  "reader.next": { zh: "下一条", en: "Next norm" },
  "reader.previous": { zh: "上一条", en: "Previous norm" },
  "reader.several": {
    zh: "此处涉及 {count} 条条目，选一条",
    en: "{count} norms rest on these words: choose one",
  },
  "reader.condition": { zh: "条件", en: "if" },
  "reader.exception": { zh: "例外", en: "unless" },
} as const satisfies Words;
