// `quanze extract FILE…`: texts → drafts of norms, as JSON or as lines to read. Drafts are for a person to review.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "../analysis/index.ts";
import {
  type DraftedText,
  draftFile,
  LIMITS,
  type Outcome,
  rawOffsets,
  type TextFile,
} from "../files/index.ts";
import { MODALITY_WORDS, ROLE_WORDS } from "../words/index.ts";
import type { Later } from "./ask.ts";
import { printJson } from "./opening.ts";
import { problemLine } from "./problems.ts";
import { type Terminal, Usage } from "./terminal.ts";

const TEXT = /\.(?:txt|md|docx)$/i;

/**
 * One file gives `{norms, issues}`; a folder, or several paths, `{files: [{file, norms, issues}]}`. Exit codes: 0 read,
 * 1 a file could not be read as text; throws Usage for paths that are not there.
 */
export function extractTexts(paths: readonly string[], terminal: Terminal, later: Later): number {
  if (paths.length === 0) throw new Usage(terminal.say("cli.noTexts"));
  const files = paths.flatMap((path) => textsAt(path, terminal));
  const single = paths.length === 1 && statSync(paths[0]!).isFile();
  later(draftAll(files, single, terminal));
  return 0;
}

async function draftAll(files: readonly string[], single: boolean, terminal: Terminal): Promise<number> {
  const found: object[] = [];
  let failed = false;
  for (const [at, path] of files.entries()) {
    if (files.length > 1)
      terminal.progress(terminal.say("cli.reading", { done: at + 1, all: files.length, path }));
    const drafted = await draftFile(read(path), decodeChinese);
    terminal.progress(null);
    const issues = drafted.ok ? drafted.value.warnings : drafted.issues;
    failed ||= !drafted.ok;
    for (const issue of issues) terminal.err(`${problemLine(issue, terminal.language)}\n`);
    const result = { norms: normsOf(drafted), issues };
    if (terminal.json) found.push(single ? result : { file: path, ...result });
    else if (drafted.ok) terminal.out(page(path, drafted.value, terminal));
  }
  if (terminal.json) printJson(single ? found[0]! : { files: found }, terminal);
  return failed ? 1 : 0;
}

/** Drafts as other programs read them; `start` counts code units of the file as it was decoded. */
function normsOf(drafted: Outcome<DraftedText>): object[] {
  if (!drafted.ok) return [];
  const inRaw = rawOffsets(drafted.value.raw, drafted.value.repairs);
  return drafted.value.drafts.map(({ quote, start, others, ...draft }) => ({
    quote,
    start: inRaw(start),
    clause: draft.clause,
    modality: draft.modality,
    force: draft.force,
    bearers: draft.bearers,
    others: others.map(({ name, role, rule }) => ({ name, role, rule })),
    explicit: draft.explicit,
    inferred: draft.inferred,
    condition: draft.condition,
    exception: draft.exception,
    confidence: draft.confidence,
    rule: draft.rule,
  }));
}

function page(path: string, { document, drafts }: DraftedText, { language, say }: Terminal): string {
  const line = (draft: Draft) => {
    const who = draft.bearers.length > 0 ? draft.bearers.join("、") : say("cli.unnamed");
    const inferred = draft.inferred ? `（${say("cli.inferred")}）` : "";
    const others = draft.others.map(({ name, role }) => `${ROLE_WORDS[role][language]} ${name}`).join("；");
    const sure = Math.round(draft.confidence * 100);
    return `  ${MODALITY_WORDS[draft.modality][language]}  ${who}${inferred}  ${draft.quote.replace(/\s+/g, "")}${others ? `  [${others}]` : ""}  ${sure}%  ${draft.rule}`;
  };
  const title = document.title ?? path;
  return `${title}  ${say("cli.drafts", { count: drafts.length })}\n${drafts.map(line).join("\n")}\n`;
}

function textsAt(path: string, terminal: Terminal): string[] {
  if (!existsSync(path)) throw new Usage(terminal.say("cli.noSuchPath", { path }));
  if (statSync(path).isFile()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new Usage(terminal.say("cli.noTextsIn", { path }));
  return files;
}

function decodeChinese(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function read(path: string): TextFile {
  const tooLarge = statSync(path).size > LIMITS.json;
  return {
    path: path.replaceAll("\\", "/"),
    content: tooLarge ? new Uint8Array(LIMITS.json + 1) : readFileSync(path),
  };
}
