// A text that somebody brings (pasted, .txt, .md, .docx) → its words, or why it has none. What is taken out on the
// way (invisible direction marks, halves of characters) is told, never done in silence.
import type { Issue, IssueCode } from "../model/index.ts";
import { decode, type TextFile } from "./decode.ts";
import { docxText, looksZipped } from "./docxText.ts";
import { LIMITS } from "./limits.ts";
import { fileIssue, type Outcome, refuse } from "./outcome.ts";

/** GB18030 bytes as text, null where they are none. The platform's decoder does it; the core knows no such thing. */
export type DecodeChinese = (bytes: Uint8Array) => string | null;

export interface Brought {
  /** As it came, line ends made one. */
  readonly raw: string;
  /** What a person should know about it: `text-marks`, `text-surrogates`, `text-not-chinese`. */
  readonly warnings: readonly Issue[];
}

/** What a file is by its first bytes, where it is no text. */
const KINDS: readonly { kind: string; begins: readonly number[] }[] = [
  { kind: "PDF", begins: [0x25, 0x50, 0x44, 0x46] },
  { kind: "DOC/WPS", begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "ZIP", begins: [0x50, 0x4b, 0x03, 0x04] },
  { kind: "PNG", begins: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "JPEG", begins: [0xff, 0xd8, 0xff] },
];
const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const HTML = /<(?:!doctype html|html|head|body|div|p|span|table|br|a|script|style)\b[^>]*>/gi;

/**
 * Reads a brought text. Issues: `file-too-large`, `text-empty`, `text-binary`, `text-encoding`, `text-html`,
 * `docx-unreadable`.
 */
export async function bringText(file: TextFile, decodeChinese: DecodeChinese): Promise<Outcome<Brought>> {
  const { path, content } = file;
  if (!/\.docx$/i.test(path) || typeof content === "string") return bringPlain(file, decodeChinese);
  if (content.length > LIMITS.json) return tooLarge(file, LIMITS.json);
  const text = looksZipped(content) ? await docxText(content) : null;
  if (text === null) return refuse(fileIssue(path, "docx-unreadable", {}));
  return bringPlain({ path, content: text }, decodeChinese);
}

/** The same for what needs no reader that is loaded later: plain text and Markdown. */
export function bringPlain(file: TextFile, decodeChinese: DecodeChinese): Outcome<Brought> {
  const { path, content } = file;
  if (content.length > LIMITS.text) return tooLarge(file, LIMITS.text);
  const told = (code: IssueCode, facts: Issue["facts"] = {}) => refuse(fileIssue(path, code, facts));
  const binary = typeof content === "string" ? null : kindOf(content);
  if (binary !== null) return told("text-binary", { kind: binary });
  const text = textOf(content, decodeChinese);
  if (text === null) return told("text-encoding");
  const warnings: Issue[] = [];
  const warn = (code: IssueCode, facts: Issue["facts"]) =>
    warnings.push({ ...fileIssue(path, code, facts), severity: "warning" });
  const marks = text.match(MARKS)?.length ?? 0;
  if (marks > 0) warn("text-marks", { count: marks });
  const lone = text.match(LONE)?.length ?? 0;
  if (lone > 0) warn("text-surrogates", { count: lone });
  const raw = text.replace(MARKS, "").replace(LONE, "\ufffd").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (raw.trim() === "") return told("text-empty");
  if ((raw.slice(0, 20_000).match(HTML)?.length ?? 0) >= 3) return told("text-html");
  const visible = raw.slice(0, 50_000).replace(/\s/g, "");
  const han = visible.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han * 3 < visible.length) warn("text-not-chinese", { share: Math.round((100 * han) / visible.length) });
  return { ok: true, value: { raw, warnings } };
}

function textOf(content: Uint8Array | string, decodeChinese: DecodeChinese): string | null {
  const decoded = decode(content);
  if (decoded.ok || typeof content === "string") return decoded.text;
  return decodeChinese(content);
}

/** What kind of file it is where it is none of text; "?" for control characters that no text has. */
function kindOf(bytes: Uint8Array): string | null {
  const known = KINDS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (known) return known.kind;
  const head = bytes.subarray(0, 4_096);
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > head.length / 100 ? "?" : null;
}

function tooLarge({ path, content }: TextFile, limit: number) {
  return refuse(fileIssue(path, "file-too-large", { size: content.length, limit }));
}
