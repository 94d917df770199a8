// Verbs of the genre that say nearly the same, and those that undo each other. Short on purpose: a verb that is not
// here is compared by its own characters.

const ALIKE: readonly (readonly string[])[] = [
  ["加强", "强化", "加大", "增强", "深化"],
  ["建立", "健全", "完善", "构建", "设立"],
  ["落实", "贯彻", "执行", "实施", "推行", "实行", "推进"],
  ["整合", "统筹", "合并"],
  ["取消", "停止", "终止", "剥离", "清理", "退出", "不再承担"],
  ["征求", "听取", "征询", "商"],
  ["同意", "批准", "审核", "把关", "审批", "报批", "报经"],
  ["下放", "授予", "赋予", "移交"],
  ["报告", "汇报"],
  ["转嫁", "摊派", "转移", "推给"],
  ["考核", "考评", "检查", "督查"],
  ["教育", "引导", "培训"],
  ["配备", "选派", "配齐", "选优配强"],
  ["整顿", "整治", "治理"],
  ["提供", "保障", "安排", "拨付"],
  ["公布", "公开", "公示"],
];

/** What ends something, against what keeps it up; what hands down, against what takes back. */
const OPPOSITE: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["取消", "停止", "终止", "剥离", "不再承担", "退出"],
    ["承担", "继续", "保留", "开展", "恢复", "新增"],
  ],
  [
    ["下放", "授予", "赋予", "移交"],
    ["收回", "上收", "收归"],
  ],
  [
    ["精简", "减少", "压减"],
    ["增加", "增设", "扩大"],
  ],
];

/** The groups that an act belongs to, by their places in the table. */
export function sensesOf(act: string): ReadonlySet<number> {
  const found = new Set<number>();
  ALIKE.forEach((verbs, index) => {
    if (verbs.some((verb) => act.includes(verb))) found.add(index);
  });
  return found;
}

/** Whether one act ends, hands down or lessens what the other keeps, takes back or adds to. */
export function undoes(act: string, other: string): boolean {
  const has = (words: readonly string[], text: string) => words.some((word) => text.includes(word));
  return OPPOSITE.some(
    ([down, up]) =>
      (has(down, act) && has(up, other) && !has(down, other)) ||
      (has(up, act) && has(down, other) && !has(down, act)),
  );
}
