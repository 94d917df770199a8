// What is said below and beside the results: that nothing was found, which keys there are, and how much was
// found for those who cannot see it.
import type { SearchResult } from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import type { WordKey } from "../../words/index.ts";
import { useSay, useSelect } from "../shell/context.tsx";

/** Nothing found: a statement about this source, not about the document; none while pinyin is being prepared. */
export function Nothing({ query, awaited }: { query: string; awaited: boolean }) {
  const say = useSay();
  const excerpt = useSelect(selectPolicies).some(({ document }) => document.extent === "excerpt");
  if (awaited) return <p className="search-none muted">{say("search.preparing")}</p>;
  return (
    <div className="search-none">
      <p role="status">{say(excerpt ? "search.noneInExcerpt" : "search.none", { query })}</p>
      <p className="muted small">
        {say("search.noneHint")}
        {excerpt && ` ${say("search.excerptHint")}`}
      </p>
    </div>
  );
}

const KEYS: readonly (readonly [string, WordKey])[] = [
  ["↑ ↓", "search.keysMove"],
  ["↵", "search.keysOpen"],
  ["⇧ ↵", "search.keysAdd"],
  ["Esc", "search.keysClose"],
];

export function Keys() {
  const say = useSay();
  return (
    <div className="search-keys" aria-hidden="true">
      {KEYS.map(([keys, word]) => (
        <span key={word}>
          <span className="kbd">{keys}</span> {say(word)}
        </span>
      ))}
    </div>
  );
}

/** How much was found, read out after each change. */
export function Spoken({ result }: { result: SearchResult | null }) {
  const say = useSay();
  return (
    <div className="hidden-text" aria-live="polite">
      {result &&
        say("search.found", {
          actors: result.actors.total,
          matters: result.matters.total,
          passages: result.passages.total,
        })}
    </div>
  );
}
