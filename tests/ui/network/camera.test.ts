import { describe, expect, it } from "vitest";
import { fitted } from "../../../src/graph/index.ts";
import { cameraOn, keptCamera, worldCamera } from "../../../src/ui/network/camera.ts";
import { SIZE, smallPicture } from "../../scene/pictures.ts";

const picture = smallPicture();
const PANE = { width: 800, height: 600 };

describe("the camera of the view", () => {
  it("is fitted where there is none", () => {
    expect(worldCamera(null, picture, PANE)).toEqual(fitted(picture, PANE));
  });

  it("comes back as it was from the same pane", () => {
    const camera = { x: 123, y: 456, scale: 2.5 };
    const back = worldCamera(keptCamera(camera, picture, PANE), picture, PANE);
    expect(back.x).toBeCloseTo(camera.x, 9);
    expect(back.y).toBeCloseTo(camera.y, 9);
    expect(back.scale).toBeCloseTo(camera.scale, 9);
  });

  it("shows the same place in a smaller pane whose picture was placed anew", () => {
    const small = { width: 400, height: 300 };
    const kept = keptCamera({ x: 200, y: 150, scale: 2 }, picture, PANE);
    expect(worldCamera(kept, { ...picture, size: small }, small)).toEqual({ x: 100, y: 75, scale: 2 });
  });

  it("can be set on some nodes, never closer than allowed", () => {
    expect(cameraOn(picture, SIZE, new Set(["p/ask"]), 2)).toEqual({ x: 400, y: 300, scale: 2 });
    const both = cameraOn(picture, SIZE, new Set(["p/district", "p/ban"]));
    expect(both).toMatchObject({ x: 420, y: 210 });
    expect(cameraOn(picture, SIZE, new Set(["p/nobody"]))).toBeNull();
  });
});
