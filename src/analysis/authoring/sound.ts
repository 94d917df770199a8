// Whether a value from elsewhere (kept on the machine, handed over as a file) can lie on the desk. It may be from an
// older version, damaged or forged: what does not hold together is refused whole.
import {
  ACTOR_KINDS,
  CLAUSE_STATES,
  EXTENTS,
  FORCES,
  LEVELS,
  MODALITIES,
  REVIEW_STATES,
  ROLES,
  SYSTEMS,
} from "../../model/index.ts";
import type { Deskwork } from "./deskwork.ts";

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isTruth: Test = (value) => typeof value === "boolean";
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const oneOf =
  (list: readonly string[]): Test =>
  (value) =>
    typeof value === "string" && list.includes(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length <= 100_000 && value.every(test);
const shaped =
  (shape: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(shape).every(
      ([field, test]) => Object.hasOwn(value, field) && test((value as Fields)[field]),
    );

const both = shaped({ zh: isText, en: isText });
const span = { start: isNumber, end: isNumber };
const isState = oneOf([...REVIEW_STATES, "rejected"]);
const reasoned = { explicit: isTruth, reason: orNull(both) };
const told = shaped({
  label: both,
  action: isText,
  matter: isText,
  topic: isText,
  summary: both,
  related: listOf(shaped({ norm: isText, type: isText })),
  note: orNull(both),
});
const norm = shaped({
  ...span,
  id: isText,
  clause: isText,
  quote: isText,
  modality: oneOf(MODALITIES),
  force: oneOf(FORCES),
  bearers: listOf(shaped({ actor: isText, ...reasoned })),
  others: listOf(shaped({ actor: orNull(isText), role: oneOf(ROLES), ...reasoned })),
  condition: orNull(isText),
  exception: orNull(isText),
  told: orNull(told),
  stale: isTruth,
  origin: orNull(
    shaped({ rule: isText, confidence: (value) => typeof value === "number", inferred: orNull(isText) }),
  ),
  state: isState,
  log: listOf(shaped({ state: isState, by: isText, at: isText })),
  review: orNull(shaped({ state: isText, by: isText, at: isText })),
  comments: listOf(shaped({ by: isText, at: isText, text: isText, quote: orNull(isText) })),
  lost: orNull(shaped({ why: isText, spans: listOf(shaped(span)) })),
});
const actor = shaped({
  id: isText,
  name: isText,
  nameEn: isText,
  aliases: listOf(isText),
  level: oneOf(LEVELS),
  system: oneOf(SYSTEMS),
  kind: oneOf(ACTOR_KINDS),
  note: orNull(both),
});
const source = shaped({
  path: isText,
  raw: isText,
  text: isText,
  reading: shaped({
    outline: listOf(shaped({ ...span, address: isText, heading: isText, children: Array.isArray })),
    clauses: listOf(shaped({ ...span, address: isText, kind: oneOf(["heading", "clause"]) })),
  }),
  repairs: listOf(shaped({ kind: isText, raw: isText, text: isText })),
  undone: listOf(isNumber),
  warnings: listOf(shaped({ code: isText, facts: shaped({}) })),
});
const work = shaped({
  source,
  facts: shaped({ title: isText, issuer: isText, date: isText, number: isText, extent: oneOf(EXTENTS) }),
  norms: listOf(norm),
  actors: listOf(actor),
  relations: listOf(shaped({ from: isText, type: isText, to: isText, basis: isText })),
  sameAs: listOf(shaped({ a: isText, b: isText, type: isText })),
  marks: shaped({}),
  given: isNumber,
  base: orNull(
    shaped({
      id: isText,
      scraped: isTruth,
      document: shaped({ title: isText, titleEn: isText, topics: listOf(shaped({ id: isText })) }),
      tours: listOf(shaped({ id: isText, steps: Array.isArray })),
      glossary: listOf(shaped({ term: isText })),
      layout: shaped({ pins: Array.isArray }),
    }),
  ),
});

/** The value as work on the desk; null where it is none: a field is missing, a quote is not in its text, a party is nobody. */
export function soundWork(value: unknown): Deskwork | null {
  if (!work(value)) return null;
  const found = value as Deskwork;
  const { text, reading } = found.source;
  const clauses = new Set(reading.clauses.map(({ address }) => address));
  const actors = new Set<string | null>([null, ...found.actors.map(({ id }) => id)]);
  const ids = [...found.norms, ...found.actors].map(({ id }) => id);
  const holds =
    new Set(ids).size === ids.length &&
    Object.entries(found.marks).every(
      ([address, mark]) =>
        clauses.has(address) && shaped({ state: oneOf(CLAUSE_STATES), reason: orNull(both) })(mark),
    ) &&
    found.norms.every(
      ({ start, end, quote, clause, lost, bearers, others }) =>
        (lost !== null || (text.slice(start, end) === quote && clauses.has(clause))) &&
        [...bearers, ...others].every((party) => actors.has(party.actor)),
    ) &&
    found.relations.every(({ from, to }) => actors.has(from) && actors.has(to));
  return holds ? found : null;
}
