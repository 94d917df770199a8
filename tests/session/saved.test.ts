// Saving: the person is told where the file went, and why it went elsewhere than they wanted.
import { describe, expect, test } from "vitest";
import { makeSession, type Saved, saved } from "../../src/session/index.ts";
import { adoptWords, say, viewWords } from "../../src/words/index.ts";
import { smallWorkspace } from "../builders/index.ts";

adoptWords(viewWords);

async function handed(outcome: Omit<Saved, "name"> & { name?: string }, done?: string) {
  const session = makeSession(smallWorkspace());
  const calls: unknown[] = [];
  const files = {
    async save(...args: unknown[]): Promise<Saved> {
      calls.push(args);
      return { name: "a.yaml", ...outcome };
    },
  };
  const file = { name: "a.yaml", content: "text", type: "application/yaml", ...(done && { done }) };
  const has = await saved(session, files, file);
  const { notice } = session.state();
  const said = notice ? say("zh", notice.word as Parameters<typeof say>[1], notice.facts) : "";
  return { has, said, calls };
}

describe("saving a file", () => {
  test("hands name, content and type to the port and says it is done, in the words asked for", async () => {
    const plain = await handed({ as: "file", because: null, name: "b.yaml" });
    expect(plain.calls).toEqual([["a.yaml", "text", "application/yaml"]]);
    expect([plain.has, plain.said]).toEqual([true, "已导出 b.yaml"]);
    expect((await handed({ as: "download", because: null }, "training.saved")).said).toContain("tours");
  });

  test.each([
    ["full", "空间不够"],
    ["refused", "不让写入"],
    ["broken", "U 盘"],
  ] as const)("says where it went instead, and why: %s", async (because, why) => {
    const { has, said } = await handed({ as: "download", because }, "training.saved");
    expect(has).toBe(true);
    for (const part of [why, "a.yaml", "下载文件夹"]) expect(said).toContain(part);
  });

  test("tells a person who thought better of it from a browser that could not", async () => {
    expect(await handed({ as: "nothing", because: null })).toMatchObject({ has: false, said: "已取消导出" });
    const { has, said } = await handed({ as: "nothing", because: "broken" });
    expect([has, said.includes("没能交出 a.yaml")]).toEqual([false, true]);
  });
});
