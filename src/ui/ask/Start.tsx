// Before a question: saved ones, and questions to start with by who asks them. Each is a link that can be sent on.
import type { MouseEvent } from "react";
import { writeLink } from "../../session/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect } from "../shell/context.tsx";
import { useReady } from "./ready.ts";

export function Start({ saved }: { saved: readonly string[] }) {
  const say = useSay();
  const language = useLanguage();
  const groups = useReady();
  return (
    <div className="ask-start">
      {saved.length > 0 && (
        <section>
          <h3>{say("ask.saved")}</h3>
          <ul>
            {saved.map((question) => (
              <li key={question}>
                <QuestionLink question={question} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <h3 className="hidden-text">{say("ask.ready")}</h3>
      <div className="ask-groups">
        {groups.map(({ title, questions }) => (
          <section key={title.zh}>
            <h3>{title[language]}</h3>
            <ul>
              {questions.map(({ question, en }) => (
                <li key={question}>
                  <QuestionLink question={question} />
                  {language === "en" && en !== question && <span className="small muted">{en}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function QuestionLink({ question }: { question: string }) {
  const run = useRun();
  const { address } = usePorts();
  const view = useSelect((state) => state.view);
  const workspace = useSelect((state) => state.workspace);
  const put = (event: MouseEvent) => {
    // A new tab is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    run("ask", { question });
  };
  return (
    <a
      href={address.whole(writeLink({ ...view, main: "ask", question }, workspace))}
      onClick={put}
      lang="zh-CN"
    >
      {question}
    </a>
  );
}
