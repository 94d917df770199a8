// Sentences for what is wrong with tables, archives and the versions of files: part of those in issues.ts.
import type { Bilingual, IssueCode } from "../model/index.ts";

export const tableIssueWords = {
  "schema-version": {
    zh: "工作区文件的 schemaVersion 是“{found}”，没有这个版本；现在的版本是 {expected}，更早的会自动升级。请改正，或重新导出。",
    en: "The workspace file has schemaVersion “{found}”, which there never was: the present one is {expected}, and earlier ones are brought up to it. Correct it, or export the file anew.",
  },
  "schema-newer": {
    zh: "这个工作区文件是更新的产品写的（版本 {found}），本产品只认到版本 {expected}；打开会丢内容，所以没有打开。请更新本产品。",
    en: "This workspace file was written by a newer product (version {found}); this one knows versions up to {expected}. Opening it would lose things, so it was not opened. Update this product.",
  },
  "broken-archive": {
    zh: "文件已损坏或不完整，打不开（可能没有下载完）。请重新取得，或用 Excel、WPS 打开后另存。",
    en: "The file is damaged or cut short and cannot be opened. Get it anew, or open it in Excel or WPS and save it again.",
  },
  "archive-too-large": {
    zh: "压缩文件展开后太大（上限 {size} 字节、{entries} 个文件），没有打开。请只留需要的内容。",
    en: "Unpacked, the file would be too large (the limits are {size} bytes and {entries} files), and was not opened. Keep only what is needed.",
  },
  "too-many-rows": {
    zh: "表格太大（上限 {limit} 行、共 {cells} 格），没有读取。请删去多余的行，或拆成几个文件。",
    en: "The table is too large (the limits are {limit} rows and {cells} cells) and was not read. Remove rows, or split it.",
  },
  "no-table": {
    zh: "没有找到能认的表：表头里至少要有“{expected}”。请按模板填写。",
    en: "No table was recognised here: its head must have at least “{expected}”. Use the template.",
  },
  "bad-cell": {
    zh: "“{column}”一栏的“{given}”看不懂。写法是：{allowed}。",
    en: "“{given}” in the column “{column}” cannot be understood. It is written so: {allowed}.",
  },
  "unknown-name": {
    zh: "“{column}”一栏的“{given}”不在主体表中。请改正，或先在主体表里登记。",
    en: "“{given}” in the column “{column}” is not among the actors. Correct it, or enter the actor first.",
  },
  "policy-not-open": {
    zh: "表里没有写明政策，或政策“{id}”没有打开，条目无从对照原文。请先打开这份政策，或改用带“原文”表的工作簿。",
    en: "The table names no policy, or the policy “{id}” is not open, so that its norms cannot be held against the text. Open the policy first, or use a workbook with a sheet of the text.",
  },
} as const satisfies Partial<Readonly<Record<IssueCode, Bilingual>>>;
