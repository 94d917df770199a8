// When our own code throws: what happened, to be copied, and ways on. Draws nothing that needs the frame, since that
// may be what broke; what is open is still held by the session, so that it can be saved and gone on with.
import { Component, type ReactNode, useState } from "react";
import type { Language } from "../../model/index.ts";
import { type Ports, PREFERENCES_KEY, type Session, saved } from "../../session/index.ts";
import { say, type WordKey } from "../../words/index.ts";

interface Props {
  children: ReactNode;
  session: Session;
  ports: Ports;
}

export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  /** Draws the frame anew, with the first view of what is open. */
  private readonly goOn = () => {
    const { session } = this.props;
    session.run("dialog.close", {});
    session.run("problems.close", {});
    session.run("view.reset", {});
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    const { children, session, ports } = this.props;
    if (error === null) return children;
    const { language } = session.state().preferences;
    const rescue = { save: () => savedWhole(session, ports), goOn: this.goOn };
    return <ErrorPage error={error} language={language} ports={ports} rescue={rescue} />;
  }
}

/** Everything that is open, as the file that opens again. Resolves to the word that tells what became of it. */
async function savedWhole(session: Session, ports: Ports): Promise<WordKey> {
  try {
    const { writeWorkspace } = await import("../../files/index.ts");
    const { workspace } = session.state();
    const name = `${workspace.policies[0]?.id ?? "quanze"}.json`;
    const file = { name, content: writeWorkspace(workspace), type: "application/json" };
    return (await saved(session, ports.files, file)) ? "shell.brokenSaved" : "shell.brokenUnsaved";
  } catch {
    return "shell.brokenUnsaved";
  }
}

/** What the maintainers need: the error, the link, the browser. No content of an opened file. */
function report(error: unknown): string {
  const told = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return [told, "", location.hash || "#", navigator.userAgent].join("\n");
}

interface ErrorPageProps {
  error: unknown;
  language: Language;
  ports: Pick<Ports, "clipboard" | "storage">;
  /** What can be done for what is open; nothing where the page failed before anything was. */
  rescue?: { save(): Promise<WordKey>; goOn(): void };
}

export function ErrorPage({ error, language, ports, rescue }: ErrorPageProps) {
  const [news, setNews] = useState<WordKey | null>(null);
  const tell = (key: WordKey) => say(language, key);
  const text = report(error);
  const button = (key: WordKey, act: () => void, look = "") => (
    <button type="button" className={`button ${look}`} onClick={act}>
      {tell(key)}
    </button>
  );
  const copy = async () =>
    setNews((await ports.clipboard.write(text)) ? "shell.brokenCopied" : "shell.copyFailed");
  // What may be at fault: where the page was, and what it remembers of looks and panels. What a person made stays.
  const startAgain = () => {
    ports.storage.write(PREFERENCES_KEY, "");
    history.replaceState(null, "", location.pathname);
    location.reload();
  };
  return (
    <main className="broken">
      <h1>{tell("shell.broken")}</h1>
      <p>{tell("shell.brokenWhat")}</p>
      {rescue && <p>{tell("shell.brokenKept")}</p>}
      <div className="row">
        {rescue && button("shell.brokenGoOn", rescue.goOn, "primary")}
        {rescue && button("shell.brokenSave", () => void rescue.save().then(setNews))}
        {button("shell.brokenCopy", () => void copy())}
        {button("shell.brokenReload", () => location.reload(), "quiet")}
        {button("shell.brokenStart", startAgain, "quiet")}
      </div>
      <p role="status">{news && tell(news)}</p>
      <pre>{text}</pre>
    </main>
  );
}
