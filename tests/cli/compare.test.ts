// `quanze compare`: what it prints, what it hands to other programs, and what it says of two that cannot be compared.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWorkspace } from "../../src/files/index.ts";
import { aBearer, aNorm, anActor, aPolicy, checked } from "../builders/index.ts";
import { quanze as run } from "./terminal.ts";

const DATA = join(import.meta.dirname, "../../graph-data");
const OPINION = join(DATA, "urban-party-building-2019");
const PLAN = join(DATA, "samples/example-district-plan");

/** In Chinese unless another language is asked for. */
const quanze = (...argv: string[]) => run(argv.includes("--lang") ? argv : [...argv, "--lang", "zh"]);

test("JSON has a pair for every norm, a change and a sentence in each, and counts that add up", () => {
  const { code, out } = quanze("compare", OPINION, PLAN, "--json");
  expect(code).toBe(0);
  const { pairs, counts, contradictions } = JSON.parse(out);
  expect(Object.values<number>(counts).reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
  expect(counts).toMatchObject({ stricter: 5, weaker: 3, new: 11 });
  const handed = pairs.find((pair: { b: string | null }) => pair.b === "hand-down-command");
  expect(handed).toMatchObject({ a: "devolve-command-of-stationed-personnel", change: "stricter" });
  expect(handed.why).toContain("去掉条件“有条件的地方”");
  for (const { a, b, change, why } of pairs) {
    expect(why).not.toBe("");
    expect(a === null, change).toBe(change === "new");
    expect(b === null, change).toBe(change === "missing");
  }
  expect(contradictions[0]).toMatchObject({
    rule: "ends-keeps",
    quotes: [expect.any(String), expect.any(String)],
  });
});

test("the page for people names both documents, says 虚构示例, and leaves out what is the same", () => {
  const { out } = quanze("compare", OPINION, PLAN);
  expect(out).toContain("A  《关于加强和改进城市基层党的建设工作的意见》（节选");
  expect(out).toContain("（虚构示例，");
  expect(out).toContain("↑ 更严：由“许可”变为“义务”");
  expect(out).not.toContain("＝");
  expect(out).toContain("可能的抵触");
});

test("a document against itself is all the same; in English too", () => {
  const { out } = quanze("compare", OPINION, OPINION, "--lang", "en");
  expect(out).toContain("Same 64");
  expect(out).toContain("one and the same document");
  expect(out.split("\n").filter((line) => /^[↑↓⇄＋－●○!]/.test(line))).toEqual([]);
});

test("an empty document and one of another field are each said to be so", () => {
  const folder = mkdtempSync(join(tmpdir(), "quanze-"));
  const file = (
    id: string,
    title: string,
    text: string,
    norms: Parameters<typeof aPolicy>[0]["norms"] = [],
  ) => {
    const path = join(folder, `${id}.json`);
    const policy = aPolicy({
      document: { id, title },
      text,
      actors: [anActor("utility", "供水企业")],
      norms,
    });
    writeFileSync(path, writeWorkspace(checked([policy])));
    return path;
  };
  const quote = "供水企业应当每月检测出厂水水质";
  const water = file("water", "供水管理办法", `${quote}。`, [
    aNorm("w", quote, { bearers: [aBearer("utility")] }),
  ]);
  expect(quanze("compare", OPINION, file("nothing", "空白文件", "本页没有规定。")).out).toContain(
    "空白文件里没有条目",
  );
  expect(quanze("compare", OPINION, water).out).toContain("没有一条能对上");
  rmSync(folder, { recursive: true });
});

test("one path, a folder with several policies, or one that is not there is wrong usage", () => {
  expect(quanze("compare", OPINION)).toMatchObject({ code: 2, out: "" });
  expect(quanze("compare", OPINION, join(DATA, "nowhere")).code).toBe(2);
  expect(quanze("compare").err).toContain("两份");
});
