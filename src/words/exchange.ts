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
  "exchange.pdf": { zh: "PDF", en: "PDF" },
  "exchange.pdfHint": {
    zh: "一步生成，A3、A1 可上墙；画面是图像，文字可搜索、可复制",
    en: "In one step, A3 and A1 for the wall; the picture is an image, its words can be searched and copied",
  },
  "exchange.printHint": {
    zh: "A4 横版；在打印窗口里“另存为 PDF”，得到的是矢量",
    en: "A4 on its side; “Save as PDF” in the print window gives vectors",
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
  "exchange.copy": { zh: "复制", en: "Copy" },
} as const satisfies Words;
