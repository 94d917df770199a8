// Every file of the hostile corpus comes to what is expected of it, within two seconds, and pollutes nothing. The same
// files are opened in a browser by tests/journeys/trust.journey.ts.
import { expect, test } from "vitest";
import { LIMITS, openWorkspace } from "../../src/files/index.ts";
import { sayIssue } from "../../src/words/index.ts";
import { EXPECTED, LARGE_NAMES, largeHostile, smallHostile } from "../builders/hostile.ts";

const small = smallHostile();
const bytesOf = (name: string) => small.get(name) ?? largeHostile(name);

test("the corpus is what is expected of it", () => {
  expect([...small.keys(), ...LARGE_NAMES].sort()).toEqual(Object.keys(EXPECTED).sort());
});

test.each(Object.entries(EXPECTED))("%s: %s", (name, expected) => {
  const content = bytesOf(name);
  const opens = () => {
    const start = performance.now();
    const opened = openWorkspace([{ path: name, content }]);
    return { opened, took: performance.now() - start };
  };
  const { opened, took } = opens();
  expect(opened.ok ? "opens" : opened.issues[0]?.code).toBe(expected);
  if (!opened.ok) {
    expect(opened.issues.length).toBeLessThanOrEqual(LIMITS.issues);
    for (const issue of opened.issues) {
      expect(issue.line).toBeGreaterThan(0);
      for (const language of ["zh", "en"] as const) expect(sayIssue(language, issue)).not.toMatch(/\{\w+\}/);
    }
  }
  // What else the machine does counts once, not twice.
  if (took > 2_000) expect(opens().took).toBeLessThan(2_000);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
