// The filter panel: what is chosen, what could be, and how much it leaves. It only runs filter commands.
import "./filters.css";
import { useRun, useSay } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { FilterCount } from "./FilterCount.tsx";
import { FilterFields } from "./FilterFields.tsx";

export function Filters() {
  const say = useSay();
  const run = useRun();
  return (
    <section className="panel filters" aria-label={say("filters.title")}>
      <div className="panel-head">
        <h2>{say("filters.title")}</h2>
        <FilterCount />
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("filters.close")}
          onClick={() => run("panel.set", { panel: "filters", open: false })}
        >
          <Icon name="close" />
        </button>
      </div>
      <FilterChips />
      <div className="panel-body">
        <FilterFields />
      </div>
    </section>
  );
}
