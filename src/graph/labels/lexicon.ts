// Words of this genre that a label is not cut inside while another break will do. Only a nicety: a missing word
// costs nothing but looks. A segmenter of the platform would break lines differently on every machine.

const WORDS = `
街道党（工）委 党（工）委 纪（工）委 各地区 各部门 各领域 各方面 各类 党组织 党支部 党工委 党员 干部 党建 党务 党委 党性
政府 街道 社区 上级 下级 上一级 部门 职能 机构 单位 驻区 派驻 负责人 领导 班子 带头人 队伍 书记 副书记 组织 委员 专职
工作者 居民 群众 社会 市场 主体 民办 社工 行业 城市 基层 治理 管理 服务 工作 事项 考核 考察 考评 检查 评比 评价 选拔 任用
规划 制定 实施 公共 事务 综合 统筹 协调 整合 力量 资源 资金 项目 政策 招商 引资 协税 护税 挂牌 牌子 对口 设立 要求 直接
一般 不得 应当 必须 可先 征求 听取 意见 审核 审查 把关 提供 经费 条件 转嫁 协助 支持 保障 教育 引导 学习 制度 常态化 标准化
规范化 建设 推进 推动 落实 加强 健全 深化 改革 体制 体系 指挥 调度 监督 下放 赋予 职责 职权 纳入 配备 选优 配强 提升 优化
整体 购买 政治 思想 换届 分类 排查 流动 离退休 作用 发挥 生活 活动 直辖市 省会 副省级 中心 城区 水平 较高 经济 发展 规模
较大 地方 地区 主管 有关 相关 机关 中央 办公厅 重要性 紧迫性 充分 认识 下大力气 研究 解决 功能 组织力 认真 贯彻 结合 实际
全面 从严治党 党风 廉政 干事 创业 环境 营造 三会一课 主题党日 新格局 总要求 路线 主渠道 聚焦 主责 主业 按期 定期 多重
隶属 参加 坚决 抵御 影响 渗透 行为 斗争 严肃 持续 整顿 后进 专项 整治 过多 过滥 减负 增效 依法 确定 建立 满意 内容 任务
宗教 非法 邪教 敌对 势力 国内外 市场主体 社会组织 取消 承担 探索 实行 推行 注重 做好 检验 战斗力 讲政治 进社区 进头脑 新思想 设置 配置 报批 一事一报
`
  .split(/\s+/)
  .filter((word) => word !== "")
  .sort((a, b) => b.length - a.length);

/** The words by their first character, longest first. */
export const LEXICON: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(WORDS.map((word) => word[0] as string))].map((first) => [
    first,
    WORDS.filter((word) => word.startsWith(first)),
  ]),
);
