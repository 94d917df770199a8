// The legend is a filter: every sign with its words and counts, pressed when it is chosen.
import { type Facet, type FilterField, isEmptyFilter } from "../../analysis/index.ts";
import type { Modality, Role } from "../../model/index.ts";
import { selectFacets } from "../../session/index.ts";
import { MODALITY_WORDS, ROLE_WORDS } from "../../words/index.ts";
import { PolicyKey } from "../library/PolicyKey.tsx";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { NormSign } from "../shell/signs.tsx";
import { BearerSign } from "./signs.tsx";

const FIELDS = ["modality", "role", "bearer"] as const satisfies readonly FilterField[];

export function Legend() {
  const say = useSay();
  const run = useRun();
  const { fields, shown, total } = useSelect(selectFacets);
  const filtered = !useSelect((state) => isEmptyFilter(state.view.filter));
  return (
    <section className="network-legend" aria-label={say("network.legend")}>
      <output className="network-shown">{say("network.shown", { shown, total })}</output>
      <PolicyKey />
      {FIELDS.map((field) => (
        <ul key={field} data-field={field} data-narrowed={fields[field].some((facet) => facet.chosen)}>
          {fields[field].map((facet) => (
            <li key={facet.value}>
              <Entry field={field} facet={facet} />
            </li>
          ))}
        </ul>
      ))}
      {filtered && (
        <button type="button" className="link small" onClick={() => run("filter.reset", {})}>
          {say("network.clear")}
        </button>
      )}
    </section>
  );
}

function Entry({ field, facet }: { field: (typeof FIELDS)[number]; facet: Facet }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { value, count, total, chosen } = facet;
  const name =
    field === "modality"
      ? MODALITY_WORDS[value as Modality][language]
      : field === "role"
        ? ROLE_WORDS[value as Role][language]
        : say(value === "inferred" ? "network.inferred" : "network.explicit");
  return (
    <button
      type="button"
      aria-pressed={chosen}
      title={`${name} · ${say("network.legendHint")}`}
      onClick={() => run("filter.toggle", { field, value })}
    >
      <Sign field={field} value={value} />
      <span className="name">{name}</span>
      <span className="count">{count}</span>
      <span className="hidden-text">{say("network.legendOf", { total })}</span>
    </button>
  );
}

function Sign({ field, value }: { field: (typeof FIELDS)[number]; value: string }) {
  if (field === "modality") return <NormSign modality={value as Modality} size={18} />;
  if (field === "bearer") return <BearerSign inferred={value === "inferred"} />;
  return (
    <span className="tag outline" aria-hidden="true">
      {ROLE_WORDS[value as Role].tag}
    </span>
  );
}
