// Whether this browser can draw with WebGL, asked on a canvas that is thrown away.

/** True when sigma can be started. Leaves no context and no canvas behind. */
export function hasWebGL(): boolean {
  try {
    const canvas = document.createElement("canvas");
    const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
    gl?.getExtension("WEBGL_lose_context")?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}
