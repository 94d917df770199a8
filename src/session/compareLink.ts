// What a link says of comparing, and of policies that are not open. Somebody else's words, like all of a link.
import {
  CHANGES,
  COMPARE_SHOWS,
  type CompareChoice,
  DIFFERENCES_ACROSS,
  FIRST_COMPARE,
} from "../analysis/index.ts";
import type { Workspace } from "../model/index.ts";

const items = (text: string | null | undefined): readonly string[] => (text ?? "").split(",").filter(Boolean);

/** Only what differs from the first choice. */
export function compareFields({ a, b, show, across, kinds }: CompareChoice): [string, string][] {
  return [
    ["a", a ?? ""],
    ["b", b ?? ""],
    ["show", show === FIRST_COMPARE.show ? "" : show],
    ["across", across === FIRST_COMPARE.across ? "" : across],
    ["change", kinds.join(",")],
  ];
}

export function readCompare(fields: ReadonlyMap<string, string>, workspace: Workspace): CompareChoice {
  const known = (field: string) => workspace.policies.find(({ id }) => id === fields.get(field))?.id ?? null;
  const kinds = items(fields.get("change"));
  return {
    a: known("a"),
    b: known("b"),
    show: COMPARE_SHOWS.find((show) => show === fields.get("show")) ?? FIRST_COMPARE.show,
    across: DIFFERENCES_ACROSS.find((across) => across === fields.get("across")) ?? FIRST_COMPARE.across,
    kinds: CHANGES.filter((change) => kinds.includes(change)),
  };
}

/** Ids of policies that a link names and a workspace does not have: they may come along as samples. */
export function strangersIn(link: string, workspace: Workspace): readonly string[] {
  const named = link
    .split("&")
    .filter((part) => /^(?:policy|a|b)=/.test(part))
    .flatMap((part) => items(part.replace(/^\w+=/, "").replaceAll("%2C", ",")));
  return named.filter((id) => !workspace.policies.some((policy) => policy.id === id));
}
