// Finds a browser for the journeys: CHROME_PATH, an installed Chrome, Chromium or Edge, else the one that
// comes as an npm package (Linux x64), unpacked once into node_modules/.cache. It downloads nothing.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";

/** WebGL by SwiftShader without moving the page's own compositing there (no --use-angle=swiftshader). */
export const ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
];
/** No WebGL at all: the SVG scene must take over. */
export const ARGS_WITHOUT_WEBGL = [
  ...ARGS.filter((arg) => arg !== "--enable-unsafe-swiftshader"),
  "--disable-software-rasterizer",
  "--disable-3d-apis",
];

export interface Browser {
  executablePath: string;
  env?: Record<string, string>;
}

const require = createRequire(import.meta.url);
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

function installed(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...PLACES].find((file) => fs.existsSync(file));
}

/** The folder of an installed package. */
function folderOf(id: string): string {
  const roots = require.resolve.paths(id) ?? [];
  const folder = roots
    .map((root) => path.join(root, id))
    .find((dir) => fs.existsSync(path.join(dir, "package.json")));
  if (!folder) throw new Error(`The package ${id} is not installed`);
  return folder;
}

async function unpack(from: string, to: string): Promise<void> {
  const tar = createRequire(path.join(from, "package.json"))("tar-fs") as {
    extract(dir: string): NodeJS.WritableStream;
  };
  const open = (file: string) =>
    fs
      .createReadStream(path.join(from, "bin", file))
      .pipe(zlib.createBrotliDecompress({ chunkSize: 2 ** 21 }));
  fs.mkdirSync(to, { recursive: true });
  await pipeline(open("chromium.br"), fs.createWriteStream(path.join(to, "chromium"), { mode: 0o755 }));
  // al2023 brings nss and friends, which a bare machine lacks.
  for (const file of ["swiftshader.tar.br", "fonts.tar.br", "al2023.tar.br"])
    await pipeline(open(file), tar.extract(to));
}

async function fromPackages(): Promise<Browser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const source = folderOf("@sparticuz/chromium");
  const { version } = JSON.parse(fs.readFileSync(path.join(source, "package.json"), "utf8")) as {
    version: string;
  };
  const home = path.resolve("node_modules/.cache/chromium", version);
  if (!fs.existsSync(home)) {
    const half = `${home}.${process.pid}`;
    await unpack(source, half);
    fs.renameSync(half, home);
  }
  const hans = path.join(folderOf("@embedpdf/fonts-sc"), "fonts");
  const fonts = path.join(home, "fonts.conf");
  // Without a font configuration Skia aborts; without a CJK font labels stay blank.
  fs.writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><dir>${hans}</dir><cachedir>${home}/fc-cache</cachedir></fontconfig>`,
  );
  const libraries = [process.env.LD_LIBRARY_PATH, path.join(home, "lib")].filter(Boolean).join(":");
  return {
    executablePath: path.join(home, "chromium"),
    env: { FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries },
  };
}

/** A browser to launch; throws with what to do where there is none. */
export async function findBrowser(): Promise<Browser> {
  const executablePath = installed();
  if (executablePath) return { executablePath };
  const packaged = await fromPackages();
  if (packaged) return packaged;
  throw new Error("No Chrome or Chromium was found: install one, or set CHROME_PATH.");
}
