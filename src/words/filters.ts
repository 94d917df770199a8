// What filters says.
import type { Words } from "./say.ts";

export const filtersWords = {
  "filters.title": { zh: "筛选", en: "Filter" },
  "filters.close": { zh: "收起筛选", en: "Close the filter" },
  "filters.shown": { zh: "显示 {shown} / 共 {total}", en: "{shown} of {total} shown" },
  "filters.all": { zh: "共 {total} 条，全部显示", en: "All {total} norms shown" },
  "filters.reset": { zh: "全部清除", en: "Clear all" },
  "filters.chosen": { zh: "已选条件", en: "Chosen conditions" },
  "filters.remove": { zh: "去掉“{choice}”", en: "Remove “{choice}”" },
  "filters.text": { zh: "包含文字", en: "Words in the norm" },
  "filters.textHint": {
    zh: "原文、摘要、主体名称中的字词，空格隔开为同时包含",
    en: "Words of the text, summary or actors; all of them must occur",
  },
  "filters.textChip": { zh: "含“{words}”", en: "“{words}”" },
  "filters.modality": { zh: "类别", en: "Kind" },
  "filters.force": { zh: "约束力度", en: "Force" },
  "filters.role": { zh: "他方角色", en: "Role of another party" },
  "filters.level": { zh: "层级", en: "Level" },
  "filters.system": { zh: "系统", en: "System" },
  "filters.topic": { zh: "事项", en: "Topic" },
  "filters.section": { zh: "章节", en: "Section" },
  "filters.bearer": { zh: "主体依据", en: "Basis of the bearer" },
  "filters.explicit": { zh: "文件写明", en: "Named in the text" },
  "filters.inferred": { zh: "全部推定", en: "All inferred" },
  "filters.value": {
    zh: "，按现有其他条件 {count} 条，共 {total} 条",
    en: ", {count} under the other conditions, {total} in all",
  },
  "filters.hint": {
    zh: "同一栏可多选，任一符合即可；各栏之间须同时符合。",
    en: "Within a field any choice will do; all fields must agree.",
  },
} as const satisfies Words;
