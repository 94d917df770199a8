// The contract of scenes, run against sigma and SVG in a real browser on a bench page of their own: same picks,
// same camera, same labels, drags in world units, nothing left behind, a lost context rebuilt.
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { Bench } from "../scene/bench.ts";
import { ARGS, ARGS_WITHOUT_WEBGL } from "./browser.ts";

let server: ViteDevServer;
let browser: Browser;
let page: Page;

const launch = (args: string[]) => {
  const { executablePath, env } = inject("browser");
  return chromium.launch({
    executablePath,
    args,
    ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
  });
};

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: path.resolve("."),
    cacheDir: "node_modules/.vite-scene",
    logLevel: "warn",
    server: { host: "127.0.0.1", port: 0, hmr: false, ws: false, watch: null },
    optimizeDeps: {
      entries: ["tests/scene/index.html"],
      include: ["sigma", "sigma/rendering", "graphology"],
    },
  });
  await server.listen();
  browser = await launch(ARGS);
  page = await openBench(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openBench(from: Browser): Promise<Page> {
  const opened = await from.newPage({ viewport: { width: 900, height: 700 } });
  const address = server.httpServer?.address() as AddressInfo;
  await opened.goto(`http://127.0.0.1:${address.port}/tests/scene/index.html`);
  await opened.waitForFunction(() => window.bench !== undefined);
  return opened;
}

/** A fresh scene in the same page; the pointer waits outside the pane. */
async function restart(kind: "sigma" | "svg", motion = 0): Promise<void> {
  await page.mouse.move(890, 690);
  await page.evaluate(([next, ms]) => window.bench?.restart(next, ms), [kind, motion] as const);
}

/** Runs on the page with its bench, then waits for the frames that are due. */
function onBench<T>(run: (bench: Bench) => T): Promise<T> {
  return page.evaluate(`(async () => {
    const value = (${run.toString()})(window.bench);
    await window.bench.settled();
    return value;
  })()`);
}
const reported = async (name: string) =>
  (await onBench((bench) => bench.events)).filter((event) => event.name === name).map((event) => event.args);
const last = async (name: string) => (await reported(name)).at(-1);

describe.each(["sigma", "svg"] as const)("the %s scene", (kind) => {
  beforeEach(() => restart(kind));

  it("is the one that was asked for", async () => {
    expect(await onBench((bench) => bench.scene.kind)).toBe(kind);
  });

  it("shows the whole picture at scale 1 in the pane that it was placed for", async () => {
    expect(await onBench((bench) => bench.scene.camera())).toEqual({ x: 400, y: 300, scale: 1 });
  });

  it("draws where the camera says: ink lies on nodes and lines, paper beside them", async () => {
    const places = { norm: [400, 300], actor: [200, 120], line: [240, 300], ground: [500, 550] } as const;
    for (const scale of [1, 2]) {
      await page.evaluate((to) => window.bench?.scene.look({ x: 300, y: 300, scale: to }), scale);
      await onBench(() => undefined);
      const at = ([x, y]: readonly [number, number]) =>
        [(x - 300) * scale + 400, (y - 300) * scale + 300] as const;
      expect(await ink(at(places.norm), 14)).toBeGreaterThan(40);
      if (scale === 1) {
        expect(await ink(at(places.actor), 12)).toBeGreaterThan(40);
        expect(await ink(at(places.ground), 12)).toBe(0);
      }
    }
  });

  it("picks nodes, words, lines and empty ground", async () => {
    const click = async (x: number, y: number) => {
      await page.mouse.click(x, y);
      await page.waitForTimeout(420);
      return (await last("pick"))?.[0];
    };
    expect(await click(400, 300)).toBe("p/ask");
    expect(await click(640, 300)).toBe("p/ban");
    expect(await click(200, 120)).toBe("p/district");
    expect(await click(200, 300)).toBe("e/leads");
    const label = await onBench((bench) => bench.scene.plan().labels.find((one) => one.key === "p/street"));
    expect(await click((label?.x ?? 0) + 20, label?.y ?? 0)).toBe("p/street");
    expect(await click(500, 560)).toBeNull();
  });

  it("says that a click with Shift or Ctrl adds, and that the second of two is double", async () => {
    await page.keyboard.down("Shift");
    await page.mouse.click(400, 300);
    await page.keyboard.up("Shift");
    expect(await last("pick")).toEqual(["p/ask", { add: true, double: false }]);
    await page.waitForTimeout(450);
    await page.mouse.dblclick(640, 300);
    expect((await reported("pick")).slice(-2)).toEqual([
      ["p/ban", { add: false, double: false }],
      ["p/ban", { add: false, double: true }],
    ]);
  });

  it("reports what the pointer rests on, once, and that it left", async () => {
    await page.mouse.move(400, 300);
    await page.mouse.move(402, 301);
    await page.mouse.move(500, 560);
    expect((await reported("hover")).map(([key]) => key)).toEqual(["p/ask", null]);
  });

  it("zooms at the pointer: the point under it stays", async () => {
    await page.mouse.move(640, 300);
    await page.mouse.wheel(0, -300);
    await page.waitForFunction(() => window.bench?.events.some((event) => event.name === "camera"));
    const camera = await onBench((bench) => bench.scene.camera());
    expect(camera.scale).toBeGreaterThan(1.3);
    expect((640 - camera.x) * camera.scale + 400).toBeCloseTo(640, 6);
    expect((300 - camera.y) * camera.scale + 300).toBeCloseTo(300, 6);
    await page.mouse.click(640, 300);
    expect((await last("pick"))?.[0]).toBe("p/ban");
  });

  it("pans by dragging the ground and reports the camera once at rest", async () => {
    await drag([500, 560], [440, 500]);
    expect(await reported("camera")).toEqual([[{ x: 460, y: 360, scale: 1 }]]);
    expect(await reported("pick")).toEqual([]);
    await page.mouse.click(340, 240);
    expect((await last("pick"))?.[0]).toBe("p/ask");
  });

  it("moves what is drawn while the hand moves, labels included, and draws anew at rest", async () => {
    const label = await onBench((bench) => bench.scene.plan().labels.find((one) => one.key === "p/street"));
    await page.mouse.move(500, 560);
    await page.mouse.down();
    // The first stroke draws the margin along; from then on the bitmap moves.
    await page.mouse.move(490, 555);
    await onBench(() => undefined);
    await page.mouse.move(560, 400);
    await page.mouse.move(700, 340);
    const seen = await onBench((bench) => {
      const layer = document.querySelector<HTMLElement>("#host > div");
      return { transform: layer?.style.transform ?? "", plan: bench.scene.plan().labels.length };
    });
    expect(seen.transform).toContain("translate(2");
    // Paper and bands reach over the strip that came into sight: no hole to the page behind.
    const holes = await page.evaluate(() => {
      const host = document.getElementById("host") as HTMLElement;
      const { left, top, right, bottom } = host.getBoundingClientRect();
      return [...host.querySelectorAll("canvas.quanze-ground, svg > rect:first-of-type")].map((ground) => {
        const box = ground.getBoundingClientRect();
        return box.left <= left && box.top <= top && box.right >= right && box.bottom >= bottom;
      });
    });
    expect(holes).toEqual([true]);
    await page.mouse.up();
    await page.waitForTimeout(60);
    expect(
      await page.evaluate(() => document.querySelector<HTMLElement>("#host > div")?.style.transform),
    ).toBe("");
    await page.mouse.click((label?.x ?? 0) + 20 + 200, (label?.y ?? 0) - 220);
    expect((await last("pick"))?.[0]).toBe("p/street");
  });

  it("drags a node and reports its place in world units, under any camera", async () => {
    await onBench((bench) => bench.scene.look({ x: 400, y: 300, scale: 2 }));
    await drag([400, 300], [460, 340]);
    const [key, to] = (await last("drag")) as [string, { x: number; y: number }];
    expect(key).toBe("p/ask");
    expect(to.x).toBeCloseTo(430, 6);
    expect(to.y).toBeCloseTo(320, 6);
    expect(await reported("camera")).toEqual([]);
    // It stays where it was let go until a new picture comes.
    await page.mouse.click(460, 340);
    expect((await last("pick"))?.[0]).toBe("p/ask");
  });

  it("pinches with two fingers around their middle", async () => {
    const finger = async (type: string, id: number, x: number, y: number) =>
      page.evaluate(
        ([event, pointerId, clientX, clientY]) => {
          const host = document.getElementById("host") as HTMLElement;
          host.setPointerCapture = () => undefined;
          host.dispatchEvent(
            new PointerEvent(event as string, {
              pointerId: pointerId as number,
              clientX: clientX as number,
              clientY: clientY as number,
              pointerType: "touch",
              button: 0,
              bubbles: true,
            }),
          );
        },
        [type, id, x, y] as const,
      );
    await finger("pointerdown", 1, 450, 540);
    await finger("pointerdown", 2, 550, 540);
    await finger("pointermove", 1, 400, 540);
    await finger("pointermove", 2, 600, 540);
    await finger("pointerup", 1, 400, 540);
    await finger("pointerup", 2, 600, 540);
    await page.waitForTimeout(50);
    const camera = await onBench((bench) => bench.scene.camera());
    expect(camera.scale).toBeCloseTo(2, 6);
    expect((500 - camera.x) * camera.scale + 400).toBeCloseTo(500, 6);
  });

  it("looks where it is told without reporting it", async () => {
    await onBench((bench) => bench.scene.look({ x: 100, y: 50, scale: 3 }));
    expect(await onBench((bench) => bench.scene.camera())).toEqual({ x: 100, y: 50, scale: 3 });
    expect(await reported("camera")).toEqual([]);
  });

  it("plans labels for what is in view and reports the plan", async () => {
    const plan = await onBench((bench) => bench.scene.plan());
    expect(
      plan.labels
        .filter((label) => label.kind !== "edge")
        .map((label) => label.key)
        .sort(),
    ).toEqual(["p/ask", "p/ban", "p/district", "p/street"]);
    expect(plan.hidden).toBe(0);
    expect((await last("labels"))?.[0]).toEqual(plan);
    await onBench((bench) => bench.scene.configure({ ...bench.options, textScale: 2 }));
    const large = await onBench((bench) => bench.scene.plan());
    expect(large.labels.find((label) => label.key === "p/ask")?.fontSize).toBe(
      2 * (plan.labels.find((label) => label.key === "p/ask")?.fontSize ?? 0),
    );
  });

  it("dims what is not lit", async () => {
    const before = await ink([640, 300], 7);
    await onBench((bench) =>
      bench.scene.emphasise({ selected: new Set(["p/ask"]), hovered: null, lit: new Set(["p/ask"]) }),
    );
    expect(await ink([640, 300], 7)).toBeLessThan(before / 2);
  });

  it("keeps its picture through a new size of the pane", async () => {
    await onBench((bench) => {
      const host = document.getElementById("host") as HTMLElement;
      host.style.width = "600px";
      host.style.height = "500px";
      bench.scene.resize({ width: 600, height: 500 });
    });
    await page.mouse.click(300, 250);
    expect((await last("pick"))?.[0]).toBe("p/ask");
    expect(await ink([300, 250], 14)).toBeGreaterThan(40);
  });

  it("leaves nothing behind", async () => {
    await onBench((bench) => bench.scene.dispose());
    await page.mouse.click(400, 300);
    await page.mouse.wheel(0, -100);
    expect(await page.evaluate(() => document.querySelectorAll("canvas, svg").length)).toBe(0);
    expect(await page.evaluate(() => document.getElementById("host")?.childElementCount)).toBe(0);
    expect(await reported("pick")).toEqual([]);
  });
});

describe("both scenes", () => {
  it("plan the same labels", async () => {
    const plans = [];
    for (const kind of ["sigma", "svg"] as const) {
      await restart(kind);
      plans.push(await onBench((bench) => bench.scene.plan()));
    }
    expect(plans[1]).toEqual(plans[0]);
  });

  it.each(["sigma", "svg"] as const)(
    "glide (%s): on the way nodes are between their places, then there",
    async (kind) => {
      await restart(kind, 4000);
      await onBench((bench) => bench.scene.show(bench.picture(true), bench.calm));
      const place = () => window.bench?.scene.plan().labels.find((label) => label.key === "p/ask")?.x ?? 0;
      const start = await page.evaluate(place);
      await page.waitForTimeout(4500);
      await page.waitForFunction(`(${place})() > ${start}`);
      await page.mouse.click(520, 300);
      expect((await last("pick"))?.[0]).toBe("p/ask");
    },
  );
});

describe("a lost WebGL context", () => {
  const lose = async () => {
    await page.locator("canvas.sigma-nodes").waitFor();
    await page.evaluate(() => {
      const canvas = document.querySelector("canvas.sigma-nodes") as HTMLCanvasElement;
      const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
      gl?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    // The event comes a little later, and takes the canvas away.
    await page.waitForTimeout(100);
  };

  it("is rebuilt with its picture and camera", async () => {
    await restart("sigma");
    await onBench((bench) => bench.scene.look({ x: 400, y: 300, scale: 2 }));
    const canvases = await page.evaluate(() => document.querySelectorAll("canvas").length);
    await lose();
    await page.locator("canvas.sigma-mouse").waitFor();
    await onBench(() => undefined);
    expect(await page.evaluate(() => document.querySelectorAll("canvas").length)).toBe(canvases);
    expect(await onBench((bench) => bench.scene.camera())).toEqual({ x: 400, y: 300, scale: 2 });
    expect(await ink([400, 300], 14)).toBeGreaterThan(40);
    expect(await reported("failed")).toEqual([]);
  });

  it("that comes again and again is reported as a failure", async () => {
    await restart("sigma");
    for (let time = 0; time < 4; time++) await lose();
    await page.waitForFunction(() => window.bench?.events.some((event) => event.name === "failed"));
    expect(await reported("failed")).toHaveLength(1);
  });
});

describe("without WebGL", () => {
  it("the SVG scene is chosen by itself", async () => {
    const bare = await launch(ARGS_WITHOUT_WEBGL);
    const plain = await openBench(bare);
    expect(await plain.evaluate(() => window.bench?.scene.kind)).toBe("svg");
    expect(await plain.evaluate(() => document.querySelectorAll("canvas").length)).toBe(0);
    await bare.close();
  });
});

async function drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await page.mouse.move(...to);
  await page.mouse.up();
  await page.waitForTimeout(60);
}

/** How many pixels of a square around a point are far from the paper's colour. */
async function ink([x, y]: readonly [number, number], half: number): Promise<number> {
  const shot = await page.screenshot({
    clip: { x: x - half, y: y - half, width: half * 2, height: half * 2 },
  });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const brush = canvas.getContext("2d") as CanvasRenderingContext2D;
    brush.drawImage(image, 0, 0);
    const { data: pixels } = brush.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if (Math.min(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0) < 170) count++;
    return count;
  }, shot.toString("base64"));
}
