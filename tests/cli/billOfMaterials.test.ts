import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BILL_FILES, billOfMaterials } from "../../src/cli/billOfMaterials.ts";
import { printLicences } from "../../src/cli/licences.ts";
import { terminalOver } from "../../src/cli/terminal.ts";

const TOP = join(import.meta.dirname, "../..");
let folder: string;
const files = new Map<string, string>();

async function built(): Promise<Map<string, string>> {
  const entry = join(folder, "entry.js");
  writeFileSync(entry, 'import { createStore } from "zustand/vanilla"; globalThis.store = createStore;');
  const output = (await build({
    configFile: false,
    root: TOP,
    logLevel: "silent",
    plugins: [billOfMaterials({ name: "sample", version: "1.2.3", license: "MIT" })],
    resolve: { alias: { "zustand/vanilla": join(TOP, "node_modules/zustand/esm/vanilla.mjs") } },
    build: { write: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  return new Map(
    output.output.flatMap((one) =>
      one.type === "asset" ? [[one.fileName, String(one.source)] as const] : [],
    ),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quanze-bill-"));
  for (const [name, text] of await built()) {
    files.set(name, text);
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function printed(whole: boolean, json = false) {
  let out = "";
  let err = "";
  const streams = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    watched: false,
  };
  return {
    code: printLicences(whole, terminalOver(streams, "en", json), folder),
    out: () => out,
    err: () => err,
  };
}

describe("the bill of what a build contains", () => {
  it("names the packages whose code is in the bundle, and no other", () => {
    const bill = JSON.parse(files.get(BILL_FILES.bill)!);
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
    expect(bill.components.map(({ name }: { name: string }) => name)).toEqual(["zustand"]);
    expect(bill.components[0].licenses).toEqual([{ expression: "MIT" }]);
    expect(bill.components[0].purl).toMatch(/^pkg:npm\/zustand@\d+\.\d+\.\d+$/);
  });

  it("carries the words of each licence", () => {
    expect(files.get(BILL_FILES.licences)).toContain("Permission is hereby granted");
  });

  it("is the same, byte for byte, when it is built again", async () => {
    expect(await built()).toEqual(files);
  });

  it("is what quanze licences prints: a line each, whole, or as JSON", () => {
    expect(printed(false).out()).toMatch(/^zustand +\d+\.\d+\.\d+ +MIT\n$/);
    expect(printed(true).out()).toBe(files.get(BILL_FILES.licences));
    expect(JSON.parse(printed(false, true).out())).toEqual(JSON.parse(files.get(BILL_FILES.bill)!));
  });

  it("is missed with a sentence where nothing was built", () => {
    rmSync(join(folder, BILL_FILES.bill));
    const { code, out, err } = printed(false);
    expect({ code, out: out(), err: err() }).toEqual({
      code: 1,
      out: "",
      err: "quanze: the page has not been built yet: run npm run build first\n",
    });
  });
});
