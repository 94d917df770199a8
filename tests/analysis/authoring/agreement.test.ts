// Two reviewers of one text: κ as published, disagreements side by side, and each settled in one step.
import { expect, test } from "vitest";
import { actorName, agreement, type Deskwork, edit, kappa, sameText } from "../../../src/analysis/index.ts";
import { aDesk, NEXT_RAW } from "./deskBuilt.ts";

const HAND = { by: "甲", at: "2026-05-08T09:00" };
const accepted = (work: Deskwork) =>
  edit(work, "norm.rule", { ids: work.norms.map(({ id }) => id), state: "first" }, HAND);
const of = (work: Deskwork, theirs: Deskwork, kind: string) =>
  agreement(work, theirs).agreements.find((one) => one.kind === kind)!;

test("κ is what the published example gives, and nothing where only one thing is ever said", () => {
  // 50 proposals: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no gives 0.4.
  const many = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const);
  const pairs = [...many(20, "y", "y"), ...many(5, "y", "n"), ...many(10, "n", "y"), ...many(15, "n", "n")];
  expect(kappa(pairs)).toBeCloseTo(0.4, 10);
  expect(kappa(many(9, "y", "y"))).toBeNull();
  expect(kappa([])).toBeNull();
});

test("who says the same agrees in everything", () => {
  const work = accepted(aDesk());
  const { agreements, disagreements } = agreement(work, work);
  expect(disagreements).toEqual([]);
  expect(agreements.every(({ count, agreed }) => count === agreed)).toBe(true);
});

test("another modality, a rejected norm and one more are three disagreements; taking theirs settles each", () => {
  const mine = accepted(aDesk());
  const [first, second] = mine.norms;
  let theirs = edit(mine, "norm.read", { id: first!.id, modality: "power" }, HAND);
  theirs = edit(theirs, "norm.rule", { ids: [second!.id], state: "rejected" }, HAND);
  theirs = edit(theirs, "actor.add", { name: "海事所" }, HAND);
  theirs = edit(theirs, "norm.party", { id: first!.id, actor: theirs.actors.at(-1)!.id, as: "bearer" }, HAND);
  const at = theirs.source.text.indexOf("为了加强渡口管理");
  theirs = edit(theirs, "norm.make", { start: at, end: at + 8 }, HAND);
  theirs = edit(theirs, "norm.rule", { ids: [theirs.norms[0]!.id], state: "first" }, HAND);
  const { disagreements } = agreement(mine, theirs);
  expect(disagreements.map(({ kinds }) => kinds)).toEqual([["kept"], ["modality", "bearers"], ["kept"]]);
  expect(of(mine, theirs, "modality")).toMatchObject({
    count: mine.norms.length - 1,
    agreed: mine.norms.length - 2,
  });
  let settled = mine;
  for (const { mine: own, theirs: other } of disagreements) {
    const names = Object.fromEntries(
      [...other!.bearers, ...other!.others].flatMap(({ actor }) =>
        actor ? [[actor, actorName(theirs, actor)!]] : [],
      ),
    );
    settled = edit(settled, "norm.take", { id: own?.id ?? null, norm: other!, names }, HAND);
  }
  expect(agreement(settled, theirs).disagreements).toEqual([]);
  expect(settled.actors.map(({ name }) => name)).toContain("海事所");
});

test("desks over other words are not compared", () => {
  expect(sameText(aDesk(), aDesk(NEXT_RAW))).toBe(false);
  expect(sameText(aDesk(), aDesk())).toBe(true);
});
