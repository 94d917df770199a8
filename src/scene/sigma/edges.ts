// The edge program: a quadratic curve as one ribbon, measured in px along its length, so that dashes,
// arrow heads and the gaps before the nodes are the same at any zoom. Picks are made by hit.ts, not here.
import type Sigma from "sigma";
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { PANE_GLSL, PANE_UNIFORMS, type ProgramInfo, rgba, setPane } from "./glsl.ts";

/** What the reducer hands over for one edge; sigma's own fields beside it. */
export interface EdgeLook {
  readonly ink: string;
  readonly alpha: number;
  readonly width: number;
  readonly curve: number;
  /** Drawn and left out, px along the line; [0, 0] is solid. */
  readonly dash: readonly [number, number];
  readonly atSource: boolean;
  readonly atTarget: boolean;
  /** Px that the line keeps from the middle of its nodes. */
  readonly gaps: readonly [number, number];
}

/** Arrow heads: length and half width, px. */
export const ARROW = { length: 7, half: 2.8 } as const;
const PIECES = 24;

const VERTEX = /* glsl */ `
attribute vec2 a_on; // share of the way, side
attribute vec4 a_ends;
attribute vec4 a_form; // width, curve, dash, dash gap
attribute vec4 a_tips; // arrow at source, at target, gap at source, at target
attribute vec4 a_ink;
varying vec2 v_on; // px along the line from its beginning, px to the side
varying float v_long;
varying vec4 v_form;
varying vec4 v_tips;
varying vec4 v_ink;
${PANE_GLSL}
vec2 a, c, b;
vec2 point(float t) { float u = 1.0 - t; return u * u * a + 2.0 * u * t * c + t * t * b; }
void main() {
  a = toPane(a_ends.xy);
  b = toPane(a_ends.zw);
  vec2 way = b - a;
  // Left of the way, y up.
  c = (a + b) * 0.5 + vec2(-way.y, way.x) * a_form.y;
  float along = 0.0;
  float total = 0.0;
  vec2 from = a;
  for (int piece = 1; piece <= ${PIECES}; piece++) {
    vec2 to = point(float(piece) / ${PIECES}.0);
    total += distance(from, to);
    if (float(piece) <= a_on.x * ${PIECES}.0 + 0.5) along = total;
    from = to;
  }
  vec2 heading = 2.0 * (1.0 - a_on.x) * (c - a) + 2.0 * a_on.x * (b - c);
  heading = length(heading) > 0.0 ? normalize(heading) : vec2(1.0, 0.0);
  float piece = total / ${PIECES}.0;
  bool wide = (a_tips.x > 0.5 && along < a_tips.z + ${ARROW.length}.0 + piece)
    || (a_tips.y > 0.5 && total - along < a_tips.w + ${ARROW.length}.0 + piece);
  float side = a_on.y * ((wide ? ${ARROW.half.toFixed(1)} : a_form.x * 0.5) + 1.5);
  v_on = vec2(along, side);
  v_long = total;
  v_form = a_form;
  v_tips = a_tips;
  v_ink = a_ink;
  gl_Position = toClip(point(a_on.x) + vec2(-heading.y, heading.x) * side);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_on;
varying float v_long;
varying vec4 v_form;
varying vec4 v_tips;
varying vec4 v_ink;
uniform float u_pixel;
float within(float distance) { return clamp(0.5 - distance / u_pixel, 0.0, 1.0); }
void main() {
  float out0 = v_on.x - v_tips.z;
  float out1 = v_long - v_on.x - v_tips.w;
  float half0 = v_form.x * 0.5;
  float dashed = 1.0;
  float turn = v_form.z + v_form.w;
  if (turn > 0.0) {
    // Dots are longer by the round ends that SVG gives them.
    float round0 = v_form.z < 2.0 ? half0 : 0.0;
    float place = mod(out0 + round0, turn) - round0;
    dashed = within(place - v_form.z - round0) * within(-place - round0);
  }
  float line = within(abs(v_on.y) - half0) * dashed;
  float slope = ${(ARROW.half / ARROW.length).toFixed(3)};
  if (v_tips.x > 0.5 && out0 < ${ARROW.length}.0) line = within(abs(v_on.y) - out0 * slope);
  if (v_tips.y > 0.5 && out1 < ${ARROW.length}.0) line = within(abs(v_on.y) - out1 * slope);
  line *= within(-out0) * within(-out1);
  gl_FragColor = vec4(v_ink.rgb, 1.0) * (v_ink.a * line);
}`;

const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;

export class CurveProgram extends EdgeProgram {
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  getDefinition() {
    return {
      VERTICES: (PIECES + 1) * 2,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: PANE_UNIFORMS,
      ATTRIBUTES: [
        { name: "a_ends", size: 4, type: FLOAT },
        { name: "a_form", size: 4, type: FLOAT },
        { name: "a_tips", size: 4, type: FLOAT },
        { name: "a_ink", size: 4, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_on", size: 2, type: FLOAT }],
      CONSTANT_DATA: Array.from({ length: (PIECES + 1) * 2 }, (_, index) => [
        Math.floor(index / 2) / PIECES,
        index % 2 === 0 ? -1 : 1,
      ]),
    };
  }

  processVisibleItem(
    _: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<EdgeLook>,
  ): void {
    const look = data as EdgeDisplayData & EdgeLook;
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      look.width,
      look.curve,
      ...look.dash,
      look.atSource ? 1 : 0,
      look.atTarget ? 1 : 0,
      ...look.gaps,
      ...rgba(look.ink, look.alpha),
    ];
    this.array.set(values, start);
  }

  setUniforms(params: RenderParams, info: ProgramInfo): void {
    setPane(params, info);
  }
}
