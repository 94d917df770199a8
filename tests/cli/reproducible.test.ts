// The same source gives the same bytes: the command line each time, the site and the courseware in a soak, since each of
// their builds takes half a minute.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";

const TOP = path.join(import.meta.dirname, "../..");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Every file of a build made anew in a folder of its own: its path and the hash of its bytes. */
async function built(mode: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "quanze-build-"));
  folders.push(folder);
  await promisify(execFile)(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--mode", mode, "--outDir", folder, "--logLevel", "error"],
    { cwd: TOP, env: { ...process.env, NODE_ENV: "production" } },
  );
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => {
      const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
      return `${path.relative(folder, file)} ${hash}`;
    })
    .sort();
}

const MODES = process.env.SOAK === "1" ? ["cli", "production", "courseware"] : ["cli"];
it.each(MODES)(
  "two builds are the same, byte for byte: %s",
  async (mode) => {
    const first = await built(mode);
    expect(first.length).toBeGreaterThan(0);
    expect(await built(mode)).toEqual(first);
  },
  600_000,
);
