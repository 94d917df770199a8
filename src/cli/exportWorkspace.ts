// `quanze export`: policies in another form.
import { FORMATS as ALL, type Content, type Format, formatOf } from "../files/index.ts";
import type { Workspace } from "../model/index.ts";
import type { Later } from "./ask.ts";
import { printJson, workspaceAt } from "./opening.ts";
import { type Terminal, Usage } from "./terminal.ts";
import { writeWhole } from "./writeWhole.ts";

export const FORMATS = ALL.map(({ id }) => id);

export interface ExportOptions {
  readonly format: string;
  readonly output?: string | undefined;
  readonly tour?: string | undefined;
}

/**
 * Exit codes: 0 written, 1 the policies have errors; throws Usage where a format that is no text has no file to go
 * to. Writers are loaded when they are needed: the work is handed to `later`.
 */
export function exportWorkspace(
  paths: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
  later: Later,
): number {
  const format = formatOf(options.format)!;
  if (format.kind === "binary" && options.output === undefined)
    throw new Usage(terminal.say("cli.needsFile", { format: format.id, extension: format.extension }));
  const workspace = workspaceAt(paths, terminal);
  if (!workspace) return 1;
  const { language } = terminal;
  const tour = format.needs === "tour" ? tourOf(workspace, options.tour, terminal) : undefined;
  const progress = (done: number, all: number) =>
    terminal.progress(terminal.say("cli.writing", { done, all, format: format.id }));
  const written = format
    .write(workspace, { language, ...(tour !== undefined && { tour }) }, { progress })
    .finally(() => terminal.progress(null));
  later(written.then((content) => deliver(content, format, options, terminal)));
  return 0;
}

/** The id of the tour that was asked for, or of the first; a wrong one is answered with those that there are. */
function tourOf(workspace: Workspace, asked: string | undefined, { say }: Terminal): string {
  const tours = workspace.policies.flatMap((policy) => policy.tours.map(({ id }) => id));
  const found = tours.find((id) => asked === undefined || id === asked);
  if (found === undefined)
    throw new Usage(say("cli.noTour", { name: asked ?? "", tours: tours.join(" ") || "–" }));
  return found;
}

function deliver(content: Content, format: Format, { output }: ExportOptions, terminal: Terminal): number {
  if (output === undefined) {
    terminal.out(typeof content === "string" ? content : new TextDecoder().decode(content));
    return 0;
  }
  try {
    writeWhole(output, content, terminal);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    terminal.err(`quanze: ${error.message}\n`);
    return 2;
  }
  const size = Buffer.byteLength(content);
  if (terminal.json) printJson({ file: output, format: format.id, size }, terminal);
  else terminal.err(`${terminal.say("cli.written", { path: output, size })}\n`);
  return 0;
}
