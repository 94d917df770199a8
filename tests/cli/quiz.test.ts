// `quanze quiz`: a paper by number, with its key only when asked for, as text, JSON and DOCX.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { quanze, quanzeDone } from "./terminal.ts";

test("prints a paper, the same by the same number, and its key only with --key", () => {
  const plain = quanze(["quiz", "--seed", "7", "-n", "5", "--lang", "zh"]);
  expect(plain).toMatchObject({ code: 0, err: "" });
  expect(plain.out.match(/^\d\. /gm)).toHaveLength(5);
  expect(plain.out).toContain("节选");
  expect(quanze(["quiz", "--seed", "7", "-n", "5", "--lang", "zh"]).out).toBe(plain.out);
  const keyed = quanze(["quiz", "--seed", "7", "-n", "5", "--key", "--lang", "zh"]).out;
  expect(keyed.startsWith(plain.out.trimEnd())).toBe(true);
  expect(keyed.match(/^\d [A-D] {2}/gm)).toHaveLength(5);
});

test("as JSON says everything in both languages", () => {
  const { out } = quanze([
    "quiz",
    "--seed",
    "3",
    "-n",
    "4",
    "--difficulty",
    "hard",
    "--kinds",
    "may,silent",
    "--json",
  ]);
  const { seed, questions } = JSON.parse(out);
  expect(seed).toBe(3);
  expect(questions).toHaveLength(4);
  for (const question of questions) {
    expect(question.difficulty).toBe("hard");
    expect(["may", "silent"]).toContain(question.kind);
    expect(Object.keys(question.prompt)).toEqual(["zh", "en"]);
    expect(question.options).toHaveLength(4);
    expect(question.key).toMatch(/^[A-D]$/);
  }
});

test("writes a DOCX, and says where there were too few questions", async () => {
  const folder = mkdtempSync(join(tmpdir(), "quanze-quiz-"));
  try {
    const file = join(folder, "paper.docx");
    const argv = ["quiz", "--kinds", "approver", "-n", "30", "--key", "-o", file, "--lang", "zh"];
    const { code, err } = await quanzeDone(argv);
    expect(code).toBe(0);
    expect(err).toContain("少于要求的 30 题");
    expect(err).toContain("已写入");
    const { "word/document.xml": part } = unzipSync(new Uint8Array(readFileSync(file)));
    expect(strFromU8(part!)).toContain("答案和依据");
    const nowhere = await quanzeDone(["quiz", "-o", join(folder, "no", "paper.docx")]);
    expect(nowhere.code).toBe(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  [["--seed", "x"], "--seed"],
  [["-n", "0"], "--count"],
  [["-n", "61"], "--count"],
  [["--kinds", "may,rumour"], "--kinds"],
  [["--difficulty", "awful"], "--difficulty"],
])("%j is wrong usage", (more, name) => {
  const { code, err } = quanze(["quiz", ...more]);
  expect(code).toBe(2);
  expect(err).toContain(name);
});
