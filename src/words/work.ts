// What is said of jobs that take a while: what is being done (`work.<job>`), and how it ended where nothing shows it.
import type { Words } from "./say.ts";

export const workWords = {
  "work.open": { zh: "正在读取并核对文件", en: "Reading and checking the file" },
  "work.draft": { zh: "正在起草条目", en: "Drafting the norms" },
  "work.write": { zh: "正在生成文件", en: "Making the file" },
  "work.cancel": { zh: "取消", en: "Cancel" },
  "work.stopped": { zh: "已取消，什么都没有改动。", en: "Cancelled. Nothing was changed." },
  "work.failed": {
    zh: "程序内部出错，没有完成，什么都没有改动。",
    en: "Something went wrong inside the program. It was not finished, and nothing was changed.",
  },
  "work.lost": {
    zh: "后台线程意外中止，已改在页面里做完。",
    en: "The background thread stopped unexpectedly; the page finished the work itself.",
  },
} as const satisfies Words;
