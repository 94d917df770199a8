// The network of the Opinion as a person meets it: every label readable, picked, dragged, zoomed, filtered,
// walked by keyboard, on WebGL and without it.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LabelPlan } from "../../src/graph/index.ts";
import type { Scene } from "../../src/scene/index.ts";
import {
  closeBrowsers,
  follow,
  type OpenOptions,
  openProduct,
  type Product,
  SCENES,
  WEBGL,
} from "./product.ts";

type Host = HTMLElement & { scene?: Scene; plans?: { last: string; frames: number } };

const SIZE = { width: 1800, height: 1000 };
let product: Product;
let page: Page;

async function open(options: OpenOptions): Promise<void> {
  product = await openProduct({ size: SIZE, ...options });
  page = product.page;
  await still();
}

/** Goes to a link of this page, as large as it was opened, with the pointer out of the way. */
async function go(link: string): Promise<void> {
  await page.mouse.move(2, 2);
  await page.setViewportSize(SIZE);
  await follow(page, link);
  await still();
}

/** Waits until the picture no longer changes: placed for this pane, and the same labels for some frames. */
async function still(): Promise<void> {
  await page.waitForFunction(() => {
    const host = document.querySelector<Host>(".network-host");
    if (!host?.scene || host.dataset.placed !== `${host.clientWidth}x${host.clientHeight}`) return false;
    const plan = JSON.stringify(host.scene.plan());
    const { last, frames } = host.plans ?? { last: "", frames: 0 };
    host.plans = { last: plan, frames: plan === last ? frames + 1 : 0 };
    if (host.plans.frames < 4 || host.scene.plan().labels.length === 0) return false;
    delete host.plans;
    return true;
  });
}

const plan = (): Promise<LabelPlan> =>
  page.evaluate(() => (document.querySelector(".network-host") as Required<Host>).scene.plan());
const box = () => page.evaluate(() => document.querySelector(".network-host")?.getBoundingClientRect());
const paneSize = () =>
  page.evaluate(() => {
    const host = document.querySelector(".network-host") as HTMLElement;
    return { width: host.clientWidth, height: host.clientHeight };
  });
const link = () => page.evaluate(() => decodeURIComponent(location.hash));

/** The middle of a label on the page. */
async function labelAt(words: string): Promise<readonly [number, number]> {
  const label = (await plan()).labels.find(({ lines }) => lines.join("") === words);
  if (!label) throw new Error(`No label ${words}`);
  const pane = await box();
  return [(pane?.x ?? 0) + label.x, (pane?.y ?? 0) + label.y];
}

/** Closes the side panels and sizes the window so that the pane has exactly this size. */
async function paneOf(width: number, height: number): Promise<void> {
  for (const panel of ["原文", "详情"]) {
    const button = page.getByRole("button", { name: panel, exact: true });
    if ((await button.getAttribute("aria-pressed")) === "true") await button.click();
  }
  for (let time = 0; time < 2; time++) {
    const size = page.viewportSize();
    const pane = await paneSize();
    await page.setViewportSize({
      width: width + (size?.width ?? 0) - pane.width,
      height: height + (size?.height ?? 0) - pane.height,
    });
    await still();
  }
  expect(await paneSize()).toEqual({ width, height });
}

