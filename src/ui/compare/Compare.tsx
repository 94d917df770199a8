// Two documents compared: which two, what changed, and the six ways of looking at it.
import "./compare.css";
import "./shows.css";
import "./narrow.css";
import { type ComponentType, useMemo } from "react";
import { COMPARE_SHOWS, type CompareShow } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { selectPolicy } from "../../session/index.ts";
import { adoptWords, compareWords } from "../../words/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import { late } from "../shell/late.tsx";
import { AddMore } from "./AddMore.tsx";
import { Choose } from "./Choose.tsx";
import { Contradictions } from "./Contradictions.tsx";
import { Export } from "./Export.tsx";
import { Kinds } from "./Kinds.tsx";
import { MakeTour } from "./MakeTour.tsx";
import { Prevails } from "./Prevails.tsx";
import type { ShowProps } from "./pairs.ts";
import { Table } from "./Table.tsx";
import { useComparison } from "./useComparison.ts";

adoptWords(compareWords);

const SHOWS: Readonly<Record<CompareShow, ComponentType<ShowProps>>> = {
  table: Table,
  matrix: late(async () => (await import("./Differences.tsx")).Differences),
  texts: late(async () => (await import("./Texts.tsx")).Texts),
  network: late(async () => (await import("./Pictures.tsx")).Pictures),
  coverage: late(async () => (await import("./Fulfilled.tsx")).FulfilledList),
  clauses: late(async () => (await import("./Clauses.tsx")).Clauses),
};

export function Compare() {
  const say = useSay();
  const choice = useSelect((state) => state.view.compare);
  const policies = useSelect((state) => state.workspace.policies);
  const read = useSelect(selectPolicy);
  const a = policies.find(({ id }) => id === choice.a) ?? read;
  const b = policies.find(({ id }) => id === choice.b) ?? policies.find((policy) => policy !== a) ?? null;
  return (
    <section className="panel compare" aria-label={say("compare.title")}>
      {b ? <Two a={a} b={b} /> : <AddMore />}
    </section>
  );
}

function Two({ a, b }: { a: Policy; b: Policy }) {
  const say = useSay();
  const { kinds, show } = useSelect((state) => state.view.compare);
  const { work, stop, again } = useComparison(a, b);
  const comparison = work.state === "done" ? work.comparison : null;
  const Shown = SHOWS[show];
  const paired = useMemo(() => comparison?.pairs.some((pair) => pair.a && pair.b) ?? false, [comparison]);
  const empty = [a, b].find(({ norms }) => norms.length === 0);
  return (
    <>
      <div className="panel-head compare-head">
        <Choose a={a} b={b} />
        {comparison && <Export a={a} b={b} comparison={comparison} />}
      </div>
      <div className="panel-body compare-body" data-show={show}>
        <div className="compare-bar">
          <ShowTabs />
          {comparison && show !== "clauses" && show !== "coverage" && <Kinds comparison={comparison} />}
        </div>
        {work.state === "working" && (
          <div className="compare-working" role="status">
            <progress max={1} value={work.done} />
            <span>{say("compare.working", { percent: Math.round(work.done * 100) })}</span>
            <button type="button" className="button" onClick={stop}>
              {say("compare.cancel")}
            </button>
          </div>
        )}
        {work.state === "stopped" && (
          <div className="compare-working">
            <span>{say("compare.stopped")}</span>
            <button type="button" className="button" onClick={again}>
              {say("compare.again")}
            </button>
          </div>
        )}
        {comparison && (
          <>
            {a === b && <p className="muted">{say("compare.itself")}</p>}
            {empty ? (
              <p className="compare-note">{say("compare.empty", { title: empty.document.title })}</p>
            ) : (
              !paired && <p className="compare-note">{say("compare.nothing")}</p>
            )}
            {show === "table" && <Prevails a={a} b={b} />}
            {(show === "table" || show === "matrix") && <MakeTour a={a} b={b} comparison={comparison} />}
            {show === "table" && <Contradictions a={a} b={b} comparison={comparison} />}
            <Shown a={a} b={b} comparison={comparison} kinds={kinds} />
            {show !== "coverage" && <p className="small muted compare-caveat">{say("compare.caveat")}</p>}
          </>
        )}
      </div>
    </>
  );
}

function ShowTabs() {
  const say = useSay();
  const run = useRun();
  const show = useSelect((state) => state.view.compare.show);
  return (
    <fieldset className="segments" aria-label={say("compare.show")}>
      {COMPARE_SHOWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === show}
          onClick={() => run("compare.set", { show: name })}
        >
          {say(`compare.show.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
