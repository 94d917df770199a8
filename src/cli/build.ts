// `quanze build`: the explorer over any policies, as one file that needs no server or as a site. Fills the pages that
// the package was built with; there is no bundler in it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blockText, shippedData, withData } from "../files/index.ts";
import { releasedWorkspace, type Workspace } from "../model/index.ts";
import type { Later } from "./ask.ts";
import { printJson, workspaceAt } from "./opening.ts";
import { type Terminal, Usage } from "./terminal.ts";
import { writeWhole } from "./writeWhole.ts";

const TOP = fileURLToPath(new URL("../..", import.meta.url));
/** The built pages, seen from src/cli and from dist/cli alike. */
const SITE = join(TOP, "dist/site");
const INDEX = "index.html";
const COURSEWARE = "courseware.html";
const FIRST_SCREEN = /<div id="first"[\s\S]*?(?=<div id="app">)/;

/**
 * Exit codes: 0 written, 1 the policies have errors. Throws Usage where the place cannot be written or belongs to
 * something else, or where there are no built pages and nothing to build them with.
 */
export function buildPages(
  paths: readonly string[],
  { output }: { readonly output: string },
  terminal: Terminal,
  later: Later,
): number {
  const single = /\.html?$/i.test(output);
  if (!single) refuseStrangers(output, terminal);
  const workspace = workspaceAt(paths, terminal);
  if (!workspace) return 1;
  madeSure(terminal);
  later(
    (single ? writeFile(workspace, output, terminal) : writeSite(workspace, output, terminal)).catch(
      (error: unknown) => {
        if (!(error instanceof Usage)) throw error;
        terminal.err(`quanze: ${error.message}\n`);
        return 2;
      },
    ),
  );
  return 0;
}

async function writeFile(workspace: Workspace, file: string, terminal: Terminal): Promise<number> {
  const page = filled(COURSEWARE, blockText(await shippedData(releasedWorkspace(workspace))));
  writeWhole(file, page, terminal);
  return told({ path: file, size: Buffer.byteLength(page) }, "file", terminal);
}

async function writeSite(workspace: Workspace, folder: string, terminal: Terminal): Promise<number> {
  const block = blockText(await shippedData(workspace));
  try {
    mkdirSync(folder, { recursive: true });
    cpSync(join(SITE, "assets"), join(folder, "assets"), { recursive: true });
  } catch {
    throw new Usage(terminal.say("cli.cannotWrite", { path: folder }));
  }
  // Last, so that no page stands there whose scripts are not yet all there.
  for (const name of [COURSEWARE, INDEX]) writeWhole(join(folder, name), filled(name, block), terminal);
  const size = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return told({ path: folder, size }, "folder", terminal);
}

function filled(name: string, block: string): string {
  const built = readFileSync(join(SITE, name), "utf8");
  const page = withData(built, block);
  if (page === null) throw new Error(`${name} has no block of data`);
  // The first screen that the build drew is that of its own document.
  return page === built ? page : page.replace(FIRST_SCREEN, "");
}

function told(
  { path, size }: { path: string; size: number },
  kind: "file" | "folder",
  terminal: Terminal,
): number {
  if (terminal.json) printJson({ [kind]: path, size }, terminal);
  else terminal.err(`${terminal.say("cli.written", { path, size })}\n`);
  return 0;
}

/** A folder with other things in it is left alone. */
function refuseStrangers(folder: string, { say }: Terminal): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Usage(say("cli.cannotWrite", { path: folder }));
  const index = join(folder, INDEX);
  const ours = existsSync(index) && withData(readFileSync(index, "utf8"), "") !== null;
  if (!ours && readdirSync(folder).length > 0) throw new Usage(say("cli.notEmpty", { path: folder }));
}

/** In a fresh checkout the pages are not built yet, but the means are there. */
function madeSure(terminal: Terminal): void {
  if ([INDEX, COURSEWARE].every((name) => existsSync(join(SITE, name)))) return;
  const vite = join(TOP, "node_modules/vite/bin/vite.js");
  if (!existsSync(vite)) throw new Usage(terminal.say("cli.noPages"));
  terminal.err(`${terminal.say("cli.building")}\n`);
  for (const mode of ["production", "courseware"])
    execFileSync(process.execPath, [vite, "build", "--mode", mode, "--logLevel", "error"], {
      cwd: TOP,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    });
}
