// node tests/bench/extraction.mjs: how fast texts are drafted, in MB (UTF-8) a second. Loads the source as it is,
// without a browser; the text is the Opinion and a made-up statute, again and again up to a size. Never fails.
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createServer } from "vite";

const top = path.resolve(import.meta.dirname, "../..");
const opinion = readFileSync(path.join(top, "graph-data/urban-party-building-2019/source.txt"), "utf8");
const article = (n) =>
  `第${n}条 县级以上人民政府交通运输主管部门负责本行政区域内第${n}类渡口的监督管理工作，应当会同有关部门制定预案，并向社会公布。\n` +
  `渡口经营人履行下列职责：\n（一）建立健全安全管理制度；\n（二）发现隐患的，立即停航并向海事管理机构报告；\n（三）为乘客提供救生设备。\n` +
  "未经县人民政府批准，任何单位和个人不得设立渡口。\n";
const statute = (size) => {
  let text = "渡口管理办法\n";
  for (let n = 1; text.length < size; n++) text += article(n);
  return text;
};

const vite = await createServer({
  root: top,
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true },
});
const { extractNorms } = await vite.ssrLoadModule("/src/analysis/index.ts");
const rows = [
  ["the Opinion", opinion],
  ["a statute of 100,000 characters", statute(100_000)],
  ["a statute of 350,000 characters (1 MB)", statute(350_000)],
];
extractNorms(opinion);
for (const [name, text] of rows) {
  const times = [];
  let drafts = 0;
  for (let run = 0; run < 3; run++) {
    const before = performance.now();
    drafts = extractNorms(text).drafts.length;
    times.push(performance.now() - before);
  }
  const ms = times.sort((a, b) => a - b)[1];
  const megabytes = Buffer.byteLength(text) / 1e6;
  console.log(
    `${name}: ${drafts} drafts in ${ms.toFixed(0)} ms, ${(megabytes / (ms / 1000)).toFixed(2)} MB/s`,
  );
}
console.log(`${os.cpus().length} × ${os.cpus()[0]?.model ?? "?"}, Node ${process.version}, median of 3`);
await vite.close();
