import fc from "fast-check";
import { expect, test } from "vitest";
import { draftText } from "../../../src/files/index.ts";
import { pieces } from "../../../src/ui/authoring/pieces.ts";
import { runs } from "../../builders/soak.ts";

const read = (raw: string) => draftText("a.txt", { raw, warnings: [] });

test("lines hold every word once, and each draft's words are its own", () => {
  const desk = read("第一条 总则。\n第二条 船员应当救人，不得离船。\n\n第三条 乘客不得吸烟；可以换乘。\n");
  const lines = pieces(desk);
  expect(lines.map(({ parts }) => parts.map(({ text }) => text).join(""))).toEqual(
    desk.text.split("\n").filter((line) => line !== ""),
  );
  desk.drafts.forEach(({ quote }, draft) => {
    const own = lines.flatMap(({ parts }) => parts.filter((part) => part.draft === draft));
    expect(own.map(({ text }) => text).join("")).toBe(quote);
  });
});

test("whatever the text, nothing is lost and nothing said twice", () => {
  const piece = fc.constantFrom(
    "第一条 ",
    "船员",
    "应当",
    "不得",
    "，",
    "。",
    "；",
    "\n",
    "（一）",
    "下列职责：",
    "救人",
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (raw) => {
      const desk = read(`${raw}。`);
      const said = pieces(desk)
        .flatMap(({ parts }) => parts.map(({ text }) => text))
        .join("");
      expect(said).toBe(desk.text.replaceAll("\n", ""));
    }),
    runs(200),
  );
});
