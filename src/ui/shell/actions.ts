// Everything a person can ask of the frame, once: palette, hotkeys, menus and buttons take their words and
// their doing from here. An action runs commands of the session; it keeps no state of its own.
import { FORCES, type Modality } from "../../model/index.ts";
import { type OpenHow, offerFiles, type State, writeLink } from "../../session/index.ts";
import { AUTHORING_ACTIONS } from "../authoring/actions.ts";
import { QUIZ_ACTIONS } from "../quiz/actions.ts";
import { copyCitation, nextNorm, previousNorm } from "../reader/steps.ts";
import { TRAINING_ACTIONS } from "../training/actions.ts";
import type { Action, Stage } from "./action.ts";
import { THEME_ACTIONS } from "./themeActions.ts";

export const OPENABLE = ".json,.yaml,.yml,.xlsx,.csv,.tsv,.jsonld,.zip";
const only = (modality: Modality, keywords: string): Action => ({
  word: `shell.only.${modality}`,
  keywords: `filter only zhikan zk shaixuan ${keywords}`,
  run: ({ session }) => session.run("filter.set", { filter: { modality: [modality] } }),
  on: ({ view }) => view.filter.modality.length === 1 && view.filter.modality[0] === modality,
});

const degree = (steps: 1 | 2 | 3): Action => ({
  word: `shell.degree.${steps}`,
  keywords: `degree focus jujiao jj du ${steps}`,
  run: ({ session }) => session.run("view.degree", { degree: steps }),
  on: ({ view }) => view.degree === steps,
});

const panel = (name: "reader" | "inspector" | "filters", keywords: string): Action => ({
  word: `shell.toggle.${name}`,
  keywords: `panel mianban mb ${keywords}`,
  run: ({ session }) => session.run("panel.set", { panel: name }),
  on: ({ preferences }) => preferences.panels[name].open,
});

const dialog = (name: Exclude<NonNullable<State["dialog"]>, "import">, keywords: string): Action => ({
  word: `shell.open.${name}`,
  keywords,
  run: ({ session }) => session.run("dialog.open", { dialog: name }),
});

/** Puts the cursor into the search field, its words chosen. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>(".shell-search input");
  field?.focus();
  field?.select();
}

async function copyLink({ session, ports }: Stage): Promise<void> {
  const { view, workspace, overrides } = session.state();
  const done = await ports.clipboard.write(ports.address.whole(writeLink(view, workspace, overrides)));
  session.run("notify", { word: done ? "shell.linkCopied" : "shell.copyFailed" });
}

/** Where documents are compared or listed, files come beside them; elsewhere they take their place. */
export const howHere = ({ view: { main } }: State): OpenHow =>
  main === "compare" || main === "library" ? "add" : "replace";

async function open({ session, ports }: Stage): Promise<void> {
  await offerFiles(session, ports, await ports.files.choose(OPENABLE), howHere(session.state()));
}

async function openFolder({ session, ports }: Stage): Promise<void> {
  const files = await ports.files.folder();
  if (files?.length === 0) session.run("notify", { word: "shell.emptyFolder" });
  else if (files) await offerFiles(session, ports, files, howHere(session.state()));
}

/** Esc, from the outermost to the innermost: problems, then the selection. */
function stepOut({ session }: Stage): void {
  if (session.state().problems) session.run("problems.close", {});
  else session.run("select.clear", {});
}

