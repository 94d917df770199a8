import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  buildIndex,
  type Hit,
  loadReadings,
  type Marked,
  NO_READINGS,
  readableText,
  type SearchIndex,
  search,
  suggest,
} from "../../../src/analysis/index.ts";
import { runs } from "../../builders/soak.ts";
import { SAMPLE, SAMPLE_TEXT, sampleActor, withActors } from "../sample.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = buildIndex([SAMPLE], await loadReadings(readableText([SAMPLE])));
});

const actors = (query: string) => search(index, query).actors.hits.map((hit) => hit.shown.text);
/** The text with its marked runs in 【】. */
const show = (text: Marked | null) =>
  text?.marks.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}【${shown.slice(start, end)}】${shown.slice(end)}`,
    text.text,
  );
const passages = (query: string) =>
  search(index, query).passages.hits.map((hit) =>
    hit.found.kind === "norm" ? hit.found.norm.clause : hit.key.replace("sample/", "§"),
  );

describe("names", () => {
  test("the exact name comes first, then names that begin so", () => {
    expect(actors("街道")).toEqual(["街道", "街道党（工）委"]);
    expect(actors("社区")[0]).toBe("社区");
  });

  test("an alias, other brackets, full width, English and a capital all find it", () => {
    for (const query of ["街道党工委", "街道党(工)委", "subdistrict PARTY", "Ｐａｒｔｙ　(Ｗｏｒｋｉｎｇ)"]) {
      expect(actors(query)[0]).toBe("街道党（工）委");
    }
    expect(show(search(index, "区委区政府").actors.hits[0]?.also ?? null)).toBe("【区委区政府】");
  });

  test("brackets that were not typed are marked with the words around them", () => {
    expect(show(search(index, "党工委").actors.hits[0]?.shown ?? null)).toBe("街道【党（工）委】");
  });

  test.each([
    ["jiedaodanggongwei", "【街道党（工）委】"],
    ["jiedaodang", "【街道党】（工）委"],
    ["jddgw", "【街道党（工）委】"],
    ["jdgw", "【街道】党（【工】）【委】"],
    ["街道dgw", "【街道党（工）委】"],
    ["jiedao党gw", "【街道党（工）委】"],
    ["dgw", "街道【党（工）委】"],
    ["jie dao dang", "【街道党】（工）委"],
    ["街工委", "【街】道党（【工】）【委】"],
  ])("%s finds 街道党（工）委", (query, marked) => {
    const hit = search(index, query).actors.hits.find(({ key }) => key === "sample/street-committee");
    expect(show(hit?.shown ?? null)).toBe(marked);
  });

  test("whole pinyin comes before initials, initials before skipped characters", () => {
    const policy = withActors([
      sampleActor("skips", "街区道", "a"),
      sampleActor("initials", "节点", "b"),
      sampleActor("pinyin", "街道", "c"),
    ]);
    const readings = { 街: ["jie"], 区: ["qu"], 道: ["dao"], 节: ["jie"], 点: ["dian"] };
    const found = (query: string) =>
      search(buildIndex([policy], readings), query).actors.hits.map(
        (hit) => hit.found.kind === "actor" && hit.found.actor.id,
      );
    expect(found("jd")).toEqual(["initials", "pinyin", "skips"]);
    expect(found("jiedao")).toEqual(["pinyin", "skips"]);
  });

  test("without readings everything but pinyin works", () => {
    const plain = buildIndex([SAMPLE], NO_READINGS);
    expect(search(plain, "党工委").actors.total).toBe(1);
    expect(search(plain, "jddgw").actors.total).toBe(0);
  });
});

describe("matters", () => {
  test("topics and matters are found with the norms about them", () => {
    const [topic] = search(index, "社区减负").matters.hits;
    expect(topic?.found).toEqual({ kind: "topic", id: "burden", norms: ["sample/n-2-2-1"] });
    const [matter] = search(index, "sqxz").matters.hits;
    expect(matter?.found).toMatchObject({ kind: "matter", matter: "社区协助事项" });
  });

  test("a matter that is worded like a topic is not listed twice", () => {
    expect(search(index, "机构设置").matters.hits.map((hit) => hit.found.kind)).toEqual(["topic"]);
  });
});

describe("passages", () => {
  test("several words must all be there, in whatever order", () => {
    expect(passages("街道 下放")).toEqual(["2.2.2"]);
    expect(passages("下放　街道")).toEqual(["2.2.2"]);
    expect(passages("下放 审批")).toEqual([]);
  });

  test("words that no norm covers are found in their clause; a clause whose norm was found is not repeated", () => {
    expect(passages("举足轻重")).toEqual(["§1.1.1"]);
    expect(passages("指挥调度")).toEqual(["2.2.2"]);
    expect(show(search(index, "全局").passages.hits[0]?.shown ?? null)).toBe(
      "城市工作在党和国家工作【全局】中举足轻重。",
    );
  });

  test("a norm always comes with a whole sentence, the quote where the words are in it", () => {
    const quoted = search(index, "协助 社区").passages.hits[0] as Hit;
    expect(show(quoted.also)).toBe("确需【社区协助】的，须经区（县、市、旗）党委和政府严格审核把关。");
    for (const query of ["label", "要求", "jgb", "summary whole"]) {
      for (const hit of search(index, query).passages.hits) {
        if (hit.found.kind !== "norm") continue;
        const { quote, summary } = hit.found.norm;
        expect([quote, summary.zh, summary.en]).toContain(hit.also?.text);
      }
    }
  });

  test("whole pinyin finds words of the text that no name has", () => {
    expect(passages("juzuqingzhong")).toEqual(["§1.1.1"]);
    expect(passages("falv")).toEqual(["2.1.2"]);
  });

  test("every run of a clause is found there", () => {
    const clauses = SAMPLE.clauses.map(({ start, end }) => [start, end] as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...clauses),
        fc.nat(60),
        fc.integer({ min: 2, max: 12 }),
        ([start, end], from, length) => {
          const begin = start + (from % (end - start));
          const words = SAMPLE_TEXT.slice(begin, Math.min(end, begin + length));
          if (!/\p{Script=Han}/u.test(words)) return;
          expect(search(index, words, 50).passages.total).toBeGreaterThan(0);
        },
      ),
      runs(150),
    );
  });
});

test("the person's language decides what a hit is called; the words found are shown beside it", () => {
  const [hit] = search(index, "街道党工委", 8, "en").actors.hits;
  expect(hit?.shown).toEqual({ text: "Subdistrict Party (Working) Committee", marks: [] });
  expect(show(hit?.also ?? null)).toBe("【街道党（工）委】");
});

test("before anything is typed, topics and the busiest actors are offered", () => {
  const offered = suggest(index, [SAMPLE], 2);
  expect(offered.actors.hits.map((hit) => hit.shown.text)).toEqual(["街道", "上级职能部门"]);
  expect(offered.matters.total).toBe(4);
  expect(search(index, " 　 ").actors.total).toBe(0);
});

describe("for any names and anything typed", () => {
  const characters = [..."街道党工委社区县市政府重庆行长会计（、）AB12"];
  const name = fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join(""));

  test("every name finds itself by its own text, its pinyin and its initials", async () => {
    const readings = await loadReadings("街道党工委社区县市政府\n重庆\n行长会计");
    const spelt = (text: string, part: (reading: string) => string) =>
      [...text].map((character) => part(readings[character]?.at(-1) ?? character)).join("");
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), fc.nat(), (names, pick) => {
        const own = buildIndex(
          [withActors(names.map((text, i) => sampleActor(`a${i}`, text, `No ${i}`)))],
          readings,
        );
        const text = names[pick % names.length] as string;
        for (const query of [
          text,
          spelt(text, (reading) => reading),
          spelt(text, (reading) => reading.charAt(0)),
        ]) {
          const found = search(own, query, 99).actors.hits.map((hit) => hit.shown.text);
          expect(found, query).toContain(text);
        }
      }),
      runs(150),
    );
  });

  test("it never throws, and what it marks lies inside the text, in order and apart", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc
        .array(fc.constantFrom(...characters, " ", "j", "d", "g", "w", "　"), { maxLength: 12 })
        .map((parts) => parts.join("")),
      fc.constantFrom(
        "x".repeat(10_000),
        "街".repeat(10_000),
        "a ".repeat(5000),
        "\ud83d",
        "__proto__",
        "constructor",
      ),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom("zh" as const, "en" as const), (query, language) => {
        const { actors, matters, passages } = search(index, query, 20, language);
        for (const hit of [...actors.hits, ...matters.hits, ...passages.hits]) {
          for (const text of [hit.shown, hit.also]) {
            let before = 0;
            for (const { start, end } of text?.marks ?? []) {
              expect(start).toBeGreaterThanOrEqual(before);
              expect(end).toBeGreaterThan(start);
              before = end;
            }
            expect(before).toBeLessThanOrEqual(text?.text.length ?? 0);
          }
        }
      }),
      runs(150),
    );
  });
});
