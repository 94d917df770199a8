// A sentence for every Issue code, in both languages: what is wrong, and what to do about it. Holes are facts
// that the checks always give; a hint is added only where its fact is not empty.
import type { Bilingual, Issue, IssueCode, Language } from "../model/index.ts";
import { fill } from "./say.ts";
import { tableIssueWords } from "./tableIssues.ts";

export const issueWords: Readonly<Record<IssueCode, Bilingual>> = {
  "file-missing": {
    zh: "缺少文件 {name}。请按数据格式补上。",
    en: "The file {name} is missing. Add it as the data format asks.",
  },
  "file-too-large": {
    zh: "文件太大（{size}，上限 {limit}），没有读取。请拆成几个文件，或删去无关内容。",
    en: "The file is too large ({size}; the limit is {limit}) and was not read. Split it or take out what does not belong.",
  },
  "not-utf8": {
    zh: "文件不是 UTF-8 编码（从这里起无法解读，可能是 GBK）。请另存为 UTF-8。",
    en: "The file is not UTF-8: from here on it cannot be read (it may be GBK). Save it as UTF-8.",
  },
  "not-a-workspace": {
    zh: "这里没有可以打开的政策数据。请选择政策文件夹，或本产品导出的 .json、.yaml 工作区文件。",
    en: "There is no policy here to open. Choose a policy folder, or a workspace file (.json, .yaml) exported by this product.",
  },
  syntax: {
    zh: "从“{near}”起写法有误，无法解析。请检查缩进、引号、冒号和括号。",
    en: "The writing cannot be parsed from “{near}” on. Check indentation, quotation marks, colons and brackets.",
  },
  "too-deep": {
    zh: "内容嵌套过深（上限 {limit} 层），没有读取。请检查是否误用了锚点或括号。",
    en: "The contents are nested too deep (the limit is {limit} levels) and were not read. Check aliases and brackets.",
  },
  "text-empty": {
    zh: "里面没有文字。请换一个文件，或把正文粘贴进来。",
    en: "There are no words in it. Choose another file, or paste the text.",
  },
  "text-binary": {
    zh: "这不是文字文件（{kind}）。请另存为 .txt 或 .docx，或打开后复制正文粘贴进来。",
    en: "This is no text file ({kind}). Save it as .txt or .docx, or open it and paste its words.",
  },
  "text-encoding": {
    zh: "文字编码无法识别，既不是 UTF-8，也不是 GB18030。请另存为 UTF-8。",
    en: "The encoding is not known: it is neither UTF-8 nor GB18030. Save the file as UTF-8.",
  },
  "text-html": {
    zh: "这是网页的源代码，不是正文。请在浏览器里打开网页，复制正文后粘贴进来。",
    en: "This is the source code of a web page, not its text. Open the page in a browser and paste its words.",
  },
  "text-marks": {
    zh: "去掉了 {count} 个看不见的控制符（如文字方向标记），正文未变。",
    en: "{count} invisible control marks (such as those of writing direction) were taken out; the words are unchanged.",
  },
  "text-surrogates": {
    zh: "有 {count} 个残缺的字符，已显示为“�”。请对照原件补正。",
    en: "{count} broken characters are shown as “�”. Compare with the original and put them right.",
  },
  "text-not-chinese": {
    zh: "中文只占 {share}%。抽取规则只认中文，其他文字里的规定不会列出。",
    en: "Only {share}% of it is Chinese. The rules read Chinese; what other languages lay down will not be found.",
  },
  "text-no-norm": {
    zh: "没有找到规定谁应当、可以、不得做什么的语句。请核对是否选对了文件，或自己划词建立条目。",
    en: "Nothing was found that says who must, may or may not do something. Check that it is the right file, or mark the words yourself.",
  },
  "docx-unreadable": {
    zh: "无法读取这个 Word 文件，可能已损坏、已加密，或者是改了扩展名的 .doc。请另存为 .docx 或 .txt。",
    en: "This Word file cannot be read: it may be damaged, encrypted, or a .doc under another name. Save it as .docx or .txt.",
  },
  ...tableIssueWords,
  "unknown-field": {
    zh: "没有“{field}”这个字段。请改正拼写，或删去。",
    en: "There is no field “{field}” here. Correct its spelling, or remove it.",
  },
  "duplicate-field": {
    zh: "字段“{field}”写了两次。请只留一个。",
    en: "The field “{field}” is written twice. Keep one of them.",
  },
  "missing-field": {
    zh: "缺少字段“{field}”。请补上。",
    en: "The field “{field}” is missing. Add it.",
  },
  "wrong-type": {
    zh: "“{field}”的写法不对，这里应当是{expected}。",
    en: "“{field}” is of the wrong kind: here it must be {expected}.",
  },
  "wrong-enum": {
    zh: "“{field}”不能写“{given}”，只能是：{allowed}。",
    en: "“{field}” cannot be “{given}”. It must be one of: {allowed}.",
  },
  "bad-value": {
    zh: "“{field}”的值“{given}”不合要求：{rule}。",
    en: "The value “{given}” of “{field}” will not do: {rule}.",
  },
  "too-long": {
    zh: "“{field}”太长（{actual}，上限 {limit}）。请缩短，或拆开。",
    en: "“{field}” is too long ({actual}; the limit is {limit}). Shorten it or split it.",
  },
  "duplicate-id": {
    zh: "“{id}”已经在 {first} 用过。主体和条目共用一套标识，导览之间、同一导览的各步之间也不能重名。请改名或删去一个。",
    en: "“{id}” is already taken at {first}. Actors and norms of a policy share no id, nor do its tours, nor the steps of a tour: rename or remove one.",
  },
  "alias-clash": {
    zh: "名称“{name}”同时属于 {actor} 和 {other}，无法分辨所指。请从其中一个去掉。",
    en: "The name “{name}” belongs to both {actor} and {other}, so that nobody can tell which is meant. Take it from one of them.",
  },
  "unknown-actor": {
    zh: "没有标识为“{id}”的主体。请改正，或先在 actors.yaml 中登记。",
    en: "There is no actor with the id “{id}”. Correct it, or enter the actor in actors.yaml first.",
  },
  "unknown-norm": {
    zh: "没有标识为“{id}”的条目。请改正，或删去这处关联。",
    en: "There is no norm with the id “{id}”. Correct it, or remove the link.",
  },
  "unknown-topic": {
    zh: "没有标识为“{id}”的事项。请改正，或先在 document.yaml 的 topics 中登记。",
    en: "There is no topic with the id “{id}”. Correct it, or enter it under topics in document.yaml first.",
  },
  "unknown-clause": {
    zh: "原文中没有 {clause} 这个位置。地址依次是部分、段、句、分句，请对照条文登记核对。",
    en: "The text has no place {clause}. An address is part, paragraph, sentence, clause; compare it with the coverage ledger.",
  },
  "relation-cycle": {
    zh: "“{type}”关系绕成了圈：{cycle}。请去掉其中一条。",
    en: "The relations of type “{type}” go round in a circle: {cycle}. Remove one of them.",
  },
  "quote-not-found": {
    zh: "原文中找不到“{quote}”。引文须逐字照抄（全角半角、空格和换行不计）。",
    en: "“{quote}” is not in the text. A quote must be word for word (width of characters, blanks and line breaks do not count).",
  },
  "quote-ambiguous": {
    zh: "“{quote}”出现了 {count} 次，分不清指哪一处。请多引几个字。",
    en: "“{quote}” occurs {count} times, and nothing tells which is meant. Quote a few more words.",
  },
  "quote-outside-clause": {
    zh: "引文“{quote}”不在 {clause}，而在 {found}。请改正 clause。",
    en: "The quote “{quote}” is not in {clause} but in {found}. Correct the clause.",
  },
  "offset-mismatch": {
    zh: "“{quote}”的位置写作 {given}，实际是 {expected}。位置由程序计算，请删去 start 和 end。",
    en: "“{quote}” is said to stand at {given}, but stands at {expected}. Offsets are computed: remove start and end.",
  },
  "condition-outside-quote": {
    zh: "条目 {norm} 的条件“{quote}”不在它的引文里。请逐字照抄，或把引文放长。",
    en: "The condition “{quote}” of the norm {norm} is not inside its quote. Copy it word for word, or lengthen the quote.",
  },
  "exception-outside-quote": {
    zh: "条目 {norm} 的例外“{quote}”不在它的引文里。请逐字照抄，或把引文放长。",
    en: "The exception “{quote}” of the norm {norm} is not inside its quote. Copy it word for word, or lengthen the quote.",
  },
  "reason-missing": {
    zh: "{what} 是推定或存疑的，却没有写理由。请补上 reason。",
    en: "{what} is inferred or doubtful, and no reason is given. Add a reason.",
  },
  "basis-without-quote": {
    zh: "{from} 与 {to} 的关系标为文件所述（text），却没有引文。请补上 quote，或改为 context。",
    en: "The relation from {from} to {to} is said to rest on the text but has no quote. Add the quote, or change the basis to context.",
  },
  "unnamed-party-explicit": {
    zh: "文件没有点名的一方（{role}）不能标为写明。请把 explicit 改为 false。",
    en: "A party that the text does not name ({role}) cannot be explicit. Set explicit to false.",
  },
  "duplicate-party": {
    zh: "{actor} 以同一角色（{role}）写了两次。请删去一次。",
    en: "{actor} is named twice in the same role ({role}). Remove one.",
  },
  "label-too-long": {
    zh: "短标签“{label}”有 {actual} 个字符，上限 {limit}。请缩短；完整的话写在 summary。",
    en: "The label “{label}” has {actual} characters; the limit is {limit}. Shorten it: the whole sentence goes into the summary.",
  },
  "clause-without-state": {
    zh: "{clause}（“{begins}”）没有登记状态。请在此处之后补上一条。",
    en: "The clause {clause} (“{begins}”) has no state in the ledger. Add an entry behind this one.",
  },
  "clause-twice": {
    zh: "{clause} 登记了两次。请删去一次。",
    en: "The clause {clause} is entered twice. Remove one entry.",
  },
  "clause-begins-otherwise": {
    zh: "{clause} 的开头不是“{begins}”，而是“{actual}”。请核对地址；开头至少写六个字。",
    en: "The clause {clause} does not begin with “{begins}” but with “{actual}”. Check the address; give at least six characters.",
  },
  "state-without-norm": {
    zh: "{clause} 登记为条目（norm），却没有任何条目落在这里。请补上条目，或改登记。",
    en: "The clause {clause} is entered as norm, but no norm stands there. Add the norm, or change the state.",
  },
  "norm-without-state": {
    zh: "条目 {norm} 落在 {clause}，那里却登记为 {state}。请改为 norm。",
    en: "The norm {norm} stands in the clause {clause}, which is entered as {state}. Change the state to norm.",
  },
  "repair-not-found": {
    zh: "source.raw.txt 中没有“{quote}”，这处修正无从落实。请逐字照抄，换行也算。",
    en: "“{quote}” is not in source.raw.txt, so that this repair changes nothing. Copy it exactly, line breaks included.",
  },
  "repair-ambiguous": {
    zh: "“{quote}”在 source.raw.txt 中出现了 {count} 次，分不清改哪一处。请多引几个字。",
    en: "“{quote}” occurs {count} times in source.raw.txt, and nothing tells which is to be repaired. Quote a few more words.",
  },
  "repair-overlap": {
    zh: "修正“{quote}”与修正“{other}”改到了同样的字。请合成一处，或各自缩短。",
    en: "The repairs “{quote}” and “{other}” change the same characters. Make them one, or shorten both.",
  },
  "repairs-incomplete": {
    zh: "按列出的修正，这里应当是“{expected}”，source.txt 却是“{found}”。请补上漏记的修正，或改正文本。",
    en: "By the repairs listed, “{expected}” should stand here, but source.txt has “{found}”. List the repair that is missing, or correct the text.",
  },
  "heading-not-found": {
    zh: "原文的目录中没有位于 {address} 的标题“{heading}”。请照原文抄写标题，并核对编号。",
    en: "The outline has no heading “{heading}” at {address}. Copy the heading as printed, and check its number.",
  },
  "empty-tour": {
    zh: "导览“{id}”一步也没有。请至少写一步，或删去这份文件。",
    en: "The tour “{id}” has no steps. Write at least one, or remove the file.",
  },
  "unknown-selection": {
    zh: "没有标识为“{id}”的主体或条目，这一步无从点亮。请改正，或从 select 中删去。",
    en: "There is no actor or norm with the id “{id}” for this step to light. Correct it, or take it out of select.",
  },
  "unsupported-markup": {
    zh: "“{words}”不会被当作格式，只会照字面显示。这里只认分段、列表、**加重**和*强调*。",
    en: "“{words}” is no markup here and will be shown as written. Only paragraphs, lists, **strong** and *emphasis* are known.",
  },
  "term-clash": {
    zh: "“{word}”已经是词条“{other}”的名称或别名。请只留一处。",
    en: "“{word}” is already the name or an alias of the term “{other}”. Keep it in one place.",
  },
  "term-without-quote": {
    zh: "词条“{term}”标为出自文件（text），却没有引文。请补上 quote，或改为背景（context）。",
    en: "The term “{term}” is said to rest on the text but has no quote. Add the quote, or change the basis to context.",
  },
  "term-without-note": {
    zh: "词条“{term}”标为背景（context），却没有说明依据何在。请补上 note。",
    en: "The term “{term}” is marked as background, and nothing says what it rests on. Add a note.",
  },
  "unknown-pin": {
    zh: "布局里钉住的“{id}”已不存在，这枚图钉不起作用。可以删去。",
    en: "The placement pins “{id}”, which is not there; the pin has no effect. It can be removed.",
  },
};

