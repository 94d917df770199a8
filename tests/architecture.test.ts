// The law: the table of the design, held against every source file, and each rule tried on a planted fault.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Fault,
  FLOORS,
  faultsOf,
  importsOf,
  OWNERS,
  screenFaults,
  type Tree,
} from "./architecture/rules.ts";

const root = path.resolve(import.meta.dirname, "..");

function readTree(folder: string): Tree {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  const files = names
    .filter((name) => /\.(?:ts|tsx|css)$/.test(name))
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`);
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
}

const tree = readTree("src");
const rules = (faults: Fault[]) => faults.map((fault) => fault.rule);
const planted = (file: string, text: string, more: [string, string][] = []) =>
  faultsOf(new Map([[file, text], ...more]));

describe("the house", () => {
  test("stands as designed: arrows, doors, owners, no cycles, short files, honest names", () => {
    expect(faultsOf(tree)).toEqual([]);
    expect(screenFaults(tree)).toEqual([]);
  });

  test("has the nine floors, each with its door or its own entrance", () => {
    for (const floor of Object.keys(FLOORS)) {
      const entrance =
        { ui: "src/ui/shell/context.tsx", cli: "src/cli/main.ts" }[floor] ?? `src/${floor}/index.ts`;
      expect(tree.has(entrance), entrance).toBe(true);
    }
  });

  test("keeps its files small: half of them have at most 120 lines", () => {
    const lengths = [...tree.values()].map((text) => text.split("\n").length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(120);
  });

  test("has only top-level entries that a newcomer expects", () => {
    const allowed =
      /^(?:package(?:-lock)?\.json|vite\.config\.ts|tsconfig\.json|src|graph-data|tests|README(?:\.zh-CN)?\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|\..+|biome\.json|node_modules|dist)$/;
    expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([]);
  });

  test("has every floor's tests under the same word", () => {
    const floors = new Set(Object.keys(FLOORS));
    const known = new Set([
      "builders",
      "fixtures",
      "regressions",
      "journeys",
      "bench",
      "architecture",
      "soak",
    ]);
    const folders = readdirSync(path.join(root, "tests"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(
      folders.map((entry) => entry.name).filter((name) => !floors.has(name) && !known.has(name)),
    ).toEqual([]);
  });

  test("runs its core in plain Node: every door of it can be imported without a screen", async () => {
    for (const floor of ["model", "words", "analysis", "graph", "files", "session"])
      expect(Object.keys(await import(`../src/${floor}/index.ts`)).length, floor).toBeGreaterThan(0);
    expect("document" in globalThis).toBe(false);
  });
});

describe("a planted fault is found:", () => {
  test("an arrow that points up, even for a type", () => {
    expect(rules(planted("src/model/a.ts", 'import type { View } from "../session/index.ts";'))).toEqual([
      "arrow",
    ]);
  });
  test("every arrow that the table does not have", () => {
    const floors = Object.keys(FLOORS);
    for (const from of floors)
      for (const to of floors) {
        const found = rules(planted(`src/${from}/a.ts`, `import { x } from "../${to}/index.ts";`));
        const allowed = from === to || FLOORS[from]!.includes(to);
        expect(found, `${from} → ${to}`).toEqual(allowed ? [] : ["arrow"]);
      }
  });
  test("an import that goes around a door", () => {
    expect(rules(planted("src/ui/list/a.ts", 'import { x } from "../../model/shapes.ts";'))).toEqual([
      "door",
    ]);
  });
  test("a re-export and a lazy import that go around a door", () => {
    expect(rules(planted("src/ui/list/a.ts", 'export { x } from "../../model/shapes.ts";'))).toEqual([
      "door",
    ]);
    expect(rules(planted("src/ui/list/a.ts", 'const a = () => import("../../scene/sigma/x.ts");'))).toEqual([
      "door",
    ]);
  });
  test("an import of the composition root", () => {
    expect(rules(planted("src/ui/list/a.ts", 'import { x } from "../../main.tsx";'))).toEqual(["arrow"]);
  });
  test("sigma, zod, yaml, zustand, react or node: in a floor that does not own them", () => {
    for (const name of Object.keys(OWNERS)) {
      const stranger = Object.keys(FLOORS).find(
        (floor) => !OWNERS[name]!.some((owner) => owner.startsWith(floor)),
      )!;
      expect(rules(planted(`src/${stranger}/a.ts`, `import x from "${name}";`)), name).toEqual(["owner"]);
    }
    expect(rules(planted("src/files/a.ts", 'import fs from "node:fs";'))).toEqual(["owner"]);
    expect(rules(planted("src/scene/svg/a.ts", 'import Sigma from "sigma";'))).toEqual(["owner"]);
  });
  test("a package that nobody owns", () => {
    expect(rules(planted("src/ui/a.ts", 'import _ from "lodash";'))).toEqual(["owner"]);
  });
  test("a ring of imports", () => {
    const found = planted("src/model/a.ts", 'import { b } from "./b.ts";', [
      ["src/model/b.ts", 'import { a } from "./a.ts";'],
    ]);
    expect(rules(found)).toEqual(["cycle"]);
  });
  test("a file of more than 300 lines", () => {
    expect(rules(planted("src/model/a.ts", "const a = 1;\n".repeat(301)))).toEqual(["length"]);
    expect(planted("src/model/a.ts", "const a = 1;\n".repeat(300))).toEqual([]);
  });
  test("a name that says nothing", () => {
    for (const name of ["utils", "helpers", "common", "misc", "types", "constants"])
      expect(rules(planted(`src/model/${name}.ts`, "")), name).toEqual(["name"]);
    expect(rules(planted("src/ui/NodeCard/a.tsx", ""))).toEqual(["name"]);
  });
  test("a default export, and a door that lists nothing by name", () => {
    expect(rules(planted("src/model/a.ts", "export default 1;"))).toEqual(["default-export"]);
    expect(rules(planted("src/model/index.ts", 'export * from "./a.ts";', [["src/model/a.ts", ""]]))).toEqual(
      ["star-export"],
    );
  });
  test("a tenth floor", () => {
    expect(rules(planted("src/services/a.ts", ""))).toEqual(["unknown-floor"]);
  });
  test("a core that reaches for the screen behind the compiler's back", () => {
    expect(
      rules(screenFaults(new Map([["src/graph/a.ts", "const d = (globalThis as X).document;"]]))),
    ).toEqual(["arrow"]);
  });
  test("imports over several lines, and none in comments", () => {
    expect(
      importsOf('import {\n  a,\n  type B,\n} from "./x.ts";\n// import c from "./y.ts";\nimport "./z.css";'),
    ).toEqual([
      { from: "./x.ts", lazy: false },
      { from: "./z.css", lazy: false },
    ]);
  });
});
