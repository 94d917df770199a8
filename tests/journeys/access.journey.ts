// Accessibility by machine: axe over every view, dialog and menu, in every look and language. What a machine cannot
// judge is walked by keyboard in each feature's own journey. `npm run soak` looks at every pair whole.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MAINS } from "../../src/session/index.ts";
import { closeBrowsers, follow, openProduct, type Product } from "./product.ts";

const AXE = readFileSync(path.resolve("node_modules/axe-core/axe.min.js"), "utf8");
const SOAK = process.env.SOAK === "1";

/** WCAG 2.2 A and AA, best practice, and two rules that axe leaves off by itself. */
const WHOLE: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true } },
};
/** What colours and sizes decide. */
const LOOKS: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block", "target-size"] },
};

/** Each state is met whole in both languages, and in every look: not in every pair of them, unless it is a soak. */
const DRESSES = SOAK
  ? ["theme=light&lectern=off", "theme=dark", "theme=contrast", "theme=light&lectern=on"].flatMap((look) =>
      ["zh", "en"].map((lang) => ({ link: `${look}&lang=${lang}`, options: WHOLE })),
    )
  : [
      { link: "theme=light&lectern=off&lang=zh", options: WHOLE },
      { link: "theme=dark&lang=en", options: WHOLE },
      { link: "theme=contrast&lang=zh", options: LOOKS },
      { link: "theme=light&lectern=on&lang=en", options: LOOKS },
    ];

let product: Product;
let page: Page;
const faults: string[] = [];

/** Follows a link and waits until what it shows has been loaded and stands still for some frames. */
async function go(link: string): Promise<void> {
  await follow(page, link);
  await quiet();
}

const quiet = () =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let changes = 0;
    const observer = new MutationObserver(() => {
      changes += 1;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    for (let calm = 0; calm < 4; calm = changes > 0 || document.querySelector(".loading") ? 0 : calm + 1) {
      changes = 0;
      await frame();
    }
    observer.disconnect();
  });

/** Asks axe about the whole page, or about a part where the rest has been asked about. */
async function check(state: string, options: RunOptions, part?: string): Promise<void> {
  await quiet();
  const found = await page.evaluate(
    async ([only, rules]) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const context = only ? { include: [[only]] } : document;
      const { violations } = await axe.run(context, { ...rules, resultTypes: ["violations"] });
      return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    [SOAK ? undefined : part, options] as const,
  );
  const { lang, theme, lectern } = (await page.evaluate(() => ({
    lang: document.documentElement.lang,
    ...document.documentElement.dataset,
  }))) as Record<string, string>;
  faults.push(
    ...found.map((fault) => `${state} (${lang}, ${theme}${lectern === "true" ? ", lectern" : ""}): ${fault}`),
  );
}

/** Opens a dialog by its name in the palette, which understands pinyin in both languages. */
async function command(name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const field = page.locator("[role=dialog] [role=combobox]");
  await field.fill(name);
  await page.locator("[role=dialog] [role=option]").first().waitFor();
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "detached" });
}
async function leave(): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("[role=dialog], [role=menu]").waitFor({ state: "detached" });
}
const panels = async (...names: readonly string[]) => {
  for (const name of names) await page.keyboard.press(name);
};
const expectNone = () => expect(faults.splice(0)).toEqual([]);

beforeAll(async () => {
  product = await openProduct({ bypassContentPolicy: true, size: { width: 1600, height: 900 } });
  page = product.page;
  await page.locator('.network-host:not([data-scene="none"])').waitFor();
  await page.evaluate(AXE);
});
afterAll(() => product.close());
afterAll(closeBrowsers);

describe.each(DRESSES)("axe finds nothing ($link)", ({ link, options }) => {
  beforeAll(() => go(link));

  test("in the page as a whole, with text, filters, an actor's card and a norm's", async () => {
    await go("select=street");
    await panels("s");
    await check("network, text, filters, actor", options);
    await panels("s");
    await go("select=report-each-assessment-for-approval");
    await check("norm", options, ".inspector");
    await go("select=street,community");
    await check("two actors", options, ".inspector");
    await go("");
    await check("overview", options, ".inspector");
    expectNone();
  });

  test("in any view", async () => {
    // The text and the details have been looked at, and would be counted again each time.
    await panels("r", "i");
    for (const main of MAINS) {
      await go(`main=${main}`);
      await check(main, options, "main");
    }
    await go("main=seat&seat=street");
    await check("a seat", options, "main");
    await go("main=ask&q=街道能拒绝吗");
    await check("an answer", options, "main");
    await go("main=paths&from=superior-functional-departments&to=street");
    await check("paths", options, "main");
    await go("main=list&modality=prohibition&role=overseer");
    await check("an empty list", options, "main");
    await panels("r", "i");
    expectNone();
  });

  test("in any dialog or menu", async () => {
    await go("main=ask");
    await page.keyboard.press("Control+k");
    await page.locator("[role=dialog] [role=combobox]").waitFor();
    await check("palette", options, "[role=dialog]");
    await leave();
    for (const name of ["kuaijiejian", "bangzhu", "laiyuan", "yindao"]) {
      await command(name);
      await page.locator("[role=dialog]").waitFor();
      await check(name, options, "[role=dialog]");
      await leave();
    }
    for (const opener of await page.locator(".shell-head [aria-haspopup]:not(input)").all()) {
      await opener.click();
      await page.locator("[role=menu]").waitFor();
      await check(`menu ${await opener.textContent()}`, options, "[role=menu]");
      await leave();
    }
    await page.keyboard.press("/");
    await page.keyboard.type("jd");
    await page.locator("#search-results [role=option]").first().waitFor();
    await check("search", options, ".shell-search");
    for (let times = 0; times < 3; times++) await page.keyboard.press("Escape");
    await page.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['{"policies": [oops'], "bad.json"));
      for (const type of ["dragover", "drop"])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
    });
    await page.locator(".problems").waitFor();
    await check("problems", options, ".problems");
    await page.keyboard.press("Escape");
    await page.locator(".problems").waitFor({ state: "detached" });
    expectNone();
  });

  test("on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await go("select=street");
    for (const tab of await page.locator(".phone-tabs > button:not([aria-haspopup])").all()) {
      await tab.click();
      await check(`phone, ${await tab.textContent()}`, options);
    }
    await page.setViewportSize({ width: 1600, height: 900 });
    await go("");
    expectNone();
  });
});
