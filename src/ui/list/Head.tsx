// The head of the grid: every column sorts, and says how it is sorted.
import { LIST_COLUMNS, type ListColumn, type ListOrder } from "../../session/index.ts";
import { useSay } from "../shell/context.tsx";
import { COLUMN_WORDS } from "./columns.ts";

interface HeadProps {
  readonly sort: ListOrder;
  sortBy(column: ListColumn): void;
}

export function Head({ sort, sortBy }: HeadProps) {
  const say = useSay();
  return (
    <thead className="list-head">
      <tr aria-rowindex={1} className="list-columns">
        {LIST_COLUMNS.map((column) => {
          const sorted = sort.column === column ? (sort.descending ? "descending" : "ascending") : "none";
          return (
            <th key={column} scope="col" aria-sort={sorted}>
              <button type="button" className="list-sort" data-sorted={sorted} onClick={() => sortBy(column)}>
                {say(COLUMN_WORDS[column])}
                <span className="list-arrow" aria-hidden="true" />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
