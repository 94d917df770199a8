// What export, import and sharing say.
import type { Words } from "./say.ts";

export const exchangeWords = {
  "exchange.export": { zh: "导出与分享", en: "Export and share" },
  "exchange.open": { zh: "导出…", en: "Export…" },
  "exchange.scope": { zh: "范围", en: "What" },
  "exchange.scopeShown": { zh: "筛选后的 {shown} 条", en: "The {shown} norms that pass the filter" },
  "exchange.scopeAll": { zh: "全部 {all} 条", en: "All {all} norms" },
  "exchange.language": { zh: "文字用{language}", en: "In {language}" },
  "exchange.group.picture": { zh: "图片", en: "Picture" },
  "exchange.group.table": { zh: "表格与文稿", en: "Tables and documents" },
  "exchange.group.graph": { zh: "图数据", en: "Graph data" },
  "exchange.group.data": { zh: "数据", en: "Data" },
  "exchange.group.teaching": { zh: "教学", en: "Teaching" },
  "exchange.group.share": { zh: "分享", en: "Share" },
  "exchange.png": { zh: "PNG 图片", en: "PNG picture" },
  "exchange.pngHint": {
    zh: "放进 PPT 或文档；字号随图一起放大",
    en: "For slides and documents; labels grow with the picture",
  },
  "exchange.paper": { zh: "画面", en: "Format" },
  "exchange.paper.screen": { zh: "屏幕", en: "Screen" },
  "exchange.paper.wide": { zh: "16:9", en: "16:9" },
  "exchange.paper.a4": { zh: "A4", en: "A4" },
  "exchange.double": { zh: "2 倍清晰度", en: "Twice the pixels" },
  "exchange.pdf": { zh: "PDF 或打印", en: "PDF or print" },
  "exchange.pdfHint": {
    zh: "在打印窗口里选“另存为 PDF”；纸张已设好",
    en: "Choose “Save as PDF” in the print window; the sheet is set",
  },
  "exchange.save": { zh: "导出", en: "Export" },
  "exchange.saveNamed": { zh: "导出：{name}", en: "Export: {name}" },
  "exchange.print": { zh: "打印", en: "Print" },
  "exchange.whole": { zh: "总是全部内容", en: "always everything" },
  "exchange.running": { zh: "正在生成{name}… {percent}%", en: "Making {name}… {percent} %" },
  "exchange.cancel": { zh: "取消", en: "Cancel" },
  "exchange.done": { zh: "已导出 {file}", en: "Exported {file}" },
  "exchange.cancelled": { zh: "已取消导出", en: "Export called off" },
  "exchange.instead.full": {
    zh: "磁盘空间不够，{file} 没能写到那里，已改存到浏览器的下载文件夹",
    en: "No room on that disk: {file} went to the browser’s downloads instead",
  },
  "exchange.instead.refused": {
    zh: "那个位置不让写入，{file} 已改存到浏览器的下载文件夹",
    en: "That place may not be written to: {file} went to the browser’s downloads instead",
  },
  "exchange.instead.broken": {
    zh: "没能写到那个位置（U 盘可能已拔出），{file} 已改存到浏览器的下载文件夹",
    en: "That place could not be written to (is the USB stick gone?): {file} went to the browser’s downloads instead",
  },
  "exchange.unsaved": {
    zh: "浏览器没能交出 {file}（可能内存不足）。请关掉别的标签页再试，或缩小范围。",
    en: "The browser could not hand over {file} (it may be short of memory). Close other tabs and try again, or take a smaller part.",
  },
  "exchange.failed": {
    zh: "没能生成{name}。请换一种格式，或缩小范围再试。",
    en: "{name} could not be made. Try another format, or a smaller part.",
  },
  "exchange.failedPicture": {
    zh: "浏览器没能画出这张图（可能内存不足）。请不选“2 倍清晰度”再试，或改用 SVG。",
    en: "The browser could not draw this picture (it may be short of memory). Try without twice the pixels, or take SVG.",
  },
  "exchange.failedTemplate": {
    zh: "这个网站没有带上离线课件的模板（courseware.html），或者现在连不上。请联系网站的维护者，或用 quanze build 生成。",
    en: "This site has no template for offline courseware (courseware.html), or it cannot be reached. Ask who runs the site, or use quanze build.",
  },
  "exchange.courseware": { zh: "离线课件", en: "Offline courseware" },
  "exchange.coursewareHint": {
    zh: "一个 .html 文件：放进 U 盘，不联网、不装软件，双击就能讲；内容是现在打开的文件",
    en: "One .html file for a USB stick: no network, nothing to install. Holds what is open now",
  },
  "exchange.tour": { zh: "导览", en: "Tour" },
  "exchange.takeAway": { zh: "导出", en: "Export" },
  "exchange.link": { zh: "复制链接", en: "Copy link" },
  "exchange.linkHint": { zh: "打开后就是现在看到的样子", en: "Opens what you see now" },
  "exchange.citation": { zh: "复制引文", en: "Copy citation" },
  "exchange.citationHint": {
    zh: "选中的条目；没有选中时，是整份文件的出处",
    en: "Of the chosen norms; without any, of the document",
  },
  "exchange.embed": { zh: "复制嵌入代码", en: "Copy embed code" },
  "exchange.embedHint": {
    zh: "放进网页：没有工具栏，也不抢滚轮",
    en: "For a web page: no toolbars, and the wheel scrolls the page",
  },
  "exchange.embedTitle": { zh: "权责图谱：{title}", en: "Quanze: {title}" },
  "exchange.copied": { zh: "已复制", en: "Copied" },
  "exchange.copyFailed": {
    zh: "浏览器不允许复制。请手动复制：{words}",
    en: "The browser does not allow copying. Copy by hand: {words}",
  },
  "exchange.source.foreign": {
    zh: "没有打开 {source}：只能打开与本页同一网站的文件",
    en: "{source} was not opened: only files of this page’s own site are",
  },
  "exchange.source.missing": {
    zh: "没有找到 {source}，仍显示原来的文件",
    en: "{source} was not found; the document stays",
  },
  "exchange.copy": { zh: "复制", en: "Copy" },
} as const satisfies Words;

