// 读着长图: the text on one side, the network on the other. As far as the text has been read, so far has the
// network grown; going back, it shrinks. Scrolling and keys do the same.
import "./training.css";
import "./lectern.css";
import { useEffect, useMemo, useRef } from "react";
import { type Clause, isReleased, type Key, type Policy } from "../../model/index.ts";
import { selectPolicy } from "../../session/index.ts";
import { STATE_WORDS, sayAddress } from "../../words/index.ts";
import { TermTips } from "../glossary/TermTips.tsx";
import { LECTERN_SCALE } from "../network/usePicture.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { ReadText } from "./ReadText.tsx";
import { readSoFar } from "./readSoFar.ts";
import { Stage } from "./Stage.tsx";
import { useLecternKeys } from "./useLecternKeys.ts";
import { useReadingScroll } from "./useReadingScroll.ts";

export function ReadAlong() {
  const policy = useSelect(selectPolicy);
  return <Reading key={policy.id} policy={policy} />;
}

function Reading({ policy }: { policy: Policy }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const lectern = useSelect((state) => state.preferences.lectern);
  const address = useSelect((state) => state.view.reading);
  const { clauses } = policy;
  const at = Math.max(
    0,
    clauses.findIndex((clause) => clause.address === address),
  );
  const here = clauses[at] as Clause;
  const pane = useRef<HTMLElement>(null);
  const { shown, own, actors } = useMemo(() => readSoFar(policy, here), [policy, here]);
  const settle = useReadingScroll(pane, clauses, (clause) => run("reading.go", { clause }));
  const go = (to: number) => {
    const clause = clauses[Math.min(Math.max(to, 0), clauses.length - 1)];
    if (!clause) return;
    run("reading.go", { clause: clause.address });
    settle(clause.address);
  };
  const leave = () => run("reading.set", { clause: null });
  useLecternKeys((key) => {
    if (key === "next") go(at + 1);
    else if (key === "previous") go(at - 1);
    else if (key === "first") go(0);
    else if (key === "last") go(clauses.length - 1);
    else if (key === "leave") leave();
  });
  useSelection(own);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where the link or the reader begins.
  useEffect(() => {
    settle(here.address);
    pane.current?.focus();
  }, []);
  const status = say("training.readingCount", {
    address: sayAddress(language, policy, here.address),
    shown: shown.size,
    total: policy.norms.filter(isReleased).length,
    actors,
  });
  return (
    <main className="lectern read-along" aria-label={say("training.reading")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="read-text" ref={pane} tabIndex={0} aria-label={say("training.readingText")}>
        <ReadText policy={policy} here={here} />
        <TermTips root={pane} terms={policy.glossary} />
      </section>
      <div className="lectern-stage">
        <Stage visible={shown} textScale={lectern ? LECTERN_SCALE : 1.25} whole />
        {own.length === 0 && (
          <p className="read-nothing">
            {say("training.readingNothing", { state: STATE_WORDS[here.state][language] })}
          </p>
        )}
      </div>
      <footer className="lectern-foot">
        <span className="lectern-source" role="status">
          {status}
        </span>
        <span className="lectern-progress" aria-hidden="true">
          <span style={{ width: `${((at + 1) / clauses.length) * 100}%` }} />
        </span>
        <button
          type="button"
          className="button icon"
          aria-label={say("training.readingPrevious")}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="button icon primary"
          aria-label={say("training.readingNext")}
          disabled={at === clauses.length - 1}
          onClick={() => go(at + 1)}
        >
          <Icon name="forward" />
        </button>
        <button type="button" className="button quiet" onClick={leave}>
          {say("training.readingLeave")}
        </button>
      </footer>
    </main>
  );
}

/** Marks the norms of the clause being read in the network: hover says it without touching the selection. */
function useSelection(own: readonly Key[]): void {
  const run = useRun();
  const [first] = own;
  useEffect(() => {
    run("hover", { key: first ?? null });
    return () => run("hover", { key: null });
  }, [run, first]);
}
