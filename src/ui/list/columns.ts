// The words of the list's columns, and how each orders norms. Order in the text decides between equals.
import { FORCES, type Language, MODALITIES, type Norm, type Policy, ROLES } from "../../model/index.ts";
import { LIST_COLUMNS, type ListColumn, type ListOrder } from "../../session/index.ts";
import { sayActor, sayBearers, type WordKey } from "../../words/index.ts";

export const COLUMN_WORDS = Object.fromEntries(
  LIST_COLUMNS.map((column) => [column, `list.${column}`]),
) as Readonly<Record<ListColumn, WordKey>>;

export interface Line {
  readonly norm: Norm;
  readonly policy: Policy;
}

type SortValue = number | string;

/** Name of the first other party, by role; norms with none come last. */
function firstOther(language: Language, { norm, policy }: Line): string {
  const [first] = [...norm.others].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  if (!first) return "\uffff";
  return `${ROLES.indexOf(first.role)}${first.actor === null ? "" : sayActor(language, policy, first.actor)}`;
}

function sortValue(column: ListColumn, language: Language, line: Line, place: number): SortValue {
  const { norm, policy } = line;
  switch (column) {
    case "kind":
      return MODALITIES.indexOf(norm.modality);
    case "bearers":
      return sayBearers(language, policy, norm);
    case "norm":
      return norm.label[language];
    case "others":
      return firstOther(language, line);
    case "force":
      return FORCES.indexOf(norm.force);
    case "qualifiers":
      return norm.condition !== null ? 0 : norm.exception !== null ? 1 : 2;
    case "matter":
      return policy.document.topics.findIndex((topic) => topic.id === norm.topic);
    case "place":
      return place;
  }
}

/** The lines in a new order; `lines` are in the order of the text. */
export function sortLines(lines: readonly Line[], sort: ListOrder, language: Language): readonly Line[] {
  const collator = new Intl.Collator(language === "zh" ? "zh-CN" : "en");
  const keyed = lines.map((line, place) => ({
    line,
    place,
    value: sortValue(sort.column, language, line, place),
  }));
  const way = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    const order =
      typeof a.value === "string" && typeof b.value === "string"
        ? collator.compare(a.value, b.value)
        : Number(a.value) - Number(b.value);
    return way * order || a.place - b.place;
  });
  return keyed.map(({ line }) => line);
}
