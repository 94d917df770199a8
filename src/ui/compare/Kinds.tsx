// How much of which change there is; a press shows only that.
import { CHANGES, type Change, type Comparison } from "../../analysis/index.ts";
import { CHANGE_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";

export function Kinds({ comparison: { counts } }: { comparison: Comparison }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const kinds = useSelect((state) => state.view.compare.kinds);
  const toggle = (change: Change) =>
    run("compare.set", {
      kinds: kinds.includes(change) ? kinds.filter((kind) => kind !== change) : [...kinds, change],
    });
  return (
    <fieldset className="compare-kinds" aria-label={say("compare.kinds")}>
      <button
        type="button"
        className="chip"
        aria-pressed={kinds.length === 0}
        onClick={() => run("compare.set", { kinds: [] })}
      >
        {say("compare.changed")}{" "}
        <span className="count">
          {CHANGES.reduce((sum, change) => sum + counts[change], 0) - counts.same}
        </span>
      </button>
      {CHANGES.map((change) => (
        <button
          key={change}
          type="button"
          className="chip"
          data-change={change}
          aria-pressed={kinds.includes(change)}
          disabled={counts[change] === 0}
          onClick={() => toggle(change)}
        >
          <ChangeSign change={change} /> {CHANGE_WORDS[change][language]}{" "}
          <span className="count">{counts[change]}</span>
        </button>
      ))}
    </fieldset>
  );
}

export function ChangeSign({ change }: { change: Change }) {
  return (
    <span className="compare-sign" data-change={change} aria-hidden="true">
      {CHANGE_WORDS[change].sign}
    </span>
  );
}
