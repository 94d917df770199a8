// Makes `npx quanze` work in a checkout: npm links the commands of dependencies, not a package's own.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";

/** After the command line is built: makes it executable, and links it into node_modules/.bin where there is one. */
export function linkCommand(root: string): Plugin {
  let built = "";
  return {
    name: "quanze:link-command",
    apply: "build",
    writeBundle(options, bundle) {
      const [entry] = Object.values(bundle).filter((chunk) => chunk.type === "chunk" && chunk.isEntry);
      if (!options.dir || !entry) return;
      built = join(options.dir, entry.fileName);
      chmodSync(built, 0o755);
    },
    closeBundle() {
      const own = built === join(root, "dist/cli/quanze.js");
      if (own && existsSync(join(root, "node_modules"))) link(built, join(root, "node_modules/.bin"));
    },
  };
}

function link(command: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const target = relative(folder, command);
  const place = join(folder, "quanze");
  rmSync(place, { force: true });
  if (process.platform !== "win32") symlinkSync(target, place);
  else {
    const windows = target.replaceAll("/", "\\");
    writeFileSync(`${place}.cmd`, `@node "%~dp0\\${windows}" %*\r\n`);
    writeFileSync(place, `#!/bin/sh\nexec node "$(dirname "$0")/${target.replaceAll("\\", "/")}" "$@"\n`);
  }
}
