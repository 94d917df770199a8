// What the command line says. Kept out of WORDS: the page never says it.
import { speaker, type Words } from "./say.ts";

const cliWords = {
  "cli.about": {
    zh: "权责图谱：把政策文件读成“谁必须、可以、不得对谁做什么”的网络，每一条都有原文为据。",
    en: "Reads a policy document as a network of who must, may and may not do what to whom, with the exact words behind every line.",
  },
  "cli.validate": { zh: "检查政策数据，逐条列出问题", en: "check policies and list every problem" },
  "cli.template": {
    zh: "写出供填写的 Excel 模板（有下拉表和说明）",
    en: "write the Excel template to fill in, with lists to choose from and a help sheet",
  },
  "cli.export": { zh: "导出政策数据", en: "export policies" },
  "cli.tour": {
    zh: "导览的 id（用于 pptx、docx-handout；不写则用第一个）",
    en: "id of a tour, for pptx and docx-handout (the first one by default)",
  },
  "cli.noTour": { zh: "没有导览“{name}”。可选：{tours}", en: "there is no tour “{name}”. There is: {tours}" },
  "cli.build": {
    zh: "生成可离线打开的单文件课件（.html）或可部署的网站（文件夹）",
    en: "make the explorer as one offline file (.html) or as a site (a folder)",
  },
  "cli.buildOutput": {
    zh: "写入此文件（以 .html 结尾）或此文件夹",
    en: "write this file (its name ends in .html) or into this folder",
  },
  "cli.building": {
    zh: "首次使用：正在构建页面，约需一分钟…",
    en: "first use: building the pages takes about a minute…",
  },
  "cli.noPages": {
    zh: "缺少 dist/site：请先在完整的源码目录里运行 npm run build",
    en: "dist/site is missing: run npm run build in the whole checkout first",
  },
  "cli.notEmpty": {
    zh: "文件夹里已有别的内容，未写入：{path}",
    en: "the folder has other things in it; nothing was written: {path}",
  },
  "cli.stats": { zh: "统计主体、条目与条文覆盖", en: "count actors, norms and coverage" },
  "cli.ask": {
    zh: "问一个问题，得到有原文为据的回答",
    en: "ask a question and get an answer that cites the text",
  },
  "cli.quiz": {
    zh: "出一份测验卷，打印、输出 JSON 或写成 DOCX",
    en: "make a quiz paper: on the terminal, as JSON or as DOCX",
  },
  "cli.seed": { zh: "卷号：同一卷号和设置，同一份卷子", en: "paper number: the same gives the same paper" },
  "cli.count": { zh: "题数", en: "how many questions" },
  "cli.difficulty": { zh: "难度：{levels}", en: "difficulty: {levels}" },
  "cli.kinds": { zh: "题型，用逗号隔开：{kinds}", en: "kinds, with commas between: {kinds}" },
  "cli.key": { zh: "附答案、原文和出处", en: "with the key, quotes and places" },
  "cli.quizOutput": { zh: "写成这个 DOCX 文件", en: "write this DOCX file" },
  "cli.quizFewer": {
    zh: "按这些设置只能出 {count} 题，少于要求的 {wanted} 题",
    en: "these settings give only {count} questions, fewer than the {wanted} asked for",
  },
  "cli.question": { zh: "问题，写在引号里", en: "the question, in quotation marks" },
  "cli.askSynopsis": { zh: "[选项] <问题> [路径…]", en: "[options] <question> [path…]" },
  "cli.noQuestion": {
    zh: '请写下要问的问题，例如 quanze ask "区职能部门能不能直接考核街道？"',
    en: 'please write a question, for example quanze ask "区职能部门能不能直接考核街道？"',
  },
  "cli.compare": { zh: "对照两份文件，逐条列出变化", en: "compare two documents norm by norm" },
  "cli.compareSynopsis": { zh: "[选项] <第一份> <第二份>", en: "[options] <first> <second>" },
  "cli.firstPath": {
    zh: "第一份（上级的、较早的）：政策文件夹或只有一份政策的工作区文件",
    en: "the first (higher, older) one: a policy folder, or a workspace file with one policy",
  },
  "cli.secondPath": { zh: "第二份", en: "the second one" },
  "cli.needsTwo": { zh: "请给出两份要对照的文件", en: "please give two documents to compare" },
  "cli.onePolicy": { zh: "{path} 里要正好有一份政策", en: "{path} must hold exactly one policy" },
  "cli.comparing": { zh: "正在对照 {percent}%", en: "comparing {percent}%" },
  "cli.comparedItself": { zh: "这是同一份文件。", en: "These are one and the same document." },
  "cli.comparedEmpty": { zh: "{title}里没有条目。", en: "There are no norms in {title}." },
  "cli.nothingPairs": {
    zh: "没有一条能对上：两份文件大概不是同一类事项。",
    en: "Nothing pairs: the two are probably about different matters.",
  },
  "cli.contradictions": {
    zh: "可能的抵触（由规则找出，是否抵触由人判断）：",
    en: "Possibly against each other (found by rules, for people to judge):",
  },
  "cli.near": { zh: "相近规定：", en: "Near to it:" },
  "cli.schema": {
    zh: "生成供编辑器补全和检查用的 JSON Schema",
    en: "write the JSON Schemas that editors complete and check with",
  },
  "cli.licences": {
    zh: "列出网页版所含的第三方软件及其许可",
    en: "list the libraries inside the built page, with their licences",
  },
  "cli.licencesWhole": { zh: "打印许可全文", en: "print the licences in full" },
  "cli.optionsOnly": { zh: "[选项]", en: "[options]" },
  "cli.notBuilt": {
    zh: "还没有构建网页，请先运行 npm run build",
    en: "the page has not been built yet: run npm run build first",
  },
  "cli.extract": {
    zh: "从法规、文件的文字里起草条目（.txt .md .docx），供人复核",
    en: "draft norms from the text of a regulation (.txt .md .docx), for a person to review",
  },
  "cli.texts": {
    zh: "文字文件，或存放这些文件的文件夹（含子文件夹）",
    en: "texts, or folders of texts (with the folders inside)",
  },
  "cli.textsSynopsis": { zh: "[选项] <文件或文件夹>…", en: "[options] <file or folder>…" },
  "cli.noTexts": { zh: "请写明要读的文件或文件夹", en: "please name a file or folder to read" },
  "cli.noTextsIn": {
    zh: "{path} 里没有 .txt、.md 或 .docx 文件",
    en: "there is no .txt, .md or .docx file in {path}",
  },
  "cli.drafts": { zh: "{count} 条草稿", en: "{count} drafts" },
  "cli.inferred": { zh: "推定", en: "inferred" },
  "cli.unnamed": { zh: "文件未写明", en: "not named" },
  "cli.paths": {
    zh: "政策文件夹、存放若干政策的文件夹，或工作区文件（.json .yaml）；不写则用自带的政策",
    en: "policy folders, folders of policies, or workspace files (.json, .yaml); the bundled policies if none is given",
  },
  "cli.json": { zh: "标准输出只打印一个 JSON 值", en: "print one JSON value on stdout and nothing else" },
  "cli.lang": { zh: "语言：zh 或 en（默认随系统）", en: "language, zh or en (the system's by default)" },
  "cli.format": { zh: "格式：{formats}", en: "format: {formats}" },
  "cli.output": { zh: "写入此文件；不写则打印到标准输出", en: "write to this file instead of stdout" },
  "cli.folder": { zh: "写入此文件夹", en: "write into this folder" },
  "cli.help": { zh: "显示用法", en: "show how to use this" },
  "cli.version": { zh: "显示版本", en: "show the version" },
  "cli.synopsis": { zh: "<命令> [选项] [路径…]", en: "<command> [options] [path…]" },
  "cli.commandSynopsis": { zh: "[选项] [路径…]", en: "[options] [path…]" },
  "cli.usage": { zh: "用法", en: "Usage:" },
  "cli.arguments": { zh: "参数", en: "Arguments:" },
  "cli.options": { zh: "选项", en: "Options:" },
  "cli.commands": { zh: "命令", en: "Commands:" },

  "cli.unknownOption": { zh: "没有 {name} 这个选项", en: "there is no option {name}" },
  "cli.unknownCommand": { zh: "没有 {name} 这个命令", en: "there is no command {name}" },
  "cli.missingValue": { zh: "选项 {name} 后面要写一个值", en: "the option {name} needs a value" },
  "cli.wrongValue": { zh: "{name} 只能是：{allowed}", en: "{name} must be one of: {allowed}" },
  "cli.tooMany": { zh: "参数太多", en: "too many arguments" },
  "cli.noSuchPath": { zh: "找不到或无法读取：{path}", en: "not found or not readable: {path}" },
  "cli.cannotWrite": { zh: "无法写入：{path}", en: "cannot write: {path}" },
  "cli.seeHelp": { zh: "用法见 quanze --help", en: "see quanze --help" },
  "cli.bug": {
    zh: "quanze 内部出错，这不是您的错。请把下面的内容附在问题报告里：",
    en: "quanze failed, and not through your fault. Please put what follows into a report:",
  },

  "cli.reading": { zh: "正在读取 {done}/{all}：{path}", en: "reading {done}/{all}: {path}" },
  "cli.writing": { zh: "正在写 {format}：{done}/{all}", en: "writing {format}: {done}/{all}" },
  "cli.needsFile": {
    zh: "{format} 不是文字格式，请用 -o 指定文件，例如 -o 权责.{extension}",
    en: "{format} is no text: give it a file, for example -o policies.{extension}",
  },
  "cli.fine": { zh: "没有问题", en: "no problems" },
  "cli.errors": { zh: "错误 {errors} 处，提醒 {warnings} 处", en: "errors: {errors}, warnings: {warnings}" },
  "cli.written": { zh: "已写入 {path}（{size} 字节）", en: "wrote {path} ({size} bytes)" },

  "cli.actors": { zh: "主体", en: "actors" },
  "cli.norms": { zh: "条目", en: "norms" },
  "cli.clauses": { zh: "条文登记", en: "clauses covered" },
  "cli.explicit": { zh: "文中写明承担者", en: "bearer named" },
  "cli.byModality": { zh: "类型", en: "modality" },
  "cli.byForce": { zh: "力度", en: "force" },
  "cli.byTopic": { zh: "事项", en: "topic" },
  "cli.coverage": { zh: "条文", en: "clauses" },
} as const satisfies Words;

/** A word of the command line, its holes filled. */
export const sayInTerminal = speaker(cliWords);
export type TerminalWord = keyof typeof cliWords;
