// 对照版: both texts whole, side by side, scrolled together by the norms that belong to each other; what changed is
// coloured, and the words that differ are marked.
import { useEffect, useMemo, useRef, useState } from "react";
import type { Comparison } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { SampleChip } from "../library/SampleChip.tsx";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import { follow } from "./linked.ts";
import type { ShowProps } from "./pairs.ts";
import { type Run, runsOf } from "./runs.ts";
import { SideTag } from "./Words.tsx";

export function Texts({ a, b, comparison, kinds }: ShowProps) {
  const say = useSay();
  const [linked, setLinked] = useState(true);
  const panes = useRef<Record<"a" | "b", HTMLElement | null>>({ a: null, b: null });
  const selection = useSelect((state) => state.view.selection);
  const scrolled = (from: "a" | "b") => {
    if (!linked) return;
    const [pane, other] =
      from === "a" ? [panes.current.a, panes.current.b] : [panes.current.b, panes.current.a];
    if (pane && other) follow(pane, other);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen elsewhere is brought into view here.
  useEffect(() => {
    for (const side of ["a", "b"] as const) {
      const found = panes.current[side]?.querySelector("[data-chosen]");
      found?.scrollIntoView({ block: "nearest" });
    }
  }, [selection]);
  const pane = (side: "a" | "b", policy: Policy) => (
    <TextPane
      side={side}
      policy={policy}
      comparison={comparison}
      kinds={kinds}
      hold={(element) => {
        panes.current[side] = element;
      }}
      onScroll={() => scrolled(side)}
    />
  );
  return (
    <>
      <label className="library-toggle">
        <input type="checkbox" checked={linked} onChange={(event) => setLinked(event.target.checked)} />
        {say("compare.linked")}
      </label>
      <div className="compare-texts">
        {pane("a", a)}
        {pane("b", b)}
      </div>
    </>
  );
}

interface PaneProps {
  readonly side: "a" | "b";
  readonly policy: Policy;
  readonly comparison: Comparison;
  readonly kinds: ShowProps["kinds"];
  hold(element: HTMLElement | null): void;
  onScroll(): void;
}

function TextPane({ side, policy, comparison, kinds, hold, onScroll }: PaneProps) {
  const run = useRun();
  const selection = useSelect((state) => state.view.selection);
  const lines = useMemo(() => runsOf(policy, side, comparison, kinds), [policy, side, comparison, kinds]);
  const chosen = new Set(selection);
  const marked = ({ pair, text, start, differs }: Run) =>
    pair ? (
      // biome-ignore lint/a11y/useSemanticElements: a button is one box and would break the lines of the text.
      <span
        key={start}
        role="button"
        tabIndex={0}
        className="compare-run"
        data-change={pair.change}
        data-pair={pair.name}
        data-chosen={pair.keys.some((key) => chosen.has(key)) || undefined}
        onClick={() => run("select.set", { keys: pair.keys })}
        onKeyDown={(event) => {
          if (event.key === "Enter") run("select.set", { keys: pair.keys });
        }}
      >
        {differs ? side === "a" ? <del>{text}</del> : <ins>{text}</ins> : text}
      </span>
    ) : (
      <span key={start}>{text}</span>
    );
  return (
    <section
      ref={hold}
      className="compare-text"
      lang="zh-CN"
      aria-label={policy.document.title}
      onScroll={onScroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by key.
      tabIndex={0}
    >
      <h3>
        <SideTag side={side} /> {policy.document.title} <SampleChip policy={policy} />
      </h3>
      {lines.map(({ start, heading, runs }) =>
        heading ? <h4 key={start}>{runs.map(marked)}</h4> : <p key={start}>{runs.map(marked)}</p>,
      )}
    </section>
  );
}
