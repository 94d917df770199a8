// Tours and glossary: what the checks work out, and that nothing is lost on the way to a file and back.
import { describe, expect, it } from "vitest";
import { openWorkspace, writeWorkspace } from "../../src/files/index.ts";
import { checkWorkspace } from "../../src/model/index.ts";
import { aNorm, anActor, aPolicy, both } from "../builders/index.ts";
import { rawOf } from "../builders/raw.ts";

const TEXT = "一、总则\n\n区应当征求街道意见；街道应当办理。街道应当公开。\n";

function aStep(id: string, quote: string, more: Record<string, unknown> = {}) {
  return { id, heading: both("题"), text: both("话"), quote, notes: both("稿"), ...more };
}

function policyWith(tours: readonly unknown[], terms?: readonly unknown[]) {
  const policy = aPolicy({
    text: TEXT,
    actors: [anActor("street", "街道")],
    norms: [aNorm("consult", "区应当征求街道意见")],
  });
  return checkWorkspace({
    policies: [
      {
        ...policy,
        tours: tours.map((tour) => rawOf(tour)),
        glossary: terms ? rawOf({ terms }) : null,
      },
    ],
    sameAs: null,
  });
}

const aTour = (steps: readonly unknown[], id = "one") => ({
  id,
  title: both("导览"),
  audience: both("新人"),
  minutes: 5,
  steps,
});
const codes = (result: ReturnType<typeof policyWith>) =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);

describe("a tour", () => {
  it("knows where its quotes stand", () => {
    const result = policyWith([aTour([aStep("first", "街道应当办理", { select: ["consult", "street"] })])]);
    const [tour] = result.ok ? result.workspace.policies[0]!.tours : [];
    expect(tour?.steps[0]).toMatchObject({ address: "1.1.1.2", lens: "norm", camera: null, query: null });
    expect(TEXT.slice(tour!.steps[0]!.start, tour!.steps[0]!.end)).toBe("街道应当办理");
  });

  it("says which of several places a quote has by its clause", () => {
    expect(codes(policyWith([aTour([aStep("first", "街道应当")])]))).toEqual(["quote-ambiguous"]);
    expect(codes(policyWith([aTour([aStep("first", "街道应当", { clause: "1.1.2.1" })])]))).toEqual([]);
    expect(codes(policyWith([aTour([aStep("first", "街道应当", { clause: "9.1" })])]))).toEqual([
      "unknown-clause",
    ]);
  });

  it("shares its id with no other, nor do its steps share theirs", () => {
    const steps = [aStep("first", "街道应当办理")];
    expect(codes(policyWith([aTour(steps), aTour(steps)]))).toEqual(["duplicate-id"]);
    expect(codes(policyWith([aTour([...steps, ...steps])]))).toEqual(["duplicate-id"]);
    expect(codes(policyWith([aTour(steps), aTour(steps, "two")]))).toEqual([]);
  });

  it("quotes nothing that the text does not say, and is short enough for a slide", () => {
    expect(codes(policyWith([aTour([aStep("first", "街道不得办理")])]))).toEqual(["quote-not-found"]);
    expect(
      codes(policyWith([aTour([aStep("first", "街道应当办理", { text: both("长".repeat(500)) })])])),
    ).toEqual(["too-long"]);
  });
});

describe("tours and glossary", () => {
  it("come back from an archive as they went in", () => {
    const term = {
      term: "办理",
      termEn: "Handle",
      explanation: both("办。"),
      basis: "text",
      quote: "街道应当办理",
    };
    const made = policyWith([aTour([aStep("first", "街道应当", { clause: "1.1.2.1" })])], [term]);
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    expect(made.workspace.policies[0]!.glossary[0]!.span).not.toBe(null);
    const opened = openWorkspace([{ path: "a.json", content: writeWorkspace(made.workspace) }]);
    expect(opened.ok && opened.workspace).toEqual(made.workspace);
  });
});
