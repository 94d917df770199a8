// The columns of an opened list as they were recognised, to be set right by hand before anything is judged.
import { useState } from "react";
import { DUTY_LISTS, type DutyList } from "../../analysis/index.ts";
import type { DutyColumns, DutyTable } from "../../files/index.ts";
import { DUTY_LIST_WORDS, DUTY_WORDS } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";

const FIELDS = ["number", "name", "superior", "superiorDuty", "assist", "receiver", "means"] as const;

interface ColumnsProps {
  tables: readonly DutyTable[];
  onDone(tables: readonly DutyTable[]): void;
}

/** What was recognised, table by table, to be set right by hand before anything is judged. */
export function Columns({ tables, onDone }: ColumnsProps) {
  const say = useSay();
  const language = useLanguage();
  const [settled, setSettled] = useState(tables);
  const put = (index: number, change: Partial<DutyTable>) =>
    setSettled(settled.map((table, at) => (at === index ? { ...table, ...change } : table)));
  return (
    <div className="panel-body">
      <div className="duties-start">
        <h2>{say("duties.columns")}</h2>
        <p className="muted small">{say("duties.columnsHint")}</p>
        {settled.map((table, index) => (
          <fieldset key={`${table.title}-${String(index)}`} className="duties-columns">
            <legend>{table.title}</legend>
            <label>
              <span>{say("duties.list")}</span>
              <select
                className="field"
                value={table.list}
                onChange={(event) => put(index, { list: event.target.value as DutyList })}
              >
                {DUTY_LISTS.map((list) => (
                  <option key={list} value={list}>
                    {DUTY_LIST_WORDS[list][language]}
                  </option>
                ))}
              </select>
            </label>
            {FIELDS.map((field) => (
              <label key={field}>
                <span>{DUTY_WORDS[field][language]}</span>
                <select
                  className="field"
                  value={table.columns[field] ?? -1}
                  onChange={(event) =>
                    put(index, { columns: withColumn(table.columns, field, Number(event.target.value)) })
                  }
                >
                  <option value={-1}>{say("duties.noColumn")}</option>
                  {table.head.map((head, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                    <option key={column} value={column}>
                      {head || String(column + 1)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
            <FirstRows table={table} />
          </fieldset>
        ))}
        <button
          type="button"
          className="button primary"
          disabled={settled.some(({ columns }) => columns.name === undefined)}
          onClick={() => onDone(settled)}
        >
          {say("duties.judge")}
        </button>
      </div>
    </div>
  );
}

/** Enough of the table to see what its columns are. */
function FirstRows({ table: { head, rows } }: { table: DutyTable }) {
  return (
    <div className="duties-rows-first">
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <th key={column} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 3).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows do not move.
            <tr key={row}>
              {head.map((_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <td key={column}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function withColumn(columns: DutyColumns, field: (typeof FIELDS)[number], column: number): DutyColumns {
  const { [field]: _, ...rest } = columns;
  return column < 0 ? rest : { ...rest, [field]: column };
}
