import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LIMITS,
  openWorkspace,
  parseWorkspace,
  type TextFile,
  writeWorkspace,
} from "../../src/files/index.ts";
import { opinion, smallPolicy } from "./sample.ts";

function problems(files: readonly TextFile[]): string[] {
  const opened = openWorkspace(files);
  return opened.ok
    ? []
    : opened.issues.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

describe("openWorkspace", () => {
  it("opens a policy folder", () => {
    const opened = openWorkspace(smallPolicy());
    expect(opened.ok && opened.workspace.policies.map(({ id, norms }) => [id, norms.length])).toEqual([
      ["small", 2],
    ]);
  });

  it("opens a folder dropped without a name", () => {
    const bare = smallPolicy().map(({ path, content }) => ({ path: path.slice("small/".length), content }));
    expect(openWorkspace(bare).ok).toBe(true);
  });

  it("opens several policies at once, and passes over what is no part of one", () => {
    const other = smallPolicy({}, "deep/er/other").map((file) =>
      file.path.endsWith("document.yaml")
        ? {
            ...file,
            content: new TextDecoder().decode(file.content as Uint8Array).replace("id: small", "id: other"),
          }
        : file,
    );
    const stray = { path: "deep/README.md", content: "# nothing" };
    const opened = openWorkspace([...smallPolicy(), ...other, stray]);
    expect(opened.ok && opened.workspace.policies.map(({ id }) => id)).toEqual(["small", "other"]);
  });

  it("reads norms from all files of norms/, sorted by name, and nowhere else", () => {
    const parsed = parseWorkspace(
      smallPolicy({ "norms/0.yml": "norms: []\n", "norms/draft.yaml.bak": "{", "norms/old/1.yaml": "{" }),
    );
    expect(parsed.ok && parsed.value.policies[0]!.norms.map(({ file }) => file)).toEqual([
      "small/norms/0.yml",
      "small/norms/1.yaml",
      "small/norms/2.yaml",
    ]);
  });

  it("names every file that is missing", () => {
    const gone = { "document.yaml": null, "source.txt": null, "norms/1.yaml": null, "norms/2.yaml": null };
    expect(problems(smallPolicy(gone))).toEqual([
      "small/document.yaml:1:1 file-missing",
      "small/norms/*.yaml:1:1 file-missing",
      "small/source.txt:1:1 file-missing",
    ]);
  });

  it("misses the raw text where there are repairs to check", () => {
    expect(problems(smallPolicy({ "source.raw.txt": null }))).toEqual([
      "small/source.raw.txt:1:1 file-missing",
    ]);
  });

  it("tells a file in GBK from one in UTF-8, with the place", () => {
    const gbk = new Uint8Array([...new TextEncoder().encode("甲\n乙"), 0xbd, 0xd6, 0xb5, 0xc0]);
    expect(problems(smallPolicy({ "actors.yaml": gbk }))).toEqual(["small/actors.yaml:2:2 not-utf8"]);
  });

  it("refuses files beyond their limits", () => {
    const big = { "source.txt": "x".repeat(LIMITS.text + 1), "actors.yaml": new Uint8Array(LIMITS.yaml + 1) };
    expect(problems(smallPolicy(big))).toEqual([
      "small/actors.yaml:1:1 file-too-large",
      "small/source.txt:1:1 file-too-large",
    ]);
  });

  it("does not take anything for a workspace", () => {
    expect(problems([])).toEqual([":1:1 not-a-workspace"]);
    expect(problems([{ path: "a.docx", content: "PK" }])).toEqual(["a.docx:1:1 not-a-workspace"]);
    expect(problems([{ path: "a.json", content: "[1]" }])).toEqual(["a.json:1:1 not-a-workspace"]);
    expect(problems([{ path: "a.yaml", content: "" }])).toEqual(["a.yaml:1:1 not-a-workspace"]);
  });

  it("asks for the version of the form that it knows", () => {
    const of = (version: unknown) => problems([{ path: "a.json", content: `{"schemaVersion": ${version}}` }]);
    expect(of(3)).toEqual(["a.json:1:2 schema-newer"]);
    for (const never of [0, -1, 1.5, '"2"', null, "[2]"])
      expect(of(never)).toEqual(["a.json:1:2 schema-version"]);
  });

  it("finds mistakes of form in a workspace file, in the file's own places", () => {
    const content = `{"schemaVersion": 1, "extra": 1, "policies": [
{"document": {}, "text": 3, "norm": []},
7]}`;
    expect(problems([{ path: "a.json", content }])).toEqual([
      "a.json:1:22 unknown-field",
      "a.json:2:1 missing-field",
      "a.json:2:1 missing-field",
      "a.json:2:1 missing-field",
      "a.json:2:18 wrong-type",
      "a.json:2:29 unknown-field",
      "a.json:3:1 wrong-type",
    ]);
  });

  it("takes nothing that it could not keep, and no second id", () => {
    const content = `{"schemaVersion": 1, "policies": [{"id": "a", "document": {"id": "b"}, "text": "", "actors": [],
"norms": [], "coverage": [], "tours": {}}, {"id": {"toString": 1}, "document": {}, "text": {"toString": 1},
"actors": [], "norms": [], "coverage": []}]}`;
    expect(problems([{ path: "a.json", content }])).toEqual([
      "a.json:1:36 bad-value",
      "a.json:2:30 wrong-type",
      "a.json:2:45 bad-value",
      "a.json:2:84 wrong-type",
    ]);
  });

  it("points into the workspace file for what the checks find", () => {
    const opened = openWorkspace(smallPolicy());
    if (!opened.ok) throw new Error("refused");
    const lines = writeWorkspace(opened.workspace).split("\n");
    const at = lines.findIndex((line) => line.includes('"actor": "departments"'));
    lines[at] = lines[at]!.replace("departments", "department");
    expect(problems([{ path: "a.json", content: lines.join("\n") }])).toEqual([
      `a.json:${at + 1}:${lines[at]!.indexOf('"actor"') + 1} unknown-actor`,
    ]);
  });

  it("refuses a workspace file whose offsets disagree with its text", () => {
    const opened = openWorkspace(smallPolicy());
    if (!opened.ok) throw new Error("refused");
    const moved = writeWorkspace(opened.workspace).replace(
      "关于示例的意见\\n\\n一",
      "关于一个示例的意见\\n\\n一",
    );
    expect(
      problems([{ path: "a.json", content: moved }]).some((line) => line.endsWith("offset-mismatch")),
    ).toBe(true);
  });

  it("never throws, whatever part of a policy is spoilt", () => {
    const files = smallPolicy();
    const runs = { numRuns: process.env.SOAK === "1" ? 20_000 : 150, seed: 7 };
    const spoil = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc.constantFrom("- ", "{", "null", "__proto__: 1", "*a", "99999", "[["),
      ),
    });
    fc.assert(
      fc.property(spoil, ({ file, at, cut, put }) => {
        const { path, content } = files[file]!;
        const bytes = content as Uint8Array;
        const where = Math.floor(at * bytes.length);
        const patch = typeof put === "string" ? new TextEncoder().encode(put) : put;
        const spoilt = new Uint8Array([...bytes.slice(0, where), ...patch, ...bytes.slice(where + cut)]);
        const opened = openWorkspace(
          files.map((old) => (old.path === path ? { path, content: spoilt } : old)),
        );
        if (!opened.ok) expect(opened.issues.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it("opens the Opinion as it is shipped", () => {
    expect(problems(opinion())).toEqual([]);
  });
});
