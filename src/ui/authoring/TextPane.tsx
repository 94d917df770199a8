// The text, line by line, with every draft marked in the colour of its modality. A click takes a draft in hand; keys
// go from draft to draft.
import { type MouseEvent, useEffect, useRef } from "react";
import type { Desk } from "../../session/index.ts";
import { useRun, useSay } from "../shell/context.tsx";
import { pieces } from "./pieces.ts";

export function TextPane({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const pane = useRef<HTMLDivElement>(null);
  const { at } = desk;
  useEffect(() => {
    pane.current?.querySelector(`[data-draft="${at}"]`)?.scrollIntoView({ block: "center" });
  }, [at]);
  const onClick = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-draft]") : null;
    if (mark) run("desk.go", { at: Number(mark.getAttribute("data-draft")) });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every draft is in the list beside it, as a button.
    // biome-ignore lint/a11y/noStaticElementInteractions: the same.
    <div className="authoring-text serif" lang="zh" ref={pane} onClick={onClick}>
      <h3 className="hidden-text">{say("authoring.text")}</h3>
      {pieces(desk).map(({ key, heading, parts }) => (
        <p key={key} data-heading={heading}>
          {parts.map(({ start, text, draft }) => {
            const ruling = draft === null ? undefined : desk.rulings[draft];
            return ruling ? (
              <mark
                key={start}
                data-draft={draft}
                data-modality={ruling.modality}
                data-state={ruling.state}
                aria-current={draft === at}
              >
                {text}
              </mark>
            ) : (
              <span key={start}>{text}</span>
            );
          })}
        </p>
      ))}
    </div>
  );
}
