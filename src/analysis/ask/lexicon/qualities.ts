// How a thing is done, or which kind is meant, one concept a line, as in acts.ts. They help to find a norm;
// missing in it, they do not rule it out, but where they are the opposite of its condition.

export const QUALITIES = `
直接 | 绕开 绕过 自行 擅自 私自 自己
确需 | 非得 非要 不可 实在要 实在需要 必需 真需要
一事一报 | 一件一报 逐件报
规模较大 | 人多地盘大 人多 地盘大 大社区 大的社区 大型社区 规模大
规模较小 | 小 规模小 规模不大 人少 小型
暂不具备条件 不具备条件 | 底子薄 条件不够 没条件 条件不成熟 条件差
有条件 具备条件
专职 | 专门 全职
必要
严格 | 从严
涉及 | 牵扯 牵扯到 牵涉 牵涉到 关系到 碰到
全面 | 全部 彻底 完全 统统 全都
持续 | 接着 继续 不断
职责内 | 分内 份内 自己的
上级
离退休 | 退下来 退休老
流动 | 在外头打工 在外打工 外出务工 外出
后进 软弱涣散 | 掉队 落后 拖后腿 差的
`;

/** Which of a question's qualities contradict which of a condition. */
export const OPPOSED: readonly (readonly [asked: string, condition: string])[] = [
  ["规模较小", "规模较大"],
  ["暂不具备条件", "有条件"],
];