interface Drawn {
  readonly words: string;
  readonly kind: string;
  readonly fontSize: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Labels as they stand on the screen, in px of the pane: text boxes in SVG, measured lines on the canvas. */
function drawnLabels(): Promise<readonly Drawn[]> {
  return page.evaluate(() => {
    const host = document.querySelector(".network-host") as Required<Host>;
    const pane = host.getBoundingClientRect();
    const texts = [...host.querySelectorAll<SVGTextElement>("svg .labels text")];
    if (texts.length > 0)
      return texts.map((text) => {
        const at = text.getBoundingClientRect();
        // The halo of paper around the characters is no part of them.
        return {
          words: text.textContent ?? "",
          kind: text.dataset.kind ?? "",
          fontSize: Number.parseFloat(getComputedStyle(text).fontSize),
          left: at.left - pane.left + 1.75,
          right: at.right - pane.left - 1.75,
          top: at.top - pane.top + 1.75,
          bottom: at.bottom - pane.top - 1.75,
        };
      });
    const canvas = host.querySelector<HTMLCanvasElement>("canvas.quanze-words");
    const brush = canvas?.getContext("2d");
    if (!canvas || !brush) return [];
    const ratio = canvas.width / canvas.clientWidth;
    const family = brush.font.replace(/^.*?px /, "");
    return host.scene.plan().labels.map((label) => {
      brush.font = `${label.bold ? 700 : 400} ${label.fontSize}px ${family}`;
      const wide = Math.max(...label.lines.map((line) => brush.measureText(line).width));
      const shift =
        label.align === "start" ? 0 : label.align === "end" ? label.width - wide : (label.width - wide) / 2;
      const left = label.x - label.width / 2 + shift;
      const [x, y] = [left, label.y - label.height / 2].map((value) => Math.round(value * ratio)) as [
        number,
        number,
      ];
      const { data } = brush.getImageData(x, y, Math.ceil(wide * ratio), Math.ceil(label.height * ratio));
      const inked = data.some((value, index) => index % 4 === 3 && value > 200);
      return {
        words: inked ? label.lines.join("") : "",
        kind: label.kind,
        fontSize: label.fontSize,
        left,
        right: left + wide,
        top: label.y - label.height / 2,
        bottom: label.y + label.height / 2,
      };
    });
  });
}

function overlapping(labels: readonly Drawn[]): string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} × ${b.words}`),
  );
}

afterAll(closeBrowsers);

describe.each(SCENES)("the network (WebGL: %s)", (scene) => {
  beforeAll(() => open({ scene }));
  beforeEach(() => go(""));
  afterAll(() => product.close());

  it("is drawn by the scene that this browser can bear", async () => {
    expect(await page.locator(".network-host").getAttribute("data-scene")).toBe(
      scene === "auto" ? "sigma" : "svg",
    );
  });

  it("counts the labels that a small pane cannot show; all actors keep theirs", async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await still();
    const { labels, hidden } = await plan();
    expect(hidden).toBeGreaterThan(0);
    expect(await page.locator(".network-hidden").textContent()).toBe(`还有 ${hidden} 条未显示标签`);
    const actors = await page.locator('.network-mirror > [role="treeitem"]').count();
    expect(labels.filter((label) => label.kind === "actor")).toHaveLength(actors);
    expect(overlapping(await drawnLabels())).toEqual([]);
  });

  it("selects by a click, adds with Shift, clears on empty ground", async () => {
    await page.mouse.click(...(await labelAt("街道")));
    await page.waitForFunction(() => location.hash.includes("select="));
    expect(await link()).toContain("select=street");
    await still();
    await page.keyboard.down("Shift");
    await page.mouse.click(...(await labelAt("社区")));
    await page.keyboard.up("Shift");
    await page.waitForFunction(() => location.hash.includes(","));
    expect(await link()).toContain("select=street,community");
    const pane = await box();
    await page.mouse.click((pane?.right ?? 0) - 8, (pane?.top ?? 0) + 60);
    await page.waitForFunction(() => !location.hash.includes("select="));
  });

  it("shows a norm whole beside the pointer, with force, condition and parties", async () => {
    await page.mouse.move(...(await labelAt("须提供必要的经费和工作条件")));
    const card = page.locator(".network-card");
    await card.waitFor();
    const words = await card.textContent();
    for (const part of ["义务·必须", "确需社区协助的", "上级部门", "推定", "社区"])
      expect(words).toContain(part);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  });

  it("selects all norms of a line in the actor lens", async () => {
    await go("lens=actor");
    const bundle = (await plan()).labels.find(
      ({ kind, lines }) => kind === "edge" && /[2-9]/.test(lines.join("")),
    );
    if (!bundle) throw new Error("No bundle");
    const pane = await box();
    await page.mouse.click((pane?.x ?? 0) + bundle.x, (pane?.y ?? 0) + bundle.y);
    await page.waitForFunction(() => location.hash.includes("select="));
    expect((await link()).match(/select=([^&]*)/)?.[1]?.split(",").length).toBeGreaterThan(1);
  });

  it("pins what is dragged, keeps it there, and puts it back on demand", async () => {
    const label = await labelAt("街道");
    const pane = await box();
    const node = await page.evaluate(
      ([x, y]) => {
        // The mark stands above its name.
        return { x: x as number, y: (y as number) - 18 };
      },
      [label[0], label[1]],
    );
    await page.mouse.move(node.x, node.y);
    await page.mouse.down();
    await page.mouse.move(node.x + 60, node.y + 10, { steps: 4 });
    await page.mouse.move(node.x + 120, node.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => location.hash.includes("pin-norm="));
    expect(await link()).toMatch(/pin-norm=street@0\.\d+:0\.\d+/);
    await still();
    const moved = await labelAt("街道");
    expect(Math.hypot(moved[0] - label[0] - 120, moved[1] - label[1] - 20)).toBeLessThan(40);
    expect(pane).toEqual(await box());
    await page.getByRole("button", { name: /放回原位/ }).click();
    await page.waitForFunction(() => !location.hash.includes("pin-norm="));
    await still();
    expect(await labelAt("街道")).toEqual(label);
  });

  it("zooms at the pointer, keeps the camera in the link, fits again", async () => {
    const before = await labelAt("街道");
    await page.mouse.move(before[0], before[1] - 18);
    await page.mouse.wheel(0, -240);
    await page.waitForFunction(() => location.hash.includes("camera="));
    await still();
    const after = await labelAt("街道");
    expect(Math.hypot(after[0] - before[0], after[1] - before[1])).toBeLessThan(30);
    await page.getByRole("button", { name: "适应窗口" }).click();
    await page.waitForFunction(() => !location.hash.includes("camera="));
  });

  it("filters by its legend, with counts, and offers the way back from nothing", async () => {
    const legend = page.locator(".network-legend");
    expect(await legend.locator("output").textContent()).toMatch(/^显示 (\d+) \/ 共 \1$/);
    await legend.getByRole("button", { name: /^禁止/ }).click();
    await page.waitForFunction(() => location.hash.includes("modality=prohibition"));
    await still();
    const [shown, total] = ((await legend.locator("output").textContent()) ?? "").match(/\d+/g) ?? [];
    const norms = (await plan()).labels.filter((label) => label.kind === "norm");
    expect(norms).toHaveLength(Number(shown));
    expect(Number(shown)).toBeLessThan(Number(total));
    await legend.getByRole("button", { name: /^监督评价/ }).click();
    await page.locator(".network-none").waitFor();
    await page.locator(".network-none").getByRole("button").click();
    await page.waitForFunction(() => !location.hash.includes("modality="));
  });

  it("is walked by keyboard: reaches every actor and norm, reads norms whole, lights where it stands, selects with Enter", async () => {
    const tree = page.getByRole("tree");
    const read = await tree.evaluate((root) =>
      [...root.querySelectorAll('[role="treeitem"] [role="treeitem"] > span')].map(
        (item) => item.textContent,
      ),
    );
    const ban = read.find((words) => words?.includes("对口设立机构"));
    expect(ban).toContain("禁止·必须");
    expect(ban).toContain("除机构编制专项法律法规明确规定外");
    await tree.locator('[tabindex="0"]').focus();
    const here = () => page.evaluate(() => document.activeElement?.querySelector("span")?.textContent ?? "");
    // The walk goes on where it was left: back to an actor, and to the first of them.
    for (const key of ["ArrowLeft", "ArrowLeft", "Home"]) await page.keyboard.press(key);
    const first = await here();
    await page.keyboard.press("ArrowDown");
    expect(await here()).not.toBe(first);
    await page.keyboard.press("ArrowRight");
    const norm = await here();
    expect(norm).toMatch(/义务|禁止|许可|职权/);
    await page.locator(".network-card").waitFor();
    await page.keyboard.press("ArrowRight");
    expect(await here()).toMatch(/：/);
    await page.keyboard.press("ArrowRight");
    expect(await here()).toMatch(/涉及 \d+ 条条目/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("select="));
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+Enter");
    await page.waitForFunction(() => location.hash.includes(","));
  });

  it.each(["norm", "actor"])(
    "are all drawn in full at 1600×950, at least 11 px, none over another, none cut: lens %s",
    async (lens) => {
      await go(`lens=${lens}`);
      await paneOf(1600, 950);
      const { labels, hidden } = await plan();
      const { nodes } = await page.evaluate(async () => {
        const items = [...document.querySelectorAll<HTMLElement>(".network-mirror [data-key]")];
        return { nodes: new Set(items.map((item) => item.dataset.key)).size };
      });
      expect(hidden).toBe(0);
      const planned = labels.filter((label) => label.kind !== "edge");
      expect(planned).toHaveLength(
        lens === "norm" ? nodes : planned.filter((label) => label.kind === "actor").length,
      );
      expect(planned.length).toBeGreaterThan(lens === "norm" ? 100 : 40);
      const drawn = await drawnLabels();
      expect(drawn.map((label) => label.words)).toEqual(labels.map((label) => label.lines.join("")));
      expect(drawn.filter((label) => label.words.includes("…"))).toEqual([]);
      expect(Math.min(...drawn.map((label) => label.fontSize))).toBeGreaterThanOrEqual(11);
      expect(overlapping(drawn)).toEqual([]);
      expect(
        drawn.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > 1600 || bottom > 950),
      ).toEqual([]);
      expect(await page.locator(".network-hidden").count()).toBe(0);
    },
  );

  it("leaves no canvas behind when another view takes its place", async () => {
    await page.getByRole("button", { name: "清单", exact: true }).click();
    await page.locator(".network-host").waitFor({ state: "detached" });
    expect(await page.locator("canvas").count()).toBe(0);
  });

  it("is drawn in SVG where the link asks for it", async () => {
    await go("scene=svg");
    await page.locator('.network-host[data-scene="svg"] svg [data-key]').first().waitFor();
    expect(await page.locator("canvas").count()).toBe(0);
  });
});

describe.skipIf(!WEBGL)("when graphics fail", () => {
  afterAll(() => product.close());
  const lose = async () => {
    await page.locator("canvas.sigma-nodes").waitFor();
    await page.evaluate(() => {
      const canvas = document.querySelector("canvas.sigma-nodes") as HTMLCanvasElement;
      const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
      gl?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await page.waitForTimeout(100);
  };

  it("a lost context is rebuilt, and after too many the SVG scene goes on with the same view", async () => {
    await open({ scene: "auto", hash: "camera=500,500,2" });
    const before = await plan();
    await lose();
    await page.locator("canvas.sigma-mouse").waitFor();
    expect(await page.locator(".network-host").getAttribute("data-scene")).toBe("sigma");
    expect(await plan()).toEqual(before);
    for (let time = 0; time < 3; time++) await lose();
    await page.locator('.network-host[data-scene="svg"]').waitFor();
    await still();
    expect(await plan()).toEqual(before);
    expect(await page.locator(".network-host canvas").count()).toBe(0);
  });
});
