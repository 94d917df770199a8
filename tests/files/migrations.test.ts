// Workspace files of earlier versions: what was ever written can be opened, and nothing of it is lost on the way.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openWorkspace, writeWorkspace } from "../../src/files/index.ts";
import { MIGRATIONS, migrated } from "../../src/files/migrations.ts";
import { SCHEMA_VERSION } from "../../src/model/index.ts";
import { filesOf, rawOf, smallWorkspace } from "../builders/index.ts";

const FIXTURES = new URL("../fixtures", import.meta.url).pathname;
/** Written by the product of that version from the policy folder in fixtures/files/small. */
const archive = readFileSync(`${FIXTURES}/archives/0.1.0.json`, "utf8");

const opened = (content: string, path = "a.json") => {
  const result = openWorkspace([{ path, content }]);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.workspace;
};

describe("workspace files of earlier versions", () => {
  test("what 0.1.0 wrote is opened, and is the policy that it was written from", () => {
    const then = JSON.parse(archive);
    expect(then.schemaVersion).toBe(1);
    expect(Object.keys(then.policies[0])).not.toContain("glossary");
    const folder = openWorkspace(filesOf(`${FIXTURES}/files/small`, "small"));
    expect(folder.ok && opened(archive)).toEqual(folder.ok && folder.workspace);
  });

  test("opened and written again, such a file is of the present version", () => {
    const now = JSON.parse(writeWorkspace(opened(archive)));
    expect(now.schemaVersion).toBe(SCHEMA_VERSION);
    expect(now.policies[0]).toMatchObject({ tours: [], glossary: [] });
  });

  test("the chain has a named step from every version that there was", () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, at) => at + 1),
    );
    for (const { name } of MIGRATIONS) expect(name).not.toBe("");
  });

  test("steps follow each other, and one that is missing leaves the file as it was", () => {
    const add = (from: number, field: string) => ({
      from,
      name: field,
      migrate: (whole: Readonly<Record<string, unknown>>) => ({
        ...whole,
        [field]: Object.keys(whole).length,
      }),
    });
    const steps = [add(2, "second"), add(1, "first")];
    expect(migrated(rawOf({ schemaVersion: 1 }), steps, 3).value).toEqual({
      schemaVersion: 3,
      first: 1,
      second: 2,
    });
    expect(migrated(rawOf({ schemaVersion: 2 }), steps, 3).value).toEqual({ schemaVersion: 3, second: 1 });
    const old = rawOf({ schemaVersion: 1 });
    expect(migrated(old, steps.slice(0, 1), 3)).toBe(old);
    const newer = rawOf({ schemaVersion: 4 });
    expect(migrated(newer, steps, 3)).toBe(newer);
  });

  test("a file of today without a part that belongs to it is told, not filled in", () => {
    const form = JSON.parse(writeWorkspace(smallWorkspace()));
    delete form.policies[0].glossary;
    const result = openWorkspace([{ path: "a.json", content: JSON.stringify(form) }]);
    expect(!result.ok && result.issues).toMatchObject([
      { code: "missing-field", facts: { field: "glossary" } },
    ]);
  });

  test("whatever stands in such a file, a step neither throws nor changes what is no policy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: -2, max: 4 }), (value, schemaVersion) => {
        for (const whole of [value, { schemaVersion, policies: value }, { schemaVersion, policies: [value] }])
          expect(() => migrated(rawOf(whole))).not.toThrow();
      }),
    );
  });
});
