import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "../../src/cli/schema.ts";
import { fieldWords } from "../../src/words/index.ts";

const GRAPH_DATA = join(import.meta.dirname, "../../graph-data");

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

function* trails(schema: Schema, trail: string): Generator<[string, Schema]> {
  yield [trail, schema];
  for (const [field, inner] of Object.entries(schema.properties ?? {}))
    yield* trails(inner, `${trail}.${field}`);
  for (const inner of [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])])
    for (const [below, node] of trails(inner, trail)) if (below !== trail) yield [below, node];
}

describe("the JSON Schemas of graph-data", () => {
  it("are up to date: run `npx quanze schema -o graph-data/schema` when they are not", () => {
    const folder = join(GRAPH_DATA, "schema");
    expect(readdirSync(folder).sort()).toEqual([...schemaFiles().keys()].sort());
    for (const [name, text] of schemaFiles())
      expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
  });

  it("say of every field what it means, and of no field that there is none", () => {
    const known = new Set<string>();
    for (const [name, text] of schemaFiles())
      for (const [trail, { description }] of trails(JSON.parse(text), name.replace(/\..*/, ""))) {
        known.add(trail);
        if (/\.(?:zh|en)$/.test(trail) && !trail.startsWith("document.topics")) continue;
        expect(description, trail).toBeTypeOf("string");
      }
    expect(Object.keys(fieldWords).filter((trail) => !known.has(trail))).toEqual([]);
  });

  it("are named at the top of every YAML file of the policies", () => {
    for (const policy of readdirSync(GRAPH_DATA, { withFileTypes: true })) {
      if (!policy.isDirectory() || policy.name === "schema") continue;
      const folder = join(GRAPH_DATA, policy.name);
      for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
        if (!entry.name.endsWith(".yaml")) continue;
        const [, target] =
          /^# yaml-language-server: \$schema=(.*)\n/.exec(
            readFileSync(join(entry.parentPath, entry.name), "utf8"),
          ) ?? [];
        expect(target, entry.name).toBeDefined();
        expect(readdirSync(join(GRAPH_DATA, "schema"))).toContain(
          join(entry.parentPath, target!).split("/").at(-1),
        );
      }
    }
  });

  it("are explained field by field in README.md", () => {
    const readme = readFileSync(join(GRAPH_DATA, "README.md"), "utf8");
    const code = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside).join(" ");
    const fields = Object.keys(fieldWords).flatMap((trail) => trail.split(".").slice(1).at(-1) ?? []);
    expect([...new Set(fields)].filter((field) => !new RegExp(`\\b${field}\\b`).test(code))).toEqual([]);
  });
});
