// What slides and handouts of a tour say beside its own words. Kept out of WORDS: the page's first screen needs none.
import { speaker, type Words } from "./say.ts";

const slideWords = {
  "slides.audience": { zh: "对象：{audience}", en: "For: {audience}" },
  "slides.minutes": { zh: "约 {minutes} 分钟", en: "about {minutes} minutes" },
  "slides.step": { zh: "{at} / {of}", en: "{at} / {of}" },
  "slides.question": { zh: "请大家想一想", en: "For the class" },
  "slides.query": { zh: "问一问：{query}", en: "Ask: {query}" },
  "slides.quote": { zh: "“{quote}”", en: "“{quote}”" },
  "slides.inferred": { zh: "推定", en: "inferred" },
  "slides.inferredLine": { zh: "虚线：推定，原文未写明", en: "dashed: inferred, not said by the text" },
  "slides.unnamed": { zh: "{role}：文件未写明", en: "{role}: not named in the text" },
  "slides.bearer": { zh: "主体", en: "Bearer" },
  "slides.next": { zh: "图见下一页", en: "figure on the next slide" },
  "slides.nextMany": {
    zh: "条目较多，分 {count} 页画出，见后",
    en: "many norms: drawn on the next {count} slides",
  },
  "slides.figure": { zh: "{heading}（图）", en: "{heading} (figure)" },
  "slides.figureOf": { zh: "{heading}（图 {at}/{of}）", en: "{heading} (figure {at}/{of})" },
  "slides.closing": { zh: "出处与说明", en: "Where this comes from" },
  "slides.source": { zh: "文件来源", en: "Source" },
  "slides.extent": { zh: "文本范围", en: "Extent of the text" },
  "slides.status": { zh: "效力", en: "Status" },
  "slides.legend": { zh: "图例", en: "Legend" },
  "slides.short": { zh: "《{title}》（{extent}）", en: "{title} ({extent})" },
  "slides.sample": { zh: "虚构示例", en: "fictional example" },
  "slides.care": {
    zh: "本课件只讲文本中看得到的条文。标“推定”的主体原文未写明；标“文件未写明”的一方，文件要求有而没有点名。",
    en: "This lesson speaks only of provisions that are in the text. A party marked “inferred” is not named by the text; one marked “not named” is demanded and left without a name.",
  },
  "slides.notesNorms": { zh: "本页条目：", en: "Norms on this slide:" },
  "slides.glossary": { zh: "名词解释", en: "Terms explained" },
  "slides.background": { zh: "背景，非文件规定", en: "background, not from the document" },
  "slides.handout": { zh: "讲义", en: "Handout" },
  "slides.notes": { zh: "笔记", en: "Notes" },
  "slides.who": { zh: "主体", en: "Bearer" },
  "slides.what": { zh: "条目", en: "Norm" },
  "slides.others": { zh: "其他各方", en: "Other parties" },
  "slides.none": { zh: "—", en: "—" },
  "slides.page": { zh: "第 {at} 页，共 {of} 页", en: "Page {at} of {of}" },
} as const satisfies Words;

/** A word of slides and handouts, its holes filled. */
export const saySlides = speaker(slideWords);
export type SlideWord = keyof typeof slideWords;
