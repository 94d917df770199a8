import fc from "fast-check";
import { expect, test } from "vitest";
import { pieces } from "../../../src/ui/authoring/pieces.ts";
import { aDesk } from "../../analysis/authoring/deskBuilt.ts";
import { runs } from "../../builders/soak.ts";

test("lines hold every word once, and each draft's words are its own", () => {
  const desk = aDesk("第一条 总则。\n第二条 船员应当救人，不得离船。\n\n第三条 乘客不得吸烟；可以换乘。\n");
  const lines = pieces(desk);
  expect(lines.map(({ parts }) => parts.map(({ text }) => text).join(""))).toEqual(
    desk.source.text.split("\n").filter((line) => line !== ""),
  );
  desk.norms.forEach(({ quote, id }) => {
    const own = lines.flatMap(({ parts }) => parts.filter((part) => part.norm === id));
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
      const desk = aDesk(`${raw}。`);
      const said = pieces(desk)
        .flatMap(({ parts }) => parts.map(({ text }) => text))
        .join("");
      expect(said).toBe(desk.source.text.replaceAll("\n", ""));
    }),
    runs(200),
  );
});
