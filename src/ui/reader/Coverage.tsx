// Foot of the reader: how much of the text is modelled, state by state, and where the text comes from. Always
// in view: what was not modelled must be as visible as what was.
import { CLAUSE_STATES, type ClauseState, type Policy } from "../../model/index.ts";
import { STATE_WORDS, sayAddress } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSession } from "../shell/context.tsx";

export function Coverage({ policy }: { policy: Policy }) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const language = useLanguage();
  const clauses = policy.clauses.filter((clause) => clause.kind === "clause");
  const of = (state: ClauseState) =>
    (state === "heading" ? policy.clauses : clauses).filter((clause) => clause.state === state);
  const counted = CLAUSE_STATES.map((state) => ({ state, clauses: of(state) })).filter(
    (entry) => entry.clauses.length > 0,
  );
  /** The next clause of a state after the one the reader stands at, round and round. */
  const goNext = (found: Policy["clauses"]) => {
    const here = policy.clauses.find((clause) => clause.address === session.state().view.clause);
    const next = found.find((clause) => clause.start > (here?.start ?? -1)) ?? found[0];
    if (next) run("reader.go", { clause: next.address });
  };
  const doubts = of("doubtful");
  return (
    <footer className="reader-foot small">
      <details>
        <summary>
          <span className="reader-shares" aria-hidden="true">
            {counted.map((entry) => (
              <span key={entry.state} data-state={entry.state} style={{ flexGrow: entry.clauses.length }} />
            ))}
          </span>
          {say("reader.coverageLine", { clauses: clauses.length, norms: of("norm").length })}
        </summary>
        <p className="muted">{say("reader.coverageIntro")}</p>
        <div className="reader-states">
          {counted.map(({ state, clauses: found }) => (
            <button
              type="button"
              className="chip"
              key={state}
              data-state={state}
              title={say("reader.goState", { state: STATE_WORDS[state][language], count: found.length })}
              onClick={() => goNext(found)}
            >
              <span className="reader-swatch" aria-hidden="true" />
              {STATE_WORDS[state][language]} <span className="count">{found.length}</span>
            </button>
          ))}
        </div>
        {doubts.length > 0 && (
          <>
            <h3>{say("reader.doubts")}</h3>
            <ul>
              {doubts.map((clause) => (
                <li key={clause.address}>
                  <button
                    type="button"
                    className="link"
                    onClick={() => run("reader.go", { clause: clause.address })}
                  >
                    {sayAddress(language, policy, clause.address)}
                  </button>{" "}
                  {clause.reason?.[language]}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      <p className="reader-source muted" title={policy.document.source[language]}>
        {say("reader.source", { source: policy.document.source[language] })}
      </p>
    </footer>
  );
}
