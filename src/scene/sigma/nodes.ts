// The node program: one quad a node, its shape a signed distance, so that outline, dashes and halo stay
// crisp at any pixel ratio. Sizes are px and do not grow with zoom. Picks are made by hit.ts, not here.
import type Sigma from "sigma";
import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { CORNERS, type NodeShape } from "../../graph/index.ts";
import { PANE_GLSL, PANE_UNIFORMS, type ProgramInfo, rgba, setPane } from "./glsl.ts";

/** What the reducer hands over for one node; sigma's own fields beside it. */
export interface NodeLook {
  readonly radius: number;
  readonly shape: NodeShape;
  readonly inside: string;
  /** Colour and width (px) of the line around the shape, drawn astride its edge. */
  readonly outline: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly alpha: number;
  /** Ring around what is chosen or pointed at, with its width (px) and what it encloses; null for none. */
  readonly ring: string | null;
  readonly ringWidth: number;
  readonly ground: string | null;
}

const SHAPE_ORDER = Object.keys(CORNERS) as NodeShape[];
/** How much larger than the shape its ring is, px. */
const RING = 5;
/** Room around the ring for corners and a soft edge, as a factor and px. */
/** Dashes around a shape whose bearers were inferred. */
const DASHES = 12;
const ROOM = { factor: 1.3, px: 2 } as const;

/** Distance to a convex polygon of the table as the largest distance to one of its sides. */
function polygonGlsl(corners: readonly (readonly [number, number])[]): string {
  const sides = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] as readonly [number, number];
    const length = Math.hypot(nextX - x, nextY - y);
    // Corners run clockwise on a screen whose y grows down: the outside is at the left of every side.
    const nx = (nextY - y) / length;
    const ny = (x - nextX) / length;
    return `dot(p, vec2(${nx.toFixed(5)}, ${ny.toFixed(5)})) - r * ${(nx * x + ny * y).toFixed(5)}`;
  });
  return sides.reduceRight((inner, side) => `max(${side}, ${inner})`);
}

const DISTANCE_GLSL = SHAPE_ORDER.map((shape, index) => {
  const body = CORNERS[shape].length === 0 ? "length(p) - r" : polygonGlsl(CORNERS[shape]);
  return `if (shape < ${index}.5) return ${body};`;
}).join("\n  ");

const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_place;
attribute vec4 a_form; // radius, shape, outline width, 1 for dashes
attribute vec4 a_inside;
attribute vec4 a_outline;
attribute vec4 a_ring;
attribute vec4 a_ground;
attribute vec2 a_more; // ring width, opacity
varying vec2 v_at;
varying vec4 v_form;
varying vec4 v_inside;
varying vec4 v_outline;
varying vec4 v_ring;
varying vec4 v_ground;
varying vec2 v_more;
${PANE_GLSL}
void main() {
  v_at = a_corner * ((a_form.x + ${RING}.0) * ${ROOM.factor} + ${ROOM.px}.0);
  v_form = a_form;
  v_inside = a_inside;
  v_outline = a_outline;
  v_ring = a_ring;
  v_ground = a_ground;
  v_more = a_more;
  gl_Position = toClip(toPane(a_place) + vec2(v_at.x, -v_at.y));
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_at;
varying vec4 v_form;
varying vec4 v_inside;
varying vec4 v_outline;
varying vec4 v_ring;
varying vec4 v_ground;
varying vec2 v_more;
uniform float u_pixel;
float shapeAt(vec2 p, float shape, float r) {
  ${DISTANCE_GLSL}
  return 1.0;
}
float within(float distance) { return clamp(0.5 - distance / u_pixel, 0.0, 1.0); }
/** A line of a width astride the edge of a shape. */
float astride(float distance, float width) { return within(abs(distance) - width * 0.5); }
vec4 over(vec4 top, float cover, vec4 below) {
  float alpha = top.a * cover;
  return vec4(top.rgb, 1.0) * alpha + below * (1.0 - alpha);
}
void main() {
  float d = shapeAt(v_at, v_form.y, v_form.x);
  float ring = shapeAt(v_at, v_form.y, v_form.x + ${RING}.0);
  float turn = fract(atan(v_at.y, v_at.x) / 6.2831853 * ${DASHES}.0 + 0.3);
  float drawn = v_form.w > 0.5 ? smoothstep(0.0, 0.08, turn) * (1.0 - smoothstep(0.6, 0.68, turn)) : 1.0;
  vec4 color = over(v_ground, within(ring), vec4(0.0));
  color = over(v_ring, astride(ring, v_more.x), color);
  color = over(v_inside, within(d), color);
  color = over(v_outline, astride(d, v_form.z) * drawn, color);
  gl_FragColor = color * v_more.y;
}`;

const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;

export class ShapeProgram extends NodeProgram {
  // Left out for sigma's own drawing of labels and hovers: ours are on the overlay.
  override drawLabel = undefined;
  override drawHover = () => undefined;

  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    // No picking buffer: a second pass nobody reads.
    super(gl, null, renderer);
  }

  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: PANE_UNIFORMS,
      ATTRIBUTES: [
        { name: "a_place", size: 2, type: FLOAT },
        { name: "a_form", size: 4, type: FLOAT },
        { name: "a_inside", size: 4, type: FLOAT },
        { name: "a_outline", size: 4, type: FLOAT },
        { name: "a_ring", size: 4, type: FLOAT },
        { name: "a_ground", size: 4, type: FLOAT },
        { name: "a_more", size: 2, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(_: number, start: number, data: NodeDisplayData & Partial<NodeLook>): void {
    const look = data as NodeDisplayData & NodeLook;
    const values = [
      data.x,
      data.y,
      look.radius,
      SHAPE_ORDER.indexOf(look.shape),
      look.width,
      look.dashed ? 1 : 0,
      ...rgba(look.inside),
      ...rgba(look.outline),
      ...rgba(look.ring),
      ...rgba(look.ground),
      look.ringWidth,
      look.alpha,
    ];
    this.array.set(values, start);
  }

  setUniforms(params: RenderParams, info: ProgramInfo): void {
    setPane(params, info);
  }
}
