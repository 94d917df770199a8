// Fixtures of mistakes: a folder per Issue code holds only what differs from the sound policy beside it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { draftFile, openWorkspace, type TextFile } from "../../src/files/index.ts";
import type { Issue } from "../../src/model/index.ts";
import { filesOf } from "./opinion.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const SOUND = "sound";

export interface Expected {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: Issue["path"];
  readonly severity?: Issue["severity"];
  /** Files of the sound policy that the fixture does without. */
  readonly without?: readonly string[];
  /** Files of the sound policy that are padded with comments to so many bytes. */
  readonly grown?: Readonly<Record<string, number>>;
  /** The fixture's files are all: no policy folder around them. */
  readonly alone?: boolean;
  /** The fixture is a text that somebody brings; as `.json` it holds {text}, a pasted one. */
  readonly brought?: boolean;
}

/** The codes that have a fixture. */
export function fixtureCodes(): string[] {
  return readdirSync(join(FIXTURES, "issues")).sort();
}

export function soundFiles(): TextFile[] {
  return filesOf(join(FIXTURES, SOUND), SOUND);
}

/** A fixture's files, laid over the sound policy, and what they should come to. */
export function fixture(code: string): { files: TextFile[]; expected: Expected } {
  const folder = join(FIXTURES, "issues", code);
  const file = join(folder, "expected.json");
  if (!existsSync(file)) throw new Error(`no fixture for the code ${code}: ${file}`);
  const expected = JSON.parse(readFileSync(file, "utf8")) as Expected;
  const own = filesOf(folder, SOUND).filter(({ path }) => path !== `${SOUND}/expected.json`);
  if (expected.alone) return { files: own, expected };
  const without = new Set([
    ...own.map(({ path }) => path),
    ...(expected.without ?? []).map((name) => `${SOUND}/${name}`),
  ]);
  const files = [...soundFiles().filter(({ path }) => !without.has(path)), ...own];
  return { files: files.map((each) => grown(each, expected)), expected };
}

function grown(file: TextFile, { grown: sizes = {} }: Expected): TextFile {
  const size = sizes[file.path.slice(SOUND.length + 1)];
  if (size === undefined) return file;
  const padded = new Uint8Array(size).fill(35);
  padded.set(file.content as Uint8Array);
  return { ...file, content: padded };
}

/** Every Issue, warnings included, that the whole pipeline gives for some files. */
export function issuesOf(files: readonly TextFile[]): readonly Issue[] {
  const opened = openWorkspace(files);
  return opened.ok ? opened.warnings : opened.issues;
}

/** Every Issue that a fixture yields in the pipeline that it is for. */
export async function issuesOfFixture({
  files,
  expected,
}: ReturnType<typeof fixture>): Promise<readonly Issue[]> {
  if (!expected.brought) return issuesOf(files);
  const file = files[0]!;
  const pasted = file.path.endsWith(".json")
    ? { path: expected.file, content: JSON.parse(new TextDecoder().decode(file.content as Uint8Array)).text }
    : file;
  const drafted = await draftFile(pasted, () => null);
  return drafted.ok ? drafted.value.warnings : drafted.issues;
}
