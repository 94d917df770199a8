// The scene on graph/svg: mounts the drawing that export and print use; the stage does the rest. Serves where
// there is no WebGL. Markup comes in as a parsed document, never by innerHTML.
import { drawSvg, PALETTES } from "../../graph/index.ts";
import type { MakeScene } from "../scene.ts";
import { makeStage } from "../stage.ts";
import type { Frame, MakeSurface } from "../surface.ts";

export const makeSvgScene: MakeScene = (host, events, options) =>
  makeStage("svg", host, events, options, svgSurface);

const svgSurface: MakeSurface = (layer) => {
  const parser = new DOMParser();
  return {
    draw({ picture, plan, beyond, pane, margin, camera, emphasis, options }: Frame) {
      const palette = PALETTES[options.theme];
      const labels = [...plan.labels, ...beyond];
      const text = drawSvg(picture, { ...plan, labels }, { palette, size: pane, margin, camera, emphasis });
      const drawing = document.importNode(
        parser.parseFromString(text, "image/svg+xml").documentElement,
        true,
      );
      // Picks go by geometry; what lies outside the pane is seen while the layer moves.
      drawing.setAttribute("pointer-events", "none");
      drawing.setAttribute("overflow", "visible");
      layer.replaceChildren(drawing);
    },
    dispose: () => layer.replaceChildren(),
  };
};
