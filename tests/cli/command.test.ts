// The built file, as a user runs it: one file away from any node_modules, in a process of its own.
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const TOP = join(import.meta.dirname, "../..");
let place: string;
let command: string;

beforeAll(async () => {
  place = realpathSync(mkdtempSync(join(tmpdir(), "quanze-")));
  const outDir = join(place, "dist/cli");
  await build({ configFile: join(TOP, "vite.config.ts"), mode: "cli", logLevel: "warn", build: { outDir } });
  cpSync(join(TOP, "graph-data"), join(place, "graph-data"), { recursive: true });
  mkdirSync(join(place, "elsewhere"));
  command = join(outDir, "quanze.js");
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function quanze(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(command, argv, {
    cwd: join(place, "elsewhere"),
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "en_GB.UTF-8" },
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

describe("the built quanze command", () => {
  it("is one executable file for Node", () => {
    expect(readFileSync(command, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    if (process.platform !== "win32") expect(statSync(command).mode & 0o111).toBe(0o111);
  });

  it("knows the bundled policies from any folder", () => {
    const { status, stdout, stderr } = quanze("validate", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, issues: [] });
  });

  it("exports what it can open again, to the byte", () => {
    const first = quanze("export", "--format", "json", "-o", "archive.json");
    expect(first).toMatchObject({ status: 0, stdout: "" });
    const again = quanze("export", "archive.json");
    expect(again).toMatchObject({ status: 0, stderr: "" });
    expect(again.stdout).toBe(readFileSync(join(place, "elsewhere/archive.json"), "utf8"));
  });

  it("ends with 2 and no stack on wrong usage", () => {
    const { status, stdout, stderr } = quanze("stats", "nowhere");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("quanze: not found or not readable: nowhere\nsee quanze --help\n");
  });

  it("is content when its reader has had enough", () => {
    const script = `set -o pipefail; "${command}" export | head -c 100 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: "" });
  });

  it("can be called by npx in the checkout, without a network", () => {
    // `npm ci` builds it (prepare); a checkout that was never installed has no vitest to run this either.
    const link = join(TOP, "node_modules/.bin/quanze");
    expect(existsSync(link)).toBe(true);
    const said = execFileSync("npx", ["--offline", "--no-install", "quanze", "--version"], {
      cwd: TOP,
      encoding: "utf8",
    });
    expect(said.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
