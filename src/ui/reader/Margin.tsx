// Bars beside the text (its parent element) that say what state its clauses are in. Measured from the laid-out words and drawn again
// when these move; for a screen reader the coverage summary says the same.
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../model/index.ts";
import { STATE_WORDS } from "../../words/index.ts";
import type { Block } from "./leaves.ts";
import { type Bar, type Box, bars, runs } from "./margin.ts";

/** Height of a label's character (upright; sideways) as a share of the text's size: labels that do not fit are left out. */
const CHARACTER = { zh: 0.72, en: 0.4 } as const;

interface MarginProps {
  readonly blocks: readonly Block[];
  readonly language: Language;
  /** Anything that moves the words when it changes. */
  readonly redraw: unknown;
}

export function Margin({ blocks, language, redraw }: MarginProps) {
  const all = useMemo(() => runs(blocks), [blocks]);
  const strip = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ bars: readonly Bar[]; size: number }>({ bars: [], size: 17 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `redraw` moves the words.
  useLayoutEffect(() => {
    const host = strip.current?.parentElement;
    if (!host) return;
    const measure = () => {
      const top = host.getBoundingClientRect().top;
      const words = new Map(
        [...host.querySelectorAll<HTMLElement>("[data-from]")].map((element) => [
          element.dataset.from,
          element,
        ]),
      );
      const boxes = all.flatMap((run, index) =>
        run.leaves.flatMap((leaf): Box[] =>
          [...(words.get(String(leaf.start))?.getClientRects() ?? [])].map((box) => ({
            run: index,
            top: box.top - top,
            bottom: box.bottom - top,
          })),
        ),
      );
      const { lineHeight, fontSize } = getComputedStyle(host);
      setDrawn({ bars: bars(boxes, Number.parseFloat(lineHeight)), size: Number.parseFloat(fontSize) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    return () => observer.disconnect();
  }, [all, redraw]);
  return (
    <div ref={strip} className="reader-margin" aria-hidden="true" data-aside="">
      {drawn.bars.map((bar) => {
        const run = all[bar.run];
        if (!run) return null;
        const word = STATE_WORDS[run.state][language];
        const fits = bar.bottom - bar.top >= word.length * CHARACTER[language] * drawn.size + 5;
        return (
          <div
            key={bar.run}
            className="reader-bar"
            data-state={run.state}
            title={word}
            style={{ top: bar.top, height: bar.bottom - bar.top }}
          >
            {fits && <span>{word}</span>}
          </div>
        );
      })}
    </div>
  );
}
