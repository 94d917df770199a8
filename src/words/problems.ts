// What the problems panel says around the sentences of issues.ts.
import type { Words } from "./say.ts";

export const problemsWords = {
  "problems.title": { zh: "“{file}”没有打开", en: "“{file}” was not opened" },
  "problems.kept": {
    zh: "共 {count} 处问题。原来的文件照常使用，改好后再打开一次。",
    en: "{count} problems. The document you had stays open; mend the file and open it again.",
  },
  "problems.copy": { zh: "全部复制", en: "Copy all" },
  "problems.copied": { zh: "已复制 {count} 处问题", en: "{count} problems copied" },
  "problems.place": { zh: "位置", en: "Place" },
  "problems.code": { zh: "代号", en: "Code" },
  "problems.what": { zh: "问题", en: "Problem" },
  "problems.warning": { zh: "提醒", en: "warning" },
  "problems.reopen": { zh: "重新打开…", en: "Open again…" },
  "problems.line": { zh: "第 {line} 行第 {column} 列", en: "line {line}, column {column}" },
} as const satisfies Words;
