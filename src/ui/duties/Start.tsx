// Before a list is open: open one, see a sample, or draft one for a body.
import { useState } from "react";
import type { DutyTable } from "../../files/index.ts";
import { draftReview, readDutyFile, reviewOf, sampleReview, selectPolicy } from "../../session/index.ts";
import { sayActor } from "../../words/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";
import { Columns } from "./Columns.tsx";

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
