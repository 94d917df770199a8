import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Policy } from "../../../src/model/index.ts";
import { blocks, tail } from "../../../src/ui/reader/leaves.ts";
import { marks } from "../../../src/ui/reader/marks.ts";
import { HeadingNotes } from "../../../src/ui/reader/Notes.tsx";
import { SourceText } from "../../../src/ui/reader/SourceText.tsx";
import { corpus } from "../../bench/corpus.ts";
import { opinionPolicy, smallWorkspace } from "../../builders/index.ts";

const small = smallWorkspace().policies[0]!;
const opinion = opinionPolicy();

function html(policy: Policy, language: "zh" | "en", repairs: boolean): string {
  const visible = new Set(policy.norms.map(({ key }) => key));
  return renderToStaticMarkup(
    createElement(SourceText, {
      policy,
      blocks: blocks(policy),
      language,
      marks: marks(policy, { selection: [policy.norms[0]!.key], hovered: null, visible }),
      here: "1.1.1.1",
      repairs,
      tabStop: null,
      notes: (address) => createElement(HeadingNotes, { policy, language, address }),
    }),
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
/** The words that a browser would hold, without what is marked as no part of the text. */
const words = (markup: string) =>
  markup
    .replace(/<aside[^>]*data-aside.*?<\/aside>/gs, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

describe("the text as it is drawn", () => {
  for (const policy of [opinion, small])
    for (const language of LANGUAGES)
      for (const repairs of [false, true])
        it(`is the canonical text of ${policy.id} to the letter (${language}, repairs ${repairs})`, () => {
          expect(words(html(policy, language, repairs))).toBe(policy.text);
        });

  it("marks every norm at its words, and gives each one mark that a keyboard reaches", () => {
    const markup = html(opinion, "zh", false);
    for (const norm of opinion.norms) {
      const quoted = [...markup.matchAll(/<span class="reader-mark" data-norm="([^"]+)"/g)];
      expect(quoted.some(([, key]) => key === norm.key)).toBe(true);
    }
    expect(markup.match(/<button/g)?.length).toBe(opinion.norms.length);
  });

  it("says at the absent part that its content is missing", () => {
    expect(html(small, "zh", false)).toContain("以下内容本来源缺失（节选）");
    expect(html(opinion, "en", false)).toContain("What follows is missing from this source (excerpt)");
  });
});

describe("a long text", () => {
  const [long] = corpus({ actors: 30, norms: 300, lines: 500 }).policies as [Policy];

  it("is the canonical text to the letter too, though what is far from view has no marks", () => {
    const markup = html(long, "zh", false);
    expect(words(markup)).toBe(long.text);
    expect(markup.match(/data-plain/g)!.length).toBeGreaterThan(5);
    expect(markup).not.toContain("<button");
  });

  it("has its marks where words are wanted", () => {
    const visible = new Set(long.norms.map(({ key }) => key));
    const markup = renderToStaticMarkup(
      createElement(SourceText, {
        policy: long,
        blocks: blocks(long),
        language: "zh",
        marks: marks(long, { selection: [], hovered: null, visible }),
        here: null,
        repairs: false,
        tabStop: null,
        notes: () => null,
        wanted: [long.norms[200]!.start],
      }),
    );
    expect(words(markup)).toBe(long.text);
    expect(markup).toContain(`data-norm="${long.norms[200]!.key}"`);
    expect(markup).not.toContain(`data-norm="${long.norms[0]!.key}"`);
  });
});

describe("leaves", () => {
  it("cover every block without gap or overlap, and with the gaps give the text back", () => {
    for (const policy of [opinion, small]) {
      const made = blocks(policy);
      for (const block of made) {
        const leaves = [...block.heading, ...block.body];
        expect(leaves[0]!.start).toBe(block.start);
        expect(leaves.at(-1)!.end).toBe(block.end);
        leaves.slice(1).forEach((leaf, index) => {
          expect(leaf.start).toBe(leaves[index]!.end);
        });
      }
      const whole = made.map((block) => block.gap + policy.text.slice(block.start, block.end)).join("");
      expect(whole + tail(policy)).toBe(policy.text);
    }
  });

  it("know all norms that rest on them, each in a lane of its own", () => {
    for (const policy of [opinion, small])
      for (const block of blocks(policy))
        for (const leaf of block.body) {
          const resting = policy.norms.filter((norm) => norm.start <= leaf.start && leaf.end <= norm.end);
          expect(new Set(leaf.norms.map(({ norm }) => norm.key))).toEqual(
            new Set(resting.map(({ key }) => key)),
          );
          expect(new Set(leaf.norms.map(({ lane }) => lane)).size).toBe(leaf.norms.length);
        }
  });

  it("mark condition and exception exactly where they stand", () => {
    for (const norm of opinion.norms) {
      const part = (wanted: string) =>
        blocks(opinion)
          .flatMap((block) => block.body)
          .filter((leaf) => leaf.norms.some((laid) => laid.norm === norm && laid.part === wanted))
          .map((leaf) => opinion.text.slice(leaf.start, leaf.end))
          .join("");
      expect(part("condition")).toBe(norm.condition ?? "");
      expect(part("exception")).toBe(norm.exception ?? "");
    }
  });

  it("tell headings that stand alone from headings that run in", () => {
    const levels = blocks(opinion).map(({ level, body }) => `${level}${body.length > 0 ? "+" : ""}`);
    expect(levels.filter((level) => level !== "0+")).toEqual(["1", "1", "2+", "2+", "2+", "1"]);
  });
});
