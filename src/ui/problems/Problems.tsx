// What was wrong with a file that could not be opened: every problem with its place, so that it can be mended.
// The old workspace stays in use behind it.
import "./problems.css";
import { useEffect, useRef } from "react";
import type { Issue } from "../../model/index.ts";
import { sayIssue } from "../../words/index.ts";
import { action } from "../shell/actions.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";

/** `file:line:column: code: sentence`, as the command line prints it. */
const printed = (issue: Issue, sentence: string) =>
  `${issue.file}:${issue.line}:${issue.column}: ${issue.code}: ${sentence}`;

export function Problems() {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const ports = usePorts();
  const language = useLanguage();
  const problems = useSelect((state) => state.problems);
  const head = useRef<HTMLHeadingElement>(null);
  // A new list is news: it takes the focus, so that it is read out.
  useEffect(() => {
    if (problems) head.current?.focus();
  }, [problems]);
  if (!problems) return null;
  const { file, issues } = problems;
  const sentence = (issue: Issue) => sayIssue(language, issue);
  const copy = async () => {
    const lines = issues.map((issue) => printed(issue, sentence(issue))).join("\n");
    const done = await ports.clipboard.write(lines);
    if (done) run("notify", { word: "problems.copied", facts: { count: issues.length } });
    else run("notify", { word: "shell.copyFailed" });
  };
  return (
    <section className="problems" aria-label={say("problems.title", { file })}>
      <div className="panel-head">
        <span className="problems-sign">
          <Icon name="warning" size={18} />
        </span>
        <h2 ref={head} tabIndex={-1}>
          {say("problems.title", { file })}
          <span className="small muted">{say("problems.kept", { count: issues.length })}</span>
        </h2>
        <button type="button" className="button" onClick={() => action("open").run({ session, ports })}>
          {say("problems.reopen")}
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {say("problems.copy")}
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label={say("shell.close")}
          onClick={() => run("problems.close", {})}
        >
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="problems-list" tabIndex={0} aria-label={say("problems.what")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("problems.place")}</th>
              <th scope="col">{say("problems.what")}</th>
              <th scope="col">{say("problems.code")}</th>
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <tr key={`${issue.file}:${issue.line}:${issue.column}:${issue.code}:${issue.path.join("/")}`}>
                <td className="problems-place">
                  {issue.file}
                  <span className="muted">
                    {say("problems.line", { line: issue.line, column: issue.column })}
                  </span>
                </td>
                <td>
                  {issue.severity === "warning" && <span className="chip">{say("problems.warning")}</span>}{" "}
                  {sentence(issue)}
                </td>
                <td>
                  <code>{issue.code}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
