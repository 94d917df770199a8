// How sentences of regulations are read: sentences of our own, each for one habit of Chinese drafting.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractNorms } from "../../../src/analysis/index.ts";
import { runs } from "../../builders/soak.ts";

/** `modality bearer: quote | name/role …` of every draft of a statute's article. */
const read = (article: string) =>
  extractNorms(`第一条 总则。\n第二条 ${article}`).drafts.map(
    ({ modality, bearers, quote, others }) =>
      `${modality} ${bearers.join("+")}: ${quote}${others.map(({ name, role }) => ` | ${name}/${role}`).join("")}`,
  );

describe("one norm or several", () => {
  test("verbs joined under one modal word stay one norm", () => {
    expect(read("县人民政府应当建立救援机制，配备救援力量，提高救援能力。")).toEqual([
      "obligation 县人民政府: 县人民政府应当建立救援机制，配备救援力量，提高救援能力",
    ]);
  });
  test("a later part with its own modal word, bearer or condition is a norm of its own", () => {
    expect(read("渡口经营人应当维护设施，不得擅自停航，乘客应当服从管理。")).toEqual([
      "obligation 渡口经营人: 渡口经营人应当维护设施",
      "prohibition 渡口经营人: 不得擅自停航",
      "obligation 乘客: 乘客应当服从管理",
    ]);
  });
  test("并 with a step towards a named party is split off and keeps the modality", () => {
    expect(read("渡口经营人应当立即组织救援，并向海事管理机构报告。")).toEqual([
      "obligation 渡口经营人: 渡口经营人应当立即组织救援",
      "obligation 渡口经营人: 向海事管理机构报告 | 海事管理机构/recipient",
    ]);
  });
  test("a limit and an approval belong to the norm that they qualify", () => {
    expect(read("渡口停用应当提前三十日公告，公告时间不得少于十日。")).toHaveLength(1);
    expect(read("乡镇人民政府应当编制渡口规划，报县人民政府批准。")).toEqual([
      "obligation 乡镇人民政府: 乡镇人民政府应当编制渡口规划，报县人民政府批准 | 县人民政府/approver",
    ]);
  });
});

describe("who bears it", () => {
  test("behind a relative clause, in a row, and jointly", () => {
    expect(read("渡口所在地的县、乡镇人民政府应当落实渡口安全责任。")[0]).toMatch(
      /^obligation 县、乡镇人民政府:/,
    );
    expect(read("从事水上运输的企业、个人应当投保。")[0]).toMatch(/^obligation 企业\+个人:/);
    expect(read("公安、应急管理、交通运输等部门应当加强协作。")[0]).toMatch(
      /^obligation 公安、应急管理、交通运输等部门:/,
    );
    expect(read("县人民政府及其有关部门应当公开信息。")[0]).toMatch(/^obligation 县人民政府\+有关部门:/);
  });
  test("a subject goes on behind a semicolon, in the next sentence and in the items of a list", () => {
    expect(read("渡口经营人应当检修渡船；发现隐患的，应当立即停航。")[1]).toMatch(
      /^obligation 渡口经营人: 发现隐患的/,
    );
    const items = read("渡口管理站履行下列职责：\n（一）巡查渡口；\n（二）制止违法行为。");
    expect(items).toEqual(["obligation 渡口管理站: 巡查渡口", "obligation 渡口管理站: 制止违法行为"]);
    const { drafts } = extractNorms("第一条 总则。\n第二条 船员应当持证上岗。\n每年应当参加培训。");
    expect(drafts[1]).toMatchObject({ bearers: ["船员"], explicit: false, inferred: "carried" });
  });
  test("由X and passive forms: X holds the power, what is acted on is the target", () => {
    expect(read("渡口的设立，由县人民政府决定。")).toEqual([
      "power 县人民政府: 渡口的设立，由县人民政府决定",
    ]);
    expect(read("修复费用由渡口经营人承担。")[0]).toMatch(/^obligation 渡口经营人:/);
    expect(read("渡口管理站站长由县人民政府任命。")).toEqual([
      "power 县人民政府: 渡口管理站站长由县人民政府任命 | 渡口管理站站长/target",
    ]);
  });
  test("a thing as subject: the party is inferred from the article, and marked", () => {
    const { drafts } = extractNorms("第一条 总则。\n第二条 渡船应当配备救生设备。\n渡口经营人不得超载。");
    expect(drafts[0]).toMatchObject({ bearers: ["渡口经营人"], explicit: false, inferred: "nearby" });
  });
  test("who is encouraged or forbidden is the bearer, not the state", () => {
    expect(read("国家鼓励志愿者参与水上救援。")[0]).toMatch(/^permission 志愿者:/);
    expect(read("禁止任何单位和个人破坏渡口。")[0]).toMatch(/^prohibition 单位\+个人:/);
  });
});

test("conditions and exceptions are kept, verbatim and inside the quote", () => {
  const { drafts } = extractNorms(
    "第一条 总则。\n第二条 除抢险救灾外，遇有大风大雾的，渡船不得开航。\n第三条 船员应当救人。",
  );
  expect(drafts[0]).toMatchObject({ condition: "遇有大风大雾的", exception: "除抢险救灾外" });
  for (const { quote, condition, exception } of drafts)
    for (const part of [condition, exception]) if (part) expect(quote).toContain(part);
});

test("items that are conditions or documents are details of their head", () => {
  expect(read("申请人应当提交下列材料：\n（一）申请书；\n（二）身份证明。")).toHaveLength(1);
  expect(read("有下列情形之一的，船员应当停航：\n（一）大风；\n（二）大雾。")).toHaveLength(1);
});

test("a defined term and a subject that comes again are learned from the document", () => {
  const text =
    "第一条 从事摆渡的组织（以下简称摆渡方）应当登记。\n第二条 摆渡方不得拒载。\n第三条 主管部门应当对摆渡方进行监督检查。";
  const { drafts } = extractNorms(text);
  expect(drafts[1]!.bearers).toEqual(["摆渡方"]);
  expect(drafts[2]!.others).toMatchObject([{ name: "摆渡方", role: "target" }]);
});

test("a policy's imperatives are norms of those it addresses, one for each verb with its object", () => {
  const { drafts } = extractNorms(
    "一、总体要求\n\n各乡镇各部门要加强渡口管理，完善渡口设施。\n\n推进渡改桥工程，健全长效机制。\n",
  );
  expect(drafts.map(({ quote }) => quote)).toEqual([
    "各乡镇各部门要加强渡口管理",
    "完善渡口设施",
    "推进渡改桥工程",
    "健全长效机制",
  ]);
});

test("whatever the text, every quote stands where it is said to, and nothing is thrown", () => {
  const piece = fc.constantFrom(
    ..."应当不得可以由向的，。；：、（）“”和或者其该并".split(""),
    ...[
      "县人民政府",
      "业主",
      "第二条 ",
      "\n",
      "（一）",
      "下列职责：",
      "会同",
      "报",
      "批准",
      "\ue000",
      "𠮷",
      "\ud842",
      "等部门",
      "A1",
      " ",
    ],
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 60 }), (text) => {
      for (const { quote, start, end, confidence } of extractNorms(text).drafts) {
        expect(text.slice(start, end)).toBe(quote);
        expect(quote.trim()).not.toBe("");
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    runs(400),
  );
});

test("the same text is always read the same", () => {
  const text = "第一条 总则。\n第二条 县人民政府应当向社会公布名单，并告知当事人。";
  expect(extractNorms(text)).toEqual(extractNorms(text));
});
