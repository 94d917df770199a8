import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { openWorkspace, writeTemplate } from "../../src/files/index.ts";
import { readXlsx } from "../../src/files/sheet/readXlsx.ts";
import { writeXlsx } from "../../src/files/sheet/writeXlsx.ts";
import { workbookSheets } from "../../src/files/table/workbook.ts";

it.each(["zh", "en"] as const)(
  "the template has the sheets of a policy, lists to choose from and a help sheet (%s)",
  (language) => {
    const content = writeTemplate(language);
    const read = readXlsx({ path: "t.xlsx", content });
    if (!read.ok) throw new Error("template");
    expect(read.value.length).toBeGreaterThanOrEqual(7);
    const sheet = new TextDecoder().decode(unzipSync(content)["xl/worksheets/sheet1.xml"]);
    expect(sheet).toContain(
      language === "zh" ? "义务,禁止,许可,职权" : "Obligation,Prohibition,Permission,Power",
    );
  },
);

it("filled in with the least that is needed, it opens as a policy; what was left out is worked out or marked", () => {
  const sheets = workbookSheets({ policies: [], sameAs: [] }, { language: "zh" });
  const fill = (name: string, cells: readonly Record<string, string>[]) => {
    const sheet = sheets.find((each) => each.name === name)!;
    return { ...sheet, rows: cells.map((row) => sheet.columns.map(({ head }) => row[head] ?? "")) };
  };
  const document = { 标题: "title", 机关: "issuer", 来源: "source.zh" };
  const content = writeXlsx(
    [
      fill("文件信息", [...Object.entries(document).map(([words, field]) => ({ 字段: field, 内容: words }))]),
      fill("原文", [{ 文字: "一、总则" }, { 文字: "" }, { 文字: "街道应当听取社区意见。大家共同努力。" }]),
      fill("主体", [
        { 名称: "街道", 层级: "街道", 系统: "块·地方", 性质: "地域单位" },
        { 名称: "社区", 层级: "社区", 系统: "块·地方", 性质: "地域单位" },
      ]),
      fill("条目", [
        { 原文: "街道应当听取社区意见", 类别: "义务", 力度: "必须", 承担主体: "街道", 征求意见: "社区" },
      ]),
    ],
    "t",
  );
  const opened = openWorkspace([{ path: "filled.xlsx", content }]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues.slice(0, 4)));
  const [policy] = opened.workspace.policies;
  expect(policy!.norms[0]).toMatchObject({
    clause: "1.1.1.1",
    bearers: [{ explicit: true }],
    others: [{ role: "consulted", explicit: true }],
  });
  expect(policy!.clauses.map(({ state }) => state)).toEqual(["heading", "norm", "doubtful"]);
});
