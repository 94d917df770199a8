// A policy in the archival form → the folder that people keep of it, changed where the policy changed: one norm, few
// lines. Comments and everything else that they wrote stay.
import { stringify } from "yaml";
import { decode, type TextFile } from "../decode.ts";
import { parseYaml } from "../yaml.ts";
import { patchYaml } from "./patchYaml.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A policy's archival form, as `policyOf` and the JSON export give it. */
export interface PolicyForm {
  readonly document: Fields;
  readonly text: string;
  readonly scrape: string | null;
  readonly repairs: readonly unknown[];
  readonly actors: readonly Fields[];
  readonly relations: readonly Fields[];
  readonly norms: readonly Fields[];
  readonly coverage: readonly Fields[];
}

export interface PatchedFolder {
  /** Only the files that change, whole. */
  readonly changed: readonly { readonly path: string; readonly content: string }[];
  /** Files that could not be changed in place and were written anew: their comments are gone. */
  readonly rewritten: readonly string[];
}

const byId = ({ id }: Fields) => String(id);
const anew = (value: unknown) =>
  stringify(value, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false });

/** In: the form, and the folder's files whose paths end as a policy folder's do. Out: what changes. */
export function patchFolder(form: PolicyForm, files: readonly TextFile[]): PatchedFolder {
  const changed: { path: string; content: string }[] = [];
  const rewritten: string[] = [];
  const texts = files.flatMap(({ path, content }) => {
    const decoded = typeof content === "string" ? { ok: true as const, text: content } : decode(content);
    return decoded.ok ? [{ path, text: decoded.text }] : [];
  });
  const named = (pattern: RegExp) => texts.filter(({ path }) => pattern.test(path));
  const put = (file: { path: string; text: string }, patched: string | null, whole: unknown) => {
    if (patched === file.text) return;
    if (patched === null) rewritten.push(file.path);
    changed.push({ path: file.path, content: patched ?? anew(whole) });
  };
  const document = { ...form.document, repairs: form.repairs };
  for (const file of named(/(?:^|\/)document\.yaml$/)) put(file, patchYaml(file.text, document), document);
  for (const file of named(/(?:^|\/)source\.txt$/))
    if (file.text !== form.text) changed.push({ path: file.path, content: form.text });
  for (const file of named(/(?:^|\/)source\.raw\.txt$/))
    if (form.scrape !== null && file.text !== form.scrape)
      changed.push({ path: file.path, content: form.scrape });
  for (const file of named(/(?:^|\/)actors\.yaml$/)) {
    const { actors, relations } = form;
    const lists = [
      { list: "actors", keyOf: byId, entries: actors },
      {
        list: "relations",
        keyOf: ({ from, type, to }: Fields) => `${from} ${type} ${to}`,
        entries: relations,
      },
    ];
    put(file, patchYaml(file.text, {}, lists), { actors, relations });
  }
  for (const file of named(/(?:^|\/)coverage\.yaml$/)) {
    // A heading may be left out of the ledger, and a clause's beginning may be told in more or fewer characters.
    const old = new Map(idsIn(file.text, "clauses", "clause").map((entry) => [String(entry.clause), entry]));
    const entries = form.coverage.flatMap((entry) => {
      const known = old.get(String(entry.clause));
      if (!known)
        return entry.state === "heading" && !/\.\d+\.\d+\./.test(String(entry.clause)) ? [] : [entry];
      const fits =
        String(entry.begins).startsWith(String(known.begins)) ||
        String(known.begins).startsWith(String(entry.begins));
      return [{ ...entry, begins: fits ? known.begins : entry.begins }];
    });
    const lists = [{ list: "clauses", keyOf: ({ clause }: Fields) => String(clause), entries }];
    put(file, patchYaml(file.text, {}, lists), { clauses: form.coverage });
  }
  const norms = shared(named(/(?:^|\/)norms\/[^/]+\.ya?ml$/), form.norms);
  for (const { file, entries } of norms)
    put(file, patchYaml(file.text, {}, [{ list: "norms", keyOf: byId, entries }]), { norms: entries });
  return { changed, rewritten };
}

/** Norms by the file that has them; a new one goes to the file of the one before it. */
function shared(files: readonly { path: string; text: string }[], norms: readonly Fields[]) {
  const sets = files.map((file) => ({ file, entries: [] as Fields[] }));
  const home = new Map(
    sets.flatMap((set) =>
      idsIn(set.file.text, "norms", "id").map((entry) => [String(entry.id), set] as const),
    ),
  );
  let current = sets[0];
  for (const norm of norms) {
    current = home.get(byId(norm)) ?? current;
    // Offsets are computed: people's files do not carry them, unless one of two places is meant.
    const { start: _, end: __, ...entry } = norm;
    current?.entries.push(entry);
  }
  return sets;
}

function idsIn(text: string, list: string, key: string): Fields[] {
  const found = parsed(text);
  const entries = found?.[list];
  return Array.isArray(entries)
    ? entries.filter((entry): entry is Fields => typeof entry === "object" && entry !== null && key in entry)
    : [];
}

function parsed(text: string): Fields | null {
  const read = parseYaml("", text);
  const whole = read.ok ? read.value.value : null;
  return typeof whole === "object" && whole !== null ? (whole as Fields) : null;
}
