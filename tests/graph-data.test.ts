// The shipped data: the text rebuilt from its scrape, every word of a norm in the text, the ledger whole, and
// what the codebook says that a reading of the 2019 Opinion must get right.
import { describe, expect, test } from "vitest";
import { foldText, type Norm } from "../src/model/index.ts";
import { applyRepairs } from "../src/model/repairs.ts";
import { opinionPolicy } from "./builders/index.ts";

const policy = opinionPolicy();
const { text, norms, clauses, actors, relations, document } = policy;

/** The one norm whose quote holds some words and that stands in a clause. */
function norm(words: string, clause?: string): Norm {
  const found = norms.filter((each) => each.quote.includes(words) && (!clause || each.clause === clause));
  expect(found, words).toHaveLength(1);
  return found[0]!;
}
const nameOf = (id: string | null) => (id === null ? null : actors.find((actor) => actor.id === id)!.name);
const bearers = (of: Norm) => of.bearers.map(({ actor }) => nameOf(actor));
const others = (of: Norm, role: string) =>
  of.others.filter((party) => party.role === role).map(({ actor }) => nameOf(actor));

describe("text", () => {
  test("is rebuilt from the scrape by the repairs that are listed, and by nothing else", () => {
    const rebuilt = applyRepairs(policy.scrape!, document.repairs);
    expect(rebuilt.faults).toEqual([]);
    expect(rebuilt.text).toBe(text);
    expect(document.repairs.filter(({ kind }) => kind === "joined-break")).toHaveLength(6);
  });

  test("changed no word: without blanks, marks and trailer the scrape reads the same", () => {
    const bare = (words: string) => words.replace(/[\s#]/g, "");
    expect(bare(policy.scrape!).startsWith(bare(text))).toBe(true);
    expect(bare(policy.scrape!).slice(bare(text).length)).toMatch(/^预览已结束/);
    expect(text).not.toMatch(/yunbaogao|预览|#/);
  });

  test("is joined where the scrape cut it, and keeps what is only suspected", () => {
    for (const joined of [
      "夯实党在城市的执政基础",
      "区域统筹、条块协同",
      "征求街道党（工）委意见",
      "由街道党（工）委综合管理",
      "不得要求街道对口设立",
      "进社区、进头脑",
    ])
      expect(text).toContain(joined);
    expect(text).toContain("扎实推动城市基层党建工作的，特别是");
    expect(document.suspected.map(({ quote }) => quote).join()).toContain("党建工作的，特别是");
  });

  test("is shown as an excerpt, its third part absent and neither filled in nor empty", () => {
    expect(document.extent).toBe("excerpt");
    expect(document.extentNote!.zh).toContain("全文如下");
    const third = policy.outline.at(-1)!;
    expect(third).toMatchObject({ address: "3", heading: "二 增强城市基层党建整体效应", absent: true });
    expect(clauses.filter(({ address }) => address.startsWith("3"))).toHaveLength(1);
    expect(text.slice(third.end).trim()).toBe("");
  });
});

describe("norms", () => {
  test("number 60 to 70 between 40 to 50 actors, and every actor is somebody in the text's network", () => {
    expect(norms.length).toBeGreaterThanOrEqual(60);
    expect(norms.length).toBeLessThanOrEqual(70);
    expect(actors.length).toBeGreaterThanOrEqual(40);
    expect(actors.length).toBeLessThanOrEqual(50);
    const joined = new Set([
      ...norms.flatMap((each) => [...each.bearers, ...each.others].map(({ actor }) => actor)),
      ...relations.flatMap(({ from, to }) => [from, to]),
    ]);
    expect(actors.filter(({ id }) => !joined.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("quote, condition and exception are the text's own words, character for character", () => {
    for (const each of norms) {
      expect(text.slice(each.start, each.end)).toBe(each.quote);
      for (const words of [each.condition, each.exception]) if (words) expect(each.quote).toContain(words);
    }
    for (const { span, quote } of relations) if (span) expect(text.slice(span.start, span.end)).toBe(quote);
  });

  test("have a bearer each, and a reason wherever a party is inferred", () => {
    for (const each of norms) {
      expect(each.bearers.length, each.id).toBeGreaterThan(0);
      for (const party of [...each.bearers, ...each.others])
        if (!party.explicit && party.actor !== null) expect(party.reason, each.id).not.toBeNull();
    }
  });

  test("leave about two thirds of their bearers to inference, as the genre does", () => {
    const inferred = norms.filter((each) => each.bearers.every(({ explicit }) => !explicit));
    expect(inferred.length / norms.length).toBeGreaterThan(0.5);
    expect(inferred.length / norms.length).toBeLessThan(0.75);
  });

  test("an explicit bearer is named in the norm's own words or earlier in its sentence or paragraph", () => {
    for (const each of norms)
      for (const { actor, explicit } of each.bearers) {
        if (!explicit) continue;
        const { name, aliases } = actors.find(({ id }) => id === actor)!;
        const paragraph = text.slice(text.lastIndexOf("\n", each.start) + 1, each.end);
        const said = [name, ...aliases].some((words) => foldText(paragraph).includes(foldText(words)));
        // 党委和政府 is both, written as one.
        const both = name === "区（县、市、旗）政府" && paragraph.includes("区（县、市、旗）党委和政府");
        expect(said || both, `${each.id}: ${name}`).toBe(true);
      }
  });

  test("summaries hold condition and exception, and mark what is inferred", () => {
    for (const each of norms) {
      for (const words of [each.condition, each.exception])
        if (words) expect(each.summary.zh, each.id).toContain(words.slice(0, 2));
      const hidden = each.bearers.some(({ explicit }) => !explicit);
      if (hidden) {
        expect(each.summary.zh, each.id).toContain("推定");
        expect(each.summary.en, each.id).toMatch(/inferred/);
      }
    }
  });
});

describe("ledger", () => {
  test("has a state for every clause, and norm exactly where norms are anchored", () => {
    const anchored = new Set(norms.map(({ clause }) => clause));
    for (const { address, kind, state } of clauses) {
      if (kind === "heading") expect(state).toBe("heading");
      else expect(state === "norm", address).toBe(anchored.has(address));
    }
  });

  test("leaves no modal word outside a norm unexplained", () => {
    for (const { address, kind, state, reason, start, end } of clauses) {
      const words = text.slice(start, end);
      if (kind === "clause" && state !== "norm" && /应当|必须|不得|须经|要求/.test(words))
        expect(reason, `${address} ${words}`).not.toBeNull();
    }
  });
});

describe("the reading gets right what the codebook lists", () => {
  test("the notice's demand, the problems to be solved and the chain of part one are norms", () => {
    expect(norm("结合实际认真贯彻落实", "0.1.1.1").modality).toBe("obligation");
    expect(norm("必须下大力气研究解决")).toMatchObject({ force: "mandatory", clause: "1.2.2.4" });
    const chain = norms.filter(({ clause }) => clause === "1.3.1.1");
    expect(chain.length).toBeGreaterThanOrEqual(8);
    for (const each of chain) {
      expect(each.force).toBe("directive");
      expect(each.bearers).toMatchObject([{ explicit: true }]);
      expect(bearers(each)).toEqual(["各地区各部门"]);
    }
  });

  test("four kinds of city only are to abolish tasks; starting in the centre phases it and exempts nobody", () => {
    const abolish = norm("应当全面取消");
    expect(bearers(abolish)).toHaveLength(4);
    expect(bearers(abolish).join()).toMatch(/直辖市,副省级城市,省会城市,经济社会发展水平较高的城市/);
    expect(abolish).toMatchObject({ modality: "obligation", force: "mandatory", exception: null });
    expect(abolish.bearers.every(({ explicit }) => explicit)).toBe(true);
    const start = norm("可先在中心城区实行");
    expect(start).toMatchObject({ modality: "permission", force: "encouraged", condition: "暂不具备条件的" });
    expect(start.related).toContainEqual({ norm: abolish.id, type: "phase" });
    expect(bearers(start)).toEqual(bearers(abolish));
  });

  test.each([
    ["不得要求街道对口设立机构或加挂牌子", "上级职能部门", "街道", "mandatory"],
    ["一般不对街道进行直接考核", "上级职能部门", "街道", "general"],
    ["不得把自己职责内的工作转嫁给社区", "上级部门", "社区", "mandatory"],
  ])("%s binds the superior, never the one below", (words, superior, protectedOne, force) => {
    const found = norm(words);
    expect(found).toMatchObject({ modality: "prohibition", force });
    expect(bearers(found)).toEqual([superior]);
    expect(others(found, "target")).toEqual([protectedOne]);
  });

  test("the three are all the prohibitions, and their exceptions go with them", () => {
    const prohibitions = norms.filter(({ modality }) => modality === "prohibition");
    expect(prohibitions).toHaveLength(3);
    expect(norm("不得要求街道对口设立").exception).toBe("除机构编制专项法律法规明确规定外");
    expect(norm("一般不对街道进行直接考核").exception).toContain("确需开展的");
  });

  test("the exception that orders a procedure is a conditional duty too, its approver not named", () => {
    const report = norms.find(({ quote }) => quote.startsWith("确需开展的按一事一报"))!;
    expect(report).toMatchObject({ modality: "obligation", condition: "确需开展的" });
    expect(report.others.filter(({ role }) => role === "approver")).toMatchObject([
      { actor: null, explicit: false },
    ]);
    const direct = norm("一般不对街道进行直接考核");
    expect(report.related).toContainEqual({ norm: direct.id, type: "exception" });
  });

  test("help from a community needs vetting and means, two linked duties under one condition", () => {
    const vetting = norms.filter(({ quote }) => quote.endsWith("严格审核把关"));
    const means = norms.filter(({ quote }) => quote.endsWith("提供必要的经费和工作条件"));
    expect([vetting.length, means.length]).toEqual([1, 1]);
    for (const each of [vetting[0]!, means[0]!]) {
      expect(each).toMatchObject({ modality: "obligation", force: "mandatory", condition: "确需社区协助的" });
      expect(bearers(each)).toEqual(["上级部门"]);
      expect(each.bearers[0]!.explicit).toBe(false);
    }
    expect(others(vetting[0]!, "approver")).toEqual(["区（县、市、旗）党委", "区（县、市、旗）政府"]);
    expect(means[0]!.related).toContainEqual({ norm: vetting[0]!.id, type: "joint" });
    expect(means[0]!.note!.zh).toContain("党委和政府");
    expect(means[0]!.others).toMatchObject([{ role: "recipient", explicit: false }]);
  });

  test("the committee of the street is consulted, and neither consents nor vetoes", () => {
    const consulting = [norm("应当征求街道党（工）委意见"), norm("应当听取街道党（工）委意见")];
    for (const each of consulting) {
      expect(each).toMatchObject({ modality: "obligation", force: "mandatory" });
      expect(others(each, "consulted")).toEqual(["街道党（工）委"]);
      expect(others(each, "approver")).toEqual([]);
    }
    expect(consulting[0]!.matter).toContain("派驻街道机构负责人");
    expect(norms.filter((each) => others(each, "consulted").length > 0)).toHaveLength(2);
  });

  test("organisation commissioners and discipline secretaries go under the next higher committee; secretaries stand under 选优配强", () => {
    const under = norm("应当纳入上一级党委管理");
    expect(under).toMatchObject({ modality: "power", force: "mandatory" });
    expect(bearers(under)).toEqual(["上一级党委"]);
    expect(under.quote).toMatch(/^组织委员、纪（工）委书记等/);
    const select = norm("选优配强");
    expect(select.force).toBe("directive");
    expect(others(select, "target")).toEqual(["街道党（工）委书记", "街道党（工）委副书记"]);
    expect(bearers(select)).toEqual(["各地区各部门"]);
  });

  test("full-time Party workers are for larger communities and assist the community's secretary", () => {
    const staff = norm("应当配备专职党务工作者");
    expect(staff).toMatchObject({ condition: "规模较大的社区", force: "mandatory" });
    expect(staff.bearers).toMatchObject([{ explicit: true }]);
    expect(bearers(staff)).toEqual(["社区"]);
    expect(staff.others.map(({ actor }) => nameOf(actor))).toContain("社区党组织书记");
  });

  test("应当 does not spread past its full stop", () => {
    for (const each of norms)
      if (each.force === "mandatory") expect(each.quote, each.id).toMatch(/应当|必须|不得|须经/);
    for (const each of norms)
      if (/应当|必须|不得/.test(each.quote)) expect(each.force, each.id).toBe("mandatory");
  });

  test("探索 is no duty, 赋予 and 由X are powers, 一般 stays 一般", () => {
    expect(norm("探索将派驻街道工作力量")).toMatchObject({
      modality: "permission",
      force: "encouraged",
      condition: "有条件的地方",
    });
    const grant = norm("赋予街道党（工）委相应职责职权");
    expect(grant.modality).toBe("power");
    expect(others(grant, "recipient")).toEqual(["街道党（工）委"]);
    expect(norm("一般由街道党（工）委综合管理")).toMatchObject({ modality: "power", force: "general" });
    const district = norm("由区（县、市、旗）党委和政府统筹安排");
    expect(district.modality).toBe("power");
    expect(bearers(district)).toEqual(["区（县、市、旗）党委", "区（县、市、旗）政府"]);
  });

  test("being mentioned is not being bound", () => {
    const bound = new Set(norms.flatMap(bearers));
    for (const name of ["社会组织", "市场主体", "民办社工机构", "居民群众", "驻区单位", "街道"])
      expect(bound, name).not.toContain(name);
    const rating = norm("驻区单位满意的服务评价制度");
    expect(others(rating, "overseer")).toEqual(["居民群众", "驻区单位"]);
    expect(rating.others.filter(({ role }) => role === "overseer").every(({ explicit }) => !explicit)).toBe(
      true,
    );
  });

  test("in 二（三） the subject carries on, except where that body, its leaders or its ranking are the object", () => {
    const third = norms.filter(({ clause }) => clause.startsWith("2.3."));
    const addressed = third.filter((each) => bearers(each).includes("各地区各部门"));
    expect(addressed.map(({ quote }) => quote.slice(0, 6)).sort()).toEqual(
      ["选优配强街道", "整体优化提升", "做好社区党组", "在抓重大任务"].sort(),
    );
    const carried = third.filter((each) => bearers(each).includes("街道社区党组织"));
    expect(carried.filter(({ bearers: [first] }) => first!.explicit)).toHaveLength(1);
    expect(addressed.length + carried.length + 2).toBe(third.length);
  });

  test("actors that look alike stay apart, linked by relations that are marked as general knowledge", () => {
    const names = actors.map(({ name }) => name);
    const apart =
      "街道 街道党（工）委 街道社区党组织 社区 社区党组织 上级部门 上级职能部门 区（县、市、旗）职能部门 区（县、市、旗）党委 区（县、市、旗）政府";
    expect(names).toEqual(expect.arrayContaining(apart.split(" ")));
    const kind = relations.find(
      ({ from, to, type }) =>
        type === "kindOf" && nameOf(from) === "区（县、市、旗）职能部门" && nameOf(to) === "上级职能部门",
    );
    expect(kind).toMatchObject({ basis: "context" });
  });
});
