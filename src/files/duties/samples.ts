// Two lists of streets that do not exist, to try the review with. 虚构示例: no street, no office, no real list.
import type { Duty, DutyList, DutyVerdict } from "../../analysis/index.ts";

export const SAMPLE_IDS = ["liuyin", "qingshi"] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

export const SAMPLE_TITLES: Readonly<Record<SampleId, string>> = {
  liuyin: "柳荫街道履职事项清单（虚构示例）",
  qingshi: "青石桥街道履职事项清单（虚构示例）",
};

/** List, name, superior department, its duty, the street's part or who takes it over, and what a reader of the Opinion expects. */
type Line = readonly [DutyList, string, string, string, string, DutyVerdict];

const LIUYIN: readonly Line[] = [
  ["basic", "教育引导党员干部旗帜鲜明讲政治", "", "", "", "founded"],
  ["basic", "推进“两学一做”学习教育常态化制度化", "", "", "", "founded"],
  ["basic", "落实全面从严治党要求", "", "", "", "founded"],
  ["basic", "加强基层党风廉政建设", "", "", "", "founded"],
  ["basic", "落实“三会一课”和主题党日制度", "", "", "", "founded"],
  ["basic", "持续整顿后进党支部", "", "", "", "founded"],
  ["basic", "定期排查流动党员", "", "", "", "founded"],
  ["basic", "推行社区党员分类管理", "", "", "", "founded"],
  ["basic", "发挥离退休党员作用", "", "", "", "founded"],
  ["basic", "推进党支部标准化规范化建设", "", "", "", "founded"],
  ["basic", "对居民群众的教育引导", "", "", "", "founded"],
  ["basic", "承担招商引资任务", "", "", "", "against"],
  ["basic", "承担协税护税工作任务", "", "", "", "against"],
  ["basic", "古树名木日常巡护", "", "", "", "silent"],
  ["basic", "辖区犬只登记", "", "", "", "silent"],
  ["basic", "露天烧烤油烟治理", "", "", "", "silent"],
  ["assist", "按上级职能部门要求对口设立机构", "区某局", "业务指导", "对口设立机构", "against"],
  ["assist", "按上级职能部门要求加挂牌子", "区某局", "业务指导", "加挂牌子", "against"],
  ["assist", "社区代办上级部门的入户核查", "区某局", "入户核查", "社区代为入户核查", "against"],
  ["assist", "社区兜底承担部门的数据填报", "区某局", "数据填报", "社区承担填报", "against"],
  ["assist", "社区协助上级部门开展普查登记", "区统计部门", "普查", "社区协助登记", "approval"],
  ["assist", "社区配合公安部门开展流动人口登记", "公安部门", "流动人口管理", "社区配合登记", "approval"],
  ["assist", "接受上级职能部门对街道的直接考核", "区职能部门", "考核", "接受考核", "approval"],
  ["assist", "派驻街道机构负责人选拔任用时提出意见", "区职能部门", "选拔任用", "提出意见", "founded"],
  ["assist", "涉及街道的城市规划听取意见", "区规划部门", "编制规划", "提出意见", "founded"],
  ["assist", "候鸟迁徙通道观测", "区某局", "观测", "报送照片", "silent"],
  ["withdrawn", "招商引资", "", "", "区某局", "founded"],
  ["withdrawn", "协税护税", "", "", "区某局", "founded"],
  ["withdrawn", "要求街道加挂牌子的事项", "", "", "区某局", "founded"],
  ["withdrawn", "转嫁给社区的部门工作", "", "", "区某局", "founded"],
  ["withdrawn", "水表抄录", "", "", "供水单位", "silent"],
  ["withdrawn", "景区索道年检", "", "", "区某局", "silent"],
];

const QINGSHI: readonly Line[] = [
  ["basic", "涉及街道的公共事务综合管理", "", "", "", "founded"],
  ["basic", "整合街道党政机构和力量", "", "", "", "founded"],
  ["basic", "统筹设置公共安全等综合性机构", "", "", "", "founded"],
  ["basic", "选优配强街道党工委书记", "", "", "", "founded"],
  ["basic", "做好社区党组织按期换届", "", "", "", "founded"],
  ["basic", "整体优化提升社区党组织带头人队伍", "", "", "", "founded"],
  ["basic", "严肃党的组织生活", "", "", "", "founded"],
  ["basic", "加强对社区的工作支持和资源保障", "", "", "", "founded"],
  ["basic", "依法确定社区工作事项", "", "", "", "founded"],
  ["basic", "推进社区减负增效", "", "", "", "founded"],
  ["basic", "建立居民群众满意的服务评价制度", "", "", "", "founded"],
  ["basic", "配备专职党务工作者", "", "", "", "founded"],
  ["basic", "完成招商引资指标", "", "", "", "against"],
  ["basic", "开展协税护税", "", "", "", "against"],
  ["basic", "老旧电梯更换补贴发放", "", "", "", "silent"],
  ["basic", "河道清淤", "", "", "", "silent"],
  ["basic", "渔船停泊点管理", "", "", "", "silent"],
  ["assist", "上级职能部门要求加挂工作站牌子", "区某局", "业务指导", "加挂牌子", "against"],
  ["assist", "社区包办部门职责内的核验工作", "区某局", "核验", "社区包办", "against"],
  ["assist", "转交社区的部门执法巡查", "区某局", "执法", "转交社区巡查", "against"],
  ["assist", "社区协助部门开展消防宣传", "消防部门", "消防宣传", "社区协助发放材料", "approval"],
  ["assist", "社区参与民政部门的救助对象核对", "民政部门", "救助", "社区参与核对", "approval"],
  ["assist", "上级职能部门对街道进行直接考核", "区职能部门", "考核", "接受考核", "approval"],
  ["assist", "派驻机构负责人考核考察", "区职能部门", "考核考察", "提出意见", "founded"],
  ["assist", "向社会组织购买服务", "区某局", "购买服务", "提出需求", "founded"],
  ["assist", "集邮展览布展", "区某局", "布展", "提供场地", "silent"],
  ["withdrawn", "街道承担的招商引资任务", "", "", "区某局", "founded"],
  ["withdrawn", "街道承担的协税护税任务", "", "", "区某局", "founded"],
  ["withdrawn", "对口设立机构的要求", "", "", "区某局", "founded"],
  ["withdrawn", "检查考核评比过多过滥问题的整治", "", "", "区某局", "founded"],
  ["withdrawn", "燃气管线打压试验", "", "", "燃气单位", "silent"],
];

const LINES: Readonly<Record<SampleId, readonly Line[]>> = { liuyin: LIUYIN, qingshi: QINGSHI };

/** The items of a sample, numbered within each list; `expected` is what a reader of the 2019 Opinion finds. */
export function sampleDuties(
  id: SampleId,
): readonly { readonly duty: Duty; readonly expected: DutyVerdict }[] {
  const counts = new Map<DutyList, number>();
  return LINES[id].map(([list, name, superior, superiorDuty, part, expected]) => {
    const number = (counts.get(list) ?? 0) + 1;
    counts.set(list, number);
    const withdrawn = list === "withdrawn";
    const duty: Duty = {
      list,
      number: String(number),
      name,
      superior,
      superiorDuty,
      assist: withdrawn ? "" : part,
      receiver: withdrawn ? part : "",
      means: withdrawn ? "由承接部门直接办理" : "",
    };
    return { duty, expected };
  });
}
