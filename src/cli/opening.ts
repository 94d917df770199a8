// How every command comes by its workspace: paths → workspace, or the problems told and nothing.
import { relative } from "node:path";
import { type Opened, openWorkspace, type TextFile } from "../files/index.ts";
import type { Issue, Workspace } from "../model/index.ts";
import { sayIssue } from "../words/index.ts";
import { problemLine } from "./problems.ts";
import { BUNDLED, readPath, UnreadablePath } from "./readPaths.ts";
import { type Terminal, Usage } from "./terminal.ts";

const OPENABLE = /\.(?:json(?:ld)?|ya?ml|xlsx|[ct]sv|zip)$/i;

/** The files behind the paths a person gave; the bundled policies where there is none. Throws Usage. */
export function filesAt(paths: readonly string[], terminal: Terminal): TextFile[][] {
  const asked = paths.length > 0 ? paths : [nearest(BUNDLED)];
  try {
    return asked.map((path, index) => {
      terminal.progress(terminal.say("cli.reading", { done: index + 1, all: asked.length, path }));
      return readPath(path);
    });
  } catch (error) {
    if (!(error instanceof UnreadablePath)) throw error;
    throw new Usage(terminal.say("cli.noSuchPath", { path: error.path }));
  } finally {
    terminal.progress(null);
  }
}

/** Everything that was read as one workspace. An input with nothing in it to open is a mistake even beside good ones. */
export function openTogether(inputs: readonly TextFile[][]): Opened {
  const strange = inputs.filter((files) => !files.some(({ path }) => OPENABLE.test(path)));
  if (strange.length === 0) return openWorkspace(inputs.flat());
  const others = inputs.filter((files) => !strange.includes(files)).flat();
  const wrong = [...strange, others].filter((files) => files.length > 0).map((files) => openWorkspace(files));
  return { ok: false, issues: wrong.flatMap((opened) => (opened.ok ? [] : opened.issues)) };
}

/** The workspace behind the paths. Where there are errors, they are told and the answer is null. */
export function workspaceAt(paths: readonly string[], terminal: Terminal): Workspace | null {
  const opened = openTogether(filesAt(paths, terminal));
  if (opened.ok) return opened.workspace;
  tell(opened.issues, terminal);
  if (terminal.json) printJson({ ok: false, issues: opened.issues.map(withSentence(terminal)) }, terminal);
  return null;
}

/** Problems, a line each, on stderr. */
export function tell(issues: readonly Issue[], terminal: Terminal): void {
  for (const issue of issues) terminal.err(`${problemLine(issue, terminal.language)}\n`);
}

export function printJson(value: unknown, terminal: Terminal): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** An Issue as JSON carries it: the sentence comes along for whoever only wants to show it. */
export function withSentence({ language }: Terminal): (issue: Issue) => object {
  return (issue) => ({ ...issue, sentence: sayIssue(language, issue) });
}

function nearest(path: string): string {
  const near = relative(process.cwd(), path);
  return near !== "" && !near.startsWith("..") ? near : path;
}
