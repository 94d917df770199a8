// What both programs share: colours as vectors, and how px become clip space.
import type { RenderParams } from "sigma/types";

/** "#rrggbb" as 0…1 components with an alpha; null is nothing at all. */
export function rgba(color: string | null, alpha = 1): readonly [number, number, number, number] {
  if (color === null) return [0, 0, 0, 0];
  const value = Number.parseInt(color.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255, alpha];
}

/** Sigma's framed point → px from the pane's middle (y up), and back to clip space. */
export const PANE_GLSL = /* glsl */ `
uniform mat3 u_matrix;
uniform vec2 u_pane; // CSS px
uniform float u_pixel; // one device pixel in CSS px
vec2 toPane(vec2 framed) { return (u_matrix * vec3(framed, 1.0)).xy * u_pane * 0.5; }
vec4 toClip(vec2 pane) { return vec4(pane * 2.0 / u_pane, 0.0, 1.0); }
`;

export const PANE_UNIFORMS = ["u_matrix", "u_pane", "u_pixel"] as const;

/** What sigma hands to setUniforms, as far as it is used here. */
export interface ProgramInfo {
  readonly gl: WebGLRenderingContext | WebGL2RenderingContext;
  readonly uniformLocations: Readonly<Record<string, WebGLUniformLocation>>;
}

export function setPane({ matrix, width, height, pixelRatio }: RenderParams, info: ProgramInfo): void {
  const { gl, uniformLocations: at } = info;
  gl.uniformMatrix3fv(at.u_matrix ?? null, false, matrix);
  gl.uniform2f(at.u_pane ?? null, width, height);
  gl.uniform1f(at.u_pixel ?? null, 1 / pixelRatio);
}
