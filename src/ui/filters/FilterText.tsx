// The free text of the filter. It takes effect when typing rests, on Enter, or when the field is left, so
// that not every letter becomes a step of the history; never while an input method composes.
import { useEffect, useId, useRef, useState } from "react";
import { usePorts, useRun, useSay, useSelect } from "../shell/context.tsx";

const REST = 350;

export function FilterText() {
  const say = useSay();
  const run = useRun();
  const { clock } = usePorts();
  const id = useId();
  const text = useSelect((state) => state.view.filter.text);
  /** What is being typed; null while the filter's own words stand there. */
  const [typed, setTyped] = useState<string | null>(null);
  const callOff = useRef<(() => void) | null>(null);
  useEffect(() => () => callOff.current?.(), []);

  const apply = (words: string) => {
    callOff.current?.();
    if (words !== text) run("filter.set", { filter: { text: words } });
    setTyped(null);
  };
  const later = (words: string) => {
    callOff.current?.();
    callOff.current = clock.after(REST, () => apply(words));
  };
  return (
    <div className="filters-text">
      <label htmlFor={id}>{say("filters.text")}</label>
      <input
        id={id}
        className="field"
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-description={say("filters.textHint")}
        title={say("filters.textHint")}
        value={typed ?? text}
        onChange={({ target, nativeEvent }) => {
          setTyped(target.value);
          if (!("isComposing" in nativeEvent && nativeEvent.isComposing === true)) later(target.value);
        }}
        onCompositionEnd={({ currentTarget }) => later(currentTarget.value)}
        onBlur={() => typed !== null && apply(typed)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== "Enter") return;
          apply(event.currentTarget.value);
        }}
      />
    </div>
  );
}
