export { fitted, type Point, toPane, toWorld } from "./camera.ts";
export { type Curve, curveBetween, pointAt } from "./curve.ts";
export { type EmphasisInput, emphasise } from "./emphasis.ts";
export { LINE, MARK, PADDING } from "./figure/boxes.ts";
export { type Figure, type FigureInput, type FigurePage, figureOf, figurePages } from "./figure/figure.ts";
export { TAG } from "./figure/links.ts";
export type { FigureBox, FigureLink, Site } from "./figure/parts.ts";
export { hitTest } from "./hit.ts";
export { type LabelOptions, planLabels } from "./labels/planLabels.ts";
export { type Wrapped, wrap } from "./labels/wrap.ts";
export { type LegendEntry, legend } from "./legend.ts";
export { makePicture, type PictureInput } from "./makePicture.ts";
export { CORNERS, FONT_FAMILY, LEADING, markSizeOf, REACH, SHAPES, TYPE } from "./metrics.ts";
export { adoptOrder, orderFor } from "./orders.ts";
export { HOMES, inkOf, PALETTES, type Palette } from "./palette.ts";
export type {
  Band,
  Camera,
  Emphasis,
  LabelPlan,
  LabelRoom,
  Lens,
  NodeShape,
  Picture,
  PictureEdge,
  PictureNode,
  PlacedBand,
  PlacedLabel,
  Size,
} from "./picture.ts";
export { LEVEL_NAMES, MODALITY_TAGS, ROLE_TAGS, SYSTEM_NAMES, UNNAMED } from "./pictureWords.ts";
export type { Order } from "./place/order.ts";
export { type ProjectInput, partyKeys, project } from "./project.ts";
export { REACH as RUNG_REACH, RUNGS } from "./rungs.ts";
export { drawElastic } from "./svg/drawElastic.ts";
export { drawSvg, type SvgOptions } from "./svg/drawSvg.ts";
export { escaped as escapedXml } from "./svg/element.ts";
export { type Frame, frameSize } from "./svg/frame.ts";
export { type Measure, textWidth } from "./textWidth.ts";
export { cameraOnLit, hushed, stepEmphasis } from "./training/frame.ts";
export { HANDOUT_FIGURE, stepFigure } from "./training/stepFigure.ts";
