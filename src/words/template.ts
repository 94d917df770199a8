// The help in the workbook to fill in.
export const TEMPLATE_WORDS = {
  title: { zh: "权责图谱模板", en: "Quanze template" },
  head: { zh: "步骤或栏目", en: "Step or column" },
  meaning: { zh: "怎样填", en: "How to fill it in" },
  steps: [
    {
      zh: "“文件信息”：填标题、印发机关等。extent 填 full（全文）或 excerpt（节选）；topics.1、topics.2……是事项分类。",
      en: "“Document”: title, issuer and so on. extent is full or excerpt; topics.1, topics.2 … are the topics.",
    },
    {
      zh: "“原文”：把正文逐段粘贴到“文字”一栏，一段一行，空行也照留。",
      en: "“Text”: paste the text into the column “Words”, a paragraph a row, blank lines too.",
    },
    {
      zh: "“主体”：一行一个，层级、系统、性质从下拉表里选。",
      en: "“Actors”: one a row; level, system and kind from the lists.",
    },
    {
      zh: "“条目”：一行一条。“原文”一栏须逐字照抄；导入时逐条核对，不合的按行号指出。",
      en: "“Norms”: one a row. The column “Text” is copied word for word; each is checked, and what does not fit is told with its row.",
    },
    {
      zh: "“条文登记”可以不填：没有条目的句子会登记为“存疑”，以后再补。灰色表头的栏目由程序生成，不必填。",
      en: "“Coverage” may stay empty: sentences without a norm are entered as doubtful. Columns with a grey head are made by the program.",
    },
  ],
  columns: {
    bearers: {
      zh: "承担的主体，一行一个。推定的写作：街道〔推定：理由〕。文件没有点名的写：文件未写明。",
      en: "Who bears it, one a line. Inferred: 街道〔推定：reason〕.",
    },
    modality: { zh: "义务、禁止、许可、职权", en: "Obligation, Prohibition, Permission, Power" },
    force: { zh: "必须、一般、要求、鼓励", en: "mandatory, as a rule, directive, encouraged" },
    condition: { zh: "逐字照抄，须在引文之内", en: "Word for word, inside the quote" },
    exception: { zh: "逐字照抄，须在引文之内", en: "Word for word, inside the quote" },
    related: { zh: "关系∥条目标识，一行一个，如：例外∥norm-2", en: "relation∥norm id, one a line" },
  },
} as const;
