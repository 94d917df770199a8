// One field of the filter: its values as switches, each with how many norms it would show and has in all.
import type { Facet, FilterField as Field } from "../../analysis/index.ts";
import { selectPolicies } from "../../session/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { FIELD_WORDS, valueName, valueTag } from "./names.ts";

/** Fields whose values are long: one to a line. */
const LONG: ReadonlySet<Field> = new Set(["section"]);

export function FilterField({ field, facets }: { field: Field; facets: readonly Facet[] }) {
  const say = useSay();
  if (facets.length === 0) return null;
  return (
    <fieldset className="filters-field" data-field={field} data-long={LONG.has(field) || undefined}>
      <legend>{say(FIELD_WORDS[field])}</legend>
      <div className="filters-values">
        {facets.map((facet) => (
          <Value key={facet.value} field={field} facet={facet} />
        ))}
      </div>
    </fieldset>
  );
}

function Value({ field, facet: { value, count, total, chosen } }: { field: Field; facet: Facet }) {
  const say = useSay();
  const run = useRun();
  const name = valueName(useLanguage(), useSelect(selectPolicies), field, value);
  const tag = valueTag(field, value);
  return (
    <button
      type="button"
      className="filters-value"
      aria-pressed={chosen}
      data-modality={field === "modality" ? value : undefined}
      data-none={count === 0 || undefined}
      data-depth={field === "section" ? value.split(".").length : undefined}
      onClick={() => run("filter.toggle", { field, value })}
    >
      {tag && (
        <span className={field === "modality" ? "tag" : "tag outline"} aria-hidden="true">
          {tag}
        </span>
      )}
      <span className="grow">{name}</span>
      <span className="count" aria-hidden="true">
        <b>{count}</b>
        {count !== total && `/${total}`}
      </span>
      <span className="hidden-text">{say("filters.value", { count, total })}</span>
    </button>
  );
}
