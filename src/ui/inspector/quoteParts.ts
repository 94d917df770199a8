// Cuts a norm's quote where its condition and exception begin and end. Put together, the parts are the quote.
import type { Norm } from "../../model/index.ts";

export interface QuotePart {
  readonly start: number;
  readonly words: string;
  readonly part: "condition" | "exception" | null;
}

/** @param text the canonical text that the norm's offsets point into */
export function quoteParts(text: string, norm: Norm): readonly QuotePart[] {
  const spans = [
    { part: "condition" as const, span: norm.conditionSpan },
    { part: "exception" as const, span: norm.exceptionSpan },
  ].flatMap(({ part, span }) => (span ? [{ part, ...span }] : []));
  const inside = (at: number) => norm.start < at && at < norm.end;
  const cuts = new Set(spans.flatMap(({ start, end }) => [start, end]).filter(inside));
  const edges = [norm.start, ...[...cuts].sort((a, b) => a - b), norm.end];
  return edges.slice(1).map((end, index) => {
    const start = edges[index] as number;
    const around = spans.find((span) => span.start <= start && start < span.end);
    return { start, words: text.slice(start, end), part: around?.part ?? null };
  });
}
