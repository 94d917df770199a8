// The search box: a combobox over actors, topics and the text. The keys stay with the input.
import "./search.css";
import { useRef } from "react";
import { useSay } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { Keys, Nothing, Spoken } from "./Foot.tsx";
import { RESULTS_ID, Results } from "./Results.tsx";
import { useSearchBox } from "./useSearchBox.ts";

export function Search() {
  const say = useSay();
  const box = useSearchBox();
  const root = useRef<HTMLDivElement>(null);
  const expanded = box.open && box.options.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the focus leave
    <div
      ref={root}
      className="search"
      onBlur={({ relatedTarget }) => !root.current?.contains(relatedTarget) && box.close()}
    >
      <span className="search-lens">
        <Icon name="search" />
      </span>
      <input
        id="search-input"
        className="field"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={say("search.placeholder")}
        aria-label={say("search.label")}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={expanded ? RESULTS_ID : undefined}
        aria-activedescendant={expanded ? box.active?.id : undefined}
        value={box.typed}
        onFocus={box.begin}
        onClick={box.begin}
        onChange={({ target, nativeEvent }) =>
          box.type(target.value, "isComposing" in nativeEvent && nativeEvent.isComposing === true)
        }
        onCompositionEnd={({ currentTarget }) => box.type(currentTarget.value, false)}
        onKeyDown={box.onKeyDown}
      />
      {box.typed === "" ? (
        <span className="kbd search-hint" aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          className="button quiet icon search-clear"
          aria-label={say("search.clear")}
          onMouseDown={(event) => event.preventDefault()}
          onClick={box.clear}
        >
          <Icon name="close" />
        </button>
      )}
      {box.open && (
        <div className="popover search-popover">
          {expanded ? (
            <Results
              groups={box.groups}
              active={box.active}
              isChosen={box.isChosen}
              onPoint={box.point}
              onChoose={box.take}
            />
          ) : (
            <Nothing query={box.asked} awaited={box.awaited} />
          )}
          {expanded && <Keys />}
        </div>
      )}
      <Spoken result={box.open && box.asked !== "" ? box.result : null} />
    </div>
  );
}
