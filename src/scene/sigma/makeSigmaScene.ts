// The scene on sigma 3: sigma draws shapes and lines, the overlay words and ground, the stage does the rest.
// Loaded by import() after a WebGL probe, never outside a browser: sigma throws where there is no WebGL.
import Graph from "graphology";
import Sigma from "sigma";
import type { Picture, PictureNode } from "../../graph/index.ts";
import type { Key } from "../../model/index.ts";
import type { MakeScene } from "../scene.ts";
import { makeStage } from "../stage.ts";
import type { Frame, Surface } from "../surface.ts";
import { CurveProgram } from "./edges.ts";
import { edgeLook, nodeLook } from "./looks.ts";
import { ShapeProgram } from "./nodes.ts";
import { makeOverlay } from "./overlay.ts";

/** Waits before each new try to rebuild after a lost context, ms; then the scene has failed. */
const TRIES = [0, 200, 1000] as const;
/** So many losses within this time, ms, and rebuilding makes no sense. */
const STORM = { losses: 4, within: 60_000 } as const;

export const makeSigmaScene: MakeScene = (host, events, options) =>
  makeStage("sigma", host, events, options, (layer, failed) => new SigmaSurface(layer, failed));

class SigmaSurface implements Surface {
  private readonly overlay = makeOverlay();
  private readonly ground = document.createElement("div");
  private readonly failed: () => void;
  private sigma: Sigma | null = null;
  private frame: Frame | null = null;
  private shown: Picture["edges"] | null = null;
  /** Device pixels per CSS px that the canvases were sized for. */
  private ratio = 0;
  private nodes = new Map<Key, PictureNode>();
  private lost: number[] = [];
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(layer: HTMLElement, failed: () => void) {
    this.failed = failed;
    this.ground.style.cssText = "position:absolute;inset:0;pointer-events:none";
    layer.append(this.overlay.below, this.ground, this.overlay.above);
    this.sigma = this.start();
  }

  draw(frame: Frame): void {
    this.frame = frame;
    this.overlay.paint(frame);
    const sigma = this.sigma;
    if (!sigma) return;
    this.nodes = new Map(frame.picture.nodes.map((node) => [node.key, node]));
    const { pane, margin } = frame;
    const [width, height] = [pane.width + 2 * margin.width, pane.height + 2 * margin.height];
    // The box of sigma's units is the pane itself: one unit is one px at ratio 1, whatever the picture's size.
    const box = sigma.getCustomBBox();
    const ratio = window.devicePixelRatio;
    const boxed = box?.x[1] === width && box.y[0] === -height && this.ratio === ratio;
    this.ratio = ratio;
    if (!boxed) {
      this.ground.style.width = `${width}px`;
      this.ground.style.height = `${height}px`;
      this.ground.style.left = `${-margin.width}px`;
      this.ground.style.top = `${-margin.height}px`;
      sigma.setCustomBBox({ x: [0, width], y: [-height, 0] });
      sigma.resize(true);
    }
    const long = Math.max(width, height);
    sigma.getCamera().setState({
      x: 0.5 + (frame.camera.x - width / 2) / long,
      y: 0.5 - (frame.camera.y - height / 2) / long,
      ratio: 1 / frame.camera.scale,
      angle: 0,
    });
    if (this.shown !== frame.picture.edges || this.nodes.size !== sigma.getGraph().order) {
      this.shown = frame.picture.edges;
      sigma.setGraph(graphOf(frame.picture));
    } else if (!boxed) sigma.refresh();
    // Reducers give places and looks of this very frame; the graph itself only knows the picture.
    const graph = sigma.getGraph();
    sigma.refresh({ partialGraph: { nodes: graph.nodes(), edges: graph.edges() }, skipIndexation: true });
  }

  dispose(): void {
    clearTimeout(this.retry);
    this.stop();
  }

  private start(): Sigma {
    const sigma = new Sigma(new Graph({ multi: true, type: "directed" }), this.ground, {
      stagePadding: 0,
      renderLabels: false,
      allowInvalidContainer: true,
      zoomToSizeRatioFunction: () => 1,
      enableCameraRotation: false,
      nodeProgramClasses: { shape: ShapeProgram },
      edgeProgramClasses: { curve: CurveProgram },
      defaultNodeType: "shape",
      defaultEdgeType: "curve",
      nodeReducer: (key, data) => {
        const node = this.nodes.get(key);
        return node && this.frame ? { ...data, x: node.x, y: -node.y, ...nodeLook(node, this.frame) } : data;
      },
      edgeReducer: (_, data) =>
        this.frame ? { ...data, ...edgeLook(data.edge, this.frame, (key) => this.nodes.get(key)) } : data,
    });
    // The stage reads the hand, for both scenes alike.
    sigma.getMouseCaptor().enabled = false;
    sigma.getTouchCaptor().enabled = false;
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.style.pointerEvents = "none";
      canvas.addEventListener("webglcontextlost", this.onLost);
    }
    return sigma;
  }

  private stop(): void {
    const sigma = this.sigma;
    this.sigma = null;
    this.shown = null;
    if (sigma) {
      for (const canvas of Object.values(sigma.getCanvases()))
        canvas.removeEventListener("webglcontextlost", this.onLost);
      sigma.kill();
    }
    this.ground.replaceChildren();
  }

  private readonly onLost = (): void => {
    const now = performance.now();
    this.lost = [...this.lost.filter((time) => now - time < STORM.within), now];
    this.stop();
    if (this.lost.length >= STORM.losses) this.failed();
    else this.rebuild(0);
  };

  private rebuild(attempt: number): void {
    this.retry = setTimeout(() => {
      try {
        this.sigma = this.start();
        if (this.frame) this.draw(this.frame);
      } catch {
        this.stop();
        if (attempt + 1 < TRIES.length) this.rebuild(attempt + 1);
        else this.failed();
      }
    }, TRIES[attempt]);
  }
}

/** The picture as sigma's graph: places and keys, no looks. y grows up there. */
function graphOf(picture: Picture): Graph {
  const graph = new Graph({ multi: true, type: "directed" });
  for (const { key, x, y } of picture.nodes) graph.addNode(key, { x, y: -y });
  for (const edge of picture.edges)
    if (graph.hasNode(edge.source) && graph.hasNode(edge.target))
      graph.addEdgeWithKey(edge.key, edge.source, edge.target, { edge });
  return graph;
}
