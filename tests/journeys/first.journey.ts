// What the built page shows before any script of ours has run, and how the live page takes its place.
import type { Page } from "playwright-core";
import { afterAll, expect, inject, test } from "vitest";
import type { Scene } from "../../src/scene/index.ts";
import { closeBrowsers, openProduct } from "./product.ts";

afterAll(closeBrowsers);

/** Names on screen with where they stand, px of the page, as the drawn picture has them. */
const drawnNames = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>("#first .network-first .rung text[transform]")].flatMap(
      (text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return width > 0 ? [{ name: text.textContent ?? "", x: x + width / 2, y: y + height / 2 }] : [];
      },
    ),
  );

test("the picture and the text stand before a script has run, the live page takes their place without a jump", async () => {
  const product = await openProduct({ size: { width: 1920, height: 1000 }, withoutScripts: true });
  const { page } = product;
  const before = await drawnNames(page);
  expect(before.length).toBeGreaterThan(90);
  expect(await page.locator("#first .reader-text").innerText()).toContain(
    "关于加强和改进城市基层党的建设工作的意见",
  );
  const text = await page.locator("#first .reader-leaf").nth(3).boundingBox();
  await product.close();

  const live = await openProduct({ size: { width: 1920, height: 1000 } });
  await live.page.waitForFunction(() => {
    const host = document.querySelector<HTMLElement & { scene?: Scene }>(".network-host");
    return document.querySelector(".network-first") === null && (host?.scene?.plan().labels.length ?? 0) > 0;
  });
  expect(await live.page.locator("#first").count()).toBe(0);
  const after = await live.page.evaluate(() => {
    const host = document.querySelector(".network-host") as HTMLElement & { scene: Scene };
    const pane = host.getBoundingClientRect();
    return host.scene
      .plan()
      .labels.filter(({ kind }) => kind !== "edge")
      .map(({ lines, x, y }) => ({ name: lines.join(""), x: pane.x + x, y: pane.y + y }));
  });
  const moved = after.filter(({ name, x, y }) => {
    const same = before.filter((one) => one.name === name);
    // Widths are estimates there and measured here: half the difference may show.
    return !same.some((one) => Math.abs(one.x - x) < 12 && Math.abs(one.y - y) < 4);
  });
  expect(after.length).toBeGreaterThan(90);
  // In the larger pane a label or two more find room, and may push a neighbour.
  expect(moved.length, moved.map(({ name }) => name).join(" ")).toBeLessThanOrEqual(4);
  expect(await live.page.locator(".reader-leaf").nth(3).boundingBox()).toEqual(text);
  await live.close();
});

test("the drawn picture is not shown where the link or the person asks for something else", async () => {
  const shown = async (hash: string, kept?: object) => {
    const product = await openProduct({ hash, withoutScripts: true });
    if (kept) {
      await product.page.evaluate(
        (value) => localStorage.setItem("quanze.preferences", value),
        JSON.stringify(kept),
      );
      await product.page.reload();
    }
    const answer = await product.page.evaluate(() => ({
      shown: (document.getElementById("first")?.getBoundingClientRect().width ?? 0) > 0,
      theme: document.documentElement.dataset.theme,
    }));
    await product.close();
    return answer;
  };
  expect(await shown("theme=dark")).toEqual({ shown: true, theme: "dark" });
  expect((await shown("lens=actor")).shown).toBe(false);
  expect((await shown("lang=en")).shown).toBe(false);
  expect(await shown("", { theme: "contrast", language: "zh" })).toEqual({ shown: true, theme: "contrast" });
  expect((await shown("", { lectern: true })).shown).toBe(false);
});

test("the page as built breaks its own policy nowhere and holds no style that the policy would stop", async () => {
  const html = await (await fetch(inject("site"))).text();
  expect(html).toMatch(/<div id="first" inert/);
  expect(html.match(/ style="/g)).toBeNull();
  expect(html).toMatch(/script-src 'self' 'sha256-[^']+' 'sha256-[^']+';/);
});
