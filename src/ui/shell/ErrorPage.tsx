// When our own code throws: what happened, to be copied, and a way on. Says nothing that needs the session,
// since that may be what broke.
import { Component, type ReactNode } from "react";
import type { Language } from "../../model/index.ts";
import type { ClipboardPort } from "../../session/index.ts";
import { say, type WordKey } from "../../words/index.ts";

interface Props {
  children: ReactNode;
  clipboard: ClipboardPort;
  language(): Language;
}

export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <ErrorPage error={error} language={this.props.language()} clipboard={this.props.clipboard} />;
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
  clipboard: ClipboardPort;
}

export function ErrorPage({ error, language, clipboard }: ErrorPageProps) {
  const tell = (key: WordKey) => say(language, key);
  const text = report(error);
  return (
    <main className="broken">
      <h1>{tell("shell.broken")}</h1>
      <p>{tell("shell.brokenWhat")}</p>
      <pre>{text}</pre>
      <div className="row">
        <button type="button" className="button primary" onClick={() => void clipboard.write(text)}>
          {tell("shell.brokenCopy")}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {tell("shell.brokenReload")}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            history.replaceState(null, "", location.pathname);
            location.reload();
          }}
        >
          {tell("shell.brokenStart")}
        </button>
      </div>
    </main>
  );
}
