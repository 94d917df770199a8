// What a person decided about pairs: undone like everything else, kept on the machine, read with suspicion.
import { expect, test } from "vitest";
import {
  decisionsOf,
  keepDecisions,
  makeSession,
  readDecisions,
  readLink,
  strangersIn,
  writeLink,
} from "../../src/session/index.ts";
import { opinion, opinionAndPlan, PLAN } from "../builders/index.ts";
import { fakeStorage } from "./fakePorts.ts";

const [A, B] = ["urban-party-building-2019", PLAN];
const decision = {
  a: "deepen-street-reform",
  b: "reform-street-system",
  kind: "part",
  change: null,
} as const;

test("a decision is undone and redone, and written every time", () => {
  const session = makeSession(opinionAndPlan());
  const { port, kept } = fakeStorage();
  keepDecisions(session, port);
  session.run("compare.decide", { a: A, b: B, decision });
  expect(readDecisions(port)).toEqual({ [decisionsOf(A, B)]: [decision] });
  session.run("undo", {});
  expect(JSON.parse(kept["quanze.compare"]!)).toEqual({});
  session.run("redo", {});
  expect(session.state().view.decisions).toEqual({ [decisionsOf(A, B)]: [decision] });
  session.run("compare.decide", { a: A, b: B, decision: null });
  expect(session.state().view.decisions).toEqual({});
});

test("what is decided in two tabs is kept from both", () => {
  const { port } = fakeStorage();
  const [one, other] = [makeSession(opinionAndPlan()), makeSession(opinionAndPlan())];
  for (const session of [one, other]) keepDecisions(session, port);
  one.run("compare.decide", { a: A, b: B, decision });
  other.run("compare.decide", { a: B, b: A, decision });
  expect(readDecisions(port)).toEqual({ [decisionsOf(A, B)]: [decision], [decisionsOf(B, A)]: [decision] });
  one.run("undo", {});
  expect(readDecisions(port)).toEqual({ [decisionsOf(B, A)]: [decision] });
});

test("where storage is full the person is told once, and the decision holds", () => {
  const session = makeSession(opinionAndPlan());
  keepDecisions(session, fakeStorage({}, true).port);
  session.run("compare.decide", { a: A, b: B, decision });
  expect(session.state().notice?.word).toBe("shell.notKept");
  session.run("notice.close", {});
  session.run("undo", {});
  expect(session.state().notice).toBeNull();
  session.run("redo", {});
  expect(session.state().view.decisions).toEqual({ [decisionsOf(A, B)]: [decision] });
});

test("decisions stay when a link is followed or the view is reset: they are no part of a link", () => {
  const session = makeSession(opinionAndPlan());
  session.run("compare.decide", { a: A, b: B, decision });
  const { view, workspace } = session.state();
  expect(writeLink(view, workspace)).not.toContain("deepen");
  session.run("view.load", readLink("main=list", workspace));
  session.run("view.reset", {});
  expect(session.state().view.decisions).toEqual({ [decisionsOf(A, B)]: [decision] });
});

test("what was not written here is passed over", () => {
  for (const text of [
    "",
    "[]",
    "7",
    "{",
    '{"a b":7}',
    '{"a b":[{"a":"x","b":"y","kind":"shout","change":null}]}',
  ])
    expect(readDecisions(fakeStorage({ "quanze.compare": text }).port)).toEqual({});
});

test("a link holds both documents, the way of showing and the kinds; unknown ones are dropped", () => {
  const session = makeSession(opinionAndPlan());
  session.run("compare.set", { a: B, b: A, show: "matrix", across: "actor", kinds: ["weaker", "new"] });
  const { view, workspace } = session.state();
  const link = writeLink(view, workspace);
  expect(readLink(link, workspace).view.compare).toEqual(view.compare);
  const strange = readLink("main=compare&a=nobody&show=dance&change=louder,new", workspace).view.compare;
  expect(strange).toEqual({ a: null, b: null, show: "table", across: "change", kinds: ["new"] });
});

test("tours of a comparison come at once, stand at their first step, and are undone at once", () => {
  const session = makeSession(opinionAndPlan());
  const [tour] = session.state().workspace.policies.flatMap(({ tours }) => tours);
  const made = { ...tour!, policy: B, id: "made", steps: tour!.steps.slice(0, 1) };
  session.run("compare.set", { a: A, b: B });
  session.run("compare.tour", { tours: [made] });
  const { view, workspace } = session.state();
  expect(view).toMatchObject({ main: "training", policies: [B], tour: { tour: `${B}/made`, as: "play" } });
  expect(workspace.policies.find(({ id }) => id === B)?.tours.map(({ id }) => id)).toContain("made");
  session.run("undo", {});
  expect(session.state().view.main).toBe("compare");
  expect(
    session
      .state()
      .workspace.policies.flatMap(({ tours }) => tours)
      .map(({ id }) => id),
  ).not.toContain("made");
  session.run("compare.tour", { tours: [] });
  expect(session.state().view.main).toBe("compare");
});

test("a link that speaks of documents that are not open names them", () => {
  expect(strangersIn(`main=compare&a=${A}&b=${B}`, opinion())).toEqual([B]);
  expect(strangersIn(`policy=${A},${B}`, opinion())).toEqual([B]);
  expect(strangersIn("main=list&q=a=b", opinion())).toEqual([]);
});

test("another workspace comes beside the present one, also in what can be undone; a policy is taken out again", () => {
  const session = makeSession(opinion());
  session.run("view.main", { main: "list" });
  session.run("workspace.add", { workspace: opinionAndPlan() });
  expect(session.state().workspace.policies).toHaveLength(2);
  session.run("undo", {});
  expect(session.state().workspace.policies).toHaveLength(2);
  session.run("library.show", { ids: [A, B] });
  session.run("reader.go", { clause: "2.1.1.1", policy: B });
  expect(session.state().view.policies).toEqual([B, A]);
  session.run("workspace.remove", { id: B });
  expect(session.state().view.policies).toEqual([A]);
  session.run("workspace.remove", { id: A });
  expect(session.state().workspace.policies).toHaveLength(1);
});
