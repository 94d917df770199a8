// Before a list is open: open one, see a sample, or draft one for a body; the columns of an opened list, to be set right.
import { useState } from "react";
import { DUTY_LISTS, type DutyList } from "../../analysis/index.ts";
import type { DutyColumns, DutyTable } from "../../files/index.ts";
import { draftReview, readDutyFile, reviewOf, sampleReview, selectPolicy } from "../../session/index.ts";
import { DUTY_LIST_WORDS, DUTY_WORDS, sayActor } from "../../words/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";

const FIELDS = ["number", "name", "superior", "superiorDuty", "assist", "receiver", "means"] as const;
const ACCEPT = ".xlsx,.csv,.docx";

export function Start() {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const language = useLanguage();
  const { files } = usePorts();
  const policy = useSelect(selectPolicy);
  const [tables, setTables] = useState<readonly DutyTable[] | null>(null);
  const streets = policy.actors.filter(({ level }) => level === "street" || level === "community");

  async function open() {
    const [file] = await files.choose(ACCEPT);
    if (!file) return;
    const read = await readDutyFile(file, files.han);
    if (read.ok) setTables(read.value);
    else run("problems.show", { file: file.path, issues: read.issues });
  }

  if (tables)
    return (
      <Columns
        tables={tables}
        onDone={(settled) =>
          void reviewOf(session.state(), settled).then((review) => run("duties.set", { review }))
        }
      />
    );
  return (
    <div className="panel-body">
      <div className="duties-start">
        <h2>{say("duties.title")}</h2>
        <p>{say("duties.intro")}</p>
        <p className="muted small">{say("duties.caution")}</p>
        <div className="duties-doors">
          <button type="button" className="button primary" onClick={() => void open()}>
            {say("duties.open")}
          </button>
          {(["liuyin", "qingshi"] as const).map((id, index) => (
            <button
              key={id}
              type="button"
              className="button"
              onClick={() =>
                void sampleReview(session.state(), id).then((review) => run("duties.set", { review }))
              }
            >
              {say("duties.sample")} {index + 1}
            </button>
          ))}
        </div>
        {streets.length > 0 && (
          <label className="duties-draft">
            <span>{say("duties.draft")}</span>
            <select
              className="field"
              value=""
              onChange={(event) =>
                void draftReview(session.state(), event.target.value).then((review) =>
                  run("duties.set", { review }),
                )
              }
            >
              <option value="" disabled>
                …
              </option>
              {streets.map(({ id, key }) => (
                <option key={key} value={id}>
                  {sayActor(language, policy, id)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}

interface ColumnsProps {
  tables: readonly DutyTable[];
  onDone(tables: readonly DutyTable[]): void;
}

/** What was recognised, table by table, to be set right by hand before anything is judged. */
function Columns({ tables, onDone }: ColumnsProps) {
  const say = useSay();
  const language = useLanguage();
  const [settled, setSettled] = useState(tables);
  const put = (index: number, change: Partial<DutyTable>) =>
    setSettled(settled.map((table, at) => (at === index ? { ...table, ...change } : table)));
  return (
    <div className="panel-body">
      <div className="duties-start">
        <h2>{say("duties.columns")}</h2>
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
          </fieldset>
        ))}
        <button type="button" className="button primary" onClick={() => onDone(settled)}>
          {say("duties.accept")}
        </button>
      </div>
    </div>
  );
}

function withColumn(columns: DutyColumns, field: (typeof FIELDS)[number], column: number): DutyColumns {
  const { [field]: _, ...rest } = columns;
  return column < 0 ? rest : { ...rest, [field]: column };
}
