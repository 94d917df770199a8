// What passed becomes a workspace: checked like every opened file, then saved, opened in the network, or written back into
// the folder that it came from, line by line.
import { isKept, policyOf } from "../../analysis/index.ts";
import type { TextFile } from "../../files/index.ts";
import type { Workspace } from "../../model/index.ts";
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
  const form = () => policyOf({ ...work, sameAs: [] });
  const json = (): TextFile => ({ path: name("json"), content: `${JSON.stringify(form(), null, 2)}\n` });
  /** The work as a checked workspace; null where it does not hold, of which the person is told. */
  async function checked(): Promise<Workspace | null> {
    const { openWorkspace } = await import("../../files/index.ts");
    const file = json();
    const opened = openWorkspace([file]);
    if (opened.ok) return opened.workspace;
    run("problems.show", { file: file.path, issues: opened.issues });
    return null;
  }
  async function save(kind: "json" | "yaml") {
    const { writeYaml } = await import("../../files/index.ts");
    if (!(await checked())) return;
    await saved(session, files, {
      name: name(kind),
      content: kind === "yaml" ? writeYaml(form()) : json().content,
      type: kind === "yaml" ? "application/yaml" : "application/json",
      done: "desk.saved",
    });
  }
  async function explore() {
    if (!mayReplace(session)) return;
    if (work.base === null) {
      void openFiles(session, ports, [json()]);
      return;
    }
    const policy = (await checked())?.policies[0];
    if (policy)
      run("workspace.replace", { workspace: revised(session.state().workspace, policy, work.sameAs) });
  }
  async function patch() {
    const { patchFolder, writeZip } = await import("../../files/index.ts");
    const folder = await files.folder();
    if (!folder || !(await checked())) return;
    const own = `${work.base?.id}/`;
    // The folder itself was chosen, or one that holds it beside others.
    const near = folder.filter(({ path }) => path.includes(own));
    const { changed, rewritten } = patchFolder(form().policies[0]!, near.length > 0 ? near : folder);
    if (changed.length === 0) return run("notify", { word: "desk.patchNothing" });
    const [only] = changed;
    const one = changed.length === 1 && only ? only : null;
    const done = await saved(session, files, {
      name: one ? one.path.replace(/^.*\//, "") : name("zip"),
      content: one
        ? one.content
        : writeZip(Object.fromEntries(changed.map(({ path, content }) => [path, content]))),
      type: one ? "application/yaml" : "application/zip",
      done: "desk.saved",
    });
    if (done && rewritten.length > 0)
      run("notify", { word: "desk.patchRewritten", facts: { files: rewritten.join("、") } });
    return undefined;
  }
  const idle = { disabled: !ready, title: ready ? undefined : say("desk.nothingYet") };
  return (
    <>
      <button type="button" className="button" {...idle} onClick={explore}>
        {say(work.base ? "desk.putBack" : "desk.explore")}
      </button>
      {work.base && (
        <button type="button" className="button" title={say("desk.patchHint")} onClick={patch}>
          {say("desk.patch")}
        </button>
      )}
      <button type="button" className="button" {...idle} onClick={() => save("json")}>
        {say("desk.saveJson")}
      </button>
      <button type="button" className="button" {...idle} onClick={() => save("yaml")}>
        {say("desk.saveYaml")}
      </button>
    </>
  );
}

/** The open workspace with one policy in its new form, and its actors' counterparts elsewhere as the desk has them. */
function revised(
  { policies, sameAs }: Workspace,
  policy: Workspace["policies"][number],
  own: Workspace["sameAs"],
): Workspace {
  const next = policies.some(({ id }) => id === policy.id)
    ? policies.map((old) => (old.id === policy.id ? policy : old))
    : [...policies, policy];
  const keys = new Set(next.flatMap(({ actors }) => actors.map(({ key }) => key)));
  const rest = sameAs.filter(({ a, b }) => ![a, b].some((key) => key.startsWith(`${policy.id}/`)));
  return { policies: next, sameAs: [...rest, ...own].filter(({ a, b }) => keys.has(a) && keys.has(b)) };
}
