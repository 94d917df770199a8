// What guide and help say: how to read the picture, how the text was read, what it cannot do.
import type { Words } from "./say.ts";

export const helpWords = {
  "guide.title": { zh: "一分钟看懂权责图谱", en: "Quanze in one minute" },
  "guide.start": { zh: "开始阅读", en: "Start reading" },
  "guide.more": { zh: "看详细说明", en: "Read more" },
  "guide.what": { zh: "一份文件，读成一张网", en: "One document, read as a network" },
  "guide.whatText": {
    zh: "谁应当、不得、可以、有权对谁做什么，一条一条画出来。点图上任何一处，原文就翻到它所依据的那句话；点原文，图上就亮起对应的条目。",
    en: "Who must, must not, may, or has the power to do what to whom, drawn norm by norm. Click anything in the picture and the text turns to the words it rests on; click the text and the picture lights up.",
  },
  "guide.read": { zh: "看颜色、形状和一个字", en: "Colour, shape, one character" },
  "guide.readText": {
    zh: "圆点是主体，其余是条目。连线上的字说明对方的角色：商是征求意见，批是审批把关，受是承受，对是对象，同是共同，督是监督评价。",
    en: "Circles are actors; the other shapes are norms. The character on a line gives the other party’s role: 商 is consulted, 批 approves, 受 receives, 对 is acted upon, 同 acts jointly, 督 oversees.",
  },
  "guide.care": { zh: "两处要留神", en: "Two things to mind" },
  "guide.careExcerpt": {
    zh: "这里收的是节选，不是全文。缺的部分照实标出，不凭记忆补写；哪些句子没有整理成条目，也一一列明。",
    en: "This source is an excerpt, not the full text. What is missing is marked and never filled in from memory, and sentences without norms are listed too.",
  },
  "guide.careInferred": {
    zh: "许多句子没写主语。按上下文推定的主体画成虚线，注明〔推定〕和理由，可以随时筛掉。",
    en: "Many sentences name no subject. A bearer read from the context is drawn dashed, marked as inferred with the reason, and can be filtered out.",
  },
  "guide.excerpt": { zh: "原文到此为止", en: "the source ends here" },
  "guide.named": { zh: "文件写明", en: "named" },
  "guide.inferred": { zh: "推定", en: "inferred" },

  "help.title": { zh: "帮助", en: "Help" },
  "help.sections": { zh: "帮助目录", en: "Sections of the help" },
  "help.picture": { zh: "怎么看图", en: "Reading the picture" },
  "help.rules": { zh: "条目怎么来的", en: "Where the norms come from" },
  "help.limits": { zh: "不能当作什么", en: "What it is not" },
  "help.source": { zh: "来源、状态与覆盖", en: "Source, status, coverage" },

  "help.bands": {
    zh: "横行是层级，从中央到社区；竖列是系统：党组织、地方（块）、部门（条）、社会、群众。位置固定，每台电脑上都一样。",
    en: "Rows are levels, from national down to the community; columns are systems: Party, territory, government departments, society, the public. Places are fixed and the same on every machine.",
  },
  "help.lenses": {
    zh: "条目视角里，主体和条目都是节点，一条也不合并；主体视角只画主体，两个主体之间的条目并成一条线，线上写明数目，点开可看。",
    en: "In the norm lens actors and norms are both nodes and nothing is merged. The actor lens draws actors only: all norms between two of them share one line that shows their number and opens on click.",
  },
  "help.kinds": { zh: "四种条目", en: "Four kinds of norm" },
  "help.obligation": { zh: "应当、必须、要，或直接提出的要求", en: "must, shall, or a plain imperative" },
  "help.prohibition": { zh: "不得、严禁、一般不", en: "must not, is forbidden to, as a rule does not" },
  "help.permission": { zh: "可以、鼓励、有条件的地方探索", en: "may, is encouraged to, may explore" },
  "help.power": { zh: "赋予职权、由其统筹、纳入其管理", en: "is given a power, coordinates, manages" },
  "help.forces": { zh: "力度由强到弱", en: "Force, strongest first" },
  "help.mandatory": { zh: "应当、必须、不得", en: "shall, must, must not" },
  "help.general": { zh: "一般、原则上；可以、有权", en: "as a rule, in principle; may" },
  "help.directive": { zh: "要，以及没有情态词的要求", en: "an imperative without a modal word" },
  "help.encouraged": {
    zh: "鼓励、探索、可先实行、有条件的地方",
    en: "encouraged, explored, where conditions allow",
  },
  "help.lines": { zh: "线与角色", en: "Lines and roles" },
  "help.solid": { zh: "实线：文件写明", en: "solid: named by the text" },
  "help.dashed": { zh: "虚线：按上下文推定", en: "dashed: inferred from the context" },
  "help.dotted": { zh: "点线：隶属关系，不是条目", en: "dotted: a structural relation, not a norm" },
  "help.consulted": { zh: "要征求、听取其意见；不等于要其同意", en: "must be heard; has no veto" },
  "help.approver": { zh: "须经其审核、批准", en: "must examine or approve" },
  "help.recipient": { zh: "得到资源、服务、职权或报告", en: "gets resources, services, powers, reports" },
  "help.target": { zh: "被指导、考核、要求的一方", en: "is guided, assessed, demanded of" },
  "help.partner": { zh: "一起做", en: "acts together with the bearer" },
  "help.overseer": { zh: "领导、监督或评价", en: "leads, supervises or rates the bearer" },

  "help.rulesUnit": {
    zh: "按分句读，不按整句读：一句话里用分号隔开的几层意思，各算各的。每个条目都附一段原文，构建和打开文件时逐字核对；对不上就报错，不会显示。",
    en: "The unit is the clause, not the sentence: what semicolons separate counts separately. Every norm carries a quote that is checked character by character at every build and load; a quote that does not match is an error, never shown.",
  },
  "help.rulesForce": {
    zh: "“不得”和“一般不”、“由”和“一般由”、“应当”和“探索”力度不同，从不混同。条件（如“确需社区协助的”）和例外（如“除……外”）照录原文，条目到哪里，它们就跟到哪里。",
    en: "“Must not” and “as a rule not”, “shall” and “may explore” differ in force and are never merged. Conditions and exceptions are quoted verbatim and go wherever the norm goes.",
  },
  "help.rulesParty": {
    zh: "没写主语的，按上下文推定，注明理由；文件没点名的审批方，写“文件未写明”，不猜。提到某个主体，不等于约束它。",
    en: "Where no subject is written, the bearer is inferred and the reason given; an approver that the text does not name stays “not named”. Being mentioned is not being bound.",
  },
  "help.rulesDoubt": {
    zh: "拿不准的地方写在条目的注里，或在覆盖清单里标为“存疑”，不藏着。",
    en: "Doubts stand in the norm’s note, or mark the clause as doubtful in the coverage ledger.",
  },
  "help.limitsLaw": {
    zh: "这是读懂文件的工具，不是文件本身，也不是解释或答复。办事以正式印发的文件和主管部门的解释为准。",
    en: "This helps to read a document. It is neither the document nor an interpretation of it: the issued text and the responsible authority decide.",
  },
  "help.limitsWhole": {
    zh: "图只画了整理成条目的内容。没有连线，不等于没有关系；图上没有的义务，别的文件里可能有。",
    en: "The picture holds what was read as norms. No line does not mean no relation, and duties absent here may stand in other documents.",
  },
  "help.limitsStructure": {
    zh: "隶属关系中标为“背景常识”的，不出自本文件，只为帮助看图，不计入条目。",
    en: "Structural relations marked as general knowledge are not said by the document; they help to read the picture and are never counted.",
  },
  "help.limitsEnglish": {
    zh: "英文只供参考，一切以中文原文为准。",
    en: "The English is a reading aid; the Chinese text prevails.",
  },

  "help.document": { zh: "文件", en: "Document" },
  "help.issuer": { zh: "发文机关", en: "Issued by" },
  "help.date": { zh: "日期", en: "Date" },
  "help.number": { zh: "文号", en: "Number" },
  "help.notGiven": { zh: "本来源未载", en: "not given by this source" },
  "help.extent": { zh: "完整程度", en: "Extent" },
  "help.status": { zh: "效力状态", en: "Status" },
  "help.statusUnknown": { zh: "未核实，请查阅主管部门公布的信息", en: "not verified; consult the authority" },
  "help.superseded": { zh: "已被取代", en: "Superseded by" },
  "help.from": { zh: "来源", en: "Source" },
  "help.absent": { zh: "本来源缺失", en: "Missing from this source" },
  "help.repairs": { zh: "排版修复", en: "Repairs" },
  "help.repairsCount": {
    zh: "正文与抓取稿相比有 {count} 处排版改动，在原文栏“扫描修复”中逐条可查",
    en: "The text differs from the scrape in {count} places; the reader lists them under “Scan repairs”",
  },
  "help.ledger": { zh: "覆盖清单", en: "Coverage ledger" },
  "help.ledgerIntro": {
    zh: "每个分句都有归类，没有归类的文件打不开。共 {clauses} 个分句：",
    en: "Every clause has a state; a document that leaves one out does not open. {clauses} clauses:",
  },
} as const satisfies Words;
