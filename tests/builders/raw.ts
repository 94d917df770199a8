// Parsed files without files: values as a reader would hand them to the checks, every place at the top.
import type { Raw, RawPolicy } from "../../src/model/index.ts";

export function rawOf(value: unknown, file = "test.yaml"): Raw {
  return { file, value, at: () => ({ line: 1, column: 1 }) };
}

/** The parts of a policy as plain values. */
export interface PolicyParts {
  readonly document: unknown;
  readonly text: string;
  readonly scrape?: string | null;
  readonly actors: unknown;
  readonly norms: unknown;
  readonly coverage: unknown;
  readonly layout?: unknown;
}

/** A policy as a reader hands it over, its files named as in a policy folder. */
export function rawPolicy(parts: PolicyParts, folder = "test"): RawPolicy {
  const { text, scrape = null, layout } = parts;
  return {
    file: folder,
    document: rawOf(parts.document, `${folder}/document.yaml`),
    text: { file: `${folder}/source.txt`, text },
    scrape: scrape === null ? null : { file: `${folder}/source.raw.txt`, text: scrape },
    actors: rawOf(parts.actors, `${folder}/actors.yaml`),
    norms: [rawOf(parts.norms, `${folder}/norms/1.yaml`)],
    coverage: rawOf(parts.coverage, `${folder}/coverage.yaml`),
    layout: layout === undefined || layout === null ? null : rawOf(layout, `${folder}/layout.yaml`),
  };
}
