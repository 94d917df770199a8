// The list under the search box. Keys are the box's business; here a pointer points and chooses.
import { useEffect } from "react";
import { useSay } from "../shell/context.tsx";
import { HitLine } from "./HitLine.tsx";
import type { Option, OptionGroup } from "./options.ts";

export const RESULTS_ID = "search-results";

interface ResultsProps {
  readonly groups: readonly OptionGroup[];
  readonly active: Option | undefined;
  isChosen(option: Option): boolean;
  onPoint(option: Option): void;
  onChoose(option: Option, add: boolean): void;
}

export function Results({ groups, active, isChosen, onPoint, onChoose }: ResultsProps) {
  const say = useSay();
  useEffect(() => {
    if (active) document.getElementById(active.id)?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div id={RESULTS_ID} role="listbox" aria-label={say("search.results")} className="search-list">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset has no place in a listbox
        <div key={group.name} role="group" aria-labelledby={`search-title-${group.name}`}>
          <div id={`search-title-${group.name}`} className="search-title">
            {say(group.title)} {group.total !== null && <span className="count">{group.total}</span>}
          </div>
          <div role="presentation" className={group.compact ? "search-compact" : undefined}>
            {group.options.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and the keys
              <div
                key={option.id}
                id={option.id}
                role="option"
                tabIndex={-1}
                aria-selected={option === active}
                className="search-option"
                data-active={option === active || undefined}
                data-kind={option.kind === "hit" ? option.hit.found.kind : "more"}
                onPointerMove={() => option !== active && onPoint(option)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => onChoose(option, event.shiftKey || event.ctrlKey || event.metaKey)}
              >
                {option.kind === "hit" ? (
                  <HitLine hit={option.hit} />
                ) : (
                  say("search.more", { count: option.total })
                )}
                {isChosen(option) && <span className="chip search-chosen">{say("search.added")}</span>}
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