/** What is added where the checks have a guess. */
const HINT: Bilingual = { zh: "是否想写“{nearest}”？", en: " Did you mean “{nearest}”?" };

/** Facts that are words of a closed list rather than of the user, by code; other words are said as they are. */
const PHRASES: Partial<Record<IssueCode, { fact: string; words: Readonly<Record<string, Bilingual>> }>> = {
  syntax: { fact: "near", words: { "": { zh: "文件末尾", en: "the end of the file" } } },
  "wrong-type": {
    fact: "expected",
    words: {
      string: {
        zh: "文字（数字和 true、false 须加引号）",
        en: "text (put numbers, true and false into quotation marks)",
      },
      number: { zh: "数字", en: "a number" },
      integer: { zh: "整数", en: "a whole number" },
      boolean: { zh: "true 或 false", en: "true or false" },
      list: { zh: "列表", en: "a list" },
      object: { zh: "一组字段", en: "a group of fields" },
    },
  },
  "bad-value": {
    fact: "rule",
    words: {
      id: {
        zh: "标识以小写字母开头，只用小写字母和数字，词间用连字符",
        en: "an id is lower-case letters and digits, begins with a letter, words joined by hyphens",
      },
      address: {
        zh: "地址是一至四个用点隔开的数，如 2.1.5.2",
        en: "an address is one to four numbers with dots, such as 2.1.5.2",
      },
      date: {
        zh: "日期写作 2019、2019-05 或 2019-05-08",
        en: "a date is written 2019, 2019-05 or 2019-05-08",
      },
      "not-empty": { zh: "不能为空", en: "it must not be empty" },
      shown: { zh: "这个符号不显示，或会颠倒文字", en: "this sign is not shown, or turns words round" },
      range: { zh: "超出了允许的范围", en: "it is out of range" },
      "part-order": {
        zh: "部分的编号必须大于前一部分",
        en: "the number of a part must be greater than that of the part before",
      },
      "document-id": { zh: "须与 document.id 相同", en: "it must be the same as document.id" },
      "not-itself": { zh: "不能指向自己", en: "it must not point to itself" },
    },
  },
};

/** The whole sentence of an Issue: what is wrong, what to do, and the nearest known word where there is one. */
export function sayIssue(language: Language, { code, facts }: Pick<Issue, "code" | "facts">): string {
  const { fact, words } = PHRASES[code] ?? { fact: "", words: {} };
  const word = String(facts[fact]);
  const said = Object.hasOwn(words, word) ? { ...facts, [fact]: words[word]![language] } : facts;
  const sentence = fill(issueWords[code][language], said);
  return facts.nearest ? sentence + fill(HINT[language], facts) : sentence;
}
