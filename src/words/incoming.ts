// What the preview of opened files says. Kept out of WORDS: nothing of it is on the first screen.
import type { Bilingual } from "../model/index.ts";
import type { Words } from "./say.ts";

export const incomingWords = {
  "exchange.in.title": { zh: "打开“{file}”：先看一眼", en: "Opening “{file}”: a look first" },
  "exchange.in.came": {
    zh: "读到 {policies} 份文件：{norms} 条，{actors} 个主体。逐条对照过原文，没有错误。",
    en: "Read: documents {policies}, norms {norms}, actors {actors}. Every quote was held against its text; no errors.",
  },
  "exchange.in.kept": {
    zh: "现在打开的还没有动；选好之后才会改，改了也能用 Ctrl+Z 撤销。",
    en: "What is open has not been touched. It changes once you choose, and Ctrl+Z brings it back.",
  },
  "exchange.in.how": { zh: "怎样打开", en: "How to open it" },
  "exchange.in.replace": { zh: "替换", en: "Replace" },
  "exchange.in.replaceHint": {
    zh: "只留刚读到的；现在打开的 {open} 份全部换下",
    en: "Keep only what was read; what is open (documents: {open}) makes way",
  },
  "exchange.in.merge": { zh: "合并", en: "Merge" },
  "exchange.in.mergeHint": {
    zh: "标识相同的文件更新，其余加进来；别的不动",
    en: "Documents with the same id are brought up to date, others added; nothing else changes",
  },
  "exchange.in.add": { zh: "并列", en: "Side by side" },
  "exchange.in.addHint": {
    zh: "当作另一个版本放在旁边，可以对照",
    en: "As another version beside the one that is open, for comparing",
  },
  "exchange.in.unsaved": {
    zh: "在这里改过、还没有保存成文件的导览也会换下：{titles}",
    en: "Tours that were changed here and are in no file yet go with it: {titles}",
  },
  "exchange.in.changes": { zh: "之后会是这样", en: "What it will be then" },
  "exchange.in.same": {
    zh: "和现在打开的一模一样，没有变化。",
    en: "Exactly what is open now: nothing would change.",
  },
  "exchange.in.norms": { zh: "{count} 条", en: "{count} norms" },
  "exchange.in.actors": {
    zh: "主体：新增 {new}，改动 {changed}，移除 {removed}",
    en: "Actors: {new} new, {changed} changed, {removed} removed",
  },
  "exchange.in.normChanges": {
    zh: "条目：新增 {new}，改动 {changed}，移除 {removed}",
    en: "Norms: {new} new, {changed} changed, {removed} removed",
  },
  "exchange.in.parts": { zh: "也有改动：{parts}", en: "Also changed: {parts}" },
  "exchange.in.more": { zh: "还有 {count} 条没有列出", en: "{count} more are not listed" },
  "exchange.in.warnings": {
    zh: "{count} 处提醒（不妨碍打开）",
    en: "{count} warnings (they do not stand in the way)",
  },
  "exchange.in.take.replace": { zh: "替换现在打开的", en: "Replace what is open" },
  "exchange.in.take.merge": { zh: "合并进来", en: "Merge" },
  "exchange.in.take.add": { zh: "放在旁边", en: "Put beside" },
  "exchange.in.cancel": { zh: "取消", en: "Cancel" },
  "exchange.in.done.replace": {
    zh: "已打开“{file}”。按 Ctrl+Z 换回原来的",
    en: "“{file}” is open. Ctrl+Z brings back what was",
  },
  "exchange.in.done.merge": {
    zh: "已合并“{file}”。按 Ctrl+Z 撤销",
    en: "“{file}” is merged. Ctrl+Z undoes it",
  },
  "exchange.in.done.add": {
    zh: "“{file}”已放在旁边。按 Ctrl+Z 撤销",
    en: "“{file}” stands beside what was open. Ctrl+Z undoes it",
  },
} as const satisfies Words;

/** What becomes of a document or a norm. */
export const FATE_WORDS: Readonly<Record<"new" | "changed" | "removed" | "same", Bilingual>> = {
  new: { zh: "新增", en: "new" },
  changed: { zh: "改动", en: "changed" },
  removed: { zh: "移除", en: "removed" },
  same: { zh: "不变", en: "unchanged" },
};

/** Fields of a norm and parts of a policy, as a list of changes names them. */
export const CHANGED_WORDS = {
  clause: { zh: "条文地址", en: "address" },
  quote: { zh: "引文", en: "quote" },
  modality: { zh: "类别", en: "modality" },
  force: { zh: "力度", en: "force" },
  bearers: { zh: "承担主体", en: "bearers" },
  others: { zh: "相关各方", en: "other parties" },
  condition: { zh: "条件", en: "condition" },
  exception: { zh: "例外", en: "exception" },
  label: { zh: "短标签", en: "label" },
  action: { zh: "行为", en: "act" },
  matter: { zh: "事项内容", en: "matter" },
  topic: { zh: "事项", en: "topic" },
  summary: { zh: "概述", en: "summary" },
  related: { zh: "关联条目", en: "related norms" },
  note: { zh: "备注", en: "note" },
  review: { zh: "审阅", en: "review" },
  comments: { zh: "批注", en: "comments" },
  text: { zh: "原文", en: "text" },
  document: { zh: "文件信息", en: "facts of the document" },
  relations: { zh: "结构关系", en: "relations" },
  coverage: { zh: "条文登记", en: "coverage" },
  tours: { zh: "导览", en: "tours" },
  glossary: { zh: "名词解释", en: "glossary" },
  layout: { zh: "位置", en: "places" },
} as const satisfies Readonly<Record<string, Bilingual>>;
