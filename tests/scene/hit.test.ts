import { describe, expect, it } from "vitest";
import { fitted, planLabels } from "../../src/graph/index.ts";
import { hitAt } from "../../src/scene/hit.ts";
import { SIZE, smallPicture } from "./pictures.ts";

const picture = smallPicture();
const camera = fitted(picture, SIZE);
const ground = { picture, camera, planned: camera, pane: SIZE, plan: planLabels(picture, camera, SIZE) };

describe("what lies under a point", () => {
  it("is a shape before anything else, even where a line ends", () => {
    expect(hitAt(ground, { x: 400, y: 300 })).toEqual({ key: "p/ask", part: "shape" });
    expect(hitAt(ground, { x: 208, y: 126 })).toEqual({ key: "p/district", part: "shape" });
  });

  it("is the words of an item, which pick it but cannot be dragged", () => {
    const label = ground.plan.labels.find((one) => one.key === "p/street");
    expect(hitAt(ground, { x: (label?.x ?? 0) + 20, y: label?.y ?? 0 })).toEqual({
      key: "p/street",
      part: "words",
    });
  });

  it("is a line, straight or bowed, within reach of the pointer", () => {
    expect(hitAt(ground, { x: 203, y: 300 })).toEqual({ key: "e/leads", part: "line" });
    expect(hitAt(ground, { x: 209, y: 300 })).toBeNull();
    expect(hitAt(ground, { x: 209, y: 300 }, 12)).toEqual({ key: "e/leads", part: "line" });
  });

  it("is a shape of the same size on the screen however far the camera has zoomed", () => {
    const zoomed = { ...ground, camera: { x: 400, y: 300, scale: 4 } };
    expect(hitAt(zoomed, { x: 400 + 11, y: 300 })?.part).toBe("shape");
    expect(hitAt(zoomed, { x: 400 + 40, y: 260 })?.part).not.toBe("shape");
  });

  it("is the words where they are seen while the drawing moves under another camera", () => {
    const label = ground.plan.labels.find((one) => one.key === "p/street");
    const moved = { ...ground, camera: { x: camera.x - 100, y: camera.y - 60, scale: camera.scale } };
    const at = { x: (label?.x ?? 0) + 20 + 100, y: (label?.y ?? 0) + 60 };
    expect(hitAt(moved, at)).toEqual({ key: "p/street", part: "words" });
  });
});
