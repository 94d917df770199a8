// Search over the real document: what people would type finds what they mean.
import { beforeAll, describe, expect, test } from "vitest";
import {
  buildIndex,
  loadReadings,
  type Readings,
  readableText,
  type SearchIndex,
  search,
} from "../../../src/analysis/index.ts";
import type { Policy } from "../../../src/model/index.ts";
import { opinionPolicy } from "../../builders/index.ts";

let policy: Policy;
let readings: Readings;
let index: SearchIndex;
beforeAll(async () => {
  policy = opinionPolicy();
  readings = await loadReadings(readableText([policy]));
  index = buildIndex([policy], readings);
});

test("every actor is found by each of its names and by the initials of its name", () => {
  for (const actor of policy.actors) {
    const initials = [...actor.name].map((character) => readings[character]?.[0]?.charAt(0) ?? "").join("");
    for (const query of [actor.name, actor.nameEn, ...actor.aliases]) {
      expect(search(index, query).actors.hits[0]?.key, query).toBe(actor.key);
    }
    expect(
      search(index, initials, 99).actors.hits.map((hit) => hit.key),
      initials,
    ).toContain(actor.key);
  }
});

test("every run of six characters of the document is found in the clause that it stands in", () => {
  for (const clause of policy.clauses) {
    for (let at = clause.start; at + 6 <= clause.end; at += 3) {
      const words = policy.text.slice(at, at + 6);
      const { hits } = search(index, words, 200).passages;
      const found = hits.some(({ found: hit }) =>
        hit.kind === "clause"
          ? hit.clause.key === clause.key
          : hit.kind === "norm" && clause.norms.includes(hit.norm.id),
      );
      expect(found, words).toBe(true);
    }
  }
});

describe("what people type first", () => {
  test.each([
    ["jdgw", "街道党（工）委"],
    ["jddgw", "街道党（工）委"],
    ["jiedaodanggongwei", "街道党（工）委"],
    ["jddgwsj", "街道党（工）委书记"],
    ["街道工委", "街道党（工）委"],
    ["sqdzz", "社区党组织"],
    ["上级部门", "上级部门"],
    ["shangjizhineng", "上级职能部门"],
  ])("%s → %s", (query, name) => {
    expect(search(index, query).actors.hits[0]?.shown.text).toBe(name);
  });

  test.each([
    ["招商引资", "街道承担的招商引资"],
    ["转嫁", "不得把自己职责内的工作转嫁给社区"],
    ["举足轻重", "举足轻重"],
    ["zhuanjia", "转嫁"],
    ["经费 工作条件", "必要的经费和工作条件"],
  ])("%s finds “%s” in the text", (query, words) => {
    const sentences = search(index, query).passages.hits.map((hit) => hit.also?.text ?? hit.shown.text);
    expect(sentences.some((sentence) => sentence.includes(words))).toBe(true);
  });
});
