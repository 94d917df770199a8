// The paper on paper: print and DOCX, each with and without the key; and its link without anybody's answers.
import { useState } from "react";
import { flushSync } from "react-dom";
import type { Paper } from "../../analysis/index.ts";
import { quizDocx } from "../../files/index.ts";
import { writeLink } from "../../session/index.ts";
import { RunningBar } from "../exchange/RunningBar.tsx";
import { useMaking } from "../exchange/useMaking.ts";
import { useLanguage, usePorts, useRun, useSay, useSession } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { PaperSheet } from "./PaperSheet.tsx";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function Exports({ paper }: { paper: Paper }) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const language = useLanguage();
  const { clipboard, address } = usePorts();
  const [withKey, setWithKey] = useState(false);
  const making = useMaking();
  const busy = making.running !== null;
  const print = (key: boolean) => {
    flushSync(() => setWithKey(key));
    window.print();
  };
  const save = (key: boolean) => {
    const name = say(key ? "quiz.fileKey" : "quiz.file", { seed: paper.choice.seed });
    void making.start(name, async (task) => ({
      content: await quizDocx(paper, language, { key }, task),
      name: `${name}.docx`,
      type: DOCX,
    }));
  };
  const copy = async () => {
    const { view, workspace } = session.state();
    const done = await clipboard.write(address.whole(writeLink(view, workspace)));
    run("notify", { word: done ? "shell.linkCopied" : "shell.copyFailed" });
  };
  return (
    <section className="quiz-exports" aria-label={say("quiz.paper")}>
      <h3>{say("quiz.paper")}</h3>
      <div>
        <button
          type="button"
          className="button"
          title={`${say("quiz.print")} (P)`}
          onClick={() => print(false)}
        >
          <Icon name="print" />
          {say("quiz.print")}
        </button>
        <button type="button" className="button" onClick={() => print(true)}>
          <Icon name="print" />
          {say("quiz.printKey")}
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => save(false)}>
          {say("quiz.docx")}
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => save(true)}>
          {say("quiz.docxKey")}
        </button>
        <button type="button" className="button quiet" onClick={() => void copy()}>
          <Icon name="copy" />
          {say("quiz.copyLink")}
        </button>
      </div>
      <RunningBar making={making} />
      <PaperSheet paper={paper} withKey={withKey} />
    </section>
  );
}
