// What the checker of the quiz knows: the YAML of a policy, read on its own. Imports nothing of the product.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface FileParty {
  actor: string | null;
  role?: string;
  explicit: boolean;
  reason?: { zh: string };
}
export interface FileNorm {
  id: string;
  clause: string;
  quote: string;
  modality: string;
  force: string;
  bearers: FileParty[];
  others?: FileParty[];
  action: string;
  matter: string;
  condition?: string;
  exception?: string;
  related?: { norm: string; type: string }[];
  note?: { zh: string };
}
interface FileActor {
  id: string;
  name: string;
  aliases?: string[];
  level: string;
  system: string;
  kind: string;
}

export interface Facts {
  text: string;
  actors: ReadonlyMap<string, FileActor>;
  norms: ReadonlyMap<string, FileNorm>;
  /** Headings that stand on a line or begin a paragraph, in order: where each begins. */
  headings: readonly { words: string; at: number }[];
  kin(a: string, b: string): boolean;
}

const DATA = join(import.meta.dirname, "../../../graph-data");

/** The facts of a policy's folder below graph-data. */
export function readFacts(folder = "urban-party-building-2019"): Facts {
  const read = (name: string) => readFileSync(join(DATA, folder, name), "utf8");
  const { actors, relations } = parse(read("actors.yaml")) as {
    actors: FileActor[];
    relations: { from: string; type: string; to: string }[];
  };
  const norms = readdirSync(join(DATA, folder, "norms"))
    .sort()
    .flatMap((file) => (parse(read(`norms/${file}`), { maxAliasCount: -1 }) as { norms: FileNorm[] }).norms);
  const text = read("source.txt");
  const headings = [
    ...text.matchAll(
      /^(?:[一二三四五六七八九十]、.+|（[一二三四五六七八九十]）[^。]+|[一二三四五六七八九十] .+)/gm,
    ),
  ].map(({ 0: words, index: at }) => ({ words, at }));
  const above = new Map<string, string[]>();
  for (const { from, type, to } of relations) {
    if (type === "kindOf") above.set(from, [...(above.get(from) ?? []), to]);
    if (type === "includes") above.set(to, [...(above.get(to) ?? []), from]);
  }
  const upward = (id: string): string[] => [id, ...(above.get(id) ?? []).flatMap(upward)];
  return {
    text,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    norms: new Map(norms.map((norm) => [norm.id, norm])),
    headings,
    kin: (a, b) => upward(a).includes(b) || upward(b).includes(a),
  };
}

export const holders = (norm: FileNorm, role: string): FileParty[] =>
  role === "bearer" ? norm.bearers : (norm.others ?? []).filter((other) => other.role === role);
export const parties = (norm: FileNorm): FileParty[] => [...norm.bearers, ...(norm.others ?? [])];
export const ids = (list: readonly FileParty[]): string[] =>
  list.flatMap(({ actor }) => (actor === null ? [] : [actor]));
export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

/** Names joined by 、 → ids; `…党委和政府` is both. null where some word is no actor's name. */
export function actorsIn(facts: Facts, words: string): string[] | null {
  const joint = /^(.+)党委和政府$/.exec(words);
  if (joint) return actorsIn(facts, `${joint[1]}党委、${joint[1]}政府`);
  for (const { id, name } of facts.actors.values()) {
    if (words === name) return [id];
    if (!words.startsWith(`${name}、`)) continue;
    const rest = actorsIn(facts, words.slice(name.length + 1));
    if (rest) return [id, ...rest];
  }
  return null;
}

/**
 * Whether an actor may be offered as a wrong answer to who has a role in a norm: not such a one, no kin of one, not
 * taken in by one, not named as another reading of an inferred one, nor in that role in a norm that belongs with it.
 */
export function isFalse(facts: Facts, norm: FileNorm, role: string, id: string): boolean {
  const right = ids(holders(norm, role));
  if (right.some((holder) => facts.kin(holder, id))) return false;
  const actor = facts.actors.get(id);
  if (!actor) return false;
  const wide = right
    .map((holder) => facts.actors.get(holder))
    .filter((holder) => holder?.system === "territory");
  const takesIn = wide.some((holder) => holder?.level === "regional" || holder?.level === "city");
  if (role === "bearer" && takesIn && ["territory", "government"].includes(actor.system)) return false;
  if (norm.bearers.some((bearer) => !bearer.explicit)) {
    const notes = [norm.note?.zh, ...norm.bearers.map((bearer) => bearer.reason?.zh)].join("");
    const joint = actor.name.replace(/政府$/, "党委和政府");
    if (actor.level === "regional" || notes.includes(actor.name) || notes.includes(joint)) return false;
  }
  const linked = [...facts.norms.values()].filter(
    (other) =>
      other !== norm &&
      (norm.related?.some((link) => link.norm === other.id) ||
        other.related?.some((link) => link.norm === norm.id) ||
        other.matter === norm.matter),
  );
  return !linked.some((other) => ids(holders(other, role)).some((holder) => facts.kin(holder, id)));
}
