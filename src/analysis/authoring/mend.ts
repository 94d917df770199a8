// A text as it came (scraped, copied from a PDF, Markdown) → the text as it is read, with every change as a repair:
// marks removed, broken lines joined, the site's trailer taken off. Leaving a repair out undoes it.
import { applyRepairs, divisionMark, headingMark, type Repair, type RepairKind } from "../../model/index.ts";

export interface Mended {
  readonly text: string;
  /** In order of the text; each `raw` stands in the raw text exactly once. */
  readonly repairs: readonly Repair[];
}

/** A change of the raw text: what stands between two offsets becomes `text`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: RepairKind;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Without Markdown's marks and blanks at its ends. */
  readonly words: string;
  readonly indented: boolean;
}

const CLOSED = /[。！？；：!?;:][”’」』）)]*$/;
const ANY_STOP = /[，。；：！？]/;
/** A web page's last words: never part of a document. */
const TRAILER =
  /预览已结束|完整(?:报告|全文|内容)?链接|扫(?:描|码).{0,8}二维码|二维码如下|责任编辑|^[（(]?编辑[:：]|^(?:来源|原标题)[:：]|阅读原文|相关(?:阅读|链接|附件)|上一篇|下一篇|打印本页|关闭窗口|版权所有|分享到|^\[?https?:\/\/|^!?\[[^\]]*\]\(https?:/;
/** Longest line without any stop that still counts as a heading or a signature, not as a broken-off line. */
const SHORT = 40;
const MARKDOWN = /^(?:#{1,6}[ \t]+|>[ \t]?|[*+-][ \t]+)/;

/** Mends a raw text. The repairs applied to it again (`model/applyRepairs`) give the same text. */
export function mend(raw: string): Mended {
  const changes: Change[] = [];
  const all = rawLines(raw);
  const kept = withoutTrailer(all);
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return { text: raw, repairs: [] };
  if (first.start > 0 && raw.slice(0, first.start).includes("\n"))
    changes.push({ start: 0, end: first.start, text: "", kind: "trimmed" });
  kept.forEach((line, at) => {
    changes.push(...marksOf(raw, line));
    const next = kept[at + 1];
    if (next && broken(line, next))
      changes.push({ start: line.end, end: next.start, text: "", kind: "joined-break" });
  });
  const rest = raw.slice(last.end);
  if (rest.trim() !== "")
    changes.push({ start: last.end, end: raw.length, text: "\n", kind: "removed-trailer" });
  else if (rest !== "" && rest !== "\n")
    changes.push({ start: last.end, end: raw.length, text: "\n", kind: "trimmed" });
  const repairs = asRepairs(raw, changes);
  return { text: applyRepairs(raw, repairs).text, repairs };
}

function rawLines(raw: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const whole of raw.split("\n")) {
    const lead = /^[\s\u200b\ufeff]*/.exec(whole)![0].length;
    const body = whole.trimEnd();
    if (body.length > lead) {
      const words = body.slice(lead).replace(MARKDOWN, "").replaceAll("**", "").trim();
      const indented = /^(?:　{2}| {4}|\t)/.test(whole);
      found.push({ start: start + lead, end: start + body.length, words, indented });
    }
    start += whole.length + 1;
  }
  return found;
}

function withoutTrailer(all: readonly Line[]): readonly Line[] {
  let end = all.length;
  // Only what ends the text: at most a dozen lines, each of them of a kind that documents do not have.
  for (let at = all.length - 1; at >= Math.max(0, all.length - 12); at--)
    if (TRAILER.test(all[at]!.words)) end = at;
  return all.slice(0, end);
}

function marksOf(raw: string, line: Line): Change[] {
  const found: Change[] = [];
  const words = raw.slice(line.start, line.end);
  const lead = MARKDOWN.exec(words)?.[0].length ?? 0;
  if (lead > 0) found.push({ start: line.start, end: line.start + lead, text: "", kind: "removed-mark" });
  for (let at = words.indexOf("**"); at >= 0; at = words.indexOf("**", at + 2))
    found.push({ start: line.start + at, end: line.start + at + 2, text: "", kind: "removed-mark" });
  return found;
}

const numbered = (words: string) => headingMark(words) !== null || divisionMark(words) !== null;

/** Whether a line was broken off in the middle, so that the next one goes on with it. */
function broken(line: Line, next: Line): boolean {
  if (CLOSED.test(line.words) || next.indented || numbered(next.words)) return false;
  if (/[，、]$/.test(line.words)) return true;
  if (/^[，。；：、）)”]/.test(next.words)) return true;
  if (/^#{1,6}\s/.test(line.words)) return false;
  if (divisionMark(line.words)?.kind === "article" && line.words.length > 8) return true;
  // Titles, headings, signatures and dates have no stop inside; a sentence that was broken off has.
  if (!ANY_STOP.test(line.words) && line.words.length <= SHORT) return false;
  if (/[）)〕》]$/.test(line.words) && /^[（(〔]/.test(line.words)) return false;
  return ANY_STOP.test(line.words) || line.words.length > SHORT;
}

/** Each change with as much of its surroundings as makes its raw words stand in the text exactly once. */
function asRepairs(raw: string, changes: readonly Change[]): Repair[] {
  const inOrder = [...changes].sort((a, b) => a.start - b.start);
  const repairs: Repair[] = [];
  let free = 0;
  inOrder.forEach((change, at) => {
    if (change.start < free) return;
    const most = inOrder[at + 1]?.start ?? raw.length;
    let { start, end } = change;
    for (let step = 4; !standsOnce(raw, raw.slice(start, end)); step *= 2) {
      const wider = { start: Math.max(free, change.start - step), end: Math.min(most, change.end + step) };
      if (wider.start === start && wider.end === end) return;
      ({ start, end } = wider);
    }
    const text = raw.slice(start, change.start) + change.text + raw.slice(change.end, end);
    repairs.push({ kind: change.kind, raw: raw.slice(start, end), text });
    free = end;
  });
  return repairs;
}

function standsOnce(raw: string, words: string): boolean {
  if (words === "") return false;
  const at = raw.indexOf(words);
  return at >= 0 && raw.indexOf(words, at + 1) < 0;
}
