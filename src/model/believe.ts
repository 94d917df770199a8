// From "not believed" to a shape: what zod finds wrong becomes Issues, and whatever is sound on its own is
// saved, so that one bad entry does not hide what is wrong with the others.
import type * as z from "zod/mini";
import type { Complaints } from "./complaints.ts";
import { fitted } from "./fit.ts";
import type { IssueCode, Path } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { Raw } from "./raw.ts";
import { FORMATS, UNSHOWN } from "./shapes.ts";

type Fault = z.core.$ZodIssue;

/** An entry of a list that is sound by itself, with its place in the list. */
export interface Entry<T> {
  readonly value: T;
  readonly path: Path;
  /** The file that it stands in. */
  readonly raw: Raw;
}

/** A file's value in its shape, or null with everything that is wrong with it. */
export function believe<T>(raw: Raw, shape: z.ZodMiniType<T>, complaints: Complaints): T | null {
  const fit = fitted(shape, raw.value);
  if (fit) return fit.value;
  const parsed = shape.safeParse(raw.value, { jitless: true });
  if (parsed.success) return parsed.data;
  for (const fault of parsed.error.issues) complain(raw, fault, complaints);
  return null;
}

/**
 * The sound entries of the one list `field` of a file, with everything that is wrong with the file. Entries are
 * looked at one by one only where the file as a whole has not its form.
 */
export function believeEntries<T>(
  raw: Raw,
  field: string,
  file: z.ZodMiniType<unknown>,
  entry: z.ZodMiniType<T>,
  complaints: Complaints,
): Entry<T>[] {
  const whole = believe(raw, file, complaints);
  if (whole === null) return soundEntries(raw, field, entry);
  const list = ownField(whole, field) as readonly T[];
  return list.map((value, index) => ({ value, path: [field, index], raw }));
}

/** The entries of a list of a file that fit their shape; no Issues (whoever looked at the whole has given them). */
export function soundEntries<T>(raw: Raw, field: string, shape: z.ZodMiniType<T>): Entry<T>[] {
  const list = ownField(raw.value, field);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const parsed = sound(item, shape);
    return parsed ? [{ value: parsed.value, path: [field, index], raw }] : [];
  });
}

/** A field of a file that fits its shape by itself; undefined where it does not. */
export function soundField<T>(raw: Raw, field: string, shape: z.ZodMiniType<T>): T | undefined {
  return sound(ownField(raw.value, field), shape)?.value;
}

function sound<T>(value: unknown, shape: z.ZodMiniType<T>): { readonly value: T } | null {
  const fit = fitted(shape, value);
  if (fit) return fit;
  const parsed = shape.safeParse(value, { jitless: true });
  return parsed.success ? { value: parsed.data } : null;
}

/** A field of anything; undefined where it has none of its own. */
export function ownField(value: unknown, field: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, field)) return undefined;
  return (value as Record<string | number, unknown>)[field];
}

function complain(raw: Raw, fault: Fault, complaints: Complaints): void {
  const path = fault.path.filter((step) => typeof step !== "symbol");
  const given = path.reduce<unknown>(ownField, raw.value);
  const field = fieldName(path);
  const tell = (code: IssueCode, facts: Record<string, string | number>) =>
    complaints.error(raw, path, code, { field, ...facts });
  if (fault.code === "unrecognized_keys") {
    for (const key of fault.keys)
      complaints.error(raw, [...path, key], "unknown-field", { field: key.slice(0, 80) });
  } else if (given === undefined && path.length > 0) {
    // A field that is missing is told where its owner stands.
    complaints.error(raw, path.slice(0, -1), "missing-field", { field });
  } else if (fault.code === "invalid_type") {
    tell("wrong-type", { expected: TYPES[fault.expected] ?? fault.expected });
  } else if (fault.code === "invalid_value" && typeof given === "string") {
    const allowed = fault.values.map(String);
    tell("wrong-enum", { given, allowed: allowed.join(" | "), nearest: nearest(given, allowed) });
  } else if (fault.code === "invalid_value") {
    tell("wrong-type", { expected: "string" });
  } else if (fault.code === "too_big" && (fault.origin === "string" || fault.origin === "array")) {
    const actual = typeof given === "string" || Array.isArray(given) ? given.length : 0;
    tell("too-long", { actual, limit: Number(fault.maximum) });
  } else if (fault.code === "custom" && typeof given === "string") {
    tell("bad-value", { given: unshown(given)?.sign ?? "", rule: "shown" });
  } else {
    tell("bad-value", { given: printed(given), rule: ruleOf(fault) });
  }
}

/** The first sign in some words that would not be shown as it stands: its name (`U+202E`) and offset. */
export function unshown(words: string): { sign: string; offset: number } | null {
  const found = UNSHOWN.exec(words);
  if (!found) return null;
  const code = found[0].codePointAt(0) ?? 0;
  return { sign: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`, offset: found.index };
}

/** Names of types as people who write the files know them. */
const TYPES: Readonly<Record<string, string>> = { array: "list", int: "integer" };

/** What a bad value fails at: a word that words/ has a phrase for. */
function ruleOf(fault: Fault): string {
  if (fault.code === "invalid_format") {
    const known = Object.entries(FORMATS).find(([, pattern]) => String(pattern) === fault.pattern);
    return known?.[0] ?? fault.format;
  }
  return fault.code === "too_small" && fault.origin === "string" ? "not-empty" : "range";
}

function fieldName(path: Path): string {
  const last = path.findLastIndex((step) => typeof step === "string");
  return path
    .slice(Math.max(last, 0))
    .map((step) => (typeof step === "number" ? `[${step}]` : step))
    .join("");
}

function printed(value: unknown): string {
  return typeof value === "object" && value !== null ? (Array.isArray(value) ? "[…]" : "{…}") : String(value);
}
