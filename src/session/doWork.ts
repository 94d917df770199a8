// A job with the person's eyes on it: while it runs it stands in `state.work`, where the frame shows it and lets it be
// called off by the command `work.cancel`.
import type { Session } from "./store.ts";
import type { JobIn, JobName, JobOut, WorkPort } from "./work.ts";

/**
 * Runs a job. Out: what it came to; null where it was called off or failed, of which the person is told, and nothing has
 * changed then. The caller puts the result into the session by a command of its own.
 */
export async function doWork<N extends JobName>(
  session: Session,
  port: WorkPort,
  job: N,
  given: JobIn<N>,
): Promise<JobOut<N> | null> {
  const id = 1 + Math.max(0, ...session.state().work.map((working) => working.id));
  session.run("work.begin", { id, job });
  const running = port.run(job, given, (share) => session.run("work.share", { id, share }));
  const stopListening = session.subscribe((state) => {
    if (!state.work.some((working) => working.id === id)) running.stop();
  });
  const end = await running.ended;
  stopListening();
  session.run("work.cancel", { id });
  if (end.state === "done") {
    if (end.lost) session.run("notify", { word: "work.lost" });
    return end.value;
  }
  session.run("notify", { word: end.state === "stopped" ? "work.stopped" : "work.failed" });
  return null;
}
