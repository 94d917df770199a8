// The inspector: everything about what is selected, one card for one thing; the document's overview when
// nothing is. It shows and links; it decides nothing about the text.
import "./inspector.css";
import "./overview.css";
import { type State, selectActorsByKey, selectNormsByKey, selectPolicy } from "../../session/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";
import { ActorCardView } from "./ActorCardView.tsx";
import { NormCard } from "./NormCard.tsx";
import { Overview } from "./Overview.tsx";
import { Several } from "./Several.tsx";

export function Inspector() {
  const say = useSay();
  const run = useRun();
  const selection = useSelect((state) => state.view.selection);
  return (
    <section className="panel inspector" aria-label={say("inspector.title")}>
      <div className="panel-head">
        <h2>{say("inspector.title")}</h2>
        {selection.length > 0 && (
          <button
            type="button"
            className="button quiet icon"
            aria-label={say("inspector.clear")}
            title={`${say("inspector.clear")} (Esc)`}
            onClick={() => run("select.clear", {})}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="panel-body" key={selection.join()} tabIndex={0}>
        <Selected />
      </div>
    </section>
  );
}

const workspaceOf = (state: State) => state.workspace;

/** The card for the selection. */
function Selected() {
  const selection = useSelect((state) => state.view.selection);
  const workspace = useSelect(workspaceOf);
  const first = useSelect(selectPolicy);
  const norms = useSelect(selectNormsByKey);
  const actors = useSelect(selectActorsByKey);
  const only = selection.length === 1 ? selection[0] : undefined;
  if (selection.length === 0) return <Overview policy={first} />;
  if (only === undefined) return <Several keys={selection} />;
  const norm = norms.get(only);
  const item = norm ?? actors.get(only);
  const policy = workspace.policies.find((candidate) => candidate.id === item?.policy);
  if (!policy) return <Overview policy={first} />;
  return norm ? <NormCard policy={policy} norm={norm} /> : <ActorCardView policy={policy} actorKey={only} />;
}
