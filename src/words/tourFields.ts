// What every field of a tour and of the glossary means (see fields.ts).
import type { Words } from "./say.ts";

export const tourFieldWords = {
  tour: { zh: "一次导览：讲给一班人听的若干步", en: "A tour: steps through the policy, as they are taught" },
  "tour.id": {
    zh: "导览的标识，链接里用；文件按名称排序",
    en: "Id of the tour, used in links; files are shown in the order of their names",
  },
  "tour.title": { zh: "题目", en: "Title" },
  "tour.audience": { zh: "讲给谁听", en: "For whom it is" },
  "tour.minutes": { zh: "大约讲多少分钟", en: "About how many minutes it takes" },
  "tour.steps": { zh: "各步，按讲的顺序", en: "The steps, in the order told" },
  "tour.steps.id": { zh: "这一步的标识，链接里用", en: "Id of the step, used in links" },
  "tour.steps.heading": { zh: "标题", en: "Heading" },
  "tour.steps.text": {
    zh: "屏幕上的几句话；只认分段、列表、**加重**和*强调*",
    en: "A few sentences on the screen; only paragraphs, lists, **strong** and *emphasis* are known",
  },
  "tour.steps.select": { zh: "点亮哪些条目和主体", en: "Ids of the norms and actors that are lit" },
  "tour.steps.query": {
    zh: "要问文件的一句话；没有则不写",
    en: "A question put to the document; left out where there is none",
  },
  "tour.steps.lens": {
    zh: "条目视角 norm，主体视角 actor",
    en: "The lens through which the network is seen",
  },
  "tour.steps.camera": {
    zh: "镜头；不写则按点亮的内容取景",
    en: "The camera; left out, it is found from what is lit",
  },
  "tour.steps.camera.x": {
    zh: "中心横坐标，图宽的千分数",
    en: "Centre, in thousandths of the picture's width",
  },
  "tour.steps.camera.y": {
    zh: "中心纵坐标，图高的千分数",
    en: "Centre, in thousandths of the picture's height",
  },
  "tour.steps.camera.scale": { zh: "放大倍数，1 为全图", en: "Zoom; 1 shows all of it" },
  "tour.steps.quote": { zh: "出示的原文，逐字", en: "The words shown, exactly as in the text" },
  "tour.steps.clause": {
    zh: "引文的地址；原文里只出现一处时不必写",
    en: "Address of the quote; needed only where the words occur more than once",
  },
  "tour.steps.notes": { zh: "讲稿，只给讲的人看", en: "What the speaker says; only the speaker sees it" },
  "tour.steps.question": {
    zh: "问学员的话；没有则不写",
    en: "A question to the class; left out where there is none",
  },
  glossary: { zh: "名词解释", en: "Terms explained" },
  "glossary.terms": { zh: "词条", en: "The terms" },
  "glossary.terms.term": { zh: "词，照原文写法", en: "The term as printed" },
  "glossary.terms.termEn": { zh: "英文名", en: "The term in English" },
  "glossary.terms.aliases": { zh: "别的写法", en: "Other spellings" },
  "glossary.terms.explanation": { zh: "解释，中性、简短", en: "The explanation: short and neutral" },
  "glossary.terms.basis": {
    zh: "依据：文件自己的话 text，背景知识 context",
    en: "text: the document says so itself; context: background, marked as such",
  },
  "glossary.terms.quote": {
    zh: "依据是文件时，引哪几个字",
    en: "The words that it rests on; required where the basis is text",
  },
  "glossary.terms.clause": {
    zh: "引文的地址；原文里只出现一处时不必写",
    en: "Address of the quote; needed only where the words occur more than once",
  },
  "glossary.terms.note": {
    zh: "说明；依据是背景时必写：出自哪里，有什么没有定准",
    en: "A note; required for background: where it comes from and what it leaves open",
  },
} as const satisfies Words;
