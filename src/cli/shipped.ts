// graph-data → the three modules that the page is built with. Run by plugin.ts, afresh each time.
import { relative, resolve } from "node:path";
import { loadReadings, readableText } from "../analysis/index.ts";
import { openWorkspace, type TextFile } from "../files/index.ts";
import { orderFor } from "../graph/index.ts";
import type { Issue } from "../model/index.ts";
import { languageOf } from "./language.ts";
import { problemLine } from "./problems.ts";
import { readPath } from "./readPaths.ts";

/** An Issue as the build tells it. */
export interface Told {
  readonly line: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
}

export type Shipped =
  | {
      readonly ok: true;
      readonly workspace: string;
      readonly pinyin: string;
      readonly orders: string;
      readonly told: readonly Told[];
    }
  | { readonly ok: false; readonly told: readonly Told[] };

/**
 * In: the folder of policies. Out: the source texts of `virtual:quanze/workspace`, `…/pinyin` and `…/orders`, and
 * what there is to tell: warnings, or the errors instead. Files are named as seen from the working directory.
 */
export async function shippedModules(folder: string): Promise<Shipped> {
  const files = readPath(folder).map((file): TextFile => ({ ...file, path: fromHere(file.path) }));
  const opened = openWorkspace(files);
  if (!opened.ok) return { ok: false, told: opened.issues.map(tell) };
  const { workspace, warnings } = opened;
  // pinyin-pro is large: it is run here, so that the page gets a table of some hundred characters instead.
  const readings = await loadReadings(readableText(workspace.policies));
  // The first view shows the first policy; finding a good order takes longer than a first frame may.
  const first = workspace.policies.slice(0, 1);
  const orders = { norm: orderFor(first, "norm"), actor: orderFor(first, "actor") };
  return {
    ok: true,
    told: warnings.map(tell),
    workspace: `export const workspace = ${parsed(workspace)};`,
    pinyin: `export const pinyin = ${parsed(readings)};`,
    orders: `export const orders = ${parsed(orders)};`,
  };
}

function fromHere(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}

function tell(issue: Issue): Told {
  const { file, line, column } = issue;
  // A whole path, because the overlay opens it in the editor; Vite counts columns from 0.
  const loc = { file: resolve(file), line, column: column - 1 };
  return { line: problemLine(issue, languageOf(process.env)), loc };
}

/** JSON.parse of a string is read faster than the same value as code. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
