// The law of the house: which floor may import what, and what a file may be. Pure: files in, faults out,
// so that every rule can be tried on a planted fault.

/** path from the top, with slashes → its text */
export type Tree = ReadonlyMap<string, string>;

export interface Fault {
  rule:
    | "arrow"
    | "door"
    | "owner"
    | "cycle"
    | "length"
    | "name"
    | "default-export"
    | "star-export"
    | "unknown-floor";
  file: string;
  what: string;
}

export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  words: ["model"],
  analysis: ["model"],
  graph: ["model", "analysis"],
  files: ["model", "words", "analysis", "graph"],
  session: ["model", "analysis", "graph", "files"],
  scene: ["model", "graph"],
  ui: ["model", "words", "analysis", "graph", "files", "session", "scene"],
  cli: ["model", "words", "analysis", "graph", "files"],
};

/** Who may import a package: floors, or folders of a floor. Packages not listed here belong to nobody. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  zod: ["model"],
  "pinyin-pro": ["analysis", "cli"],
  graphology: ["graph", "scene/sigma"],
  "graphology-types": ["graph", "scene/sigma"],
  yaml: ["files"],
  fflate: ["files"],
  docx: ["files"],
  pptxgenjs: ["files"],
  zustand: ["session"],
  sigma: ["scene/sigma"],
  react: ["ui", "main.tsx"],
  "react-dom": ["ui", "main.tsx", "prerender.tsx"],
  "react-aria-components": ["ui", "main.tsx"],
  "@tanstack/react-virtual": ["ui"],
  commander: ["cli"],
  vite: ["cli"],
};

const MAX_LINES = 300;
const FORBIDDEN = /^(?:utils?|helpers?|common|misc|types?|constants?|shared|lib)$/i;
const CORE = new Set(["model", "words", "analysis", "graph", "files", "session"]);

export interface Import {
  from: string;
  /** A dynamic import(): lazy, so no part of a load-time cycle. */
  lazy: boolean;
}

/** Every module that a source text names, types included. */
export function importsOf(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const found: Import[] = [];
  const fixed = /(?:^|[;\n])\s*(?:import|export)\s+(?:[\w*{}\s,$]+?\s+from\s*)?["']([^"'\n]+)["']/g;
  for (const match of code.matchAll(fixed)) found.push({ from: match[1]!, lazy: false });
  for (const match of code.matchAll(/\bimport\(\s*["']([^"'\n]+)["']\s*\)/g))
    found.push({ from: match[1]!, lazy: true });
  return found;
}

