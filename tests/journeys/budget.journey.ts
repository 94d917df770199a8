// What the first screen costs: the scripts that the page fetches by itself, and whom it asks for them.
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { closeBrowsers, openProduct } from "./product.ts";

afterAll(closeBrowsers);

/** 1 kB = 1000 bytes, gzip level 9. */
const BUDGET = 200_000;
/** sigma and its programs: fetched beside the rest, after the probe for WebGL. */
const RENDERER_BUDGET = 40_000;

test("the first screen needs at most 200 kB of script, the renderer apart, and nothing that belongs to later", async () => {
  const product = await openProduct({ hash: "view=none" });
  const sizes = new Map<string, number>();
  product.page.on("response", async (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith(".js")) return;
    sizes.set(pathname, gzipSync(await response.body(), { level: 9 }).length);
  });
  await product.page.reload();
  await product.page.locator('.network-host[data-scene="sigma"]').waitFor();
  await product.page.waitForLoadState("networkidle");
  const entries = [...sizes];
  const renderer = entries.filter(([name]) => /makeSigmaScene|SigmaScene/.test(name));
  const sum = (list: [string, number][]) => list.reduce((total, [, size]) => total + size, 0);
  expect(renderer.length).toBeGreaterThan(0);
  expect(sum(renderer)).toBeLessThanOrEqual(RENDERER_BUDGET);
  expect(sum(entries) - sum(renderer), JSON.stringify(Object.fromEntries(sizes))).toBeLessThanOrEqual(BUDGET);
  // pinyin's dictionary, yaml and zod, the list's virtual rows come when they are needed.
  expect(entries.map(([name]) => name).filter((name) => /pinyin|esm-|files-|List-|Grid-/.test(name))).toEqual(
    [],
  );
  await product.close();
});