export const ACTIONS = {
  palette: dialog("palette", "command palette mingling ml"),
  search: { word: "shell.search", keywords: "find search sousuo ss chazhao cz", run: focusSearch },
  escape: { word: "shell.clear", keywords: "clear selection qingchu qc quxiao qx xuanze", run: stepOut },
  network: {
    word: "shell.main.network",
    keywords: "graph network wangluo wl tupu tp",
    run: ({ session }) => session.run("view.main", { main: "network" }),
    on: ({ view }) => view.main === "network",
  },
  list: {
    word: "shell.main.list",
    keywords: "table list qingdan qd biaoge bg",
    run: ({ session }) => session.run("view.main", { main: "list" }),
    on: ({ view }) => view.main === "list",
  },
  ask: {
    word: "shell.main.ask",
    keywords: "ask question answer wen wenyiwen wyw tiwen tw 提问 问答",
    run: ({ session }) => session.run("view.main", { main: "ask" }),
    on: ({ view }) => view.main === "ask",
  },
  matrix: {
    word: "shell.main.matrix",
    keywords: "matrix grid juzhen jz quanze 权责",
    run: ({ session }) => session.run("view.main", { main: "matrix" }),
    on: ({ view }) => view.main === "matrix",
  },
  seat: {
    word: "shell.main.seat",
    keywords: "seat chair who am i woshi ws bengang 本岗 本单位 我",
    run: ({ session }) => session.run("view.main", { main: "seat" }),
    on: ({ view }) => view.main === "seat",
  },
  procedures: {
    word: "shell.main.procedures",
    keywords: "procedures steps swimlane chengxu cx liucheng lc 流程 步骤 泳道",
    run: ({ session }) => session.run("view.main", { main: "procedures" }),
    on: ({ view }) => view.main === "procedures",
  },
  audit: {
    word: "shell.main.audit",
    keywords: "audit powers duties zeren quanze yizhi sheny 权责一致 权责对等 排名 最多",
    run: ({ session }) => session.run("view.main", { main: "audit" }),
    on: ({ view }) => view.main === "audit",
  },
  duties: {
    word: "shell.main.duties",
    keywords: "duties lists street sanzhang qingdan szqd lvzhi lz 三张清单 履职 清单 收回 配合",
    run: ({ session }) => session.run("view.main", { main: "duties" }),
    on: ({ view }) => view.main === "duties",
  },
  paths: {
    word: "shell.main.paths",
    keywords: "paths between chain lujing lj 路径 关系链 之间",
    run: ({ session }) => session.run("view.main", { main: "paths" }),
    on: ({ view }) => view.main === "paths",
  },
  quiz: {
    word: "shell.main.quiz",
    keywords: "quiz test exam ceyan cy kaoshi ks timu 考试 题目 练习",
    run: ({ session }) => session.run("view.main", { main: "quiz" }),
    on: ({ view }) => view.main === "quiz",
  },
  authoring: {
    word: "shell.main.authoring",
    keywords: "authoring draft extract qicao qc caogao tiqu 起草 抽取 复核",
    run: ({ session }) => session.run("view.main", { main: "authoring" }),
    on: ({ view }) => view.main === "authoring",
  },
  ...AUTHORING_ACTIONS,
  ...QUIZ_ACTIONS,
  ...TRAINING_ACTIONS,
  compare: {
    word: "shell.main.compare",
    keywords: "compare difference versions duizhao dz bijiao bj chayi 比较 差异 版本 落实",
    run: ({ session }) => session.run("view.main", { main: "compare" }),
    on: ({ view }) => view.main === "compare",
  },
  library: {
    word: "shell.main.library",
    keywords: "library documents policies wenku wk wenjian 文件 多份 示例",
    run: ({ session }) => session.run("view.main", { main: "library" }),
    on: ({ view }) => view.main === "library",
  },
  print: {
    word: "seat.print",
    keywords: "print pocket card dayin dy koudai kd 打印 卡片",
    run: () => window.print(),
    idle: ({ view }) => view.main !== "seat" || view.seat === null,
  },
  main: {
    word: "shell.switchMain",
    keywords: "switch table graph qiehuan qh",
    run: ({ session }) =>
      session.run("view.main", { main: session.state().view.main === "list" ? "network" : "list" }),
  },
  lens: {
    word: "shell.switchLens",
    keywords: "lens shijiao sj tiaomu zhuti norm actor",
    run: ({ session }) =>
      session.run("view.lens", { lens: session.state().view.lens === "norm" ? "actor" : "norm" }),
  },
  structure: {
    word: "shell.structure",
    keywords: "structure relations lishu ls jiegou jg guanxi",
    run: ({ session }) => session.run("view.structure", {}),
    on: ({ view }) => view.structure,
  },
  fit: {
    word: "shell.fit",
    keywords: "fit zoom whole shiying sy quantu qt",
    run: ({ session }) => session.run("view.fit", {}),
  },
  "degree-1": degree(1),
  "degree-2": degree(2),
  "degree-3": degree(3),
  unpin: {
    word: "shell.unpin",
    keywords: "unpin place huanyuan hy weizhi wz",
    run: ({ session }) => session.run("view.unpin", {}),
    idle: ({ view }) => Object.keys(view.pins[view.lens]).length === 0,
  },
  next: { word: "reader.next", keywords: "next norm xiayitiao xyt", run: ({ session }) => nextNorm(session) },
  previous: {
    word: "reader.previous",
    keywords: "previous norm shangyitiao syt",
    run: ({ session }) => previousNorm(session),
  },
  cite: {
    word: "reader.cite",
    keywords: "copy citation quote fuzhi fz yinwen yw yinyong",
    run: ({ session, ports }) => void copyCitation(session, ports.clipboard),
  },
  link: {
    word: "shell.copyLink",
    keywords: "copy link url fuzhi lianjie lj",
    run: (stage) => void copyLink(stage),
  },
  "only-obligation": only("obligation", "yiwu yw ying 应"),
  "only-prohibition": only("prohibition", "jinzhi jz bude 不得"),
  "only-permission": only("permission", "xuke xk keyi 可以"),
  "only-power": only("power", "zhiquan zq 职权"),
  "only-mandatory": {
    word: "shell.only.mandatory",
    keywords: "force mandatory bixu bx yingdang 应当 必须",
    run: ({ session }) => session.run("filter.set", { filter: { force: FORCES.slice(0, 1) } }),
  },
  "only-explicit": {
    word: "shell.only.explicit",
    keywords: "explicit inferred tuiding td mingwen mw",
    run: ({ session }) => session.run("filter.set", { filter: { bearer: ["explicit"] } }),
  },
  "filter-reset": {
    word: "shell.filterReset",
    keywords: "reset all filter qingkong qk shaixuan quanbu",
    run: ({ session }) => session.run("filter.reset", {}),
  },
  undo: {
    word: "shell.undo",
    keywords: "undo back chexiao cx houtui",
    // After a file was opened there is no view to go back to: then its opening is undone.
    run: ({ session }) => {
      const { past, former } = session.state();
      session.run(past.length === 0 && former ? "workspace.restore" : "undo", {});
    },
    idle: ({ past, former }) => past.length === 0 && former === null,
  },
  redo: {
    word: "shell.redo",
    keywords: "redo forward chongzuo cz qianjin",
    run: ({ session }) => session.run("redo", {}),
    idle: ({ future }) => future.length === 0,
  },
  "view-reset": {
    word: "shell.viewReset",
    keywords: "reset view start chongzhi cz chushi",
    run: ({ session }) => session.run("view.reset", {}),
  },
  reader: panel("reader", "reader text yuanwen yw"),
  inspector: panel("inspector", "inspector details xiangqing xq"),
  filters: panel("filters", "filter shaixuan sx"),
  open: {
    word: "shell.open.file",
    keywords: "open file dakai dk wenjian wj json yaml",
    run: (stage) => void open(stage),
  },
  folder: {
    word: "shell.open.folder",
    keywords: "open folder directory dakai dk wenjianjia wjj mulu ml zhengce",
    run: (stage) => void openFolder(stage),
  },
  export: dialog(
    "export",
    "export save download share daochu dc xiazai xz fenxiang fx tupian png svg pdf excel word gephi",
  ),
  language: {
    word: "shell.switchLanguage",
    keywords: "language english chinese yuyan yy zhongwen yingwen",
    run: ({ session }) =>
      session.run("preferences.set", {
        language: session.state().preferences.language === "zh" ? "en" : "zh",
      }),
  },
  ...THEME_ACTIONS,
  lectern: {
    word: "shell.lectern",
    keywords: "lectern projector large jiangtai jt touying ty dazi",
    run: ({ session }) => session.run("preferences.set", { lectern: !session.state().preferences.lectern }),
    on: ({ preferences }) => preferences.lectern,
  },
  fullscreen: {
    word: "shell.fullscreen",
    keywords: "full screen quanping qp",
    run: ({ ports }) => void ports.fullscreen.toggle(),
  },
  shortcuts: dialog("shortcuts", "keys keyboard shortcuts kuaijiejian kjj anjian"),
  help: dialog("help", "help bangzhu bz shuoming sm"),
  guide: dialog("guide", "guide intro yindao yd rumen"),
  about: dialog("about", "about source coverage status laiyuan ly jiexuan fugai"),
} satisfies Record<string, Action>;

export type ActionId = keyof typeof ACTIONS;

/** An action as its interface, for those who ask `on` and `idle`. */
export const action = (id: ActionId): Action => ACTIONS[id];
