import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { quanze, quanzeDone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "quanze-extract-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const text =
  "第一条 为了加强渡口管理，制定本办法。\n第二条 渡口经营人应当向交通运输主管\n部门报告，不得拖延。\n";

test("a file gives the drafts of its norms, with offsets in the file as it came", async () => {
  const path = put("a.txt", text);
  const { code, out } = await quanzeDone(["extract", path, "--json"]);
  const { norms } = JSON.parse(out);
  expect(code).toBe(0);
  expect(norms).toMatchObject([
    {
      quote: "渡口经营人应当向交通运输主管部门报告",
      modality: "obligation",
      force: "mandatory",
      bearers: ["渡口经营人"],
      others: [{ name: "交通运输主管部门", role: "recipient" }],
      explicit: true,
      condition: null,
      exception: null,
      rule: "应当",
    },
    { quote: "不得拖延", modality: "prohibition", bearers: ["渡口经营人"] },
  ]);
  for (const { quote, start } of norms)
    expect(text.slice(start).replaceAll("\n", "")).toMatch(new RegExp(`^${quote}`));
});

test("a folder gives all its texts in one value; other files are left alone", async () => {
  put("many/b.txt", text);
  put("many/in/c.md", "# 办法\n\n第一条 甲。\n\n第二条 乘客不得吸烟。\n");
  put("many/d.json", "{}");
  const { out } = await quanzeDone(["extract", join(folder, "many"), "--json"]);
  const { files } = JSON.parse(out);
  expect(
    files.map(({ file, norms }: { file: string; norms: [] }) => [
      file.slice(folder.length + 6),
      norms.length,
    ]),
  ).toEqual([
    ["b.txt", 2],
    ["in/c.md", 1],
  ]);
});

test("a text in GB18030 is read; a file that is no text is refused with a sentence", async () => {
  // 第二条 船员应当救人。 in GB18030
  const gb = [
    0xb5, 0xda, 0xb6, 0xfe, 0xcc, 0xf5, 0x20, 0xb4, 0xac, 0xd4, 0xb1, 0xd3, 0xa6, 0xb5, 0xb1, 0xbe, 0xc8,
    0xc8, 0xcb, 0xa1, 0xa3,
  ];
  const { out } = await quanzeDone(["extract", put("gb.txt", new Uint8Array(gb)), "--json"]);
  expect(JSON.parse(out).norms[0]).toMatchObject({ quote: "船员应当救人", bearers: ["船员"] });
  const refused = await quanzeDone(["extract", put("x.txt", "%PDF-1.7"), "--json"]);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ norms: [], issues: [{ code: "text-binary" }] });
  expect(refused.err).toContain("text-binary: This is no text file");
});

test("without paths, or with ones that are not there, the usage is told", () => {
  expect(quanze(["extract"])).toMatchObject({ code: 2 });
  expect(quanze(["extract", join(folder, "none.txt")])).toMatchObject({ code: 2 });
});

test("read by people: who, what, how sure, by which rule", async () => {
  const { out } = await quanzeDone(["extract", put("a.txt", text)], { env: { LANG: "zh_CN.UTF-8" } });
  expect(out).toContain("渡口经营人应当向交通运输主管部门报告");
  expect(out).toMatch(/禁止 {2}渡口经营人 {2}不得拖延/);
});
