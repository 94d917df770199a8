// What paths says: between whom, by what ways, and what the bounds cut off.
import type { Words } from "./say.ts";

export const pathsWords = {
  "paths.title": { zh: "两方之间", en: "Paths" },
  "paths.from": { zh: "从", en: "From" },
  "paths.to": { zh: "到", en: "To" },
  "paths.choose": { zh: "名称、简称或拼音", en: "Name or alias" },
  "paths.swap": { zh: "对调", en: "Swap" },
  "paths.any": { zh: "不分方向", en: "Ignore direction" },
  "paths.anyHint": {
    zh: "分方向时，只从承担的一方走向条目涉及的另一方。",
    en: "With direction, a step leads from a bearer to another party of the norm.",
  },
  "paths.structure": { zh: "也走结构关系", en: "Relations too" },
  "paths.useSelected": { zh: "用选中的两方：{from} → {to}", en: "Use the two selected: {from} → {to}" },
  "paths.start": {
    zh: "选两个主体，看文件用哪些条目把它们连起来。",
    en: "Choose two actors to see by which norms the document joins them.",
  },
  "paths.ready": { zh: "例如", en: "For example" },
  "paths.readySteps": { zh: "最短 {steps} 步", en: "shortest: {steps}" },
  "paths.same": { zh: "两边是同一个主体，请换一个。", en: "Both are the same actor: choose another." },
  "paths.apart": {
    zh: "两边分属不同的文件，没有一份文件同时写到这两方（或注明与它们相同的主体）。",
    en: "The two are from different documents, and none of these speaks of both, or of actors declared the same.",
  },
  "paths.none": {
    zh: "本文件（{extent}）没有从“{from}”通到“{to}”的条目。",
    en: "No norms of this document ({extent}) lead from {from} to {to}.",
  },
  "paths.noneAny": {
    zh: "本文件（{extent}）没有把“{from}”和“{to}”连起来的条目。",
    en: "No norms of this document ({extent}) join {from} and {to}.",
  },
  "paths.noneHint": { zh: "可以放宽查找：", en: "You can look more widely:" },
  "paths.found": {
    zh: "{count} 条路径，最短 {shortest} 步",
    en: "{count} paths, the shortest of {shortest} steps",
  },
  "paths.foundOne": { zh: "1 条路径，{shortest} 步", en: "1 path, steps: {shortest}" },
  "paths.cutLength": {
    zh: "只列 {longest} 步以内的，更长的没有列出。",
    en: "Only paths of at most {longest} steps are listed; there may be longer ones.",
  },
  "paths.cutNumber": {
    zh: "路径太多，只列最短的 {most} 条。",
    en: "There are too many; only the shortest {most} are listed.",
  },
  "paths.whole": { zh: "没有更长或更多的路径了。", en: "There are no others." },
  "paths.caveat": {
    zh: "路径只是把条目首尾相接，不表示起点可以要求终点做什么；结构关系不是文件的规定。",
    en: "A path only strings norms together; it does not mean that its first actor may demand anything of its last. Relations are not norms.",
  },
  "paths.path": { zh: "路径 {number}", en: "Path {number}" },
  "paths.steps": { zh: "{count} 步", en: "steps: {count}" },
  "paths.structural": { zh: "其中 {count} 步只靠结构关系", en: "of these, by relation alone: {count}" },
  "paths.light": { zh: "点亮这条路径", en: "Light this path" },
  "paths.relation": { zh: "结构关系，不是条目", en: "Relation, no norm" },
  "paths.said": { zh: "{from} {type} {to}（{basis}）", en: "{from} {type} {to} ({basis})" },
  "paths.bearer": { zh: "主体", en: "bearer" },
  "paths.noMatch": { zh: "没有这样的主体", en: "No such actor" },
} as const satisfies Words;
