// The parts of a policy file as they are read, with one of everything: what shapes are tried on.
import { writeWorkspace } from "../../src/files/index.ts";
import { opinion, smallWorkspace } from "../builders/index.ts";

export interface RawPolicy {
  readonly document: unknown;
  readonly actors: unknown;
  readonly norms: unknown;
  readonly coverage: unknown;
  readonly tour: unknown;
  readonly glossary: unknown;
  readonly layout: unknown;
  readonly sameAs: unknown;
}

/** As an archive of the Opinion and of the small policy holds them; what neither has is added. */
export function writtenPolicy(): RawPolicy {
  const [small] = JSON.parse(writeWorkspace(smallWorkspace())).policies;
  const [large] = JSON.parse(writeWorkspace(opinion())).policies;
  const bare = { ...small.norms[0] };
  for (const field of ["others", "condition", "exception", "related", "note", "review", "comments", "start"])
    delete bare[field];
  return {
    document: { ...large.document, repairs: large.repairs },
    actors: { actors: small.actors, relations: small.relations },
    norms: { norms: [...large.norms.slice(0, 6), bare] },
    coverage: { clauses: small.coverage },
    tour: large.tours[0],
    glossary: { terms: large.glossary.slice(0, 3) },
    layout: { pins: [{ lens: "norm", item: "a", x: 0.5, y: 1 }] },
    sameAs: [
      { a: "a/b", b: "c/d", type: "same", reason: null },
      { a: "a/b", b: "c/e", type: "broader" },
    ],
  };
}
