// A norm and its words: a new span, and what of condition and exception still stands in it. Nothing is dropped in
// silence: a qualifier that falls outside goes into the norm's note.
import { anchorIndex, locateQuote, type Span } from "../../model/index.ts";
import { clauseAt, type DeskNorm, type Deskwork, trimmed } from "./deskwork.ts";

/** Longest quote of a norm, in code units: no sentence is longer. */
const LONGEST = 4_000;

/** The norm on another run of the text; null where the run has no words, or begins in no clause. */
export function onSpan(work: Deskwork, norm: DeskNorm, wanted: Span): DeskNorm | null {
  const span = trimmed(work.source.text, wanted);
  const clause = span && clauseAt(work, span.start);
  if (!span || clause?.kind !== "clause" || span.end - span.start > LONGEST) return null;
  const quote = work.source.text.slice(span.start, span.end);
  const condition = inside(quote, norm.condition);
  const exception = inside(quote, norm.exception);
  const dropped = [
    ...(norm.condition !== null && condition === null
      ? [["条件", "condition", norm.condition] as const]
      : []),
    ...(norm.exception !== null && exception === null
      ? [["例外", "exception", norm.exception] as const]
      : []),
  ];
  const fitted: DeskNorm = {
    ...norm,
    ...span,
    quote,
    clause: clause.address,
    condition,
    exception,
    lost: null,
  };
  return dropped.reduce<DeskNorm>((one, [zh, en, words]) => noted(one, zh, en, words), fitted);
}

/** A qualifier as it stands in a quote exactly once, widened where it stands there more often; null where it does not. */
export function inside(quote: string, words: string | null): string | null {
  if (words === null) return null;
  const index = anchorIndex(quote);
  const place = locateQuote(index, words);
  if (place.found === "none") return null;
  if (place.found === "one") return quote.slice(place.span.start, place.span.end);
  let { start, end } = place.spans[0]!;
  while (start > 0 || end < quote.length) {
    if (end < quote.length) end++;
    else start--;
    const run = trimmed(quote, { start, end });
    if (!run) continue;
    const wider = quote.slice(run.start, run.end);
    if (locateQuote(index, wider).found === "one") return wider;
  }
  return quote;
}

/** A norm whose note says what its sentence demands beside its own words. */
export function noted(norm: DeskNorm, zh: string, en: string, words: string): DeskNorm {
  const added = { zh: `同句另有${zh}：“${words}”。`, en: `The sentence has a ${en} besides: “${words}”.` };
  const told = norm.told ?? ownTold(norm);
  const note = told.note ? { zh: `${told.note.zh}${added.zh}`, en: `${told.note.en} ${added.en}` } : added;
  return { ...norm, told: { ...told, note } };
}

const LABEL = 18;

/** How a norm is told while nobody has told it: by its own words, which are never wrong. */
export function ownTold({ quote, told }: Pick<DeskNorm, "quote" | "told">) {
  const short = [...quote.replace(/\s+/g, "")].slice(0, LABEL).join("");
  return {
    label: { zh: short, en: short },
    action: short,
    matter: short,
    topic: told?.topic ?? "general",
    summary: { zh: quote, en: quote },
    related: told?.related ?? [],
    note: told?.note ?? null,
  };
}
