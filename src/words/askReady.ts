// Questions to start with, in the words of those who ask: part of the shipped document, like its norms.

interface ReadyQuestion {
  /** What is asked, as it is put. */
  readonly question: string;
  /** What it asks, for readers of English. */
  readonly en: string;
}

export interface ReadyGroup {
  readonly title: { readonly zh: string; readonly en: string };
  readonly questions: readonly ReadyQuestion[];
}

/** By policy; a document without any gets questions made from its norms. */
export const READY_QUESTIONS: Readonly<Record<string, readonly ReadyGroup[]>> = {
  "urban-party-building-2019": [
    {
      title: { zh: "街道干部", en: "At the subdistrict" },
      questions: [
        {
          question: "区职能部门能不能直接考核街道？",
          en: "May a district department assess a subdistrict directly?",
        },
        {
          question: "上级职能部门叫街道再挂一块牌子，行不行？",
          en: "May superiors have a subdistrict put up one more sign?",
        },
        {
          question: "派驻机构负责人要提拔，要不要先问问街道党工委？",
          en: "Must the subdistrict committee be asked before a stationed head is promoted?",
        },
        { question: "城市规划要不要听取街道党工委意见？", en: "Must its views be heard on the city plan?" },
        { question: "街道能管派驻的人吗？", en: "May a subdistrict direct the personnel stationed there?" },
        {
          question: "涉及街道的公共事务由谁综合管理？",
          en: "Who manages public affairs that concern the subdistrict?",
        },
        {
          question: "省会城市的街道还要拉投资吗，任务该不该取消？",
          en: "Must provincial capitals abolish subdistricts' investment tasks?",
        },
      ],
    },
    {
      title: { zh: "社区工作者", en: "In the community" },
      questions: [
        {
          question: "上级部门能把自己的活儿甩给社区吗？",
          en: "May superiors shift their own work to a community?",
        },
        { question: "请社区帮忙，要谁点头？", en: "Who must agree before a community is asked to help?" },
        { question: "叫社区帮忙，上级单位要不要给钱？", en: "Must superiors pay when a community helps?" },
        {
          question: "社区里的大事和钱怎么花，谁说了算？",
          en: "Who has the say on a community's important matters and money?",
        },
        { question: "社区检查考核太多了，怎么整治？", en: "What is to be done about too many inspections?" },
        { question: "社区要不要配备专职党务工作者？", en: "Must a community have full-time Party workers?" },
        { question: "社区可以拒绝上级部门派下来的活吗？", en: "May a community refuse work from above?" },
      ],
    },
    {
      title: { zh: "培训教师", en: "In a training class" },
      questions: [
        {
          question: "任用派驻机构负责人，要不要街道党工委同意？",
          en: "Is the committee's consent needed? (consulted is not consent)",
        },
        {
          question: "上级部门能把自己的工作转嫁给街道吗？",
          en: "Does the ban on shifting work protect the subdistrict too?",
        },
        {
          question: "确需考核街道的，由谁批准？",
          en: "Who approves an assessment that is really necessary?",
        },
      ],
    },
    {
      title: { zh: "研究人员", en: "For analysts" },
      questions: [
        { question: "赋予街道党工委哪些职权？", en: "Which powers are conferred on the committee?" },
        {
          question: "有条件的地方必须下放指挥调度吗？",
          en: "Must localities with the conditions devolve command?",
        },
        { question: "上级部门违规转嫁工作怎么处分？", en: "What is the penalty for shifting work?" },
      ],
    },
  ],
};
