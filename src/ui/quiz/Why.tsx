// Why the key is right: the sentence itself with its place, the norm whole, what was inferred; and the ways from here
// to the text and to the network.
import type { Paper, QuizQuestion } from "../../analysis/index.ts";
import { sayAddress, sayWhy } from "../../words/index.ts";
import { ToText } from "../ask/ToText.tsx";
import { Quote } from "../inspector/Quote.tsx";
import { useLanguage, useRun, useSay } from "../shell/context.tsx";

export function Why({ paper: { policy }, question }: { paper: Paper; question: QuizQuestion }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { norm } = question;
  return (
    <div className="quiz-why" data-modality={norm.modality}>
      <h4 className="hidden-text">{say("quiz.basis")}</h4>
      <Quote policy={policy} norm={norm} />
      <p className="row small">
        <ToText norm={norm}>{sayAddress(language, policy, norm.clause)}</ToText>
        <button
          type="button"
          className="link"
          onClick={() => {
            run("select.set", { keys: [norm.key] });
            run("view.main", { main: "network" });
          }}
        >
          {say("quiz.toNetwork")}
        </button>
      </p>
      {sayWhy(language, policy, question).map((words, at) => (
        <p key={words} className={at === 0 ? undefined : "small muted"}>
          {words}
        </p>
      ))}
    </div>
  );
}
