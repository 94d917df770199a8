// A page that is used for long: what it holds on to does not grow. 10,000 commands in a soak, a few otherwise.
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { closeBrowsers, follow, openProduct } from "./product.ts";

afterAll(closeBrowsers);

const SOAKING = process.env.SOAK === "1";

const COMMANDS = SOAKING ? 10_000 : 120;
/** Bytes in use after everything that can go has gone. */
async function heap(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  for (let times = 0; times < 3; times++) await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = (await client.send("Runtime.getHeapUsage")) as { usedSize: number };
  await client.detach();
  return usedSize;
}

test(`${COMMANDS} commands later the page holds no more than a tenth more`, async () => {
  const product = await openProduct({ hash: "main=list" });
  const { page } = product;
  const links = [
    ...["list", "network", "matrix", "seat", "procedures", "audit", "paths"].map((main) => `main=${main}`),
    "main=network&lens=actor&select=street",
    "main=list&modality=prohibition&select=community",
    "main=ask&q=街道能不能拒绝",
  ];
  const walk = async (count: number) => {
    await page.evaluate(
      async ([all, times]) => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        for (let at = 0; at < times; at++) {
          location.hash = all[at % all.length]!;
          await frame();
          for (const key of ["g", "z"])
            document.body.dispatchEvent(
              new KeyboardEvent("keydown", { key, ctrlKey: key === "z", bubbles: true, cancelable: true }),
            );
          await frame();
        }
      },
      [links, count] as const,
    );
    // The last undo is the browser's way back, which may come after the link.
    await expect
      .poll(async () => {
        await follow(page, "main=list");
        return page.locator(".list-row").count();
      })
      .toBeGreaterThan(0);
  };
  // Everything that is loaded late, and as many steps as undo remembers.
  await walk(SOAKING ? 400 : 60);
  const before = await heap(page);
  // Each turn is three commands: a link, a lens, an undo.
  await walk(COMMANDS / 3);
  expect((await heap(page)) / before).toBeLessThanOrEqual(1.1);
  await product.close();
});
