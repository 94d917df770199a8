// `quanze export`: policies in another form.
import { writeWorkspace } from "../files/index.ts";
import type { Workspace } from "../model/index.ts";
import { printJson, workspaceAt } from "./opening.ts";
import type { Terminal } from "./terminal.ts";
import { writeWhole } from "./writeWhole.ts";

const WRITERS: Readonly<Record<string, (workspace: Workspace) => string | Uint8Array>> = {
  json: writeWorkspace,
};
export const FORMATS = Object.keys(WRITERS);

export interface ExportOptions {
  readonly format: string;
  readonly output?: string | undefined;
}

export function exportWorkspace(
  paths: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): number {
  const workspace = workspaceAt(paths, terminal);
  if (!workspace) return 1;
  const content = WRITERS[options.format]!(workspace);
  if (options.output === undefined) {
    terminal.out(typeof content === "string" ? content : new TextDecoder().decode(content));
    return 0;
  }
  const size = Buffer.byteLength(content);
  writeWhole(options.output, content, terminal);
  if (terminal.json) printJson({ file: options.output, format: options.format, size }, terminal);
  else terminal.err(`${terminal.say("cli.written", { path: options.output, size })}\n`);
  return 0;
}
