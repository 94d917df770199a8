// What the first screen costs: the scripts that stand between a person and the first picture, and what the
// page leaves for later.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { importsOf } from "../architecture/rules.ts";
import { closeBrowsers, openProduct } from "./product.ts";

afterAll(closeBrowsers);

const SITE = path.resolve(import.meta.dirname, "../../dist/site");
/** 1 kB = 1000 bytes, gzip level 9. */
const BUDGET = 200_000;
/** The page itself: the shipped document, its pinyin, the order of its views, and the first screen drawn for nine sizes. */
const DATA_BUDGET = 170_000;
/** sigma and our programs for it: fetched beside the rest, after the probe for WebGL. */
const RENDERER_BUDGET = 40_000;

const scripts = () => readdirSync(path.join(SITE, "assets")).filter((name) => name.endsWith(".js"));
const text = (name: string) => readFileSync(path.join(SITE, "assets", name), "utf8");
const zipped = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + gzipSync(text(name), { level: 9 }).length, 0);

/** The scripts named, with everything that they import at load. */
function closure(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    // Minified code has no line breaks between imports: one for each statement.
    const statements = text(name).replace(/\b(import|export)\b(?=[\s{*"'])/g, "\n$1");
    for (const { from, lazy } of importsOf(statements))
      if (!lazy && from.startsWith("./")) visit(from.slice(2));
  };
  names.forEach(visit);
  return found;
}

test("the first picture needs at most 200 kB of script, beside the renderer and the document itself", () => {
  const html = readFileSync(path.join(SITE, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map((match) => match[1]!);
  const renderer = scripts().filter((name) => name.startsWith("makeSigmaScene-"));
  expect([named.length > 0, renderer.length]).toEqual([true, 1]);
  const all = closure(named);
  expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(DATA_BUDGET);
  const drawing = [...closure(renderer)].filter((name) => !all.has(name));
  expect(zipped(all), [...all].join(" ")).toBeLessThanOrEqual(BUDGET);
  expect(zipped(drawing)).toBeLessThanOrEqual(RENDERER_BUDGET);
});

test("pinyin's dictionary, the readers of files and the list's rows are fetched only when they are needed", async () => {
  const product = await openProduct({ scene: "auto" });
  await product.page.locator('.network-host:not([data-scene="none"])').waitFor();
  await product.page.waitForLoadState("networkidle");
  const fetched = await product.page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name.replace(/^.*\//, "")),
  );
  expect(fetched.length).toBeGreaterThan(3);
  expect(fetched.filter((name) => /^(?:esm|pinyin|files|List|Grid|Help|Palette)-/.test(name))).toEqual([]);
  await product.close();
});
