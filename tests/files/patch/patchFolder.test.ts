// An edited policy goes back into the folder that people keep: few lines change, comments stay, and the folder says just
// what the desk said.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type Deskwork, type EditName, edit, layPolicy, policyOf } from "../../../src/analysis/index.ts";
import { openWorkspace, patchFolder, writeWorkspace } from "../../../src/files/index.ts";
import { anEdit, dice } from "../../analysis/authoring/deskBuilt.ts";
import { opinionPolicy } from "../../builders/index.ts";

const HAND = { by: "甲", at: "2026-05-08T09:00" };
const ROOT = path.resolve(import.meta.dirname, "../../../graph-data/urban-party-building-2019");
const FILES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ya?ml|txt)$/.test(name))
  .map((name) => ({ path: `p/${name}`, content: readFileSync(path.join(ROOT, name), "utf8") }));

const comments = (text: string) => text.split("\n").filter((line) => line.trimStart().startsWith("#"));

function patched(work: Deskwork) {
  const result = patchFolder(policyOf(work).policies[0]!, FILES);
  const now = new Map(result.changed.map(({ path: name, content }) => [name, content]));
  const files = FILES.map((file) => ({ path: file.path, content: now.get(file.path) ?? file.content }));
  return { ...result, files };
}

/** Lines that are not in both, by a plain count. */
function differing(before: string, after: string): number {
  const counts = new Map<string, number>();
  for (const line of before.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of after.split("\n")) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

function archived(work: Deskwork): string {
  const opened = openWorkspace([
    { path: "a.json", content: JSON.stringify(policyOf({ ...work, sameAs: [] })) },
  ]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues.slice(0, 3)));
  return writeWorkspace(opened.workspace);
}

test("a policy that was not changed changes no file", () => {
  expect(patched(layPolicy(opinionPolicy())).changed).toEqual([]);
});

test("one norm of another force: one file, and the lines of its force and its review", () => {
  const work = layPolicy(opinionPolicy());
  const norm = work.norms[12]!;
  const next = edit(
    work,
    "norm.read",
    { id: norm.id, force: norm.force === "general" ? "directive" : "general" },
    HAND,
  );
  // Its label and summary give way to its own words; a person tells it anew.
  const { label, summary, action, matter } = norm.told!;
  const told = edit(next, "norm.tell", { id: norm.id, label, summary, action, matter }, HAND);
  const { changed, rewritten } = patched(told);
  expect(rewritten).toEqual([]);
  expect(changed).toHaveLength(1);
  const before = FILES.find(({ path: name }) => name === changed[0]!.path)!.content;
  expect(differing(before, changed[0]!.content)).toBeLessThanOrEqual(6);
  expect(comments(changed[0]!.content)).toEqual(comments(before));
});

test("a renamed actor, a marked clause, a norm more and one less: few lines each, no comment lost", () => {
  let work = layPolicy(opinionPolicy());
  work = edit(work, "actor.set", { id: work.actors[2]!.id, aliases: ["新别称"] }, HAND);
  const { address } = work.source.reading.clauses.find(
    ({ kind, address: at }) => kind === "clause" && work.marks[at],
  )!;
  work = edit(work, "clause.mark", { address, state: "exhortation" }, HAND);
  work = edit(work, "norm.rule", { ids: [work.norms[3]!.id], state: "rejected" }, HAND);
  const { files, changed, rewritten } = patched(work);
  expect(rewritten).toEqual([]);
  for (const { path: name, content } of changed) {
    const before = FILES.find((file) => file.path === name)!.content;
    expect(comments(content), name).toEqual(comments(before));
    expect(differing(before, content), name).toBeLessThan(40);
  }
  const opened = openWorkspace(files);
  expect(opened.ok ? [] : opened.issues.slice(0, 3)).toEqual([]);
});

test("whatever is edited, the folder says what the desk says", () => {
  const rounds = process.env.SOAK === "1" ? 300 : 5;
  for (let seed = 1; seed <= rounds; seed++) {
    const roll = dice(seed * 77);
    let work = layPolicy(opinionPolicy());
    for (let step = 0; step < 12; step++) {
      const [name, args] = anEdit(work, roll);
      if (name === "text.replace" || name === "actor.same") continue;
      const next = edit<EditName>(work, name, args, HAND);
      // What a tour names must stay: that is told when the folder is opened, and is no matter of writing it.
      if (next.norms.length >= work.norms.length && name !== "norm.rule" && !name.startsWith("actor."))
        work = next;
    }
    const { files } = patched(work);
    const opened = openWorkspace(files);
    if (!opened.ok) {
      const kinds = new Set(opened.issues.map(({ code }) => code));
      // A quote that stands twice needs its offset, which people's files do not carry.
      expect(
        [...kinds].filter((code) => code !== "quote-ambiguous"),
        `seed ${seed}`,
      ).toEqual([]);
      continue;
    }
    expect(writeWorkspace(opened.workspace), `seed ${seed}`).toBe(archived(work));
  }
}, 600_000);
