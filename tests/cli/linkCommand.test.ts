import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { linkCommand } from "../../src/cli/linkCommand.ts";

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "quanze-")));
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, "main.js"), '#!/usr/bin/env node\nprocess.stdout.write("ran");');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("puts the built command where npx looks for it, however often it is built", async () => {
  for (let time = 0; time < 2; time++)
    await build({
      configFile: false,
      root,
      logLevel: "silent",
      plugins: [linkCommand(root)],
      build: {
        ssr: "main.js",
        outDir: "dist/cli",
        rolldownOptions: { output: { entryFileNames: "quanze.js" } },
      },
    });
  expect(execFileSync(join(root, "node_modules/.bin/quanze"), { encoding: "utf8" })).toBe("ran");
});
