// Questions that name a body and nothing to be about: 上级职能部门不得做什么, 社区有哪些职责. No words of a norm answer
// them; all norms do that bind the body (listed.ts).
import type { Modality } from "../../model/index.ts";
import { isBody } from "./parts.ts";
import type { Token } from "./segment.ts";

/** What a noun asks for: 有哪些职权. */
const NOUNS: Readonly<Record<string, readonly Modality[]>> = {
  义务: ["obligation"],
  责任: ["obligation"],
  任务: ["obligation"],
  职责: ["obligation", "power"],
  职权: ["power", "permission"],
  权力: ["power", "permission"],
  权限: ["power", "permission"],
  权利: ["permission", "power"],
};
const ALL: readonly Modality[] = ["obligation", "prohibition", "permission", "power"];

/**
 * The modalities of which all norms of a body are asked for; null where the question is about something, or asks
 * for nothing in particular.
 * @param tokens of the clauses that ask
 */
export function listsOf(tokens: readonly Token[]): readonly Modality[] | null {
  const marks = new Set(tokens.map(({ mark }) => mark));
  if (
    !marks.has("what") ||
    ["no", "time", "quantity", "reason", "definition"].some((it) => marks.has(it as never))
  )
    return null;
  const words = tokens.filter(
    (token) =>
      !isBody(token) && (token.kind === "unknown" || token.mark === "word" || token.concepts.size > 0),
  );
  const nouns = words.filter(({ text }) => Object.hasOwn(NOUNS, text));
  const light = ({ concepts }: Token) =>
    concepts.size > 0 && [...concepts.values()].every((sort) => sort === "light");
  if (!words.every((word) => nouns.includes(word) || light(word))) return null;
  if (marks.has("mustnot")) return ["prohibition"];
  const [noun] = nouns;
  if (noun) return NOUNS[noun.text] ?? ALL;
  if (marks.has("must")) return ["obligation"];
  return marks.has("can") ? ["permission", "power"] : ALL;
}
