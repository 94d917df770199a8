// Opening what the address names (`?src=`) or a hand drops, which may happen before any view is there.
import type { Words } from "./say.ts";

export const sourceWords = {
  "exchange.source.foreign": {
    zh: "没有打开 {source}：只能打开与本页同一网站的文件",
    en: "{source} was not opened: only files of this page’s own site are",
  },
  "exchange.source.missing": {
    zh: "没有找到 {source}，仍显示原来的文件",
    en: "{source} was not found; the document stays",
  },
  "training.unsavedAsk": {
    zh: "导览“{titles}”有改动还没有保存，换成别的文件就看不到了（可用撤销找回）。仍要打开吗？",
    en: "The tour “{titles}” has changes that are not saved; another file would take its place (undo brings it back). Open it all the same?",
  },
} as const satisfies Words;
