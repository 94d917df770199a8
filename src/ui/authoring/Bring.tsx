// Bringing a text: paste it, open a file, or lay an open document on the desk; what cannot be read is told in a sentence.
import { useEffect, useId, useRef, useState } from "react";
import { layPolicy } from "../../analysis/index.ts";
import type { TextFile } from "../../files/index.ts";
import type { Issue } from "../../model/index.ts";
import { type Keeping, selectPolicies } from "../../session/index.ts";
import { sayIssue } from "../../words/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSelect, useSession } from "../shell/context.tsx";
import { lastReviewer, layDesk } from "./reading.ts";

export function Bring({ kept }: { kept: Keeping | "broken" }) {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const session = useSession();
  const { files, storage, work } = usePorts();
  const policies = useSelect(selectPolicies);
  const sameAs = useSelect((state) => state.workspace.sameAs);
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const field = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // Whoever came by key can paste at once.
  useEffect(() => box.current?.focus(), []);
  async function bring(file: TextFile | undefined) {
    if (!file) return;
    setBusy(true);
    setIssues(await layDesk(session, work, file, lastReviewer(storage)));
    setBusy(false);
  }
  const paste = () => text.trim() !== "" && !busy && void bring({ path: "", content: text });
  return (
    <>
      <div className="panel-head">
        <h2>{say("desk.title")}</h2>
      </div>
      <div className="panel-body authoring-bring">
        <p className="muted">{say("desk.intro")}</p>
        {kept !== "kept" && (
          <p className="authoring-issue" role="alert">
            {say(`desk.kept.${kept}`)}
          </p>
        )}
        <label htmlFor={field}>{say("desk.paste")}</label>
        <textarea
          id={field}
          ref={box}
          className="field"
          lang="zh"
          value={text}
          placeholder={say("desk.pasteHint")}
          aria-keyshortcuts="Control+Enter"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) paste();
            // The page's keys answer again once the field is left.
            else if (event.key === "Escape") event.currentTarget.blur();
          }}
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
            onClick={paste}
          >
            {say(busy ? "desk.drafting" : "desk.draft")} <kbd className="kbd">Ctrl+Enter</kbd>
          </button>
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={async () => bring((await files.choose(".txt,.md,.docx"))[0])}
          >
            {say("desk.openFile")}
          </button>
          <button
            type="button"
            className="button quiet"
            disabled={busy}
            onClick={() => {
              const [policy] = policies;
              if (policy) void bring({ path: policy.id, content: policy.scrape ?? policy.text });
            }}
          >
            {say("desk.sample")}
          </button>
        </div>
        <div className="authoring-revise">
          <p className="muted small">{say("desk.editOpenHint")}</p>
          {policies.map((policy) => (
            <button
              key={policy.id}
              type="button"
              className="button"
              disabled={busy}
              onClick={() => run("desk.lay", { work: layPolicy(policy, sameAs), by: lastReviewer(storage) })}
            >
              {say("desk.editOpen", { title: policy.document[language === "zh" ? "title" : "titleEn"] })}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}
