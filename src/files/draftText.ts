// A brought text → mended, read, described and drafted: what the authoring page and `quanze extract` start from.
import {
  type DocumentGuess,
  type Draft,
  extractNorms,
  guessDocument,
  guessRenumbered,
  mend,
} from "../analysis/index.ts";
import { applyRepairs, type Issue, type Reading, type Repair, readText } from "../model/index.ts";
import { type Brought, bringText, type DecodeChinese } from "./bringText.ts";
import type { TextFile } from "./decode.ts";
import { fileIssue, type Outcome } from "./outcome.ts";

export interface DraftedText {
  readonly raw: string;
  /** The mended text, which drafts and reading are of. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly reading: Reading;
  readonly document: DocumentGuess;
  readonly drafts: readonly Draft[];
  readonly warnings: readonly Issue[];
}

/** Reads and drafts a file; `tell` hears the share done, 0…1. Issues: those of bringText; the warning `text-no-norm` where nothing was found. */
export async function draftFile(
  file: TextFile,
  decodeChinese: DecodeChinese,
  tell?: (share: number) => void,
): Promise<Outcome<DraftedText>> {
  const brought = await bringText(file, decodeChinese);
  return brought.ok ? { ok: true, value: draftText(file.path, brought.value, tell) } : brought;
}

/** The same raw text with other repairs, read and drafted anew. */
export function draftAgain(
  path: string,
  raw: string,
  repairs: readonly Repair[],
): Pick<DraftedText, "text" | "reading" | "drafts" | "warnings"> {
  const { text } = applyRepairs(raw, repairs);
  const reading = readText(text, guessRenumbered(text));
  const { drafts } = extractNorms(text, reading);
  return { text, reading, drafts, warnings: drafts.length > 0 ? [] : [noNorm(path)] };
}

const noNorm = (path: string): Issue => ({ ...fileIssue(path, "text-no-norm", {}), severity: "warning" });

/** Drafts a text that was brought already. */
export function draftText(
  path: string,
  { raw, warnings }: Brought,
  tell?: (share: number) => void,
): DraftedText {
  const { text, repairs } = mend(raw);
  const reading = readText(text, guessRenumbered(text));
  const { drafts } = extractNorms(text, reading, tell);
  const none: Issue[] =
    drafts.length > 0 ? [] : [{ ...fileIssue(path, "text-no-norm", {}), severity: "warning" }];
  return {
    raw,
    text,
    repairs,
    reading,
    document: guessDocument(text),
    drafts,
    warnings: [...warnings, ...none],
  };
}
