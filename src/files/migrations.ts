// Older forms of the workspace file, brought up to the present one step by step. A step says what changed and does only
// that; it knows nothing of later ones, and none is ever taken out. The value is JSON or YAML that nobody has checked.
import { type Raw, SCHEMA_VERSION } from "../model/index.ts";
import { fieldOf } from "./part.ts";

type Fields = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version that it starts from; it leads to the next one. */
  readonly from: number;
  readonly name: string;
  /** In: the whole file, whatever it is. Out: the same with what the next version asks for. Must not throw. */
  migrate(whole: Fields): Fields;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    // 0.1.0 wrote neither: `tours` was always there and always empty, a glossary was not known.
    from: 1,
    name: "tours and glossary",
    migrate: eachPolicy((policy) => ({
      ...policy,
      tours: policy.tours ?? [],
      glossary: policy.glossary ?? [],
    })),
  },
];

/** A migration of every policy of a file; what is no policy is left for the checks to complain of. */
function eachPolicy(change: (policy: Fields) => Fields): Migration["migrate"] {
  return (whole) => {
    if (!Array.isArray(whole.policies)) return whole;
    return {
      ...whole,
      policies: whole.policies.map((policy) => (isFields(policy) ? change(policy) : policy)),
    };
  };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A file as the present version would have it. What is of the present version, newer, or older than any step reaches is
 * given back as it is, and the frame says so. Places are those of the file as it was written.
 */
export function migrated(
  whole: Raw,
  migrations: readonly Migration[] = MIGRATIONS,
  present: number = SCHEMA_VERSION,
): Raw {
  const version = fieldOf(whole.value, "schemaVersion");
  if (!isFields(whole.value) || typeof version !== "number") return whole;
  let value: Fields = whole.value;
  for (let at = version; at < present; at++) {
    const step = migrations.find(({ from }) => from === at);
    if (!step) return whole;
    value = { ...step.migrate(value), schemaVersion: at + 1 };
  }
  return value === whole.value ? whole : { ...whole, value };
}
