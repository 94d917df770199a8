// The quiz in the view: what was picked stays picked, back takes it away, and nothing from outside can break it.
import { expect, test } from "vitest";
import { LONGEST_PAPER, SEEDS } from "../../src/analysis/index.ts";
import { makeSession, pickedAt, readLink, writeLink } from "../../src/session/index.ts";
import { smallWorkspace } from "../builders/index.ts";

const workspace = smallWorkspace();
const started = (mode: "self" | "class") => {
  const session = makeSession(workspace);
  session.run("quiz.set", { seed: 7, count: 5, difficulty: "hard", kinds: ["may", "bearer"] });
  session.run("quiz.start", { mode });
  return session;
};

test("a paper and where one is in it are the link", () => {
  const session = started("self");
  session.run("quiz.pick", { choice: 2 });
  session.run("quiz.go", { at: 2 });
  session.run("quiz.pick", { choice: 0 });
  const link = writeLink(session.state().view, workspace);
  expect(link).toBe("main=quiz&quiz=self&seed=7&n=5&hard=hard&kinds=bearer,may&at=2&picked=c-a");
  expect(readLink(link, workspace).view).toEqual(session.state().view);
});

test("what is picked stays picked, and going back takes it away", () => {
  const session = started("self");
  session.run("quiz.pick", { choice: 1 });
  session.run("quiz.pick", { choice: 3 });
  expect(session.state().view.quiz.picked).toBe("b");
  session.run("undo", {});
  expect(session.state().view.quiz.picked).toBe("");
  session.run("redo", {});
  expect(pickedAt(session.state().view.quiz, 0)).toBe(1);
});

test("another paper begins anew; the same settings again change nothing", () => {
  const session = started("self");
  session.run("quiz.pick", { choice: 1 });
  session.run("quiz.set", { seed: 8 });
  expect(session.state().view.quiz).toMatchObject({ mode: "self", seed: 8, at: 0, picked: "" });
});

test("in class hands are counted, never below none, and another question begins without any", () => {
  const session = started("class");
  session.run("quiz.hand", { choice: 1, by: 1 });
  session.run("quiz.hand", { choice: 1, by: 1 });
  session.run("quiz.hand", { choice: 0, by: -1 });
  session.run("quiz.pick", { choice: 0 });
  session.run("quiz.reveal", {});
  expect(session.state().view.quiz).toMatchObject({ hands: [0, 2, 0, 0], revealed: true, picked: "" });
  session.run("quiz.go", { at: 1 });
  expect(session.state().view.quiz).toMatchObject({ hands: [0, 0, 0, 0], revealed: false, at: 1 });
});

test("a link of nonsense gives a quiz that makes sense", () => {
  const { quiz } = readLink(
    "quiz=self&seed=99999999&n=0&hard=awful&kinds=x,may,may&about=burden,nothing&part=9,2&at=77&picked=zzABx---&shown=on&hands=1.x.-3.5000",
    workspace,
  ).view;
  expect(quiz).toEqual({
    mode: "self",
    seed: SEEDS - 1,
    count: 1,
    difficulty: "mixed",
    kinds: ["may"],
    topics: ["burden"],
    sections: ["2"],
    at: 1,
    picked: "a",
    revealed: false,
    hands: [0, 0, 0, 0],
  });
  expect(readLink("n=900", workspace).view.quiz.count).toBe(LONGEST_PAPER);
});
