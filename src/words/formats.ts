// What the formats are called that can be written. Kept out of WORDS: only lists of formats say them.
import type { Bilingual } from "../model/index.ts";

/** Formats by id: what they are called, and what they are for. A format without an entry is called by its extension. */
export const FORMAT_WORDS: Readonly<Record<string, { readonly name: Bilingual; readonly hint: Bilingual }>> =
  {
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
      hint: {
        zh: "一行一条，Excel、WPS、统计软件都能读",
        en: "A norm a line, for Excel, WPS and statistics",
      },
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
