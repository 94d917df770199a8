// Rows as tinted strips, columns as hairlines, their names at the edge.
import type { Drawing } from "./drawing.ts";
import { element, escaped, middled } from "./element.ts";

export function drawBands({ picture, plan, palette, size, margin, camera, portable }: Drawing): string {
  const x = (world: number) => (world - camera.x) * camera.scale + size.width / 2;
  const y = (world: number) => (world - camera.y) * camera.scale + size.height / 2;
  const rows = picture.rows.map((row) =>
    element("rect", {
      x: -margin.width,
      y: y(row.from),
      width: size.width + 2 * margin.width,
      height: y(row.to) - y(row.from),
      fill: palette.band,
    }),
  );
  const columns = picture.columns.slice(1).map((column) =>
    element("path", {
      d: `M${Math.round(x(column.from)) + 0.5} ${-margin.height}V${size.height + margin.height}`,
      stroke: palette.line,
      "stroke-dasharray": "1 5",
      "stroke-opacity": 0.8,
    }),
  );
  const names = plan.bands.map((band) =>
    element(
      "text",
      {
        x: band.x,
        ...middled(band.y, band.fontSize, portable),
        "font-size": band.fontSize,
        "text-anchor": band.axis === "row" ? "start" : "middle",
        fill: palette.muted,
      },
      escaped(band.text),
    ),
  );
  return element("g", { class: "bands", "aria-hidden": "true" }, [...rows, ...columns, ...names].join(""));
}
