// 打开前的预览: what was read, what it would change, and what to do with it. The workspace stays as it is until the
// person has chosen; leaving the dialog leaves everything as it was.
import "./import.css";
import { useMemo, useState } from "react";
import { changesBetween } from "../../analysis/index.ts";
import type { Issue } from "../../model/index.ts";
import { type Incoming, type OpenHow, selectUnsaved, workspaceAfter } from "../../session/index.ts";
import { adoptWords, incomingWords, sayIssue } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "../shell/context.tsx";
import { Sheet } from "../shell/Sheet.tsx";
import { PolicyFate } from "./PolicyFate.tsx";

adoptWords(incomingWords);

export function Import() {
  const incoming = useSelect((state) => state.incoming);
  return incoming && <Preview key={incoming.file} incoming={incoming} />;
}

function Preview({ incoming }: { incoming: Incoming }) {
  const say = useSay();
  const run = useRun();
  const open = useSelect((state) => state.workspace);
  const { workspace, file, warnings } = incoming;
  const ways = waysFor(open.policies, workspace.policies);
  const [how, setHow] = useState<OpenHow>(
    ways.includes(incoming.how) ? incoming.how : (ways.at(-1) ?? "replace"),
  );
  const changes = useMemo(
    () => changesBetween(open, workspaceAfter(open, workspace, how)),
    [open, workspace, how],
  );
  const { policies } = workspace;
  const language = useLanguage();
  const unsaved = useSelect((state) => selectUnsaved(state));
  const titles = unsaved.map(({ tour }) => tour.title[language]).join(language === "zh" ? "、" : ", ");
  const count = (of: "norms" | "actors") => policies.reduce((sum, policy) => sum + policy[of].length, 0);
  const facts = { policies: policies.length, norms: count("norms"), actors: count("actors") };
  const take = () => {
    run("incoming.take", { how });
    run("notify", { word: `exchange.in.done.${how}`, facts: { file } });
  };
  return (
    <Sheet title={say("exchange.in.title", { file })} wide>
      <div className="import">
        <p>{say("exchange.in.came", facts)}</p>
        <p className="muted small">{say("exchange.in.kept")}</p>
        <fieldset className="import-ways">
          <legend>{say("exchange.in.how")}</legend>
          {ways.map((way) => (
            <label key={way} className="import-way" data-on={how === way || undefined}>
              <input type="radio" name="import-how" checked={how === way} onChange={() => setHow(way)} />
              <span>
                <b>{say(`exchange.in.${way}`)}</b>
                <span className="import-hint">
                  {say(`exchange.in.${way}Hint`, { open: open.policies.length })}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        {how === "replace" && titles !== "" && (
          <p className="import-unsaved">{say("exchange.in.unsaved", { titles })}</p>
        )}
        <section aria-label={say("exchange.in.changes")}>
          <h3>{say("exchange.in.changes")}</h3>
          {changes.every(({ fate }) => fate === "same") && <p>{say("exchange.in.same")}</p>}
          <ul className="import-policies">
            {changes.map((change) => (
              <PolicyFate key={change.policy.id} change={change} />
            ))}
          </ul>
        </section>
        {warnings.length > 0 && <Warnings issues={warnings} />}
      </div>
      <div className="import-foot">
        <button type="button" className="button" onClick={() => run("dialog.close", {})}>
          {say("exchange.in.cancel")}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the dialog was asked for; Enter is all that a sound file needs. */}
        <button type="button" className="button primary" autoFocus onClick={take}>
          {say(`exchange.in.take.${how}`)}
        </button>
      </div>
    </Sheet>
  );
}

type Named = readonly { readonly id: string }[];

/** Side by side is no choice of its own where no document is there twice. */
function waysFor(open: Named, incoming: Named): readonly OpenHow[] {
  const known = new Set(open.map(({ id }) => id));
  return incoming.some(({ id }) => known.has(id)) ? ["replace", "add", "merge"] : ["replace", "merge"];
}

function Warnings({ issues }: { issues: readonly Issue[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section>
      <h3>{say("exchange.in.warnings", { count: issues.length })}</h3>
      <ul className="import-warnings">
        {issues.map((issue) => (
          <li key={`${issue.file}:${issue.line}:${issue.column}:${issue.code}`}>
            <span className="muted">
              {issue.file} {say("problems.line", { line: issue.line, column: issue.column })}
            </span>{" "}
            {sayIssue(language, issue)}
          </li>
        ))}
      </ul>
    </section>
  );
}
