// Tours changed here and in no file yet: asked about before another file takes their place, and by the browser before
// the page goes.
import { useEffect } from "react";
import { type Session, selectUnsaved } from "../../session/index.ts";
import { say } from "../../words/index.ts";
import { useSelect } from "./context.tsx";

/** Whether another workspace may take the place of this one: asks where tours would go with it. */
export function mayReplace(session: Session): boolean {
  const state = session.state();
  const { language } = state.preferences;
  const titles = selectUnsaved(state).map(({ tour }) => tour.title[language]);
  if (titles.length === 0) return true;
  return window.confirm(
    say(language, "training.unsavedAsk", { titles: titles.join(language === "zh" ? "、" : ", ") }),
  );
}

/** As long as there is something to lose, the browser asks before the page goes; it has words of its own. */
export function useUnsavedWarning(): void {
  const unsaved = useSelect((state) => selectUnsaved(state).length > 0);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Before 119 Chromium heeds only this.
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
