// The clause in hand where it is not that of a norm: what it says, what it has come to, and what a person says it is.
import { ledger } from "../../analysis/index.ts";
import { CLAUSE_STATES } from "../../model/index.ts";
import type { Desk } from "../../session/index.ts";
import { STATE_WORDS, sayAddress } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";
import { keysOf } from "../shell/shortcuts.ts";
import { DESK_KEYS, mark } from "./keys.ts";
import { useKeyed } from "./useEdit.ts";

const MARKS = CLAUSE_STATES.filter((state) => state !== "norm");
const KEYS = {
  background: "draft-background",
  purpose: "draft-purpose",
  exhortation: "draft-exhortation",
  heading: "draft-heading",
  doubtful: "draft-doubt",
} as const;

export function ClauseCard({ desk }: { desk: Desk }) {
  const say = useSay();
  const language = useLanguage();
  const keyed = useKeyed();
  const { source } = desk.work;
  const line = ledger(desk.work).find(({ address }) => address === desk.clause);
  if (!line) return null;
  const { state } = line;
  const open = state === "unread" || state === "drafted";
  return (
    <article className="authoring-card" data-clause={line.address}>
      <header>
        <h3>{say("desk.clauseInHand")}</h3>
        <span className="muted">
          {sayAddress(language, { text: source.text, clauses: source.reading.clauses }, line.address)}
        </span>
        <span className={open ? "chip warn" : "chip"}>
          {open ? say(`desk.clauseState.${state}`) : STATE_WORDS[state][language]}
        </span>
      </header>
      <blockquote lang="zh" className="serif">
        {source.text.slice(line.start, line.end).trim()}
      </blockquote>
      {line.kind === "clause" && (
        <>
          <span className="authoring-label">{say("desk.markAs")}</span>
          <div className="authoring-buttons">
            {MARKS.map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={state === one}
                onClick={keyed((stage) => mark(stage, one))}
              >
                {STATE_WORDS[one][language]} <kbd className="kbd">{keysOf(KEYS[one])}</kbd>
              </button>
            ))}
            {desk.work.marks[line.address] && (
              <button type="button" className="button quiet" onClick={keyed((stage) => mark(stage, null))}>
                {say("desk.unmark")}
              </button>
            )}
          </div>
          <div className="authoring-buttons">
            <button type="button" className="button primary" onClick={keyed(DESK_KEYS.make)}>
              {say("desk.makeOfClause")} <kbd className="kbd">{keysOf("draft-make")}</kbd>
            </button>
            <button type="button" className="button quiet" onClick={keyed(DESK_KEYS.unread)}>
              {say("authoring.nextUnread")} <kbd className="kbd">{keysOf("draft-unread")}</kbd>
            </button>
          </div>
        </>
      )}
    </article>
  );
}
