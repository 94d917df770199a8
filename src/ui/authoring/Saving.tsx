// What passed becomes a workspace: checked like every opened file, then saved or opened in the network.
import { isKept, policyOf } from "../../analysis/index.ts";
import type { TextFile } from "../../files/index.ts";
import { type Desk, openFiles, saved } from "../../session/index.ts";
import { usePorts, useRun, useSay, useSession } from "../shell/context.tsx";
import { mayReplace } from "../shell/unsaved.ts";

export function Saving({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const ports = usePorts();
  const { files } = ports;
  const { work } = desk;
  const ready = work.norms.some(isKept);
  const name = (extension: string) => `${work.facts.title || say("desk.title")}.${extension}`;
  const json = (): TextFile => ({
    path: name("json"),
    content: `${JSON.stringify(policyOf({ ...work, sameAs: [] }), null, 2)}\n`,
  });
  async function save(kind: "json" | "yaml") {
    const { openWorkspace, writeYaml } = await import("../../files/index.ts");
    const file = json();
    const opened = openWorkspace([file]);
    if (!opened.ok) return run("problems.show", { file: file.path, issues: opened.issues });
    const yaml = kind === "yaml" ? writeYaml(policyOf({ ...work, sameAs: [] })) : null;
    await saved(session, files, {
      name: name(kind),
      content: yaml ?? file.content,
      type: yaml === null ? "application/json" : "application/yaml",
      done: "desk.saved",
    });
  }
  const explore = () => {
    if (mayReplace(session)) void openFiles(session, ports, [json()]);
  };
  const idle = { disabled: !ready, title: ready ? undefined : say("desk.nothingYet") };
  return (
    <>
      <button type="button" className="button" {...idle} onClick={explore}>
        {say("desk.explore")}
      </button>
      <button type="button" className="button" {...idle} onClick={() => save("json")}>
        {say("desk.saveJson")}
      </button>
      <button type="button" className="button" {...idle} onClick={() => save("yaml")}>
        {say("desk.saveYaml")}
      </button>
    </>
  );
}
