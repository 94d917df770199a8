// Comparing wants a second document: a file of the person's own, or the fictional example that comes along.
import "../library/library.css";
import { offerFiles } from "../../session/index.ts";
import { OPENABLE } from "../shell/actions.ts";
import { usePorts, useSay, useSelect, useSession } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";

export function AddMore() {
  const say = useSay();
  return (
    <div className="compare-add">
      <p>{say("compare.oneOnly")}</p>
      <AddButtons />
      <p className="small muted">{say("compare.addSample.hint")}</p>
    </div>
  );
}

export function AddButtons() {
  const say = useSay();
  const session = useSession();
  const ports = usePorts();
  const there = useSelect((state) => state.workspace.policies.some(({ document }) => document.sample));
  const addFile = async () => offerFiles(session, ports, await ports.files.choose(OPENABLE), "add");
  const addSample = async () => {
    const samples = await ports.samples().catch(() => null);
    if (!samples) return session.run("notify", { word: "library.noSample" });
    session.run("workspace.add", { workspace: samples });
  };
  return (
    <div className="library-buttons">
      <button type="button" className="button" onClick={() => void addFile()}>
        <Icon name="open" />
        {say("compare.addFile")}
      </button>
      {!there && (
        <button type="button" className="button" onClick={() => void addSample()}>
          {say("compare.addSample")}
        </button>
      )}
    </div>
  );
}
