// What the three lists (三张清单) say: names of lists and verdicts, the sentence that a verdict rests on, the page.
import type { Language, Norm, Policy } from "../model/index.ts";
import { sayAddress } from "./address.ts";
import { sayForce, sayParties, sayQualifiers } from "./norm.ts";
import { fill, type Words } from "./say.ts";

type Term = { readonly zh: string; readonly en: string };

export const DUTY_LIST_WORDS = {
  basic: { zh: "基本履职事项清单", en: "Basic duties" },
  assist: { zh: "配合履职事项清单", en: "Duties to assist" },
  withdrawn: { zh: "上级部门收回事项清单", en: "Taken back by superior departments" },
} as const satisfies Readonly<Record<string, Term>>;

export const DUTY_VERDICT_WORDS = {
  founded: { zh: "有据", en: "Founded" },
  approval: { zh: "需审批", en: "Needs approval" },
  against: { zh: "抵触“不得”", en: "Against a “may not”" },
  silent: { zh: "本文件无据", en: "Not in this document" },
} as const satisfies Readonly<Record<string, Term>>;

export const DUTY_WORDS = {
  title: { zh: "三张清单对照", en: "The three lists, held against the document" },
  number: { zh: "序号", en: "No." },
  name: { zh: "事项名称", en: "Item" },
  superior: { zh: "对应上级部门", en: "Superior department" },
  superiorDuty: { zh: "上级部门职责", en: "Duty of the superior" },
  assist: { zh: "配合职责", en: "Part of the street" },
  receiver: { zh: "承接部门", en: "Taken over by" },
  means: { zh: "工作方式", en: "How" },
  verdict: { zh: "对照结果", en: "Finding" },
  basis: { zh: "依据原文", en: "The words it rests on" },
  note: { zh: "审核意见", en: "Remark" },
  changed: { zh: "（人工改定）", en: " (set by the reviewer)" },
} as const satisfies Readonly<Record<string, Term>>;

const FORMS = {
  basis: {
    zh: "【{force}】“{quote}”（{address}）；{parties}",
    en: "[{force}] “{quote}” ({address}); {parties}",
  },
  silent: { zh: "本文件{excerpt}未作规定。", en: "The document{excerpt} does not provide for this." },
  excerpt: { zh: "（节选）", en: " (an excerpt)" },
  near: { zh: "相近的规定：{list}", en: "Near to it: {list}" },
} as const;

interface Based {
  readonly policy: Policy;
  readonly norm: Norm;
}

/** One norm with all that binds: force, quote, address, parties, condition, exception. */
export function sayDutyNorm(language: Language, { policy, norm }: Based): string {
  const said = fill(FORMS.basis[language], {
    force: sayForce(language, norm),
    quote: norm.quote,
    address: sayAddress(language, policy, norm.clause),
    parties: sayParties(language, policy, norm),
  });
  return [said, ...sayQualifiers(language, norm)].join(language === "zh" ? "；" : "; ");
}

/** What a verdict rests on, a norm a line; that the document is silent, and what comes near, where there is none. */
export function sayDutyBasis(
  language: Language,
  { basis, near }: { readonly basis: readonly Based[]; readonly near: readonly Based[] },
): string {
  if (basis.length > 0) return basis.map((one) => sayDutyNorm(language, one)).join("\n");
  const excerpt = near.some(({ policy }) => policy.document.extent === "excerpt");
  const silent = fill(FORMS.silent[language], { excerpt: excerpt ? FORMS.excerpt[language] : "" });
  if (near.length === 0) return silent;
  const list = near.map((one) => sayDutyNorm(language, one)).join("\n");
  return `${silent}\n${fill(FORMS.near[language], { list })}`;
}

export const dutiesWords = {
  "duties.title": { zh: "三张清单", en: "Three lists" },
  "duties.intro": {
    zh: "打开街道的清单（.xlsx .csv .docx），逐项与文件对照：有据、需审批、抵触“不得”、本文件无据。每一项都附原文，结果由您审定。",
    en: "Open a street’s list (.xlsx, .csv, .docx). Every item is held against the document: founded, needs approval, against a “may not”, or not in this document. Each comes with the words it rests on, and you decide.",
  },
  "duties.open": { zh: "打开清单…", en: "Open a list…" },
  "duties.sample": { zh: "看示例（虚构）", en: "See a sample (fictional)" },
  "duties.draft": { zh: "为主体起草清单", en: "Draft lists for" },
  "duties.drafted": { zh: "根据文件起草：{name}", en: "Drafted from the document: {name}" },
  "duties.columns": { zh: "各栏对应", en: "Columns" },
  "duties.noColumn": { zh: "（没有这一栏）", en: "(none)" },
  "duties.list": { zh: "清单", en: "List" },
  "duties.all": { zh: "全部 {count}", en: "All {count}" },
  "duties.note": { zh: "审核意见", en: "Remark" },
  "duties.verdict": { zh: "对照结果", en: "Finding" },
  "duties.judge": { zh: "开始对照", en: "Hold against the document" },
  "duties.columnsHint": {
    zh: "请核对每一栏是什么；“事项名称”必须有。下面是表里的前几行。",
    en: "Check what each column is; there must be one of items. Below are the first rows of the table.",
  },
  "duties.acceptShown": { zh: "接受所示 {count} 项", en: "Accept the {count} shown" },
  "duties.rest": { zh: "以此为据", en: "Rest on this" },
  "duties.restChosen": { zh: "以选中的条目为据", en: "Rest on the chosen norm" },
  "duties.needsBasis": {
    zh: "没有依据的句子，只能是“本文件无据”。请先以相近的规定或选中的条目为据。",
    en: "Without a sentence it can only be “not in this document”. First rest it on a provision near to it or on the chosen norm.",
  },
  "duties.accept": { zh: "接受", en: "Accept" },
  "duties.accepted": { zh: "已接受", en: "Accepted" },
  "duties.reviewed": { zh: "已审 {done}/{all}", en: "{done} of {all} reviewed" },
  "duties.found": { zh: "对照为“{verdict}”，已改", en: "Found “{verdict}”; changed" },
  "duties.near": { zh: "相近的规定，不足以作为依据：", en: "Near to it, but no basis:" },
  "duties.silent": { zh: "本文件未作规定。", en: "The document does not provide for this." },
  "duties.silentExcerpt": {
    zh: "本文件（节选）未作规定。",
    en: "The document (an excerpt) does not provide for this.",
  },
  "duties.toText": { zh: "看原文", en: "See the text" },
  "duties.saveXlsx": { zh: "导出 Excel", en: "Export Excel" },
  "duties.saveDocx": { zh: "导出 Word", en: "Export Word" },
  "duties.close": { zh: "关闭清单", en: "Close the list" },
  "duties.caution": {
    zh: "只与本图谱中的文件对照。“本文件无据”不等于没有依据，其他法律法规和文件可能另有规定。",
    en: "Items are held against this document only. “Not in this document” does not mean without basis: other laws and documents may provide for them.",
  },
} as const satisfies Words;
