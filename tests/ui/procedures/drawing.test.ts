import { describe, expect, it } from "vitest";
import { procedures } from "../../../src/analysis/index.ts";
import { textWidth } from "../../../src/graph/index.ts";
import { drawProcedure } from "../../../src/ui/procedures/drawing.ts";
import { adoptWords, viewWords } from "../../../src/words/index.ts";
import { opinionPolicy, smallWorkspace } from "../../builders/index.ts";

adoptWords(viewWords);

const policies = [opinionPolicy(), smallWorkspace().policies[0]!];
const drawings = policies.flatMap((policy) =>
  procedures(policy).flatMap((procedure) =>
    (["zh", "en"] as const).flatMap((language) =>
      [330, 760, 1300].flatMap((width) =>
        [13, 18].map((size) => ({
          name: `${procedure.main.id} ${language} ${width} ${size}`,
          procedure,
          language,
          drawing: drawProcedure(policy, procedure, { language, width, size }),
        })),
      ),
    ),
  ),
);
const inside = (x: number, y: number, box: { x: number; y: number; width: number; height: number }) =>
  x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5;

describe("the drawing of a procedure", () => {
  it("keeps every box in its lane, apart from the others, and its words inside", () => {
    for (const { name, drawing } of drawings) {
      for (const [index, box] of drawing.steps.entries()) {
        const lane = drawing.lanes[box.step.lane]!;
        expect(box.y, name).toBeGreaterThanOrEqual(lane.y);
        expect(box.y + box.height, name).toBeLessThanOrEqual(lane.y + lane.height);
        expect(box.x, name).toBeGreaterThan(drawing.head);
        expect(box.x + box.width, name).toBeLessThanOrEqual(drawing.width);
        for (const other of drawing.steps.slice(index + 1)) {
          const apart =
            box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y;
          expect(apart, name).toBe(true);
        }
        for (const { text, kind, x, y } of box.texts) {
          const wide = textWidth(text, kind === "title" ? drawing.size : drawing.size - 1, kind === "title");
          expect(x + wide, `${name}: ${text}`).toBeLessThanOrEqual(box.x + box.width + 1);
          expect(y, `${name}: ${text}`).toBeLessThanOrEqual(box.y + box.height);
        }
      }
    }
  });

  it("never runs an arrow through a box", () => {
    for (const { name, drawing } of drawings)
      for (const { points } of drawing.arrows)
        for (const [index, [x, y]] of points.slice(1).entries()) {
          const [fromX, fromY] = points[index]!;
          for (let part = 0; part <= 20; part++) {
            const at = part / 20;
            for (const box of drawing.steps)
              expect(inside(fromX + (x - fromX) * at, fromY + (y - fromY) * at, box), name).toBe(false);
          }
        }
  });

  it("says who is not named, what was inferred, and every condition and exception", () => {
    for (const { name, procedure, language, drawing } of drawings) {
      const told = drawing.steps.map(({ texts }) => texts.map(({ text }) => text).join("")).join("|");
      const plain = told.replaceAll(" ", "");
      if (procedure.steps.some(({ open }) => open))
        expect(plain, name).toContain(language === "zh" ? "文件未写明" : "notnamedinthetext");
      if (procedure.steps.some(({ doers }) => doers.every(({ actor, explicit }) => actor && !explicit)))
        expect(plain, name).toContain(language === "zh" ? "〔推定〕" : "(inferred)");
      for (const norm of procedure.norms)
        for (const words of [norm.condition, norm.exception])
          if (words !== null) expect(plain, name).toContain(words.replaceAll(" ", ""));
    }
  });
});
