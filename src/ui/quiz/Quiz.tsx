// 测验: a paper made from the norms, chosen by seed and settings, gone through alone or with a class, or printed.
import "./class.css";
import "./quiz.css";
import { useSay, useSelect } from "../shell/context.tsx";
import { Classroom } from "./Classroom.tsx";
import { SelfTest } from "./SelfTest.tsx";
import { Setup } from "./Setup.tsx";

export function Quiz() {
  const say = useSay();
  const quiz = useSelect((state) => state.view.quiz);
  return (
    <section className="panel quiz" aria-label={say("quiz.title")}>
      {quiz.mode === "setup" && <Setup quiz={quiz} />}
      {quiz.mode === "self" && <SelfTest quiz={quiz} />}
      {quiz.mode === "class" && <Classroom quiz={quiz} />}
    </section>
  );
}
