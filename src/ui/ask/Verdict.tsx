// The answer: its word, its sentence, the norms that it rests on, and what can be done with it.
import type { Answer } from "../../analysis/index.ts";
import { selectPolicies, writeLink } from "../../session/index.ts";
import { EXTENT_WORDS, sayAnswer, sayForce, sayReply, sayVerdict } from "../../words/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";
import { Basis } from "./Basis.tsx";
import { Near } from "./Near.tsx";

interface VerdictProps {
  readonly answer: Answer;
  readonly saved: boolean;
  onSave(): void;
}

export function Verdict({ answer, saved, onSave }: VerdictProps) {
  const say = useSay();
  const language = useLanguage();
  const policies = useSelect(selectPolicies);
  const norm = answer.norms[0]?.norm;
  const excerpt = policies.some(({ document }) => document.extent === "excerpt");
  return (
    <article className="ask-answer" aria-label={say("ask.answer")}>
      <div className="ask-verdict" data-modality={norm?.modality} data-none={norm ? undefined : true}>
        <header>
          <strong>{sayVerdict(language, answer)}</strong>
          {norm && <span className="chip">{sayForce(language, norm)}</span>}
          {excerpt && <span className="chip warn">{EXTENT_WORDS.excerpt[language]}</span>}
        </header>
        <p className="ask-sentence" role="status">
          {sayAnswer(language, { ...answer, near: [] }, policies)}
        </p>
        <Doing answer={answer} saved={saved} onSave={onSave} />
      </div>
      {answer.norms.length > 0 && <h3>{say("ask.basis")}</h3>}
      {answer.norms.map((found) => (
        <Basis key={found.norm.key} found={found} />
      ))}
      <Near answer={answer} />
    </article>
  );
}

function Doing({ answer, saved, onSave }: VerdictProps) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const ports = usePorts();
  const language = useLanguage();
  const policies = useSelect(selectPolicies);
  const copy = async (words: string, word: "ask.replyCopied" | "shell.linkCopied") =>
    run("notify", { word: (await ports.clipboard.write(words)) ? word : "shell.copyFailed" });
  const link = () => {
    const { view, workspace } = session.state();
    return ports.address.whole(writeLink(view, workspace));
  };
  return (
    <footer className="ask-doing">
      <button
        type="button"
        className="button"
        onClick={() => void copy(sayReply(language, answer, policies), "ask.replyCopied")}
      >
        {say("ask.copyReply")}
      </button>
      <button type="button" className="button quiet" onClick={() => void copy(link(), "shell.linkCopied")}>
        {say("ask.copyLink")}
      </button>
      <button type="button" className="button quiet" aria-pressed={saved} onClick={onSave}>
        {say(saved ? "ask.unsave" : "ask.save")}
      </button>
    </footer>
  );
}
