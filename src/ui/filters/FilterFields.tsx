// All fields of the filter, one under the other: the body of the panel, and of the list on a phone.
import "./filters.css";
import { FILTER_FIELDS } from "../../analysis/index.ts";
import { selectFacets } from "../../session/index.ts";
import { useSay, useSelect } from "../shell/context.tsx";
import { FilterField } from "./FilterField.tsx";
import { FilterText } from "./FilterText.tsx";

export function FilterFields() {
  const say = useSay();
  const { fields } = useSelect(selectFacets);
  return (
    <div className="filters-fields">
      <FilterText />
      {FILTER_FIELDS.map((field) => (
        <FilterField key={field} field={field} facets={fields[field]} />
      ))}
      <p className="muted small">{say("filters.hint")}</p>
    </div>
  );
}
