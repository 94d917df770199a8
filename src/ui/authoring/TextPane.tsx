// The text, line by line: every norm marked in the colour of its modality, every clause that nobody has read marked as
// such. A click takes what is there in hand; selected words can become a norm, or the words of the one in hand.
import { type MouseEvent, memo, useEffect, useMemo, useRef } from "react";
import type { DeskNorm } from "../../analysis/index.ts";
import type { Desk } from "../../session/index.ts";
import { useRun, useSay } from "../shell/context.tsx";
import { watchSelection } from "./chosen.ts";
import { type Line, pieces } from "./pieces.ts";

export function TextPane({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const pane = useRef<HTMLElement>(null);
  const { work, at, clause } = desk;
  const before = useRef<readonly Line[]>([]);
  const lines = useMemo(() => pieces(work, before.current), [work]);
  before.current = lines;
  const norms = useMemo(() => new Map(work.norms.map((norm) => [norm.id, norm])), [work.norms]);
  const inHand = at === null ? undefined : norms.get(at);
  const here = clause ?? inHand?.clause ?? null;
  useEffect(() => {
    const found =
      (at !== null && pane.current?.querySelector(`[data-norm="${at}"]`)) ||
      (here !== null && pane.current?.querySelector(`[data-clause="${here}"]`));
    if (found) found.scrollIntoView({ block: "center" });
  }, [at, here]);
  useEffect(() => watchSelection(() => {}), []);
  const onClick = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    const piece = event.target instanceof Element ? event.target.closest("[data-start]") : null;
    const id = piece?.getAttribute("data-norm");
    const address = piece?.getAttribute("data-clause");
    if (id) run("desk.go", { at: id });
    else if (address) run("desk.go", { at: null, clause: address });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every norm is in the list beside it, every unread clause at a key.
    <section
      className="authoring-text serif"
      lang="zh"
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls, and is selected from, must be reachable by keyboard.
      tabIndex={0}
      aria-label={say("desk.text")}
      onClick={onClick}
    >
      {lines.map((line) => (
        <TextLine
          key={line.key}
          line={line}
          norms={norms}
          at={line.parts.some(({ norm }) => norm !== null && norm === at) ? at : null}
          clause={at === null && line.parts.some((part) => part.clause === clause) ? clause : null}
        />
      ))}
    </section>
  );
}

interface TextLineProps {
  readonly line: Line;
  readonly norms: ReadonlyMap<string, DeskNorm>;
  /** The norm or the clause in hand, where the line has it. */
  readonly at: string | null;
  readonly clause: string | null;
}

const TextLine = memo(
  function TextLine({ line, norms, at, clause }: TextLineProps) {
    return (
      <p data-heading={line.heading}>
        {line.parts.map(({ start, text, norm: id, clause: address, state }) => {
          const norm = id === null ? undefined : norms.get(id);
          const place = { "data-start": start, "data-clause": address ?? undefined };
          return norm ? (
            <mark
              key={start}
              {...place}
              data-norm={id}
              data-modality={norm.modality}
              data-state={norm.state}
              aria-current={id === at}
            >
              {text}
            </mark>
          ) : (
            <span
              key={start}
              {...place}
              data-ledger={state ?? undefined}
              aria-current={address !== null && address === clause ? true : undefined}
            >
              {text}
            </span>
          );
        })}
      </p>
    );
  },
  (old, now) =>
    old.line === now.line &&
    old.at === now.at &&
    old.clause === now.clause &&
    now.line.parts.every(({ norm }) => norm === null || old.norms.get(norm) === now.norms.get(norm)),
);
