// Who against whom, or about what, as counts that open their norms; selection and filter are everybody's.
import "./matrix.css";
import "./marks.css";
import { type Matrix as Counted, isEmptyFilter } from "../../analysis/index.ts";
import { FilterChips } from "../filters/FilterChips.tsx";
import { FilterCount } from "../filters/FilterCount.tsx";
import { PolicyKey } from "../library/PolicyKey.tsx";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import { usePhone } from "../shell/media.ts";
import { Choices, EmptySwitch } from "./Choices.tsx";
import { Grid } from "./Grid.tsx";
import { useMatrix } from "./useMatrix.ts";

export function Matrix() {
  const say = useSay();
  const matrix = useMatrix();
  const choice = useSelect((state) => state.view.matrix);
  const phone = usePhone();
  const panel = useSelect((state) => state.preferences.panels.filters.open) && !phone;
  const { across, counted } = choice;
  // Against topics the rows are those in the relation; against actors they are the bearers.
  const related =
    counted === "bearer" ? say("matrix.rows.actor.bearer") : say(`matrix.columns.actor.${counted}`);
  const corner =
    across === "topic"
      ? { rows: related, columns: say("matrix.columns.topic") }
      : { rows: say("matrix.rows.actor.bearer"), columns: say(`matrix.columns.actor.${counted}`) };
  return (
    <section className="panel matrix" aria-label={say("matrix.title")}>
      <div className="panel-head">
        <h2>{say("matrix.title")}</h2>
        <EmptySwitch />
        <FilterCount />
      </div>
      <Choices />
      {!panel && <FilterChips />}
      {matrix.filled > 0 ? (
        // Another relation or axis is another table: begin at its top.
        <Grid key={`${across} ${counted}`} matrix={matrix} corner={corner} />
      ) : (
        <Nothing matrix={matrix} relation={say(`matrix.counted.${counted}`)} />
      )}
      <Foot matrix={matrix} relation={say(`matrix.counted.${counted}`)} />
    </section>
  );
}

interface PartProps {
  readonly matrix: Counted;
  readonly relation: string;
}

function Nothing({ matrix, relation }: PartProps) {
  const say = useSay();
  const run = useRun();
  const filtered = !useSelect((state) => isEmptyFilter(state.view.filter));
  return (
    <div className="empty grow">
      <p>
        {matrix.outside > 0
          ? say("matrix.nothing", { count: matrix.outside, relation })
          : say("matrix.filtered")}
      </p>
      {filtered && (
        <button type="button" className="button" onClick={() => run("filter.reset", {})}>
          {say("filters.reset")}
        </button>
      )}
    </div>
  );
}

/** How to read the marks, and what is in the table and what is not. */
function Foot({ matrix, relation }: PartProps) {
  const say = useSay();
  return (
    <footer className="matrix-foot">
      <PolicyKey />
      <span className="matrix-key">
        <i className="tag" /> {say("matrix.said")}
      </span>
      <span className="matrix-key" data-said="none">
        <i className="tag outline" /> {say("matrix.allInferred")}
      </span>
      <span className="matrix-key" data-said="some">
        <i className="tag" /> {say("matrix.someInferred")}
      </span>
      <span>{say("matrix.counts", { norms: matrix.total.norms.length, cells: matrix.filled })}</span>
      {matrix.outside > 0 && matrix.filled > 0 && (
        <span>{say("matrix.outside", { count: matrix.outside, relation })}</span>
      )}
    </footer>
  );
}
