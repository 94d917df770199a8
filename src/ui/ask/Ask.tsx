// 问一问: one box for a question, how it was understood, and what the document says. The question is in the view,
// so it is in the link and in the history.
import "./ask.css";
import { useSay, useSelect } from "../shell/context.tsx";
import { Box } from "./Box.tsx";
import { Form } from "./Form.tsx";
import { Start } from "./Start.tsx";
import { useSaved } from "./saved.ts";
import { useAnswers } from "./useAnswer.ts";
import { Verdict } from "./Verdict.tsx";

export function Ask() {
  const say = useSay();
  const question = useSelect((state) => state.view.question);
  const { answers, awaited } = useAnswers(question);
  const [answer] = answers;
  const [saved, toggle] = useSaved();
  const asked = answer && answer.refusal !== "long" && answer.refusal !== "empty";
  return (
    <section className="panel ask" aria-label={say("ask.title")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="panel-body" tabIndex={0}>
        <div className="ask-page">
          <h2 className={question === "" ? undefined : "hidden-text"}>{say("ask.title")}</h2>
          {question === "" && <p className="muted ask-intro">{say("ask.intro")}</p>}
          <Box question={question} />
          {asked && answers.length === 1 && <Form understood={answer.understood} />}
          {awaited && <p className="muted">{say("ask.preparing")}</p>}
          {answers.length > 1 && (
            <p className="small muted">{say("ask.several", { count: answers.length })}</p>
          )}
          {answers.map((each) => (
            <section key={each.question} className="ask-part">
              {answers.length > 1 && <h3 lang="zh-CN">{each.question}</h3>}
              <Verdict answer={each} saved={saved.includes(question)} onSave={() => toggle(question)} />
            </section>
          ))}
          {question === "" && <Start saved={saved} />}
        </div>
      </div>
    </section>
  );
}
