// The stages that one norm's own words set apart: “可先在中心城区实行，再逐步推开”. Verbatim runs of the quote;
// a quote without such words is one stage.
import type { Norm } from "../../model/index.ts";

/** 先 …，再 …: the order is written, so it may be drawn. */
const FIRST_THEN = /先[^。；]*?[，、]\s*(?=(?:再|然后|最后))/;
const THEN = /[，、]\s*(?=(?:再|然后|最后))/;
const EDGES = /^[，、：\s]+|[，、\s]+$/g;

/** The quote's stages in order, without its condition in front; [] where its words set none apart. */
export function stagesOf({ quote, condition }: Pick<Norm, "quote" | "condition">): readonly string[] {
  const rest = condition !== null && quote.startsWith(condition) ? quote.slice(condition.length) : quote;
  if (!FIRST_THEN.test(rest)) return [];
  return rest
    .split(THEN)
    .map((part) => part.replace(EDGES, ""))
    .filter((part) => part !== "");
}
