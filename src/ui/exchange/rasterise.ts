// SVG text → the bytes of an image, drawn by the browser itself: labels scale with the picture, since they are part of it.

/** Browsers refuse canvases beyond about this many px; some only say so by giving nothing. */
const MOST_PIXELS = 64_000_000;
/** Of JPEG: lines and letters show no fringes from here on. */
const QUALITY = 0.93;

export interface Raster {
  readonly bytes: Uint8Array;
  /** In its own px. */
  readonly width: number;
  readonly height: number;
}

/** The px that a drawing is made in. One for a sheet is as large as the sheet, and its letters would shrink with it. */
function sizeOf(svg: string): readonly [number, number] | null {
  const [, across, down] = /^[^>]*\sviewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return across && down ? [Number(across), Number(down)] : null;
}

/** null where the browser could not draw it. `scale`: px of the image for each px of the drawing. */
export async function rasterise(
  svg: string,
  scale: number,
  type: "image/png" | "image/jpeg" = "image/png",
): Promise<Raster | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const [across, down] = sizeOf(svg) ?? [image.naturalWidth, image.naturalHeight];
    const width = Math.round(across * scale);
    const height = Math.round(down * scale);
    if (width * height > MOST_PIXELS) return null;
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
    return blob && { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
