// What the fields and values of a filter are called.
import { FILTER_FIELDS, type Filter, type FilterField } from "../../analysis/index.ts";
import type { Language, OutlineNode, Policy } from "../../model/index.ts";
import {
  FORCE_WORDS,
  LEVEL_WORDS,
  MODALITY_WORDS,
  ROLE_WORDS,
  SYSTEM_WORDS,
  say,
  type WordKey,
} from "../../words/index.ts";

export const FIELD_WORDS = Object.fromEntries(
  FILTER_FIELDS.map((field) => [field, `filters.${field}`]),
) as Readonly<Record<FilterField, WordKey>>;

type Term = { readonly zh: string; readonly en: string; readonly tag?: string };
const TERMS: Partial<Record<FilterField, Readonly<Record<string, Term>>>> = {
  modality: MODALITY_WORDS,
  force: FORCE_WORDS,
  role: ROLE_WORDS,
  level: LEVEL_WORDS,
  system: SYSTEM_WORDS,
};

function headingOf(nodes: readonly OutlineNode[], address: string): string | null {
  for (const node of nodes) {
    if (node.address === address) return node.heading;
    const below = headingOf(node.children, address);
    if (below !== null) return below;
  }
  return null;
}

/** What a value of a field is called; a value that nothing knows (from an old link) as it is. */
export function valueName(
  language: Language,
  policies: readonly Policy[],
  field: keyof Filter,
  value: string,
): string {
  if (field === "text") return say(language, "filters.textChip", { words: value });
  if (field === "bearer" && (value === "explicit" || value === "inferred")) {
    return say(language, `filters.${value}`);
  }
  if (field === "section") {
    const headings = policies.map((policy) => headingOf(policy.outline, value));
    return headings.find((heading) => heading !== null) ?? value;
  }
  if (field === "topic") {
    const topics = policies.flatMap((policy) => policy.document.topics);
    return topics.find((topic) => topic.id === value)?.[language] ?? value;
  }
  return TERMS[field]?.[value]?.[language] ?? value;
}

/** The one-character tag of a value, where it has one. */
export const valueTag = (field: FilterField, value: string): string | undefined => TERMS[field]?.[value]?.tag;
