// Two texts clause by clause, with what was rewritten marked, and which norms still stand word for word. Meant for two
// versions of one document.
import { useMemo, useState } from "react";
import { type ClausePair, clauseDiff, textDiff } from "../../analysis/index.ts";
import { type Clause, type Policy, type Reanchored, reanchor } from "../../model/index.ts";
import { sayAddress } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import type { ShowProps } from "./pairs.ts";
import { Parts, SideTag } from "./Words.tsx";

const COUNTED = ["same", "changed", "added", "removed"] as const;

export function Clauses({ a, b }: ShowProps) {
  const say = useSay();
  const [hidden, setHidden] = useState(true);
  const pairs = useMemo(() => clauseDiff(a, b), [a, b]);
  const anchors = useMemo(() => {
    const found = reanchor(a.text, a.norms, b.text);
    return new Map(a.norms.map(({ id }, at) => [id, found[at]] as const));
  }, [a, b]);
  const count = (kind: ClausePair["kind"]) =>
    pairs.filter((pair) => pair.kind === kind && (pair.a ?? pair.b)?.kind === "clause").length;
  return (
    <>
      <div className="compare-counts">
        {COUNTED.map((kind) => (
          <span key={kind} className="chip" data-clause={kind}>
            {say(`compare.clauses.${kind}`, { count: count(kind) })}
          </span>
        ))}
        <label className="library-toggle">
          <input type="checkbox" checked={hidden} onChange={(event) => setHidden(event.target.checked)} />
          {say("compare.clauses.hideSame")}
        </label>
      </div>
      <ol className="compare-clauses">
        {pairs
          .filter(({ kind }) => !hidden || kind !== "same")
          .map((pair) => (
            <Line key={`${pair.a?.address} ${pair.b?.address}`} a={a} b={b} pair={pair} anchors={anchors} />
          ))}
      </ol>
    </>
  );
}

type Anchors = ReadonlyMap<string, Reanchored | undefined>;

interface LineProps {
  readonly a: Policy;
  readonly b: Policy;
  readonly pair: ClausePair;
  readonly anchors: Anchors;
}

const wordsOf = (policy: Policy, clause: Clause | null) =>
  clause ? policy.text.slice(clause.start, clause.end) : "";

function Line({ a, b, pair, anchors }: LineProps) {
  const parts = textDiff(wordsOf(a, pair.a), wordsOf(b, pair.b));
  return (
    <li data-clause={pair.kind} data-kind={(pair.a ?? pair.b)?.kind}>
      <div className="compare-two">
        <div>{pair.a && <Side policy={a} clause={pair.a} side="a" parts={parts} />}</div>
        <div>{pair.b && <Side policy={b} clause={pair.b} side="b" parts={parts} />}</div>
      </div>
      {pair.a && pair.kind !== "same" && <Anchored policy={a} clause={pair.a} anchors={anchors} />}
    </li>
  );
}

interface SideProps {
  readonly policy: Policy;
  readonly clause: Clause;
  readonly side: "a" | "b";
  readonly parts: ReturnType<typeof textDiff>;
}

function Side({ policy, clause, side, parts }: SideProps) {
  const language = useLanguage();
  return (
    <>
      <p className="compare-words" lang="zh-CN">
        <Parts parts={parts} side={side} />
      </p>
      <p className="small muted compare-place">
        <SideTag side={side} /> {sayAddress(language, policy, clause.address)}
      </p>
    </>
  );
}

/** Where the norms of the clause stand in the other text: found only where their very words do. */
function Anchored({ policy, clause, anchors }: { policy: Policy; clause: Clause; anchors: Anchors }) {
  const say = useSay();
  const language = useLanguage();
  const norms = policy.norms.filter((norm) => norm.clause === clause.address);
  if (norms.length === 0) return null;
  const stateOf = (id: string) => {
    const found = anchors.get(id);
    return found?.state === "ambiguous" ? found.why : (found?.state ?? "orphaned");
  };
  return (
    <ul className="small muted compare-anchored">
      {norms.map((norm) => (
        <li key={norm.key}>{say(`compare.anchor.${stateOf(norm.id)}`, { label: norm.label[language] })}</li>
      ))}
    </ul>
  );
}
