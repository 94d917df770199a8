import { describe, expect, it } from "vitest";
import {
  type Arrow,
  keyAt,
  leads,
  type Path,
  pathTo,
  stepped,
  walkOf,
} from "../../../src/ui/network/walk.ts";
import { smallWorkspace } from "../../builders/index.ts";

const { policies } = smallWorkspace();
const policy = policies[0]!;
const norms = new Set(policy.norms.map((norm) => norm.key));
const actors = new Set(policy.actors.map((actor) => actor.key));
const walk = walkOf(policies, norms, actors);
const go = (path: Path, ...arrows: Arrow[]) => arrows.reduce((at, arrow) => stepped(walk, at, arrow), path);

describe("the walk by keyboard", () => {
  it("reaches every actor and every norm from the first actor, by arrows alone", () => {
    const seen = new Set<string>();
    const queue: Path[] = [[walk.actors[0]!.actor.key]];
    const known = new Set<string>();
    for (let path = queue.pop(); path; path = queue.pop()) {
      if (known.has(path.join(" "))) continue;
      known.add(path.join(" "));
      seen.add(keyAt(walk, path));
      for (const arrow of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const)
        queue.push(stepped(walk, path, arrow));
    }
    expect([...seen].sort()).toEqual([...actors, ...norms].sort());
  });

  it("goes from an actor into its norms, from a norm to its parties, from a party on to that actor", () => {
    const there = go(["small/community"], "ArrowRight", "ArrowRight");
    expect(there).toEqual(["small/community", "small/no-shifting", 0]);
    expect(keyAt(walk, there)).toBe("small/superior-departments");
    expect(go(there, "ArrowDown")).toEqual(["small/community", "small/no-shifting", 1]);
    expect(go(there, "ArrowRight")).toEqual(["small/superior-departments"]);
    expect(go(there, "ArrowLeft", "ArrowLeft")).toEqual(["small/community"]);
  });

  it("stays where there is no further to go", () => {
    const first = [walk.actors[0]!.actor.key] as const;
    expect(go(first, "ArrowUp")).toEqual(first);
    expect(go(first, "ArrowLeft")).toEqual(first);
    expect(go(first, "End", "ArrowDown")).toEqual(go(first, "End"));
    expect(go(first, "End", "Home")).toEqual(first);
  });

  it("begins at what was chosen, and notices when a filter has taken the ground away", () => {
    expect(pathTo(walk, "small/street")).toEqual(["small/street"]);
    expect(pathTo(walk, "small/no-shifting")?.at(-1)).toBe("small/no-shifting");
    expect(pathTo(walk, "small/nobody")).toBeNull();
    const narrow = walkOf(policies, new Set(["small/no-shifting"]), new Set(["small/community"]));
    expect(leads(narrow, ["small/community", "small/no-shifting"])).toBe(true);
    expect(leads(narrow, ["small/community", "small/reduce-burden"])).toBe(false);
    expect(leads(narrow, ["small/street"])).toBe(false);
  });
});
