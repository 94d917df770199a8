// How words and pictures are put on a slide by pptxgenjs: places in inches, faces named in every box.
import type PptxGenJS from "pptxgenjs";
import { INK } from "./drawFigure.ts";
import type { Lesson } from "./lesson.ts";
import type { Area } from "./markup.ts";
import { LEADING } from "./setting.ts";

export const HAN = "Microsoft YaHei";
/** Two layouts: their title stands where the slide's does. */
export const COVER = "QUANZE COVER";
export const PAGE = "QUANZE";

export const inches = ({ x, y, width, height }: Area) => ({
  x: x / 72,
  y: y / 72,
  w: width / 72,
  h: height / 72,
});

export const langOf = ({ language }: Lesson) => (language === "zh" ? "zh-CN" : "en-GB");

/** Every text box names its faces: office programs otherwise take whatever comes first. */
export const set = (size: number, more: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextPropsOptions => ({
  fontFace: HAN,
  fontSize: size,
  color: INK,
  margin: 0,
  valign: "top",
  lineSpacingMultiple: LEADING / 1.2,
  fit: "none",
  ...more,
});
