// A workspace small enough to know by heart: every modality and force, inferred bearers, an approver that the
// text does not name, a condition, an exception, relations of both bases, a clause of every state.
import type { Workspace } from "../../src/model/index.ts";
import { aBearer, aNorm, anActor, aParty, aPolicy, both, checked } from "./aPolicy.ts";

export const SMALL_TEXT = `为规范街道和社区工作，制定本办法。

一、街道工作

（一）征求意见。区职能部门任用派驻机构负责人，应当征求街道党（工）委意见；涉及街道的公共事务，一般由街道党（工）委综合管理。有条件的地方，探索将考核监督下放给街道。

（二）减轻负担。除法律法规明确规定外，上级部门不得把自己职责内的工作转嫁给社区，确需社区协助的，须按程序报批，并提供必要的经费。

二、社区工作

社区是城市治理的基础。社区党组织要教育引导党员。推进社区减负增效，由居民群众评价。各方面协同配合。大家共同努力，开创新局面！

三、保障措施
`;

const ADDRESSEES = "没有写明主语，归于受文对象。";

const ACTORS = [
  anActor("regions", "各地区各部门", { level: "regional", system: "territory", kind: "group" }),
  anActor("superior-departments", "上级部门", {
    level: "superior",
    system: "government",
    kind: "department",
    nameEn: "Superior departments",
  }),
  anActor("district-departments", "区职能部门", {
    level: "district",
    system: "government",
    kind: "department",
    nameEn: "Functional departments of the district",
  }),
  anActor("street-committee", "街道党（工）委", {
    aliases: ["街道党工委"],
    nameEn: "Subdistrict Party (working) committee",
  }),
  anActor("street", "街道", { system: "territory", kind: "area", nameEn: "Subdistrict" }),
  anActor("community-party", "社区党组织", {
    level: "community",
    kind: "organisation",
    nameEn: "Community Party organisation",
  }),
  anActor("community", "社区", {
    level: "community",
    system: "territory",
    kind: "area",
    nameEn: "Community",
  }),
  anActor("residents", "居民群众", { level: "people", system: "masses", kind: "group", nameEn: "Residents" }),
];

const RELATIONS = [
  { from: "street-committee", type: "leads", to: "community-party", basis: "context" },
  { from: "street", type: "includes", to: "community", basis: "context" },
  {
    from: "district-departments",
    type: "kindOf",
    to: "superior-departments",
    basis: "text",
    quote: "区职能部门",
    clause: "1.1.1.1",
  },
];

const NORMS = [
  aNorm("consult-committee", "区职能部门任用派驻机构负责人，应当征求街道党（工）委意见", {
    bearers: [aBearer("district-departments")],
    others: [aParty("street-committee", "consulted")],
    label: both("应当征求街道党（工）委意见", "Must consult the committee"),
    action: "征求意见",
    matter: "派驻机构负责人的任用",
    topic: "consultation",
  }),
  aNorm("manage-affairs", "涉及街道的公共事务，一般由街道党（工）委综合管理", {
    modality: "power",
    force: "general",
    bearers: [aBearer("street-committee")],
    label: both("一般由街道党（工）委综合管理", "Manages public affairs as a rule"),
    action: "综合管理",
    matter: "涉及街道的公共事务",
  }),
  aNorm("devolve-assessment", "有条件的地方，探索将考核监督下放给街道", {
    modality: "permission",
    force: "encouraged",
    bearers: [aBearer("regions", ADDRESSEES)],
    others: [aParty("street", "recipient")],
    condition: "有条件的地方",
    label: both("探索下放考核监督", "May try devolving assessment"),
    action: "下放",
    matter: "考核监督",
  }),
  aNorm("no-shifting", "除法律法规明确规定外，上级部门不得把自己职责内的工作转嫁给社区", {
    modality: "prohibition",
    bearers: [aBearer("superior-departments")],
    others: [aParty("community", "target")],
    exception: "除法律法规明确规定外",
    label: both("不得把工作转嫁给社区", "May not shift work to communities"),
    action: "不得转嫁",
    matter: "自己职责内的工作",
    topic: "burden",
  }),
  aNorm("approval", "确需社区协助的，须按程序报批", {
    bearers: [aBearer("superior-departments", "承前句主语。")],
    others: [aParty(null, "approver")],
    condition: "确需社区协助的",
    related: [
      { norm: "no-shifting", type: "exception" },
      { norm: "provide-means", type: "joint" },
    ],
    label: both("确需协助须报批", "Help needs approval"),
    action: "报批",
    matter: "社区协助",
    topic: "burden",
  }),
  aNorm("provide-means", "确需社区协助的，须按程序报批，并提供必要的经费", {
    bearers: [aBearer("superior-departments", "承前句主语。")],
    others: [aParty("community", "recipient", "经费供协助的社区使用。")],
    condition: "确需社区协助的",
    label: both("提供必要的经费", "Provide the funds needed"),
    action: "提供经费",
    matter: "社区协助所需经费",
    topic: "burden",
    note: both("由谁提供没有写明。", "Who provides them is not said."),
  }),
  aNorm("educate-members", "社区党组织要教育引导党员", {
    force: "directive",
    bearers: [aBearer("community-party")],
    label: both("教育引导党员", "Educate members"),
    action: "教育引导",
    matter: "党员",
  }),
  aNorm("reduce-burden", "推进社区减负增效，由居民群众评价", {
    force: "directive",
    bearers: [aBearer("regions", ADDRESSEES)],
    others: [aParty("community", "target"), aParty("residents", "overseer")],
    label: both("推进社区减负增效", "Relieve communities"),
    action: "推进减负增效",
    matter: "社区负担",
    topic: "burden",
  }),
];

/** The small policy as a reader hands it over; `id` lets two stand side by side. */
export function smallPolicy(id = "small") {
  return aPolicy({
    document: {
      id,
      extent: "excerpt",
      extentNote: both("节选，第三部分只有标题。", "An excerpt; of part three there is only the heading."),
      absent: [
        { address: "3", heading: "三、保障措施", note: both("内容缺失。", "The content is missing.") },
      ],
      topics: [
        { id: "general", zh: "总体", en: "General" },
        { id: "consultation", zh: "征求意见", en: "Consultation" },
        { id: "burden", zh: "减负", en: "Relief" },
      ],
    },
    text: SMALL_TEXT,
    actors: ACTORS,
    relations: RELATIONS,
    norms: NORMS,
    states: { "0.1.1.1": "purpose", "2.1.4.1": "doubtful", "2.1.5.1": "exhortation" },
  });
}

/** 8 actors, 8 norms, 3 relations, 10 clauses under 5 headings; policy `small`. */
export function smallWorkspace(): Workspace {
  return checked([smallPolicy()]);
}
