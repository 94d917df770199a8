import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ACROSS,
  COUNTED,
  FIRST_MATRIX,
  filterNorms,
  type MatrixChoice,
  matrix,
  NO_FILTER,
  ORDERS,
} from "../../../src/analysis/index.ts";
import { seriate } from "../../../src/analysis/matrix/seriate.ts";
import { MODALITIES, type Policy, ROLES } from "../../../src/model/index.ts";
import {
  aBearer,
  aNorm,
  anActor,
  aParty,
  aPolicy,
  checked,
  opinionPolicy,
  smallWorkspace,
} from "../../builders/index.ts";

const small = smallWorkspace().policies[0]!;
const opinion = opinionPolicy();
const all = (policy: Policy) => filterNorms([policy], NO_FILTER);
const of = (policy: Policy, choice: Partial<MatrixChoice> = {}) =>
  matrix([policy], all(policy), { ...FIRST_MATRIX, ...choice });
const ids = (lines: ReturnType<typeof of>["rows"]) =>
  lines.map(({ subject }) => subject.id.split("/").at(-1));
const CHOICES = ACROSS.flatMap((across) => COUNTED.map((counted) => ({ across, counted })));

describe("the matrix", () => {
  it("loses no norm: cells, rows and columns hold the same norms, and the rest is counted as outside", () => {
    for (const policy of [small, opinion])
      for (const choice of CHOICES) {
        const { rows, columns, cell, total, outside, filled } = of(policy, choice);
        const cells = rows.flatMap((row) =>
          columns.flatMap((column) => cell(row.subject.id, column.subject.id) ?? []),
        );
        expect(cells.length).toBe(filled);
        const keys = (tallies: readonly { norms: readonly { key: string }[] }[]) =>
          [...new Set(tallies.flatMap(({ norms }) => norms.map(({ key }) => key)))].sort();
        const whole = keys([total]);
        expect(keys(cells)).toEqual(whole);
        expect(keys(rows.map(({ sum }) => sum))).toEqual(whole);
        expect(keys(columns.map(({ sum }) => sum))).toEqual(whole);
        expect(whole.length + outside).toBe(policy.norms.length);
        for (const tally of [...cells, total, ...rows.map(({ sum }) => sum)])
          expect(MODALITIES.reduce((sum, modality) => sum + tally.byModality[modality].total, 0)).toBe(
            tally.norms.length,
          );
      }
  });

  it("counts a norm in every cell that it joins, and once in every sum", () => {
    for (const policy of [small, opinion]) {
      const { rows, columns, cell, total } = of(policy);
      for (const row of rows) {
        const own = columns.flatMap((column) => cell(row.subject.id, column.subject.id)?.norms ?? []);
        expect(new Set(own).size).toBe(row.sum.norms.length);
      }
      const pairs = policy.norms.reduce((sum, norm) => {
        const bearers = Math.max(1, norm.bearers.length);
        return sum + bearers * Math.max(1, new Set(norm.others.map(({ actor }) => actor)).size);
      }, 0);
      const inCells = rows.flatMap((row) =>
        columns.map((column) => cell(row.subject.id, column.subject.id)?.norms.length ?? 0),
      );
      expect(inCells.reduce((a, b) => a + b, 0)).toBe(pairs);
      expect(total.norms).toEqual(policy.norms);
    }
  });

  it("keeps norms without a counterparty in a column of their own, and unnamed parties in another, last", () => {
    const { rows, columns, cell } = of(opinion);
    expect(columns.slice(-2).map(({ subject }) => subject.kind)).toEqual(["unnamed", "nobody"]);
    const alone = opinion.norms.filter((norm) => norm.others.length === 0);
    expect(columns.at(-1)?.sum.norms).toEqual(alone);
    const superior = rows.find(({ subject }) => subject.id.endsWith("/superior-functional-departments"))!;
    expect(cell(superior.subject.id, "unnamed")?.norms.map(({ id }) => id)).toEqual([
      "report-each-assessment-for-approval",
    ]);
  });

  it("gives norms without a bearer a row that says so", () => {
    const words = aPolicy({
      text: "应当公开。\n",
      actors: [anActor("street", "街道")],
      norms: [aNorm("nobody-said", "应当公开", { others: [aParty("street", "target")] })],
    });
    const { rows } = of(checked([words]).policies[0]!);
    expect(rows.map(({ subject }) => subject.kind)).toEqual(["unnamed"]);
  });

  it("counts one relation when asked: who must be consulted, who approves, even where nobody is named", () => {
    const consulted = of(opinion, { counted: "consulted" });
    expect(ids(consulted.columns)).toEqual(["street-party-committee"]);
    expect(consulted.total.norms).toHaveLength(2);
    expect(consulted.outside).toBe(opinion.norms.length - 2);
    const approvers = of(opinion, { counted: "approver", across: "topic" });
    expect(ids(approvers.rows)).toEqual(["district-party-committee", "district-government", "unnamed"]);
    const addressees = of(opinion, { counted: "addressee" });
    const acted = opinion.norms.filter((norm) =>
      norm.others.some(({ role }) => /recipient|target/.test(role)),
    );
    expect(addressees.total.norms).toEqual(acted);
  });

  it("says how many norms of a cell are inferred", () => {
    const { cell } = of(small);
    expect(cell("small/superior-departments", "small/community")?.byModality).toMatchObject({
      obligation: { total: 1, inferred: 1 },
      prohibition: { total: 1, inferred: 0 },
    });
  });

  it("shares the filter", () => {
    const visible = filterNorms([opinion], { ...NO_FILTER, modality: ["prohibition"] });
    const { rows, total } = matrix([opinion], visible, FIRST_MATRIX);
    expect(total.norms).toHaveLength(3);
    expect(ids(rows)).toEqual(["superior-departments", "superior-functional-departments"]);
  });

  it("hides empty lines unless asked, and then shows everybody", () => {
    expect(of(small).rows.every(({ sum }) => sum.norms.length > 0)).toBe(true);
    const { rows, columns } = of(small, { empty: true });
    expect(rows).toHaveLength(small.actors.length);
    expect(columns).toHaveLength(small.actors.length + 2);
  });

  it("orders by text, level and count", () => {
    expect(ids(of(small, { order: "text" }).rows)[0]).toBe("district-departments");
    expect(ids(of(small, { order: "level" }).rows)[0]).toBe("regions");
    const counts = of(opinion, { order: "count" }).rows.map(({ sum }) => sum.norms.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it("has the same lines whatever their order, and the same order every time", () => {
    for (const order of ORDERS)
      for (const choice of CHOICES) {
        const { rows, columns } = of(opinion, { ...choice, order });
        const text = of(opinion, { ...choice, order: "text" });
        expect(ids(rows).sort()).toEqual(ids(text.rows).sort());
        expect(ids(columns).sort()).toEqual(ids(text.columns).sort());
        expect(ids(of(opinion, { ...choice, order }).columns)).toEqual(ids(columns));
      }
  });

  it("tells policies apart that have actors and topics of the same id", () => {
    const words = (id: string) =>
      aPolicy({
        document: { id },
        text: "街道应当公开。\n",
        actors: [anActor("street", "街道")],
        norms: [aNorm("open", "街道应当公开", { bearers: [aBearer("street")] })],
      });
    const { policies } = checked([words("one"), words("two")]);
    const both = matrix(policies, filterNorms(policies, NO_FILTER), { ...FIRST_MATRIX, across: "topic" });
    expect(both.rows.map(({ subject }) => subject.id)).toEqual(["one/street", "two/street"]);
    expect(both.columns.map(({ subject }) => subject.id)).toEqual(["one/general", "two/general"]);
    expect(both.filled).toBe(2);
  });

  it("knows every role of the model: each is counted by bearer and by one other relation", () => {
    for (const role of ROLES) {
      const norm = { ...small.norms[0]!, others: [{ ...small.norms[0]!.others[0]!, role }] };
      const policy = { ...small, norms: [norm] };
      const counted = COUNTED.filter((name) => of(policy, { counted: name }).total.norms.length > 0);
      expect(counted).toHaveLength(2);
    }
  });
});

describe("seriation", () => {
  const vector = (...names: string[]) => new Map(names.map((name) => [name, 1]));
  it("puts alike things side by side", () => {
    const order = seriate([vector("a"), vector("b"), vector("a", "c"), vector("b"), vector("a")]);
    expect(order.map((index) => "ababa"[index]).join("")).toMatch(/^(?:a+b+|b+a+)$/);
  });
  it("takes things apart that have nothing, and few things as they are", () => {
    expect(seriate([])).toEqual([]);
    expect(seriate([vector(), vector("a")])).toEqual([0, 1]);
    expect([...seriate([vector(), vector(), vector()])].sort()).toEqual([0, 1, 2]);
  });
  it("is an order of all things that no run turned round makes shorter", () => {
    const things = fc.array(
      fc.uniqueArray(fc.constantFrom(..."abcdef"), { maxLength: 4 }).map((names) => vector(...names)),
      { maxLength: 14 },
    );
    const far = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => {
      const shared = [...a.keys()].filter((name) => b.has(name)).length;
      return a.size && b.size ? 1 - shared / Math.sqrt(a.size * b.size) : 1;
    };
    fc.assert(
      fc.property(things, (vectors) => {
        const order = seriate(vectors);
        expect([...order].sort((a, b) => a - b)).toEqual(vectors.map((_, index) => index));
        const length = (path: readonly number[]) =>
          path.slice(1).reduce((sum, at, i) => sum + far(vectors[path[i]!]!, vectors[at]!), 0);
        for (let i = 0; i < order.length; i++)
          for (let j = i + 1; j < order.length; j++) {
            const other = [...order.slice(0, i), ...order.slice(i, j + 1).reverse(), ...order.slice(j + 1)];
            expect(length(order)).toBeLessThanOrEqual(length(other) + 1e-6);
          }
      }),
      { seed: 20190508, numRuns: process.env.SOAK === "1" ? 3000 : 100 },
    );
  });
});
