// How many norms the filter shows: said in words, and read out when it changes.
import { isEmptyFilter } from "../../analysis/index.ts";
import { selectFacets } from "../../session/index.ts";
import { useSay, useSelect } from "../shell/context.tsx";

export function FilterCount() {
  const say = useSay();
  const { shown, total } = useSelect(selectFacets);
  const all = useSelect((state) => isEmptyFilter(state.view.filter));
  return (
    <output className="filters-count">
      {all ? say("filters.all", { total }) : say("filters.shown", { shown, total })}
    </output>
  );
}
