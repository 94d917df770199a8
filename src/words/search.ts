// What search says.
import type { Words } from "./say.ts";

export const searchWords = {
  "search.label": {
    zh: "搜索主体、事项和条文",
    en: "Search actors, topics and the text",
  },
  "search.placeholder": { zh: "搜索，拼音、首字母也可", en: "Search or pinyin" },
  "search.clear": { zh: "清空搜索", en: "Clear the search" },
  "search.results": { zh: "搜索结果", en: "Search results" },
  "search.actors": { zh: "主体", en: "Actors" },
  "search.matters": { zh: "事项", en: "Topics" },
  "search.passages": { zh: "条文", en: "Text" },
  "search.recent": { zh: "最近", en: "Recent" },
  "search.mainActors": { zh: "涉及条目最多的主体", en: "Actors in most norms" },
  "search.allTopics": { zh: "按事项看", en: "By topic" },
  "search.none": {
    zh: "本文件中没有找到“{query}”。",
    en: "“{query}” is not in this document.",
  },
  "search.noneInExcerpt": {
    zh: "本文件（节选）中没有找到“{query}”。",
    en: "“{query}” is not in this document (an excerpt).",
  },
  "search.noneHint": {
    zh: "可以换一个说法，或只输入其中一两个字、拼音、首字母。",
    en: "Try other words, or only a part of them; pinyin and initials work too.",
  },
  "search.excerptHint": {
    zh: "来源只收了一部分，没有找到不等于文件没有规定。",
    en: "The source holds only a part: not found does not mean not provided for.",
  },
  "search.preparing": { zh: "正在准备拼音…", en: "Preparing pinyin…" },
  "search.found": {
    zh: "主体 {actors} 个，事项 {matters} 个，条文 {passages} 处",
    en: "{actors} actors, {matters} topics, {passages} passages",
  },
  "search.more": { zh: "显示全部 {count} 项", en: "Show all {count}" },
  "search.norms": { zh: "{count} 条", en: "{count} norms" },
  "search.added": { zh: "已选", en: "selected" },
  "search.keysOpen": { zh: "打开", en: "open" },
  "search.keysAdd": { zh: "加选", en: "add" },
  "search.keysMove": { zh: "上下移动", en: "move" },
  "search.keysClose": { zh: "关闭", en: "close" },
} as const satisfies Words;