/** Formats by id: what they are called, and what they are for. A format without an entry is called by its extension. */
export const FORMAT_WORDS: Readonly<
  Record<string, { readonly name: { zh: string; en: string }; readonly hint: { zh: string; en: string } }>
> = {
  json: {
    name: { zh: "JSON 工作区", en: "JSON workspace" },
    hint: {
      zh: "存档用：什么都在里面，随时可再打开",
      en: "The archive: holds everything, opens again any time",
    },
  },
  folder: {
    name: { zh: "政策文件夹（YAML）", en: "Policy folder (YAML)" },
    hint: { zh: "手工编辑、放进版本库", en: "For editing by hand and for version control" },
  },
  csv: {
    name: { zh: "CSV 条目表", en: "CSV table of norms" },
    hint: { zh: "一行一条，Excel、WPS、统计软件都能读", en: "A norm a line, for Excel, WPS and statistics" },
  },
  markdown: {
    name: { zh: "Markdown 条目表", en: "Markdown table" },
    hint: { zh: "贴进知识库或网页", en: "For wikis and web pages" },
  },
  xlsx: {
    name: { zh: "Excel 工作簿", en: "Excel workbook" },
    hint: {
      zh: "条目表、权责矩阵、主体、原文；改好可再导入",
      en: "Norms, matrix, actors, text; can be edited and imported again",
    },
  },
  docx: {
    name: { zh: "Word 权责清单", en: "Word list" },
    hint: { zh: "横版 A4，表头每页重复", en: "A4 on its side, the head on every page" },
  },
  gexf: {
    name: { zh: "GEXF", en: "GEXF" },
    hint: { zh: "Gephi：位置和颜色都在", en: "Gephi: places and colours kept" },
  },
  graphml: {
    name: { zh: "GraphML", en: "GraphML" },
    hint: { zh: "yEd、Cytoscape、NetworkX、R", en: "yEd, Cytoscape, NetworkX, R" },
  },
  cypher: {
    name: { zh: "Cypher 脚本", en: "Cypher script" },
    hint: { zh: "装进 Neo4j 等图数据库", en: "Loads into Neo4j and its like" },
  },
  "csv-pair": {
    name: { zh: "节点表＋关系表", en: "Nodes and relationships" },
    hint: { zh: "两个 CSV，图数据库批量导入用", en: "Two CSV files for bulk import" },
  },
  jsonld: {
    name: { zh: "JSON-LD 批注", en: "JSON-LD annotations" },
    hint: { zh: "W3C 网页批注，术语对应 ODRL", en: "W3C Web Annotation, terms of ODRL" },
  },
  pptx: {
    name: { zh: "PPT 讲稿", en: "Slides" },
    hint: {
      zh: "导览逐页成稿：原生形状和连接线，可改；讲稿在备注里",
      en: "The tour page by page: native shapes and connectors, speaker notes",
    },
  },
  "docx-handout": {
    name: { zh: "Word 讲义", en: "Handout" },
    hint: { zh: "A4，原文带出处，留有笔记线", en: "A4, quotes with their places, lines for notes" },
  },
  svg: {
    name: { zh: "SVG 矢量图", en: "SVG picture" },
    hint: {
      zh: "文字仍是文字，可在 Word、WPS、Illustrator 里改",
      en: "Text stays text, to be edited in Word, WPS, Illustrator",
    },
  },
  "poster-a3": {
    name: { zh: "A3 挂图", en: "A3 poster" },
    hint: { zh: "矢量，自带图例、出处、覆盖情况", en: "Vectors, with legend, source and coverage" },
  },
  "poster-a1": {
    name: { zh: "A1 挂图", en: "A1 poster" },
    hint: { zh: "上墙用", en: "For the wall" },
  },
};
