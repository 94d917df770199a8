// What is counted against what, in which order: all of it is in the view and so in the link.
import { ACROSS, COUNTED, ORDERS } from "../../analysis/index.ts";
import type { WordKey } from "../../words/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";

export function Choices() {
  const run = useRun();
  const choice = useSelect((state) => state.view.matrix);
  return (
    <div className="matrix-choices">
      <Segments
        name="matrix.across"
        among={ACROSS}
        chosen={choice.across}
        words={(across) => `matrix.across.${across}`}
        choose={(across) => run("matrix.set", { across })}
      />
      <Segments
        name="matrix.counted"
        shown
        among={COUNTED}
        chosen={choice.counted}
        words={(counted) => `matrix.counted.${counted}`}
        choose={(counted) => run("matrix.set", { counted })}
      />
      <Segments
        name="matrix.order"
        shown
        among={ORDERS}
        chosen={choice.order}
        words={(order) => `matrix.order.${order}`}
        hint={(order) => `matrix.order.${order}Hint`}
        choose={(order) => run("matrix.set", { order })}
      />
    </div>
  );
}

/** Whether actors and topics without a norm are in the table too. */
export function EmptySwitch() {
  const say = useSay();
  const run = useRun();
  const empty = useSelect((state) => state.view.matrix.empty);
  return (
    <label className="matrix-switch">
      <input
        type="checkbox"
        checked={empty}
        onChange={(event) => run("matrix.set", { empty: event.target.checked })}
      />
      {say("matrix.empty")}
    </label>
  );
}

interface SegmentsProps<T extends string> {
  readonly name: WordKey;
  /** The name stands before them, where there is room. */
  readonly shown?: boolean;
  readonly among: readonly T[];
  readonly chosen: T;
  words(value: T): WordKey;
  hint?(value: T): WordKey;
  choose(value: T): void;
}

function Segments<T extends string>(props: SegmentsProps<T>) {
  const { name, shown = false, among, chosen, words, hint, choose } = props;
  const say = useSay();
  return (
    <fieldset className="matrix-choice">
      <legend className="hidden-text">{say(name)}</legend>
      {shown && (
        <span className="small muted" aria-hidden="true">
          {say(name)}
        </span>
      )}
      <span className="segments">
        {among.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === chosen}
            title={hint && say(hint(value))}
            onClick={() => choose(value)}
          >
            {say(words(value))}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
