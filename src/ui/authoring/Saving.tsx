// What was accepted becomes a workspace: checked like every opened file, then saved or opened in the network.
import type { TextFile } from "../../files/index.ts";
import { type Desk, openFiles, saved } from "../../session/index.ts";
import { usePorts, useRun, useSay, useSession } from "../shell/context.tsx";
import { mayReplace } from "../shell/unsaved.ts";
import { deskWorkspace } from "./keeping.ts";

export function Saving({ desk }: { desk: Desk }) {
  const say = useSay();
  const run = useRun();
  const session = useSession();
  const ports = usePorts();
  const { files, clock } = ports;
  const ready = desk.rulings.some(({ state }) => state === "accepted");
  const name = (extension: string) => `${desk.facts.title || say("authoring.title")}.${extension}`;
  const json = (): TextFile => ({
    path: name("json"),
    content: `${JSON.stringify(deskWorkspace(desk, clock.now()), null, 2)}\n`,
  });
  async function save(kind: "json" | "yaml") {
    const { openWorkspace, writeYaml } = await import("../../files/index.ts");
    const file = json();
    const opened = openWorkspace([file]);
    if (!opened.ok) return run("problems.show", { file: file.path, issues: opened.issues });
    const yaml = kind === "yaml" ? writeYaml(deskWorkspace(desk, clock.now())) : null;
    await saved(session, files, {
      name: name(kind),
      content: yaml ?? file.content,
      type: yaml === null ? "application/json" : "application/yaml",
      done: "authoring.saved",
    });
  }
  const explore = () => {
    if (mayReplace(session)) void openFiles(session, ports, [json()]);
  };
  const idle = { disabled: !ready, title: ready ? undefined : say("authoring.nothingYet") };
  return (
    <>
      <button type="button" className="button" {...idle} onClick={explore}>
        {say("authoring.explore")}
      </button>
      <button type="button" className="button" {...idle} onClick={() => save("json")}>
        {say("authoring.saveJson")}
      </button>
      <button type="button" className="button" {...idle} onClick={() => save("yaml")}>
        {say("authoring.saveYaml")}
      </button>
    </>
  );
}
