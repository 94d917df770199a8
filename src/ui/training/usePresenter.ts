// The presenter's window: opened empty and written into by this page, so that it works from file:// and without
// a network. Where the browser blocks it, the notes stand in the page itself.
import { useCallback, useEffect, useState } from "react";
import { usePorts, useRun } from "../shell/context.tsx";

export interface Presenter {
  readonly window: Window | null;
  /** The window was refused: the notes are to be shown here. */
  readonly blocked: boolean;
  /** When the clock began, ms since 1970. */
  readonly since: number;
  open(): void;
  close(): void;
}

export function usePresenter(): Presenter {
  const run = useRun();
  const { clock } = usePorts();
  const [other, setOther] = useState<Window | null>(null);
  const [blocked, setBlocked] = useState(false);
  const [since] = useState(() => clock.now());
  const open = useCallback(() => {
    const opened = window.open("", "quanze-presenter", "popup,width=960,height=720");
    setBlocked(!opened);
    setOther(opened);
    if (opened) opened.focus();
    else run("notify", { word: "training.presenterBlocked" });
  }, [run]);
  const close = useCallback(() => setBlocked(false), []);
  useEffect(() => {
    if (!other) return;
    const gone = () => setOther(null);
    other.addEventListener("pagehide", gone);
    const leaving = () => other.close();
    window.addEventListener("pagehide", leaving);
    return () => {
      other.removeEventListener("pagehide", gone);
      window.removeEventListener("pagehide", leaving);
      other.close();
    };
  }, [other]);
  return { window: other, blocked, since, open, close };
}
