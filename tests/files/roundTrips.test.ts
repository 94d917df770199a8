// Out and in again: every form from which a workspace can be opened gives back the very same one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOf, openWorkspace, parseWorkspaceFile, writeWorkspace } from "../../src/files/index.ts";
import { parseWorkspace } from "../../src/files/parseWorkspace.ts";
import { checkWorkspace, type Workspace } from "../../src/model/index.ts";
import { anyPolicy } from "../builders/anyPolicy.ts";
import {
  aBearer,
  aNorm,
  anActor,
  aParty,
  aPolicy,
  both,
  checked,
  opinion,
  smallWorkspace,
} from "../builders/index.ts";
import { runs } from "../builders/soak.ts";

const LANGUAGES = ["zh", "en"] as const;

async function back(workspace: Workspace, id: string, language: "zh" | "en" = "zh"): Promise<Workspace> {
  const format = formatOf(id)!;
  const content = await format.write(workspace, { language });
  const opened = openWorkspace([{ path: `again.${format.extension}`, content }]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues.slice(0, 3)));
  return opened.workspace;
}

/** Tables of norms and annotations are read beside the policies that are open. */
async function backBeside(
  workspace: Workspace,
  id: string,
  language: "zh" | "en" = "zh",
): Promise<Workspace> {
  const format = formatOf(id)!;
  const content = await format.write(workspace, { language });
  const archive = parseWorkspaceFile({ path: "open.json", content: writeWorkspace(workspace) });
  if (!archive.ok) throw new Error("the archive");
  const read = parseWorkspace([{ path: `again.${format.extension}`, content }], {
    base: archive.value.policies,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)));
  const result = checkWorkspace({ ...read.value, sameAs: archive.value.sameAs });
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.workspace;
}

/** What no generator of ours makes: parties out of the order of roles, names that look like something else. */
const odd = checked([
  aPolicy({
    document: { id: "odd", number: "=1+1", notes: [both("甲", "a"), both("乙\n丙", "b")] },
    text: "一、总则\n\n除例外外，街道应当会同_x0041_社区做事。\n",
    actors: [
      anActor("street", "街道", { aliases: ["〔街〕", "a∥b", "c\\d"] }),
      anActor("named-unnamed", "文件未写明"),
      anActor("blank", " 社区 "),
      anActor("control", "甲\u0001乙_x000D_\r丙"),
    ],
    norms: [
      aNorm("one", "除例外外，街道应当会同_x0041_社区做事", {
        bearers: [aBearer("named-unnamed", "推定：因为〔某〕∥某"), aBearer("street")],
        others: [
          aParty("control", "target"),
          aParty(null, "approver"),
          aParty("blank", "consulted", " 前后有空格 "),
          aParty("street", "target", "第二个对象"),
        ],
        exception: "除例外外",
        comments: [{ by: "甲∥乙", at: "2024", text: "一\n二\\n三" }],
        review: { state: "ok", by: "某人", at: "2024-01-01" },
        note: both("=HYPERLINK(1)", "-x"),
      }),
    ],
  }),
]);

describe.each(["json", "xlsx", "folder"])("a workspace written as %s", (id) => {
  it.each([
    ["the Opinion", opinion()],
    ["the small workspace", smallWorkspace()],
    ["an odd one", odd],
  ])("opens again as it was: %s", async (_, workspace) => {
    for (const language of LANGUAGES) expect(await back(workspace, id, language)).toEqual(workspace);
  });

  it("opens again as it was, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPolicy, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...LANGUAGES),
        async (drafts, language) => {
          const workspace = checked(drafts.map((draft, index) => aPolicy(draft(`policy-${index}`))));
          expect(await back(workspace, id, language)).toEqual(workspace);
        },
      ),
      runs(30),
    );
  });

  it("keeps what joins policies", async () => {
    const [first] = smallWorkspace().policies;
    const form = JSON.parse(writeWorkspace(smallWorkspace())).policies[0];
    const two = openWorkspace([
      {
        path: "two.json",
        content: JSON.stringify({
          schemaVersion: 2,
          policies: [form, { ...form, id: "other", document: { ...form.document, id: "other" } }],
          sameAs: [
            { a: `${first!.id}/street`, b: "other/street", type: "same", reason: { zh: "同", en: "same" } },
          ],
        }),
      },
    ]);
    if (!two.ok) throw new Error("two");
    expect(await back(two.workspace, id)).toEqual(two.workspace);
  });
});

describe.each(["csv", "jsonld"])("norms written as %s", (id) => {
  it.each([
    ["the Opinion", opinion()],
    ["the small workspace", smallWorkspace()],
    ["an odd one", odd],
  ])("are read back beside the text they stand in: %s", async (_, workspace) => {
    for (const language of LANGUAGES) {
      const again = await backBeside(workspace, id, language);
      expect(again.policies.map(({ norms }) => norms)).toEqual(workspace.policies.map(({ norms }) => norms));
    }
  });

  it("are read back, whatever is in them", async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, async (draft) => {
        const workspace = checked([aPolicy(draft("policy"))]);
        if (workspace.policies[0]!.norms.length === 0) return;
        expect((await backBeside(workspace, id)).policies[0]!.norms).toEqual(workspace.policies[0]!.norms);
      }),
      runs(30),
    );
  });
});
