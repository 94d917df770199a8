// What audit says: what each rule asks, and that silence is no defect. A key for every rule and ranking of
// the analysis; the page does not compile without one.
import type { Words } from "./say.ts";

export const auditWords = {
  "audit.title": { zh: "权责一致", en: "Powers and duties" },
  "audit.caveat": {
    zh: "以下只是按规则查出的文字情况，不是对文件的批评：没有写不等于有缺漏，别的文件、党规或法律可能另有规定。",
    en: "These are observations by rule and no criticism of the document: what it does not say is no defect and may stand in other documents, Party rules or laws.",
  },
  "audit.excerpt": {
    zh: "本来源是节选，缺失的部分没有查。",
    en: "This source is an excerpt; what is missing was not looked at.",
  },
  "audit.all": { zh: "全部规则", en: "All rules" },
  "audit.rules": { zh: "规则", en: "Rules" },
  "audit.findings": { zh: "{count} 处", en: "{count} found" },
  "audit.nothing": { zh: "没有发现。", en: "Nothing found." },
  "audit.selectAll": { zh: "选中涉及的 {count} 条", en: "Select norms concerned: {count}" },
  "audit.norms": { zh: "{count} 条", en: "norms: {count}" },
  "audit.more": { zh: "展开其余 {count} 条", en: "Show {count} more" },
  "audit.near": {
    zh: "与它有结构关系的主体（不是同一主体）：{names}",
    en: "Related, but not the same: {names}",
  },
  "audit.nearMeans": { zh: "这些主体有职权或资源", en: "these have powers or resources" },
  "audit.nearDuties": { zh: "这些主体有义务", en: "these have duties" },
  "audit.nobody": { zh: "没有任何主体", en: "Nobody at all" },

  "audit.rule.dutiesWithoutMeans": { zh: "有义务，无职权和资源", en: "Duties without means" },
  "audit.ask.dutiesWithoutMeans": {
    zh: "它承担义务，但没有条目给它职权，也没有条目向它提供资源、服务或减负。它去赋予别人的职权不算它的。",
    en: "It has duties, but no norm gives it a power, and none provides it with resources, services or relief. Powers that it confers on others do not count as its own.",
  },
  "audit.rule.powersWithoutDuties": { zh: "有职权，无义务", en: "Powers without duties" },
  "audit.ask.powersWithoutDuties": {
    zh: "它有职权，但没有条目写明它的义务。",
    en: "It has powers, but no norm lays a duty on it.",
  },
  "audit.rule.prohibitionsAlone": {
    zh: "有禁止，未写明谁批准例外或如何纠正",
    en: "Prohibitions without approver or remedy",
  },
  "audit.ask.prohibitionsAlone": {
    zh: "这项禁止和与它相关联的条目里，没有写明审批或监督的一方，也没有追究、纠正一类的字样。",
    en: "Neither the prohibition nor the norms linked to it name an approver or overseer, or speak of holding to account or putting right.",
  },
  "audit.rule.consultationWithoutDeadline": {
    zh: "要征求意见，未写明时限",
    en: "Consultation without a time limit",
  },
  "audit.ask.consultationWithoutDeadline": {
    zh: "条目要求征求或听取意见，没有写明何时征求、多久答复。",
    en: "The norm demands that views be asked or heard, and sets no time for it.",
  },
  "audit.rule.unnamedApprover": { zh: "要审批，未写明由谁批", en: "Approval by somebody not named" },
  "audit.ask.unnamedApprover": {
    zh: "条目要求报批，没有写明向谁报、由谁批。",
    en: "The norm demands approval and does not say whose.",
  },
  "audit.rule.unnamedParty": { zh: "涉及他方，未写明是谁", en: "Other parties not named" },
  "audit.ask.unnamedParty": {
    zh: "条目要求有另一方，没有写明是谁。",
    en: "The norm demands another party and does not say who.",
  },
  "audit.rule.dutiesWithoutBearer": { zh: "有义务，未写明由谁承担", en: "Duties without a stated bearer" },
  "audit.ask.dutiesWithoutBearer": {
    zh: "条文没有主语，由谁承担是按上下文推定的。按推定的主体列出。",
    en: "The text names no subject; who bears the duty was inferred. Listed by the inferred bearer.",
  },
  "audit.rule.receivesOnly": { zh: "只接受，不承担", en: "Actors that only receive" },
  "audit.ask.receivesOnly": {
    zh: "条目向它提供、下放或为它减负，或以它为对象，没有条目要它做什么、准它做什么。",
    en: "Norms provide, devolve or lighten something for it or act on it; none demands anything of it or allows it anything.",
  },

  "audit.rankings": { zh: "谁最多", en: "Who has most" },
  "audit.rank.duties": { zh: "义务最多", en: "Most duties" },
  "audit.rank.bans": { zh: "受禁止最多", en: "Most forbidden" },
  "audit.rank.liberties": { zh: "许可最多", en: "Most permissions" },
  "audit.rank.powers": { zh: "职权最多", en: "Most powers" },
  "audit.rank.consulted": { zh: "被征求意见最多", en: "Most consulted" },
  "audit.rank.approves": { zh: "审批把关最多", en: "Approves most" },
  "audit.rank.protected": { zh: "最受保护", en: "Most protected" },
  "audit.rank.receives": { zh: "接受最多", en: "Receives most" },
  "audit.rank.oversees": { zh: "监督评价最多", en: "Oversees most" },
  "audit.rankCount": { zh: "{count} 条", en: "{count}" },
  "audit.rankInferred": { zh: "其中推定 {count} 条", en: "of these, inferred: {count}" },
  "audit.tied": { zh: "并列", en: "tied" },
  "audit.rankNone": { zh: "没有", en: "None" },
  "audit.rankHint": {
    zh: "按条目计，每条只计一次；数量相同的并列。最受保护：禁止别人对它做某事的条目数。",
    en: "Norms are counted once each; equals share a place. Most protected: norms that forbid others to do something to it.",
  },
} as const satisfies Words;
