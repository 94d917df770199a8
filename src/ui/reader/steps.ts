// Steps from norm to norm in the order of the text, and copying a citation: for the keys of the shell, the
// palette and the reader's own buttons.
import type { Norm, Policy } from "../../model/index.ts";
import { type ClipboardPort, type Session, selectPolicy, selectVisible } from "../../session/index.ts";
import { sayAddress, sayCitation } from "../../words/index.ts";
import { inTextOrder } from "./lanes.ts";

function step(session: Session, by: 1 | -1): void {
  const policy = selectPolicy(session.state());
  const visible = selectVisible(session.state());
  const norms = inTextOrder(policy.norms).filter((norm) => visible.has(norm.key));
  const chosen = session.state().view.selection;
  const at = norms.findIndex((norm) => chosen.includes(norm.key));
  const to = at < 0 ? (by > 0 ? norms[0] : norms.at(-1)) : norms[at + by];
  if (to) session.run("select.set", { keys: [to.key] });
}

/** Selects the next norm of the text that the filter shows; the first when none is selected. */
export const nextNorm = (session: Session): void => step(session, 1);
/** Selects the norm before it. */
export const previousNorm = (session: Session): void => step(session, -1);

/** Selected norms in the order of the text; without any, the one that the pointer rests on. */
function cited(session: Session, policy: Policy): readonly Norm[] {
  const { view, hovered } = session.state();
  const norms = inTextOrder(policy.norms);
  const chosen = norms.filter((norm) => view.selection.includes(norm.key));
  return chosen.length > 0 ? chosen : norms.filter((norm) => norm.key === hovered);
}

/** Copies the citation of the selected norms, or of the clause that the reader was sent to, and says so. */
export async function copyCitation(session: Session, clipboard: ClipboardPort): Promise<void> {
  const policy = selectPolicy(session.state());
  const { preferences, view } = session.state();
  const norms = cited(session, policy);
  const clause = policy.clauses.find((candidate) => candidate.address === view.clause);
  const targets = norms.length > 0 ? norms : clause ? [clause] : [];
  const first = targets[0];
  if (!first) return session.run("notify", { word: "reader.citeNothing" });
  const text = targets.map((target) => sayCitation(preferences.language, policy, target)).join("\n");
  if (!(await clipboard.write(text))) return session.run("notify", { word: "reader.copyFailed" });
  const place = "clause" in first ? first.clause : first.address;
  const address = sayAddress(preferences.language, policy, place);
  if (targets.length === 1) session.run("notify", { word: "reader.cited", facts: { address } });
  else session.run("notify", { word: "reader.citedSeveral", facts: { count: targets.length } });
}
