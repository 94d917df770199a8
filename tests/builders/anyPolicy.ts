// Any policy of a few clauses that the checks let through, with every optional thing there or not (fast-check).
import fc from "fast-check";
import { FORCES, MODALITIES, ROLES } from "../../src/model/index.ts";
import { aBearer, aNorm, anActor, aParty, both, type PolicyWords } from "./aPolicy.ts";

const words = fc.string({
  unit: fc.constantFrom(...'党群（）"\\\u2028😀𠮷 \n:#-e\u0301'),
  minLength: 1,
  maxLength: 12,
});
const maybe = fc.option(words.map((text) => both(text)));
const draftNorm = fc.record({
  modality: fc.constantFrom(...MODALITIES),
  force: fc.constantFrom(...FORCES),
  inferred: fc.option(words),
  role: fc.option(fc.constantFrom(...ROLES)),
  condition: fc.boolean(),
  note: maybe,
  comments: fc.array(fc.record({ by: words, at: words, text: words }), { maxLength: 2 }),
  review: fc.option(fc.record({ state: words, by: words, at: words })),
});
/** Policies of a few clauses, with every optional thing there or not. */
export const anyPolicy = fc
  .record({
    norms: fc.array(draftNorm, { maxLength: 5 }),
    scrape: fc.boolean(),
    note: maybe,
    alias: words,
    pin: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ norms, scrape, note, alias, pin }) => (id: string): PolicyWords => {
    const text = `一、总则\n\n${norms.map((_, at) => `如有需要，街道应当做第${at}件事；`).join("")}各方配合。\n`;
    return {
      document: { id, notes: note ? [note] : [], suspected: [{ quote: "各方配合", note: both("存疑") }] },
      text,
      ...(scrape && { scrape: text }),
      actors: [anActor("street", "街道", { note }), anActor("all", "各方", { aliases: [`又名${alias}`] })],
      relations: [{ from: "all", type: "includes", to: "street", basis: "text", quote: "各方", note }],
      norms: norms.map(({ inferred, role, condition, ...draft }, at) =>
        aNorm(`norm-${at}`, `如有需要，街道应当做第${at}件事`, {
          ...draft,
          bearers: [aBearer("street", inferred)],
          others: role ? [aParty(null, role), aParty("all", role, inferred)] : [],
          condition: condition ? "如有需要" : null,
          related: at > 0 ? [{ norm: "norm-0", type: "sequence" }] : [],
        }),
      ),
      layout: pin === null ? undefined : { pins: [{ lens: "actor", item: "street", x: pin, y: 1 - pin }] },
    };
  });
