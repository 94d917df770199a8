// `quanze validate`: is everything in order?
import { openWorkspace, type TextFile } from "../files/index.ts";
import type { Policy } from "../model/index.ts";
import { inColumns } from "./columns.ts";
import { filesAt, openTogether, printJson, tell, withSentence } from "./opening.ts";
import type { Terminal } from "./terminal.ts";

export function validate(paths: readonly string[], terminal: Terminal): number {
  const inputs = filesAt(paths, terminal);
  const opened = openTogether(inputs);
  const issues = opened.ok ? opened.warnings : opened.issues;
  const policies = opened.ok ? opened.workspace.policies : soundOnes(inputs);
  const counted = policies.map(({ id, actors, norms, clauses }) => ({
    id,
    actors: actors.length,
    norms: norms.length,
    clauses: clauses.length,
    // A checked policy has no clause without a state.
    covered: clauses.length,
  }));
  tell(issues, terminal);
  if (terminal.json)
    printJson({ ok: opened.ok, issues: issues.map(withSentence(terminal)), policies: counted }, terminal);
  else {
    const rows = counted.map((count) => [
      `✓ ${count.id}`,
      `${terminal.say("cli.actors")} ${count.actors}`,
      `${terminal.say("cli.norms")} ${count.norms}`,
      `${terminal.say("cli.clauses")} ${count.covered}/${count.clauses}`,
    ]);
    const errors = issues.filter((issue) => issue.severity === "error").length;
    const facts = { errors, warnings: issues.length - errors };
    terminal.out(inColumns(rows));
    terminal.out(`${terminal.say(issues.length > 0 ? "cli.errors" : "cli.fine", facts)}\n`);
  }
  return opened.ok ? 0 : 1;
}

/** Policies that stand by themselves although the whole does not. */
function soundOnes(inputs: readonly TextFile[][]): Policy[] {
  if (inputs.length < 2) return [];
  return inputs.flatMap((files) => {
    const opened = openWorkspace(files);
    return opened.ok ? opened.workspace.policies : [];
  });
}
