// The choices of the filter as chips, each taken back by itself, all in one move.
import "./filters.css";
import { describeFilter, type FilterChoice } from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { valueName } from "./names.ts";

export function FilterChips() {
  const say = useSay();
  const run = useRun();
  const choices = describeFilter(useSelect((state) => state.view.filter));
  if (choices.length === 0) return null;
  return (
    <ul className="filters-chips" aria-label={say("filters.chosen")}>
      {choices.map((choice) => (
        <li key={`${choice.field} ${choice.value}`}>
          <Chip choice={choice} />
        </li>
      ))}
      <li>
        <button type="button" className="link small" onClick={() => run("filter.reset", {})}>
          {say("filters.reset")}
        </button>
      </li>
    </ul>
  );
}

function Chip({ choice: { field, value } }: { choice: FilterChoice }) {
  const say = useSay();
  const run = useRun();
  const name = valueName(useLanguage(), useSelect(selectPolicies), field, value);
  const remove = () =>
    field === "text" ? run("filter.set", { filter: { text: "" } }) : run("filter.toggle", { field, value });
  return (
    <button
      type="button"
      className="chip filters-chip"
      aria-label={say("filters.remove", { choice: name })}
      onClick={remove}
    >
      <span>{name}</span>
      <Icon name="close" size={12} />
    </button>
  );
}
