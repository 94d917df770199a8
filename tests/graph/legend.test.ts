import { expect, it } from "vitest";
import { legend } from "../../src/graph/index.ts";
import { smallWorkspace } from "../builders/index.ts";

const { policies } = smallWorkspace();
const norms = policies.flatMap((policy) => policy.norms);

it("counts shown and all for every kind that the policies have, in the order of the vocabularies", () => {
  const visible = new Set(norms.filter((norm) => norm.modality === "obligation").map((norm) => norm.key));
  const entries = legend({ policies, visible, structure: false });
  expect(entries.map(({ id }) => id)).toEqual([
    "obligation",
    "prohibition",
    "permission",
    "power",
    ...["consulted", "approver", "recipient", "target", "overseer"],
    "inferred",
    "structure",
  ]);
  const of = (id: string) => entries.find((entry) => entry.id === id);
  expect(of("prohibition")).toMatchObject({ shown: 0, all: 1 });
  expect(of("obligation")?.shown).toBe(of("obligation")?.all);
  expect(of("approver")).toMatchObject({ shown: 1, all: 1 });
  expect(of("structure")).toMatchObject({ shown: 0, all: 3 });
});
