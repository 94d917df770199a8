// The differences whose norms are chosen, as rows of the table: what a cell of the matrix or a click in a picture opens.
import { useMemo } from "react";
import { useSelect } from "../shell/context.tsx";
import { keysOf, type ShowProps } from "./pairs.ts";
import { Table } from "./Table.tsx";

export function Opened({ a, b, comparison }: ShowProps) {
  const selection = useSelect((state) => state.view.selection);
  const opened = useMemo(() => {
    const chosen = new Set(selection);
    return chosen.size === 0
      ? []
      : comparison.pairs.filter((pair) => keysOf(pair).every((key) => chosen.has(key)));
  }, [comparison, selection]);
  if (opened.length === 0) return null;
  return (
    <section className="compare-opened">
      <Table
        a={a}
        b={b}
        comparison={{ ...comparison, pairs: opened }}
        kinds={[...new Set(opened.map(({ change }) => change))]}
        whole={comparison}
      />
    </section>
  );
}
