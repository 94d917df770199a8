import { describe, expect, it } from "vitest";
import { judgeDuty } from "../../src/analysis/index.ts";
import {
  dutiesOf,
  readDuties,
  sampleDuties,
  writeDutiesDocx,
  writeDutiesXlsx,
} from "../../src/files/index.ts";
import { readTables } from "../../src/files/paper/readTables.ts";
import { readXlsx } from "../../src/files/sheet/readXlsx.ts";
import { opinionPolicy } from "../builders/index.ts";

const policies = [opinionPolicy()];
const reviewed = sampleDuties("liuyin").map(({ duty }) => ({
  duty,
  ...judgeDuty(duty, policies),
  note: "=同意",
  changed: false,
}));

describe("a street's list", () => {
  it("is read from CSV by its headings, a title above them and rows between", () => {
    const content =
      "某街道配合履职事项清单,,\n序号,事项名称,对应上级部门,上级部门职责,配合职责\n1,普查登记,统计部门,普查,协助登记\n,,,,\n2,消防宣传,消防,宣传,发放材料\n";
    const read = readDuties({ path: "清单.csv", content });
    if (!read.ok) throw new Error("list");
    expect(read.value).toMatchObject([{ list: "assist", title: "某街道配合履职事项清单" }]);
    expect(dutiesOf(read.value[0]!)).toEqual([
      {
        list: "assist",
        number: "1",
        name: "普查登记",
        superior: "统计部门",
        superiorDuty: "普查",
        assist: "协助登记",
        receiver: "",
        means: "",
      },
      {
        list: "assist",
        number: "2",
        name: "消防宣传",
        superior: "消防",
        superiorDuty: "宣传",
        assist: "发放材料",
        receiver: "",
        means: "",
      },
    ]);
  });

  it("takes columns as a person sets them", () => {
    const read = readDuties({ path: "收回.csv", content: "事项名称,别的\n甲事,乙部门\n" });
    if (!read.ok) throw new Error("list");
    const table = { ...read.value[0]!, columns: { name: 0, receiver: 1 } };
    expect(dutiesOf(table)[0]).toMatchObject({ list: "withdrawn", name: "甲事", receiver: "乙部门" });
  });

  it("with headings of its own comes whole, its columns open, for a person to say what they are", () => {
    const content = "某街道配合履职事项清单\n编号,干什么,谁牵头\n1,协助普查,统计部门\n";
    const read = readDuties({ path: "a.csv", content });
    if (!read.ok) throw new Error("list");
    const [table] = read.value;
    expect(table).toMatchObject({
      list: "assist",
      head: ["编号", "干什么", "谁牵头"],
      columns: { number: 0 },
    });
    expect(dutiesOf(table!)).toEqual([]);
    expect(dutiesOf({ ...table!, columns: { number: 0, name: 1, superior: 2 } })[0]).toMatchObject({
      name: "协助普查",
      superior: "统计部门",
    });
  });

  it("without any table is refused with what was looked for", () => {
    const read = readDuties({ path: "a.csv", content: "姓名\n甲\n" });
    expect(read.ok ? null : read.issues[0]).toMatchObject({
      code: "no-table",
      facts: { expected: "事项名称" },
    });
  });
});

describe.each([
  ["xlsx", writeDutiesXlsx, readXlsx],
  ["docx", writeDutiesDocx, readTables],
] as const)("a reviewed list as %s", (kind, write, tablesOf) => {
  it("is read back item by item, its verdicts with the words they rest on", () => {
    const file = { path: `a.${kind}`, content: write(reviewed, "zh") };
    const read = readDuties(file);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.flatMap(dutiesOf).map(({ name }) => name)).toEqual(
      reviewed.map(({ duty }) => duty.name),
    );
    const tables = tablesOf(file);
    const text = tables.ok
      ? tables.value.flatMap(({ rows }) => rows.map(({ cells }) => cells.join("\n")))
      : [];
    for (const { duty, basis, verdict } of reviewed) {
      const row = text.find((cells) => cells.includes(duty.name))!;
      for (const { norm } of basis) expect(row).toContain(norm.quote);
      if (verdict === "silent") expect(row).toContain("未作规定");
    }
  });
});
