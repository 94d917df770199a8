// The last line: where the text comes from, how much of it is covered, one step back and forth.
import { selectCoverage, selectPolicy } from "../../session/index.ts";
import { EXTENT_WORDS } from "../../words/index.ts";
import { useLanguage, useRun, useSay, useSelect } from "./context.tsx";
import { Icon } from "./icons.tsx";

export function Footer() {
  const say = useSay();
  const run = useRun();
  const language = useLanguage();
  const { document } = useSelect(selectPolicy);
  const { clauses, byState } = useSelect(selectCoverage);
  const past = useSelect((state) => state.past.length);
  const future = useSelect((state) => state.future.length);
  return (
    <footer className="shell-foot">
      <span className="source" title={document.source[language]}>
        {say("shell.source", { source: document.source[language] })}
      </span>
      <button type="button" className="button quiet" onClick={() => run("dialog.open", { dialog: "about" })}>
        {EXTENT_WORDS[document.extent][language]}
        {" · "}
        {say("shell.coverage", { clauses, norms: byState.norm })}
        {byState.doubtful > 0 && ` · ${say("shell.doubtful", { count: byState.doubtful })}`}
      </button>
      <span className="row">
        <Step name="undo" off={past === 0} label={say("shell.undo")} keys="Ctrl+Z" />
        <Step name="redo" off={future === 0} label={say("shell.redo")} keys="Ctrl+Shift+Z" />
      </span>
    </footer>
  );
}

function Step({
  name,
  off,
  label,
  keys,
}: {
  name: "undo" | "redo";
  off: boolean;
  label: string;
  keys: string;
}) {
  const run = useRun();
  return (
    <button
      type="button"
      className="button quiet icon"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-disabled={off}
      disabled={off}
      onClick={() => run(name, {})}
    >
      <Icon name={name} size={14} />
    </button>
  );
}
