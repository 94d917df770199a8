// What choosing a hit does: selects what it stands for, and sends the reader to its place.
import type { Hit } from "../../analysis/index.ts";
import type { Key } from "../../model/index.ts";
import type { Session } from "../../session/index.ts";

/** Keys of the things that a hit stands for in pictures and lists. */
export function keysOf({ found, key }: Hit): readonly Key[] {
  if (found.kind === "actor" || found.kind === "norm") return [key];
  return found.kind === "clause" ? [] : found.norms;
}

/** Shows a place of the text, which must be open for that. */
function read(session: Session, clause: string, policy: string): void {
  if (!session.state().preferences.panels.reader.open) {
    session.run("panel.set", { panel: "reader", open: true });
  }
  session.run("reader.go", { clause, policy });
}

/** Chooses a hit; `add` keeps what is selected. A topic filters, a clause is only shown in the text. */
export function choose(session: Session, hit: Hit, add: boolean): void {
  const { found } = hit;
  const { filter, selection } = session.state().view;
  if (found.kind === "clause") read(session, found.clause.address, hit.policy);
  else if (found.kind === "topic") {
    const kept = add ? filter.topic.filter((id) => id !== found.id) : [];
    session.run("filter.set", { filter: { topic: [...kept, found.id] } });
  } else {
    const kept = add ? selection.filter((key) => !keysOf(hit).includes(key)) : [];
    session.run("select.set", { keys: [...kept, ...keysOf(hit)] });
    if (found.kind === "norm") session.run("reader.go", { clause: found.norm.clause, policy: hit.policy });
  }
}
