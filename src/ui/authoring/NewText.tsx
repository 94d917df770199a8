// A new version of the document: every norm finds its words in it, or is put before a person (LostCard).
import { useState } from "react";
import type { Issue } from "../../model/index.ts";
import { sayIssue } from "../../words/index.ts";
import { useLanguage, usePorts, useRun, useSay, useSession } from "../shell/context.tsx";
import { readSource } from "./reading.ts";
import { useEdit } from "./useEdit.ts";

export function NewText() {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const session = useSession();
  const { files, work: port } = usePorts();
  const doIt = useEdit();
  const [busy, setBusy] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  async function bring() {
    const [file] = await files.choose(".txt,.md,.docx");
    if (!file) return;
    setBusy(true);
    const read = await readSource(session, port, file);
    setBusy(false);
    setIssues("issues" in read ? read.issues : []);
    if ("issues" in read) return;
    const work = doIt("text.replace", { source: read.source, drafts: read.drafted.drafts }, (next) => {
      const lost = next.norms.find((norm) => norm.lost !== null && norm.state !== "rejected");
      return lost ? { at: lost.id, clause: null } : {};
    });
    if (!work) return;
    const kept = work.norms.filter(({ state }) => state !== "rejected" && state !== "draft");
    const lost = work.norms.filter((norm) => norm.lost !== null && norm.state !== "rejected").length;
    run("notify", { word: "desk.newTextDone", facts: { found: kept.length - lost, lost } });
  }
  return (
    <>
      <button type="button" className="link" disabled={busy} title={say("desk.newTextHint")} onClick={bring}>
        {say("desk.newText")}
      </button>
      {issues.map(({ code, facts }) => (
        <p key={code} className="authoring-issue" role="alert">
          {sayIssue(language, { code, facts })}
        </p>
      ))}
    </>
  );
}
