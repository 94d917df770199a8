// Which norms a filter lets through: all fields must agree, any chosen value of a field will do.
import type { Key, Policy } from "../../model/index.ts";
import { foldWords } from "../search/fold.ts";
import type { Filter } from "./filter.ts";
import { FILTER_FIELDS, type FilterField, type Traits, traits } from "./traits.ts";

/** Fields in which something is chosen. */
function activeFields(filter: Filter): readonly FilterField[] {
  return FILTER_FIELDS.filter((field) => filter[field].length > 0);
}

/** Says of a norm which of the filter's demands it fails: the fields, and "text" where a word is missing. */
export function failures(filter: Filter): (norm: Traits) => readonly (keyof Filter)[] {
  const chosen = activeFields(filter).map((field) => [field, new Set<string>(filter[field])] as const);
  const words = foldWords(filter.text);
  return (norm) => {
    const failed: (keyof Filter)[] = [];
    for (const [field, values] of chosen) {
      if (!norm.values[field].some((value) => values.has(value))) failed.push(field);
    }
    if (!words.every((word) => norm.words.includes(word))) failed.push("text");
    return failed;
  };
}

/**
 * Keys of the norms that pass, in order of policies and text. Words of the free text, parted by spaces,
 * must all occur in the norm's quote, label, summary, act, matter, topic or its parties' names and aliases.
 */
export function filterNorms(policies: readonly Policy[], filter: Filter): ReadonlySet<Key> {
  const failed = failures(filter);
  const passing = new Set<Key>();
  for (const policy of policies) {
    for (const norm of traits(policy)) if (failed(norm).length === 0) passing.add(norm.key);
  }
  return passing;
}

/** Whether the filter lets everything through. */
export function isEmptyFilter(filter: Filter): boolean {
  return activeFields(filter).length === 0 && foldWords(filter.text).length === 0;
}

/** One choice of a filter, to be shown and taken back by itself. */
export interface FilterChoice {
  readonly field: keyof Filter;
  readonly value: string;
}

/** The choices of a filter one by one, in the order of the fields; the free text last and whole. */
export function describeFilter(filter: Filter): readonly FilterChoice[] {
  const choices = activeFields(filter).flatMap((field) =>
    filter[field].map((value): FilterChoice => ({ field, value })),
  );
  const text = filter.text.trim();
  return text === "" ? choices : [...choices, { field: "text", value: text }];
}
