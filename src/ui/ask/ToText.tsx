// The way from an address to its place in the reader, which is opened where it was closed.
import type { ReactNode } from "react";
import type { Norm } from "../../model/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";

export function ToText({ norm, children }: { norm: Norm; children: ReactNode }) {
  const say = useSay();
  const run = useRun();
  const open = useSelect((state) => state.preferences.panels.reader.open);
  return (
    <button
      type="button"
      className="link ask-place"
      title={say("ask.toText")}
      onClick={() => {
        if (!open) run("panel.set", { panel: "reader", open: true });
        run("select.set", { keys: [norm.key] });
        run("reader.go", { clause: norm.clause, policy: norm.policy });
      }}
    >
      {children}
    </button>
  );
}
