// The norms that pass the filter, in the order asked for.
import { useMemo } from "react";
import { type ListColumn, selectPolicies, selectVisible } from "../../session/index.ts";
import { useLanguage, useRun, useSelect } from "../shell/context.tsx";
import { type Line, sortLines } from "./columns.ts";

export function useLines() {
  const policies = useSelect(selectPolicies);
  const visible = useSelect(selectVisible);
  const language = useLanguage();
  const sort = useSelect((state) => state.view.order);
  const run = useRun();
  const all = useMemo<readonly Line[]>(
    () => policies.flatMap((policy) => policy.norms.map((norm) => ({ norm, policy }))),
    [policies],
  );
  const lines = useMemo(
    () =>
      sortLines(
        all.filter(({ norm }) => visible.has(norm.key)),
        sort,
        language,
      ),
    [all, visible, sort, language],
  );
  /** The same column again turns the order round. */
  const sortBy = (column: ListColumn) => run("list.sort", { column });
  return { lines, total: all.length, sort, sortBy };
}
