import { describe, expect, it } from "vitest";
import { sayCitation, sayWork } from "../../src/words/index.ts";
import { opinionPolicy, smallWorkspace } from "../builders/index.ts";

const opinion = opinionPolicy();
const small = smallWorkspace().policies[0]!;

describe("a citation", () => {
  it("names title, 节选, issuer, date, address, the exact words and the source", () => {
    const norm = opinion.norms.find(({ id }) => id === "consult-on-dispatched-heads")!;
    expect(sayCitation("zh", opinion, norm)).toMatch(
      /^《关于加强和改进城市基层党的建设工作的意见》（节选，中共中央办公厅，2019年5月8日发布）二（一）第5句第1分句：“区（县、市、旗）职能部门派驻街道机构负责人的考核考察和选拔任用，应当征求街道党（工）委意见”。来源：.+。$/,
    );
  });

  it("has an English form that keeps the Chinese title and words", () => {
    const norm = small.norms.find(({ id }) => id === "no-shifting")!;
    expect(sayCitation("en", small, norm)).toBe(
      "Pilot Rules (《试点办法》) (Excerpt, Test Organ, 8 May 2024), Part 1 (2), sentence 1: “除法律法规明确规定外，上级部门不得把自己职责内的工作转嫁给社区”. Source: A test source.",
    );
  });

  it("carries the condition and the exception of every norm, for they lie in its words", () => {
    for (const norm of opinion.norms) {
      const said = sayCitation("zh", opinion, norm);
      expect(said).toContain(opinion.text.slice(norm.start, norm.end));
      for (const words of [norm.condition, norm.exception]) if (words !== null) expect(said).toContain(words);
    }
  });

  it("cites any span by the clause that it begins in, and words outside all clauses without an address", () => {
    const clause = small.clauses.find(({ address }) => address === "2.1.1.1")!;
    expect(sayCitation("zh", small, { start: clause.start + 2, end: clause.end })).toContain(
      "二第1段第1句：“",
    );
    expect(sayCitation("zh", small, { start: small.text.length, end: small.text.length })).toContain(
      "2024年5月8日）：“",
    );
  });

  it("gives as much of a date as the document does", () => {
    const dated = (date: string | null) =>
      sayWork("zh", { ...small, document: { ...small.document, date, number: null } });
    expect(dated("2024")).toContain("，2024年）");
    expect(dated("2024-05")).toContain("，2024年5月）");
    expect(dated(null)).toBe("《试点办法》（节选，测试机关）");
  });
});
