// Said over the network when the filter lets nothing through, with the way out.
import { selectFacets } from "../../session/index.ts";
import { useRun, useSay, useSelect } from "../shell/context.tsx";

export function Empty() {
  const say = useSay();
  const run = useRun();
  const { shown, total } = useSelect(selectFacets);
  if (shown > 0 || total === 0) return null;
  return (
    <div className="network-none">
      <p>{say("network.none")}</p>
      <p className="small muted">{say("network.noneHint", { total })}</p>
      <button type="button" className="button primary" onClick={() => run("filter.reset", {})}>
        {say("network.clear")}
      </button>
    </div>
  );
}
