// What list says.
import type { Words } from "./say.ts";

export const listWords = {
  "list.title": { zh: "条目清单", en: "List of norms" },
  "list.keys": {
    zh: "上下键移动，回车选中，Shift 加回车加选",
    en: "Arrow keys move, Enter selects, Shift and Enter adds",
  },
  "list.kind": { zh: "类别", en: "Kind" },
  "list.bearers": { zh: "谁", en: "Who" },
  "list.norm": { zh: "条目", en: "Norm" },
  "list.others": { zh: "对谁、经谁", en: "Towards whom" },
  "list.force": { zh: "力度", en: "Force" },
  "list.qualifiers": { zh: "条件、例外", en: "Condition, exception" },
  "list.matter": { zh: "事项", en: "Topic" },
  "list.place": { zh: "出处", en: "Where" },
  "list.condition": { zh: "条件", en: "Condition" },
  "list.exception": { zh: "例外", en: "Exception" },
  "list.none": { zh: "没有符合筛选条件的条目", en: "No norm passes the filter" },
  "list.noneHint": {
    zh: "共 {total} 条条目，都被现有条件排除了。",
    en: "The conditions leave out all {total} norms.",
  },
  "list.empty": { zh: "这份文件里还没有条目", en: "This document has no norms yet" },
} as const satisfies Words;
