// Writing on the second thread what would keep the page from drawing: large workspaces. Small ones are sooner done here,
// where what the page knows of their places is remembered.
import { Aborted, type Content, type Format, type Task, type Wanted } from "../../files/index.ts";
import type { Workspace } from "../../model/index.ts";
import type { ClockPort, WorkPort } from "../../session/index.ts";

/** Norms from which on it pays to copy the workspace to another thread. */
const MANY = 400;
/** How often it is asked whether the person called it off, in ms. */
const ASK = 60;

/** What is taught draws pictures with the page's help; it stays. */
export const goesApart = (format: Format, { policies }: Workspace): boolean =>
  format.group !== "teaching" && policies.reduce((sum, { norms }) => sum + norms.length, 0) >= MANY;

/** As `Format.write`: throws Aborted where the task was called off. */
export async function writtenApart(
  { work, clock }: { readonly work: WorkPort; readonly clock: ClockPort },
  { id }: Format,
  workspace: Workspace,
  wanted: Wanted,
  task: Task,
): Promise<Content> {
  const running = work.run("write", { format: id, workspace, wanted }, (share) => task.progress?.(share, 1));
  let callOff = () => {};
  const watch = () => {
    if (task.signal?.aborted) running.stop();
    else callOff = clock.after(ASK, watch);
  };
  watch();
  const end = await running.ended;
  callOff();
  if (end.state === "stopped") throw new Aborted();
  if (end.state === "failed") throw new Error(end.why);
  return end.value;
}
