import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/files/index.ts";
import { quanze, quanzeDone } from "./terminal.ts";

const SMALL = join(import.meta.dirname, "../fixtures/files/small");
let folder: string;
/** A policy with one mistake: an actor nobody knows, on line 8 of norms/2.yaml. */
let broken: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quanze-"));
  broken = join(folder, "broken");
  cpSync(SMALL, broken, { recursive: true });
  const path = join(broken, "norms/2.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("actor: departments", "actor: department"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("quanze validate", () => {
  it("finds nothing wrong with the bundled policies", () => {
    const { code, out, err } = quanze(["validate", "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { ok, issues, policies } = JSON.parse(out);
    expect({ ok, issues }).toEqual({ ok: true, issues: [] });
    const opinion = policies.find(({ id }: { id: string }) => id === "urban-party-building-2019");
    expect(Object.keys(opinion)).toEqual(["id", "actors", "norms", "clauses", "covered"]);
    expect(opinion.covered).toBe(opinion.clauses);
  });

  it("says in a few aligned words what it found", () => {
    const { code, out, err } = quanze(["validate", SMALL]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe("✓ small  actors 3  norms 2  clauses covered 4/4\nno problems\n");
  });

  it("tells a problem with file, line, column, code and a sentence", () => {
    const { code, err } = quanze(["validate", broken]);
    expect(code).toBe(1);
    expect(err).toMatch(/norms\/2\.yaml:7:17: unknown-actor: \S/);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("tells the same as one JSON value, and lists what is sound beside it", () => {
    const { code, out } = quanze(["validate", "--json", broken, SMALL]);
    expect(code).toBe(1);
    const { ok, issues, policies } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(
      issues.map(({ code, line, column }: Record<string, unknown>) => ({ code, line, column })),
    ).toContainEqual({
      code: "unknown-actor",
      line: 7,
      column: 17,
    });
    expect(policies.map(({ id }: { id: string }) => id)).toEqual(["small"]);
  });

  it("takes a folder of policies, a policy and a workspace file", async () => {
    const file = join(folder, "small.json");
    expect((await quanzeDone(["export", "-o", file, SMALL])).code).toBe(0);
    for (const path of [join(SMALL, ".."), SMALL, file, `${SMALL}/`])
      expect(JSON.parse(quanze(["validate", "--json", path]).out).policies).toMatchObject([{ id: "small" }]);
  });

  it("minds a folder or file that holds no policy, even beside a good one", () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    const notes = join(folder, "notes.md");
    writeFileSync(notes, "x");
    for (const path of [empty, notes]) {
      expect(quanze(["validate", path])).toMatchObject({ code: 1 });
      const { code, err } = quanze(["validate", SMALL, path]);
      expect(code).toBe(1);
      expect(err).toContain(`${path}:1:1: not-a-workspace`);
    }
  });

  it("keeps control characters of a hostile file away from the terminal", () => {
    const evil = join(folder, "evil.json");
    writeFileSync(evil, '{"schemaVersion": 1, "policies": [], "\\u001b[2J\\u0007": 1}');
    const { err } = quanze(["validate", evil]);
    expect(err).toContain("unknown-field");
    expect([...err].filter((mark) => mark < " " && mark !== "\n")).toEqual([]);
  });
});

describe("quanze stats", () => {
  it("counts into one JSON value", () => {
    const { code, out, err } = quanze(["stats", "--json", SMALL]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual({
      policies: [
        {
          id: "small",
          actors: 3,
          norms: 2,
          byModality: { obligation: 1, prohibition: 1, permission: 0, power: 0 },
          byForce: { mandatory: 2, general: 0, directive: 0, encouraged: 0 },
          byTopic: { consultation: 2 },
          explicitBearers: 2,
          coverage: { norm: 2, background: 1, purpose: 0, exhortation: 0, heading: 1, doubtful: 0 },
        },
      ],
    });
  });

  it("prints columns for people, Han characters two cells wide", () => {
    const { out } = quanze(["stats", "--lang", "zh", SMALL]);
    expect(out).toContain("关于示例的意见  small\n");
    expect(out).toContain("  主体            3\n");
    expect(out).toContain("  文中写明承担者  2/2\n");
    expect(out).toContain("义务 1 · 禁止 1");
  });

  it("says what is wrong instead where something is", () => {
    const { code, out, err } = quanze(["stats", "--json", broken]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, issues: [{ code: "unknown-actor" }] });
    expect(err).toContain("unknown-actor");
  });
});

describe("quanze export", () => {
  it("writes the archival form to stdout and nothing else", async () => {
    const { code, out, err } = await quanzeDone(["export", "--format", "json", SMALL]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 2, policies: [{ id: "small" }], sameAs: [] });
    expect((await quanzeDone(["export", "--json", SMALL])).out).toBe(out);
  });

  it("writes the same into a file, whole, and says so", async () => {
    const file = join(folder, "out.json");
    writeFileSync(file, "old");
    const { code, out, err } = await quanzeDone(["export", "-o", file, SMALL]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain(file);
    expect(readFileSync(file, "utf8")).toBe((await quanzeDone(["export", SMALL])).out);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("leaves an old file alone where the input has errors", async () => {
    const file = join(folder, "kept.json");
    writeFileSync(file, "old");
    expect((await quanzeDone(["export", "-o", file, broken])).code).toBe(1);
    expect(readFileSync(file, "utf8")).toBe("old");
  });

  // Lessons need a tour, which this policy has not: they are tried where they are made.
  it.each(FORMATS.filter(({ group }) => group !== "teaching"))(
    "writes $id: text to stdout, the rest into a file only",
    async ({ id, kind, extension }) => {
      const file = join(folder, `out.${extension}`);
      expect((await quanzeDone(["export", "--format", id, "-o", file, SMALL])).code).toBe(0);
      expect(statSync(file).size).toBeGreaterThan(100);
      const { code, out, err } = await quanzeDone(["export", "--format", id, SMALL]);
      expect(code).toBe(kind === "textual" ? 0 : 2);
      if (kind === "textual") expect(out).toBe(readFileSync(file, "utf8"));
      else expect(err).toContain("-o");
    },
  );

  it("cannot write into a folder that is not there", async () => {
    const file = join(folder, "nowhere/out.json");
    const { code, err } = await quanzeDone(["export", "-o", file, SMALL]);
    expect(code).toBe(2);
    expect(err).toContain(file);
    expect(existsSync(file)).toBe(false);
  });
});

describe("wrong usage", () => {
  it.each([
    [["walk"], "there is no command walk"],
    [["validate", "--loud"], "there is no option --loud"],
    [["validate", "no/such/path"], "not found or not readable: no/such/path"],
    [["validate", "/dev/null"], "not found or not readable: /dev/null"],
    [["export", "--format", "doc"], `--format must be one of: ${FORMATS.map(({ id }) => id).join(", ")}`],
    [["export", "-o"], "the option --output needs a value"],
    [["stats", "--lang", "fr"], "--lang must be one of: zh, en"],
    [["schema"], "the option --output needs a value"],
  ])("%j is told in a sentence and ends with 2", (argv, sentence) => {
    const { code, out, err } = quanze(argv);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: `quanze: ${sentence}\nsee quanze --help\n` });
  });

  it("is one JSON value on stdout where JSON was asked for", () => {
    const { code, out } = quanze(["validate", "--json", "no/such/path"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ ok: false });
  });

  it("without a command shows the help on stderr", () => {
    const { code, out, err } = quanze([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: quanze");
  });
});

describe("help and language", () => {
  it("shows every command in the language of the terminal", () => {
    const english = quanze(["--help"]);
    expect(english).toMatchObject({ code: 0, err: "" });
    for (const word of ["Usage:", "validate", "export", "stats", "schema"])
      expect(english.out).toContain(word);
    const chinese = quanze(["--help"], { env: { LANG: "zh_CN.UTF-8" } });
    expect(chinese.out).toContain("检查政策数据");
    expect(chinese.out).not.toMatch(/Usage|Options|Commands/);
  });

  it("speaks Chinese where nothing is known, and what --lang says above all", () => {
    expect(quanze(["walk"], { env: {} }).err).toContain("没有 walk 这个命令");
    expect(quanze(["walk", "--lang", "en"], { env: {} }).err).toContain("there is no command walk");
    expect(quanze(["--lang=zh", "walk"]).err).toContain("没有 walk 这个命令");
  });

  it("shows the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(quanze(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it("shows progress only to somebody who watches, and wipes it away", () => {
    expect(quanze(["validate", SMALL]).err).toBe("");
    const wipe = "\r\u001b[K";
    const [before, shown, ...after] = quanze(["validate", SMALL], { watched: true }).err.split(wipe);
    expect({ before, shown, after }).toEqual({ before: "", shown: `reading 1/1: ${SMALL}`, after: [""] });
  });
});
