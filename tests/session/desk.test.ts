// The desk: rulings, going on, undo, and rulings that stay when the text is read anew.
import { expect, test } from "vitest";
import { draftAgain, draftText } from "../../src/files/index.ts";
import { makeSession } from "../../src/session/index.ts";
import { opinion } from "../builders/index.ts";

const RAW =
  "第一条 总则。\n第二条 船员应当立即救\n人，不得离船。\n第三条 渡船应当配备救生衣。\n渡口经营人不得超载。\n";

function laid() {
  const session = makeSession(opinion());
  const { document: _, ...brought } = draftText("a.txt", { raw: RAW, warnings: [] });
  const facts = { title: "", issuer: "", date: "", number: "", extent: "full" as const };
  session.run("desk.lay", { brought: { ...brought, path: "a.txt", facts } });
  return session;
}

test("deciding goes on to the next open draft; undo brings ruling and place back", () => {
  const session = laid();
  const desk = () => session.state().desk!;
  expect(desk().drafts).toHaveLength(4);
  session.run("desk.rule", { state: "accepted" });
  session.run("desk.rule", { modality: "permission" });
  session.run("desk.rule", { state: "rejected" });
  expect(desk().at).toBe(2);
  expect(desk().rulings.map(({ state }) => state)).toEqual(["accepted", "rejected", "open", "open"]);
  expect(desk().rulings[1]!.modality).toBe("permission");
  for (let step = 0; step < 3; step++) session.run("desk.undo", {});
  expect(desk().at).toBe(0);
  expect(desk().rulings.every(({ state }) => state === "open")).toBe(true);
  session.run("desk.undo", {});
  expect(desk().at).toBe(0);
});

test("the next doubtful draft is one that rests on a guess; where there is none one stays", () => {
  const session = laid();
  session.run("desk.next", { doubtful: true });
  const { desk } = session.state();
  expect(desk!.drafts[desk!.at]!.quote).toBe("渡船应当配备救生衣");
  session.run("desk.rule", { state: "rejected" });
  const { at } = session.state().desk!;
  session.run("desk.next", { doubtful: true });
  expect(session.state().desk!.at).toBe(at);
});

test("reading the text anew keeps the rulings of drafts with the same words", () => {
  const session = laid();
  session.run("desk.rule", { state: "accepted" });
  session.run("desk.go", { at: 2 });
  session.run("desk.rule", { state: "accepted", force: "general" });
  const { desk } = session.state();
  const text = draftAgain("a.txt", RAW, []);
  session.run("desk.reread", { text, undone: desk!.repairs.map((_, at) => at) });
  const after = session.state().desk!;
  const kept = after.drafts.findIndex(({ quote }) => quote === "渡船应当配备救生衣");
  expect(after.rulings[kept]).toMatchObject({ state: "accepted", force: "general" });
  // A line that breaks inside a quote makes no other quote of it.
  expect(after.rulings[0]).toMatchObject({ state: "accepted" });
});

test("commands without a desk do nothing", () => {
  const session = makeSession(opinion());
  for (const name of ["desk.undo", "desk.clear"] as const) session.run(name, {});
  session.run("desk.rule", { state: "accepted" });
  expect(session.state().desk).toBeNull();
});
