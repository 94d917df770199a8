// What other people's work is inside a build: found in the bundle itself, not in a list that somebody keeps.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** A package whose code is in the build. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it: an SPDX expression. */
  readonly licence: string;
  /** The words of its licence file; empty where the package has none. */
  readonly text: string;
}

/** The two files that go with a build: a CycloneDX 1.6 bill for machines, the licences for people. */
export const BILL_FILES = { bill: "sbom.cdx.json", licences: "licences.txt" } as const;

/** Emits the bill beside what was built. No date and no serial number: two builds of one source are byte-equal. */
export function billOfMaterials(product: { name: string; version: string; license: string }): Plugin {
  return {
    name: "quanze:bill-of-materials",
    apply: "build",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === "chunk" ? Object.keys(output.modules) : [],
      );
      const components = componentsOf(modules);
      const emit = (fileName: string, source: string) => this.emitFile({ type: "asset", fileName, source });
      emit(BILL_FILES.bill, `${JSON.stringify(bill(product, components), null, 2)}\n`);
      emit(BILL_FILES.licences, licenceText(components));
    },
  };
}

/** Module ids → the packages that they come from, by name and version, each once. */
export function componentsOf(modules: readonly string[]): Component[] {
  const folders = new Set<string>();
  for (const id of modules) {
    const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/")) ?? [];
    if (folder && existsSync(join(folder, "package.json"))) folders.add(folder);
  }
  const found = new Map([...folders].map(componentAt).map((one) => [`${one.name}@${one.version}`, one]));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function componentAt(folder: string): Component {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  // Old packages have an object, or a list of them.
  const said = [license ?? licenses].flat().map((one) => (typeof one === "string" ? one : one?.type));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  return {
    name,
    version,
    licence: said.filter(Boolean).join(" OR ") || "NOASSERTION",
    text: file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "",
  };
}

function bill(product: { name: string; version: string; license: string }, parts: readonly Component[]) {
  const licensed = (expression: string) => [{ expression }];
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        name: product.name,
        version: product.version,
        licenses: licensed(product.license),
      },
    },
    components: parts.map(({ name, version, licence, text }) => ({
      type: "library",
      "bom-ref": `${name}@${version}`,
      name,
      version,
      purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
      licenses: licensed(licence),
      ...(text && { properties: [{ name: "licence-text", value: text }] }),
    })),
  };
}

function licenceText(parts: readonly Component[]): string {
  return parts
    .map(({ name, version, licence, text }) => `${name} ${version} · ${licence}\n\n${text}`.trim())
    .join(`\n\n${"─".repeat(72)}\n\n`)
    .concat("\n");
}
