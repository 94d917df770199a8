// `quanze template -o FILE.xlsx`: the workbook to fill in.
import { writeTemplate } from "../files/index.ts";
import { printJson } from "./opening.ts";
import type { Terminal } from "./terminal.ts";
import { writeWhole } from "./writeWhole.ts";

export function printTemplate(output: string, terminal: Terminal): number {
  const content = writeTemplate(terminal.language);
  writeWhole(output, content, terminal);
  if (terminal.json) printJson({ file: output, size: content.length }, terminal);
  else terminal.err(`${terminal.say("cli.written", { path: output, size: content.length })}\n`);
  return 0;
}
