// What the network says: tools, legend, hover card, the walk by keyboard.
import type { Words } from "./say.ts";

export const networkWords = {
  "network.title": { zh: "网络", en: "Network" },
  "network.tools": { zh: "网络工具", en: "Tools of the network" },
  "network.lens": { zh: "视角", en: "Lens" },
  "network.lens.norm": { zh: "条目", en: "Norms" },
  "network.lens.actor": { zh: "主体", en: "Actors" },
  "network.lensNormHint": {
    zh: "条目视角：主体和条目都是节点，线是各方的角色",
    en: "Norm lens: actors and norms are nodes, lines are roles",
  },
  "network.lensActorHint": {
    zh: "主体视角：只画主体，两者之间的条目合成一条线",
    en: "Actor lens: actors only; all norms of a pair are one line",
  },
  "network.degree": { zh: "聚焦", en: "Focus" },
  "network.degreeHint": {
    zh: "选中后，亮出 {degree} 度以内",
    en: "Lights {degree} steps around the selection",
  },
  "network.structure": { zh: "隶属", en: "Structure" },
  "network.structureHint": {
    zh: "显示领导、派驻、包含、属于等组织关系（点线，不是条目）",
    en: "Shows who leads, dispatches, includes whom (dotted; these are no norms)",
  },
  "network.zoomIn": { zh: "放大", en: "Zoom in" },
  "network.zoomOut": { zh: "缩小", en: "Zoom out" },
  "network.fit": { zh: "适应窗口", en: "Fit to the window" },
  "network.reset": { zh: "回到初始视图", en: "Back to the first view" },
  "network.unpin": { zh: "还原位置", en: "Unpin" },
  "network.unpinHint": {
    zh: "把拖动过的 {count} 个节点放回原位",
    en: "Puts {count} dragged nodes back",
  },

  "network.legend": { zh: "图例与筛选", en: "Legend and filter" },
  "network.shown": { zh: "显示 {shown} / 共 {total}", en: "{shown} of {total} shown" },
  "network.legendOf": { zh: "条，共 {total} 条", en: "of {total} norms" },
  "network.legendHint": { zh: "点一下，只看这一类；再点取消", en: "Click to see only these; again to undo" },
  "network.explicit": { zh: "写明主体", en: "Named bearer" },
  "network.inferred": { zh: "推定主体", en: "Inferred bearer" },
  "network.clear": { zh: "清除筛选", en: "Clear filter" },
  "network.hidden": { zh: "还有 {count} 条未显示标签", en: "{count} labels not shown" },
  "network.hiddenHint": {
    zh: "放大，或把侧栏收起，就能看到",
    en: "Zoom in or close a side panel to see them",
  },

  "network.none": { zh: "没有符合筛选条件的条目", en: "No norm passes the filter" },
  "network.noneHint": {
    zh: "共 {total} 条条目，都被现有条件排除了。",
    en: "The conditions leave out all {total} norms.",
  },
  "network.loading": { zh: "正在绘制…", en: "Drawing…" },
  "network.fallback": {
    zh: "显卡绘图中断，已改用兼容绘图",
    en: "Graphics acceleration stopped; drawing without it",
  },

  "network.cardActor": { zh: "{level} · {system}", en: "{level} · {system}" },
  "network.cardNorms": { zh: "涉及 {count} 条条目", en: "in {count} norms" },
  "network.cardCount": { zh: "{name} {count} 条", en: "{name}: {count}" },
  "network.cardBundle": { zh: "{a} — {b}：{count} 条条目", en: "{a} – {b}: {count} norms" },
  "network.cardMore": { zh: "还有 {count} 条，点击选中全部", en: "{count} more; click selects all" },
  "network.cardClick": { zh: "点击选中全部", en: "Click selects all" },
  "network.cardRelation": { zh: "{a} {type} {b}", en: "{a} {type} {b}" },

  "network.mirror": {
    zh: "网络的文字版：上下键换到同级，右键进入相关条目或主体，左键返回，回车选中，Shift 加回车加选",
    en: "The network in words: up and down move among equals, right follows a relation, left goes back, Enter selects, Shift and Enter adds",
  },
  "network.mirrorActor": {
    zh: "{name}，{level}，{system}，涉及 {count} 条条目",
    en: "{name}, {level}, {system}, in {count} norms",
  },
  "network.mirrorParty": { zh: "{role}：{name}", en: "{role}: {name}" },
  "network.bearer": { zh: "主体", en: "Bearer" },
} as const satisfies Words;
