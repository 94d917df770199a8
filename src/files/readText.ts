// A file as handed in → its text, or why it has none.
import { decode, type TextFile } from "./decode.ts";
import { lineFinder } from "./lines.ts";
import { fileIssue, type Outcome, refuse } from "./outcome.ts";

/** In: a file and the most it may measure. Out: its text, or an Issue `file-too-large` or `not-utf8` (where the first wrong byte stands). */
export function readText({ path, content }: TextFile, limit: number): Outcome<string> {
  if (content.length > limit)
    return refuse(fileIssue(path, "file-too-large", { size: content.length, limit }));
  const { ok, text } = decode(content);
  if (ok) return { ok, value: text };
  return refuse(fileIssue(path, "not-utf8", {}, lineFinder(text)(text.length)));
}
