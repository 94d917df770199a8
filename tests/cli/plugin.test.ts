import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type InlineConfig, type Rolldown, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { contentPolicy } from "../../src/cli/contentPolicy.ts";
import { graphData } from "../../src/cli/plugin.ts";

const SMALL = join(import.meta.dirname, "../fixtures/files/small");
const BLOCK = '<script type="application/json" id="quanze-data">';

let root: string;
let data: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "quanze-")));
  data = join(root, "graph-data");
  mkdirSync(data);
  cpSync(SMALL, join(data, "small"), { recursive: true });
  writeFileSync(join(root, "page.js"), "globalThis.ran = true;");
  writeFileSync(
    join(root, "index.html"),
    `<!doctype html><html><head><style>p{margin:0}</style></head><body>${BLOCK}null</script><script type="module" src="./page.js"></script></body></html>`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const config = (): InlineConfig => ({
  configFile: false,
  root,
  logLevel: "silent",
  plugins: [graphData(data), contentPolicy()],
  build: { write: false, minify: false, modulePreload: { polyfill: false } },
});

function spoil(): void {
  const path = join(data, "small/norms/2.yaml");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace("各部门不得向社区转嫁工作\n", "各部门不得向社区转嫁事务\n"),
  );
}

async function built(): Promise<string> {
  const { output } = (await build(config())) as Rolldown.RolldownOutput;
  const html = output.find((file) => file.fileName === "index.html");
  return String(html?.type === "asset" && html.source);
}

const dataIn = (html: string) => html.split(BLOCK)[1]!.split("</script>")[0]!;

describe("the build of graph-data", () => {
  it("puts the checked workspace and the readings of its characters into the page", async () => {
    const block = dataIn(await built());
    expect(block).not.toContain("<");
    const { workspace, pinyin, orders } = JSON.parse(block);
    expect(workspace.policies[0]!.norms[0]).toMatchObject({ id: "hear-community", start: 17 });
    expect(pinyin).toMatchObject({ 街: ["jie"], 道: ["dao"] });
    expect(orders.norm!.rows.length).toBeGreaterThan(0);
    expect(orders.actor!.rows.length).toBeGreaterThan(0);
  });

  it("stops at a wrong quote, with file, line and column", async () => {
    spoil();
    await expect(build(config())).rejects.toThrow(/small\/norms\/2\.yaml:4:5: quote-not-found: /);
  });

  it("gives the page a strict content policy with the hash of its inline style", async () => {
    const source = await built();
    expect(source).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+';/,
    );
    expect(source).not.toContain("unsafe");
  });

  it("lets no inline script through", async () => {
    const path = join(root, "index.html");
    writeFileSync(path, readFileSync(path, "utf8").replace("</body>", "<script>1</script></body>"));
    await expect(build(config())).rejects.toThrow(/inline scripts/);
  });
});

describe("graph-data in dev", () => {
  let server: ViteDevServer;
  let sent: { type: string; err?: { message: string; loc?: object } }[];
  const page = () => server.transformIndexHtml("/index.html", readFileSync(join(root, "index.html"), "utf8"));

  beforeEach(async () => {
    server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
    sent = [];
    vi.spyOn(server.ws, "send").mockImplementation((message: unknown) => {
      sent.push(message as (typeof sent)[number]);
    });
    await page();
  });
  afterEach(() => server.close());

  it("shows a mistake in the overlay and takes it away when it is mended", { timeout: 60_000 }, async () => {
    spoil();
    await vi.waitFor(() => expect(sent.at(-1)?.type).toBe("error"), { timeout: 20_000, interval: 50 });
    expect(sent.at(-1)!.err!.message).toMatch(/norms\/2\.yaml:4:5: quote-not-found: /);
    expect(sent.at(-1)!.err!.loc).toMatchObject({
      file: join(data, "small/norms/2.yaml"),
      line: 4,
      column: 4,
    });
    await expect(page()).rejects.toThrow(/quote-not-found/);

    cpSync(SMALL, join(data, "small"), { recursive: true });
    await vi.waitFor(() => expect(sent.at(-1)?.type).toBe("full-reload"), { timeout: 20_000, interval: 50 });
    expect(JSON.parse(dataIn(await page())).workspace.policies).toHaveLength(1);
  });
});
