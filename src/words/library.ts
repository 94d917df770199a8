// The words of the library, and of an actor in other documents. Adopted with comparing's (comparePage.ts).
import type { Words } from "./say.ts";

export const libraryWords = {
  "elsewhere.title": { zh: "在其他文件里", en: "In other documents" },
  "elsewhere.none": {
    zh: "打开的其他文件里，没有注明或同名的主体。",
    en: "No other open document has an actor that is declared the same or has the same name.",
  },
  "elsewhere.same": { zh: "同一主体", en: "the same" },
  "elsewhere.narrower": { zh: "范围较窄", en: "narrower" },
  "elsewhere.broader": { zh: "范围较宽", en: "broader" },
  "elsewhere.by.declared": { zh: "文件的整理者注明，没有写理由。", en: "Declared, without a reason." },
  "elsewhere.by.name": { zh: "名称或别称相同。", en: "Of the same name or alias." },
  "elsewhere.by.kind": { zh: "由“属于”关系推出。", en: "Follows from a “kind of” relation." },
  "elsewhere.seat": { zh: "同一主体在{title}里", en: "The same actor in {title}" },
  "elsewhere.path": { zh: "在{title}里", en: "In {title}" },
  "library.noSample": { zh: "这个页面没有随带的示例", en: "This page carries no example" },
  "library.title": { zh: "文库", en: "Library" },
  "library.shown": { zh: "显示", en: "Shown" },
  "library.read": { zh: "在读", en: "Being read" },
  "library.readThis": { zh: "读这份", en: "Read this" },
  "library.date": { zh: "日期", en: "Date" },
  "library.noDate": { zh: "未注明", en: "not given" },
  "library.issuer": { zh: "印发", en: "Issued by" },
  "library.status": { zh: "效力", en: "Status" },
  "library.counts": { zh: "主体 {actors} · 条目 {norms}", en: "Actors: {actors} · norms: {norms}" },
  "library.coverage": {
    zh: "{clauses} 句中 {norm} 句有条目，{doubtful} 句存疑",
    en: "{norm} of {clauses} clauses carry norms, {doubtful} doubtful",
  },
  "library.same": { zh: "与其他文件的主体对应（{count}）", en: "Actors that stand for others ({count})" },
  "library.standing.same": { zh: "即", en: "is" },
  "library.standing.narrower": { zh: "属于", en: "is one of" },
  "library.standing.broader": { zh: "包括", en: "takes in" },
  "library.compare": { zh: "对照", en: "Compare" },
  "library.remove": { zh: "移出", en: "Take out" },
  "library.removed": { zh: "已移出：{title}", en: "Taken out: {title}" },
} as const satisfies Words;
