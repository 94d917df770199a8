export { PALETTES, type Palette } from "./palette.ts";
export type {
  Band,
  Camera,
  Emphasis,
  LabelPlan,
  Lens,
  NodeShape,
  Picture,
  PictureEdge,
  PictureNode,
  PlacedLabel,
  Size,
} from "./picture.ts";