/** `./x` seen from a file, as a path from the top; null for packages and virtual modules. */
export function resolved(file: string, from: string): string | null {
  if (!from.startsWith(".")) return null;
  const parts = file.split("/").slice(0, -1);
  for (const step of from.replace(/\?.*$/, "").split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}

const packageOf = (from: string) =>
  from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : (from.split("/")[0] ?? from);

/** `src/ui/list/List.tsx` → `ui`; files directly in src are the composition root and have no floor. */
function floorOf(path: string): string | null {
  const [top, floor, ...rest] = path.split("/");
  return top === "src" && rest.length > 0 && floor !== undefined ? floor : null;
}

const inside = (file: string, owner: string) => file === `src/${owner}` || file.startsWith(`src/${owner}/`);
const isCode = (file: string) => /\.(?:ts|tsx)$/.test(file) && !file.endsWith(".d.ts");

function importFaults(file: string, { from }: Import): Fault[] {
  const floor = floorOf(file);
  const target = resolved(file, from);
  if (target === null) return packageFaults(file, from, floor);
  const other = floorOf(target);
  if (floor === null || other === null || floor === other) {
    if (floor !== null && other === null && target.startsWith("src/"))
      return [{ rule: "arrow", file, what: `${floor} imports the composition root (${target})` }];
    return [];
  }
  if (!FLOORS[floor]?.includes(other))
    return [{ rule: "arrow", file, what: `${floor} may not import ${other}` }];
  // Sheets of style are no code; everything else goes through the door.
  if (target !== `src/${other}/index.ts`)
    return [{ rule: "door", file, what: `${target} is behind the door of ${other}` }];
  return [];
}

function packageFaults(file: string, from: string, floor: string | null): Fault[] {
  if (from.startsWith("virtual:")) {
    const allowed = floor === null || floor === "cli";
    return allowed ? [] : [{ rule: "arrow", file, what: `${from} belongs to the composition root` }];
  }
  if (from.startsWith("node:")) {
    return floor === "cli" ? [] : [{ rule: "owner", file, what: `${from} belongs to cli` }];
  }
  const name = packageOf(from);
  const owners = OWNERS[name];
  if (!owners) return [{ rule: "owner", file, what: `nobody owns the package ${name}` }];
  if (owners.some((owner) => inside(file, owner))) return [];
  return [{ rule: "owner", file, what: `${name} belongs to ${owners.join(", ")}` }];
}

function shapeFaults(file: string, text: string): Fault[] {
  const faults: Fault[] = [];
  const lines = text.replace(/\n$/, "").split("\n").length;
  if (lines > MAX_LINES) faults.push({ rule: "length", file, what: `${lines} lines, ${MAX_LINES} at most` });
  const words = file
    .replace(/\.[^/]*$/, "")
    .split("/")
    .slice(1);
  for (const word of words)
    if (FORBIDDEN.test(word)) faults.push({ rule: "name", file, what: `“${word}” says nothing` });
  for (const folder of words.slice(0, -1))
    if (!/^[a-z]+$/.test(folder))
      faults.push({ rule: "name", file, what: `folder ${folder}: one lower-case word` });
  if (!isCode(file)) return faults;
  if (/^export default\b/m.test(text))
    faults.push({ rule: "default-export", file, what: "named exports only" });
  if (/^export \*/m.test(text))
    faults.push({ rule: "star-export", file, what: "a door lists its exports by name" });
  return faults;
}

/** Rings of imports that are needed at load; one fault for each ring. */
function cycleFaults(tree: Tree): Fault[] {
  const edges = new Map<string, string[]>();
  for (const [file, text] of tree) {
    if (!isCode(file)) continue;
    const targets = importsOf(text).flatMap(({ from, lazy }) => {
      const target = lazy ? null : resolved(file, from);
      return target !== null && tree.has(target) ? [target] : [];
    });
    edges.set(file, targets);
  }
  const faults: Fault[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      faults.push({ rule: "cycle", file, what: [...trail.slice(at), file].join(" → ") });
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return faults;
}

/** All faults of a tree of sources below `src/`. */
export function faultsOf(tree: Tree): Fault[] {
  const faults: Fault[] = [];
  for (const [file, text] of tree) {
    const floor = floorOf(file);
    if (floor !== null && !(floor in FLOORS))
      faults.push({ rule: "unknown-floor", file, what: `there is no floor ${floor}` });
    faults.push(...shapeFaults(file, text));
    if (isCode(file)) for (const found of importsOf(text)) faults.push(...importFaults(file, found));
  }
  return [...faults, ...cycleFaults(tree)];
}

/** Global names of a screen or of Node that the core must not use, beyond what its compiler settings refuse. */
export function screenFaults(tree: Tree): Fault[] {
  const faults: Fault[] = [];
  for (const [file, text] of tree) {
    if (!isCode(file) || !CORE.has(floorOf(file) ?? "")) continue;
    const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
    for (const match of code.matchAll(
      /\bglobalThis\s*(?:\.|\[|as\b)|\bdeclare\s+(?:const|var|let|function)\s+(?:document|window|process)\b/g,
    ))
      faults.push({ rule: "arrow", file, what: `the core reaches for a screen: ${match[0]}` });
  }
  return faults;
}
