// The norms that pass the filter, in the order asked for.
import { useMemo, useState } from "react";
import { selectPolicies, selectVisible } from "../../session/index.ts";
import { useLanguage, useSelect } from "../shell/context.tsx";
import { type Column, type Line, type Sort, sortLines, TEXT_ORDER } from "./columns.ts";

export function useLines() {
  const policies = useSelect(selectPolicies);
  const visible = useSelect(selectVisible);
  const language = useLanguage();
  const [sort, setSort] = useState<Sort>(TEXT_ORDER);
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
  const sortBy = (column: Column) =>
    setSort((old) => ({ column, descending: old.column === column && !old.descending }));
  return { lines, total: all.length, sort, sortBy };
}
