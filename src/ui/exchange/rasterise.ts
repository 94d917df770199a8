// SVG text → PNG bytes, drawn by the browser itself: labels scale with the picture, since they are part of it.

/** Browsers refuse canvases beyond about this many px; some only say so by giving nothing. */
const MOST_PIXELS = 64_000_000;

/** null where the browser could not draw it. `scale`: px of the PNG for each px of the drawing. */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    if (width * height > MOST_PIXELS) return null;
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext("2d");
    if (!pen) return null;
    pen.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
