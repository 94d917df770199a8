// Random commands over the small workspace, for property tests. Only those that change the view.
import fc from "fast-check";
import { ACROSS, COUNTED, DIFFICULTIES, ORDERS, QUIZ_KINDS, RULE_IDS } from "../../src/analysis/index.ts";
import { LEVELS, MODALITIES } from "../../src/model/index.ts";
import {
  type CommandArgs,
  type CommandName,
  LIST_COLUMNS,
  MAINS,
  type Session,
  TOUR_MODES,
} from "../../src/session/index.ts";
import { aTour, checked, smallPolicy } from "../builders/index.ts";

/** The small policy, with a tour to go through. */
export const WORKSPACE = checked([
  {
    ...smallPolicy(),
    tours: [aTour("round", ["应当征求街道党（工）委意见", "大家共同努力"], ["no-shifting"])],
  },
]);
const POLICY = WORKSPACE.policies[0]!;
const KEYS = [...POLICY.actors, ...POLICY.norms].map((item) => item.key);

export const RUNS = process.env.SOAK === "1" ? 10_000 : 120;
export const SEED = 20190508;

export interface Step {
  readonly name: CommandName;
  readonly args: unknown;
}

const step = <N extends CommandName>(name: N, args: fc.Arbitrary<CommandArgs<N>>): fc.Arbitrary<Step> =>
  args.map((drawn) => ({ name, args: drawn }));

const key = fc.constantFrom(...KEYS);
/** A fraction as a link keeps it. */
const fraction = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
export const camera = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 10),
  y: fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 10),
  scale: fc.integer({ min: 50, max: 20_000 }).map((n) => n / 1000),
});

const TOUR = "small/round";
const stepId = fc.constantFrom("step-1", "step-2", "gone");
const mode = fc.constantFrom(...TOUR_MODES);
const ADDRESSES = POLICY.clauses.map((clause) => clause.address);

export const commands: fc.Arbitrary<Step> = fc.oneof(
  step("view.main", fc.record({ main: fc.constantFrom(...MAINS) })),
  step("view.lens", fc.record({ lens: fc.constantFrom("norm" as const, "actor" as const) })),
  step("view.structure", fc.constant({})),
  step("view.degree", fc.record({ degree: fc.constantFrom(1 as const, 2 as const, 3 as const) })),
  step("view.fit", fc.constant({})),
  step("view.camera", fc.record({ camera })),
  step("view.reset", fc.constant({})),
  step("view.pin", fc.record({ key, x: fraction, y: fraction })),
  step("view.unpin", fc.constant({})),
  step("select.set", fc.record({ keys: fc.uniqueArray(key, { maxLength: 3 }) })),
  step("select.toggle", fc.record({ key })),
  step("select.clear", fc.constant({})),
  step(
    "filter.toggle",
    fc.record({ field: fc.constant("modality" as const), value: fc.constantFrom(...MODALITIES) }),
  ),
  step(
    "filter.toggle",
    fc.record({ field: fc.constant("level" as const), value: fc.constantFrom(...LEVELS) }),
  ),
  step(
    "filter.set",
    fc.record({ filter: fc.record({ text: fc.string({ unit: "grapheme", maxLength: 12 }) }) }),
  ),
  step("list.sort", fc.record({ column: fc.constantFrom(...LIST_COLUMNS) })),
  step("filter.reset", fc.constant({})),
  step("ask", fc.record({ question: fc.string({ unit: "grapheme", maxLength: 20 }) })),
  step(
    "matrix.set",
    fc.record(
      {
        across: fc.constantFrom(...ACROSS),
        counted: fc.constantFrom(...COUNTED),
        order: fc.constantFrom(...ORDERS),
        empty: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  ),
  step("seat.choose", fc.record({ key: fc.constantFrom(null, ...POLICY.actors.map((actor) => actor.key)) })),
  step(
    "paths.set",
    fc.record(
      {
        from: fc.constantFrom(null, ...POLICY.actors.map((actor) => actor.key)),
        to: fc.constantFrom(null, ...POLICY.actors.map((actor) => actor.key)),
        any: fc.boolean(),
        structure: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  ),
  step("audit.rule", fc.record({ rule: fc.constantFrom(null, ...RULE_IDS) })),
  step(
    "quiz.set",
    fc.record(
      {
        seed: fc.integer({ min: -5, max: 2_000_000 }),
        count: fc.integer({ min: -1, max: 90 }),
        difficulty: fc.constantFrom("mixed" as const, ...DIFFICULTIES),
        kinds: fc.subarray([...QUIZ_KINDS], { maxLength: 3 }),
        topics: fc.subarray(["general", "burden"]),
        sections: fc.subarray(["1", "2"]),
      },
      { requiredKeys: [] },
    ),
  ),
  step(
    "quiz.start",
    fc.record({ mode: fc.constantFrom("setup" as const, "self" as const, "class" as const) }),
  ),
  step("quiz.go", fc.record({ at: fc.integer({ min: -2, max: 70 }) })),
  step("quiz.pick", fc.record({ choice: fc.integer({ min: -1, max: 4 }) })),
  step("quiz.reveal", fc.constant({})),
  step("quiz.hand", fc.record({ choice: fc.nat(3), by: fc.constantFrom(1, -1) })),
  step("reader.go", fc.record({ clause: fc.constantFrom(null, ...POLICY.clauses.map((c) => c.address)) })),
  step("tour.go", fc.record({ tour: fc.constant(TOUR), step: stepId, as: mode })),
  step("tour.tick", fc.record({ tour: fc.constantFrom(TOUR, "small/none"), step: stepId })),
  step("tour.as", fc.record({ as: mode })),
  step("tour.leave", fc.constant({})),
  step("reading.set", fc.record({ clause: fc.constantFrom(null, ...ADDRESSES) })),
  step("reading.go", fc.record({ clause: fc.constantFrom(...ADDRESSES) })),
  step("hover", fc.record({ key })),
);

export function run(session: Session, { name, args }: Step): void {
  session.run(name, args as never);
}
