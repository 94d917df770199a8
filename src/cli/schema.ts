// `quanze schema`: the shapes of the files, written down for editors.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { FILE_KINDS, jsonSchema } from "../model/index.ts";
import { fieldWords } from "../words/index.ts";
import { type Terminal, Usage } from "./terminal.ts";
import { writeWhole } from "./writeWhole.ts";

const WORDS: Readonly<Record<string, { zh: string; en: string }>> = fieldWords;

/** File name → text of each schema. Descriptions are in both languages: an editor cannot be asked which. */
export function schemaFiles(): Map<string, string> {
  const describe = (trail: readonly string[]) => {
    const words = WORDS[trail.join(".")];
    return words ? `${words.zh}\n${words.en}` : null;
  };
  return new Map(
    FILE_KINDS.map((kind) => [
      `${kind}.schema.json`,
      `${JSON.stringify(jsonSchema(kind, describe), null, 2)}\n`,
    ]),
  );
}

export function writeSchemas(folder: string, terminal: Terminal): number {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Usage(terminal.say("cli.cannotWrite", { path: folder }));
  }
  for (const [name, text] of schemaFiles()) writeWhole(join(folder, name), text, terminal);
  return 0;
}
