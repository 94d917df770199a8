// All norms as a table that shares filter and selection with network and text.
import "./list.css";
import { useState } from "react";
import { isEmptyFilter } from "../../analysis/index.ts";
import { FilterChips } from "../filters/FilterChips.tsx";
import { FilterCount } from "../filters/FilterCount.tsx";
import { FilterFields } from "../filters/FilterFields.tsx";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { usePhone } from "../shell/media.ts";
import { Grid } from "./Grid.tsx";
import { useLines } from "./useLines.ts";

export function List() {
  const say = useSay();
  const { lines, total, sort, sortBy } = useLines();
  const phone = usePhone();
  /** The panel beside the list shows the choices already. */
  const panel = useSelect((state) => state.preferences.panels.filters.open) && !phone;
  const [filtering, setFiltering] = useState(false);
  return (
    <section className="panel list" aria-label={say("list.title")}>
      <div className="panel-head">
        <h2>{say("list.title")}</h2>
        <FilterCount />
        {phone && (
          <button
            type="button"
            className="button"
            aria-expanded={filtering}
            onClick={() => setFiltering(!filtering)}
          >
            <Icon name="filter" />
            {say("filters.title")}
          </button>
        )}
      </div>
      {!panel && <FilterChips />}
      {phone && filtering ? (
        <div className="panel-body">
          <FilterFields />
        </div>
      ) : lines.length > 0 ? (
        <Grid lines={lines} sort={sort} sortBy={sortBy} />
      ) : (
        <Empty total={total} />
      )}
    </section>
  );
}

function Empty({ total }: { total: number }) {
  const say = useSay();
  const run = useRun();
  const filtered = !useSelect((state) => isEmptyFilter(state.view.filter));
  if (!filtered || total === 0) return <p className="empty">{say("list.empty")}</p>;
  return (
    <div className="empty">
      <p>{say("list.none")}</p>
      <p className="small">{say("list.noneHint", { total })}</p>
      <button type="button" className="button" onClick={() => run("filter.reset", {})}>
        {say("filters.reset")}
      </button>
    </div>
  );
}
