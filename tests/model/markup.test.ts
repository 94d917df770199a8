// The markup of tours: a tree of words whatever is written, and nothing else.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Inline, parseMarkup, plainMarkup, strangeMarkup } from "../../src/model/index.ts";
import { runs } from "../builders/soak.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const first = (source: string) => {
  const [block] = parseMarkup(source);
  return block?.kind === "paragraph" ? block.inside : null;
};

describe("markup", () => {
  it("knows strong and emphasis, also between Chinese characters and punctuation", () => {
    expect(first("上级部门**不得**转嫁，*“一般不”*不是“不得”。")).toEqual([
      text("上级部门"),
      { kind: "strong", inside: [text("不得")] },
      text("转嫁，"),
      { kind: "em", inside: [text("“一般不”")] },
      text("不是“不得”。"),
    ]);
    expect(first("**应当*征求*意见**")).toEqual([
      { kind: "strong", inside: [text("应当"), { kind: "em", inside: [text("征求")] }, text("意见")] },
    ]);
  });

  it("knows paragraphs and both kinds of lists", () => {
    const blocks = parseMarkup("先看两条：\n\n- 征求\n- 听取\n\n1. 审核\n2. 给钱\n\n完。");
    expect(
      blocks.map((block) => (block.kind === "list" ? [block.ordered, block.items.length] : "p")),
    ).toEqual(["p", [false, 2], [true, 2], "p"]);
  });

  it("joins broken lines without a blank in Chinese and with one in English", () => {
    expect(plainMarkup("街道党\n（工）委")).toBe("街道党（工）委");
    expect(plainMarkup("the Party\ncommittee")).toBe("the Party committee");
  });

  it("takes what is not closed, or escaped, for words", () => {
    for (const [source, words] of [
      ["2 * 3 * 4", "2 * 3 * 4"],
      ["**没有收尾", "**没有收尾"],
      ["\\*照写\\*", "*照写*"],
      ["****", "****"],
      ["a\\", "a\\"],
    ] as const)
      expect(plainMarkup(source)).toBe(words);
  });

  it("leaves HTML, links, images and headings as they are written", () => {
    for (const hostile of [
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "[点我](javascript:alert(1))",
      "![x](https://example.org/x.png)",
      "# 标题",
      "&lt;b&gt;",
      "https://example.org",
    ]) {
      expect(parseMarkup(hostile)).toEqual([{ kind: "paragraph", inside: [text(hostile)] }]);
    }
  });

  test("nothing comes out but text, and every character that went in and is no mark", () => {
    const marks = fc.constantFrom("**", "*", "应", "ab", "**应**", "\\");
    const others = fc.constantFrom(..."-_`<>[]()#&! \n1.\u2028😀");
    const pieces = fc.array(fc.oneof({ arbitrary: marks, weight: 3 }, others), { maxLength: 30 });
    const sources = fc.oneof(
      pieces.map((words) => words.join("")),
      fc.string({ unit: "binary" }),
    );
    const kinds = new Set<string>();
    const walk = (nodes: readonly Inline[], above: readonly string[]): string =>
      nodes
        .map((node) => {
          kinds.add(node.kind);
          if (node.kind === "text") {
            expect(Object.keys(node)).toEqual(["kind", "text"]);
            return node.text;
          }
          expect(above).not.toContain(node.kind);
          expect(node.inside.length).toBeGreaterThan(0);
          return walk(node.inside, [...above, node.kind]);
        })
        .join("");
    const kept = (words: string) => words.replace(/[\s*\\+\-\d.、)]/gu, "");
    fc.assert(
      fc.property(sources, (source) => {
        const words = parseMarkup(source).map((block) => {
          expect(["paragraph", "list"]).toContain(block.kind);
          return block.kind === "list"
            ? block.items.map((item) => walk(item, [])).join("")
            : walk(block.inside, []);
        });
        expect(kept(words.join(""))).toBe(kept(source));
      }),
      runs(200),
    );
    expect([...kinds].sort()).toEqual(["em", "strong", "text"]);
  });

  it("is quick on what nests without end", () => {
    const began = performance.now();
    parseMarkup("*a **b ".repeat(3_000));
    parseMarkup("**".repeat(10_000));
    expect(performance.now() - began).toBeLessThan(500);
  });

  it("names the first words that look like markup it has not", () => {
    expect(strangeMarkup("先看<b>这里</b>")).toBe("<b>");
    expect(strangeMarkup("见[原文](https://x)")).toBe("[原文](https://x)");
    expect(strangeMarkup("# 标题")).toBe("# 标题");
    expect(strangeMarkup("3 < 5，**应当**，（一）[注]")).toBe(null);
  });
});
