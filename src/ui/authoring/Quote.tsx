// The norm's words with its condition and exception in them, and between its parts a place to split it: S goes to the
// first of them, the arrows to others, Enter cuts.
import type { KeyboardEvent } from "react";
import type { DeskNorm } from "../../analysis/index.ts";
import { useSay } from "../shell/context.tsx";
import { useEdit } from "./useEdit.ts";

interface Part {
  readonly at: number;
  readonly text: string;
  readonly qualifier: "condition" | "exception" | null;
  /** Whether it can be split behind this part. */
  readonly cut: boolean;
}

export function Quote({ norm }: { norm: DeskNorm }) {
  const say = useSay();
  const doIt = useEdit();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const cuts = [...event.currentTarget.querySelectorAll<HTMLElement>(".authoring-cut")];
    const next = cuts.indexOf(document.activeElement as HTMLElement) + step;
    cuts[Math.max(0, Math.min(cuts.length - 1, next))]?.focus();
    event.preventDefault();
  };
  return (
    <blockquote lang="zh" className="serif authoring-quote" onKeyDown={onKeyDown}>
      {quoteParts(norm).map(({ at, text, qualifier, cut }) => (
        <span key={at}>
          {qualifier ? <em data-qualifier={qualifier}>{text}</em> : text}
          {cut && (
            <button
              type="button"
              className="authoring-cut"
              aria-label={say("desk.cut", { before: text.slice(-8) })}
              title={say("desk.cut", { before: text.slice(-8) })}
              onClick={() => doIt("norm.split", { id: norm.id, at: at + text.length })}
            />
          )}
        </span>
      ))}
    </blockquote>
  );
}

/** A quote cut at its stops and around its qualifiers; offsets are those of the text. */
export function quoteParts({ quote, start, condition, exception }: Omit<DeskNorm, "id">): Part[] {
  const spans = (
    [
      ["condition", condition],
      ["exception", exception],
    ] as const
  ).flatMap(([qualifier, words]) => {
    const at = words === null ? -1 : quote.indexOf(words);
    return at < 0 ? [] : [{ qualifier, from: at, until: at + words!.length }];
  });
  const stops = [...quote.matchAll(/[，；、。：]/g)].map(({ index }) => index + 1);
  const ends = new Set([...stops, quote.length, ...spans.flatMap(({ from, until }) => [from, until])]);
  const parts: Part[] = [];
  let from = 0;
  for (const until of [...ends].filter((end) => end > 0).sort((a, b) => a - b)) {
    if (until <= from) continue;
    const inside = spans.find((span) => span.from <= from && span.until >= until);
    parts.push({
      at: start + from,
      text: quote.slice(from, until),
      qualifier: inside?.qualifier ?? null,
      cut: until < quote.length && stops.includes(until),
    });
    from = until;
  }
  return parts;
}
