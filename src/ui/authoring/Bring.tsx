// Bringing a text: paste it, or open a file; what cannot be read is told in a sentence.
import { useId, useState } from "react";
import type { TextFile } from "../../files/index.ts";
import type { Issue } from "../../model/index.ts";
import { selectPolicy } from "../../session/index.ts";
import { sayIssue } from "../../words/index.ts";
import { useLanguage, usePorts, useSay, useSelect, useSession } from "../shell/context.tsx";
import { layDesk } from "./reading.ts";

export function Bring() {
  const say = useSay();
  const language = useLanguage();
  const session = useSession();
  const { files } = usePorts();
  const policy = useSelect(selectPolicy);
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const field = useId();
  async function bring(file: TextFile | undefined) {
    if (!file) return;
    setBusy(true);
    setIssues(await layDesk(session, file));
    setBusy(false);
  }
  return (
    <>
      <div className="panel-head">
        <h2>{say("authoring.title")}</h2>
      </div>
      <div className="panel-body authoring-bring">
        <p className="muted">{say("authoring.intro")}</p>
        <label htmlFor={field}>{say("authoring.paste")}</label>
        <textarea
          id={field}
          className="field"
          lang="zh"
          value={text}
          placeholder={say("authoring.pasteHint")}
          onChange={(event) => setText(event.target.value)}
        />
        {issues.map(({ code, facts }) => (
          <p key={code} className="authoring-issue" role="alert">
            {sayIssue(language, { code, facts })}
          </p>
        ))}
        <div className="authoring-buttons">
          <button
            type="button"
            className="button primary"
            disabled={busy || text.trim() === ""}
            onClick={() => bring({ path: "", content: text })}
          >
            {say(busy ? "authoring.drafting" : "authoring.draft")}
          </button>
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={async () => bring((await files.choose(".txt,.md,.docx"))[0])}
          >
            {say("authoring.openFile")}
          </button>
          <button
            type="button"
            className="button quiet"
            disabled={busy}
            onClick={() => bring({ path: policy.id, content: policy.scrape ?? policy.text })}
          >
            {say("authoring.sample")}
          </button>
        </div>
      </div>
    </>
  );
}
