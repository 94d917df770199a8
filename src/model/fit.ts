// A shape as a quick test: for values that fit, it gives what zod gives and copies nothing but where a default is filled in.
// It says nothing about what does not fit; that is zod's to tell, with its place. Built from the shapes themselves.
import type * as z from "zod/mini";

/** What a value is that does not fit, or of which the quick test cannot be sure. */
const NO = Symbol("does not fit");
type Test = (value: unknown) => unknown;

type Shape = z.ZodMiniType<unknown>;

const made = new WeakMap<Shape, Test>();

/**
 * In: a shape and anything. Out: the value in its shape, defaults filled in, sharing with what was given all that was there
 * (so that nothing of that may be changed afterwards); or null where zod must be asked.
 */
export function fitted<T>(shape: z.ZodMiniType<T>, value: unknown): { readonly value: T } | null {
  const result = testOf(shape)(value);
  return result === NO ? null : { value: result as T };
}

function testOf(shape: Shape): Test {
  const known = made.get(shape);
  if (known) return known;
  const test = build(shape);
  made.set(shape, test);
  return test;
}

/** What zod keeps of a shape; of each kind only the fields that it has. */
interface Def {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly element?: Shape;
  readonly innerType?: Shape;
  readonly defaultValue?: unknown;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly catchall?: Shape;
}

interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly fn?: (value: unknown) => unknown;
  readonly when?: unknown;
}

const defOf = (shape: Shape) => shape._zod.def as unknown as Def;

function build(shape: Shape): Test {
  const def = defOf(shape);
  const bounds = boundsOf(def);
  // What is not understood is zod's.
  const asked: Test = (value) => {
    const parsed = shape.safeParse(value, { jitless: true });
    return parsed.success ? parsed.data : NO;
  };
  if (!bounds || (def.checks?.length && !BOUNDED.includes(def.type))) return asked;
  if (bounds.allow.length > 0 && def.type !== "string") return asked;
  switch (def.type) {
    case "string":
      return def.format === undefined ? word(bounds) : asked;
    case "number":
      return def.format === undefined || def.format === "safeint" ? number(def, bounds) : asked;
    case "boolean":
      return (value) => (typeof value === "boolean" ? value : NO);
    case "enum": {
      const values = new Set(Object.values(def.entries ?? {}));
      return (value) => (values.has(value) ? value : NO);
    }
    case "nullable": {
      const inner = testOf(def.innerType!);
      return (value) => (value === null ? null : inner(value));
    }
    case "optional":
      return testOf(def.innerType!);
    case "default": {
      const inner = testOf(def.innerType!);
      // Each gets a default of its own.
      return (value) => (value === undefined ? def.defaultValue : inner(value));
    }
    case "array":
      return items(testOf(def.element!), bounds);
    case "object":
      return def.catchall && defOf(def.catchall).type === "never" ? fields(def.shape!) : asked;
    default:
      return asked;
  }
}

/** What may have checks beside its kind. */
const BOUNDED = ["string", "number", "array"];

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly allow: readonly ((value: string) => unknown)[];
}

/** The limits of length or value; null where there is a check of another kind. */
function boundsOf({ checks = [] }: Def): Bounds | null {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  const allow: ((value: string) => unknown)[] = [];
  for (const { _zod } of checks) {
    const { check, minimum, maximum, format, pattern, value, inclusive, fn, when } = _zod.def;
    if (check === "min_length" && minimum !== undefined) least = Math.max(least, minimum);
    else if (check === "max_length" && maximum !== undefined) most = Math.min(most, maximum);
    else if (check === "greater_than" && inclusive && typeof value === "number")
      least = Math.max(least, value);
    else if (check === "less_than" && inclusive && typeof value === "number") most = Math.min(most, value);
    else if (check === "string_format" && format === "regex" && pattern && pattern.flags === "")
      allow.push((given) => pattern.test(given));
    else if (check === "custom" && fn && !when) allow.push(fn);
    else return null;
  }
  return { least, most, allow };
}

function word({ least, most, allow }: Bounds): Test {
  return (value) => {
    if (typeof value !== "string" || value.length < least || value.length > most) return NO;
    for (const allowed of allow) if (!allowed(value)) return NO;
    return value;
  };
}

function number({ format }: Def, { least, most }: Bounds): Test {
  const whole = format === "safeint";
  return (value) =>
    typeof value === "number" &&
    (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
    value >= least &&
    value <= most
      ? value
      : NO;
}

function items(item: Test, { least, most }: Bounds): Test {
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return NO;
    let list: unknown[] = value;
    for (let at = 0; at < value.length; at++) {
      const given: unknown = value[at];
      const result = item(given);
      if (result === NO) return NO;
      if (result === given) continue;
      if (list === value) list = [...value];
      list[at] = result;
    }
    return list;
  };
}

function fields(shape: Readonly<Record<string, Shape>>): Test {
  const names = Object.keys(shape);
  const tests = names.map((name) => testOf(shape[name]!));
  const absent = names.map((name) => {
    const def = defOf(shape[name]!);
    return def.type === "optional" ? "left out" : def.type === "default" ? "filled in" : "wrong";
  });
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return NO;
    const given = value as Record<string, unknown>;
    let whole = given;
    let there = 0;
    for (let at = 0; at < names.length; at++) {
      const name = names[at]!;
      const inner = given[name];
      if (inner === undefined) {
        if (absent[at] === "wrong" || name in given) return NO;
        if (absent[at] === "left out") continue;
      } else there++;
      const result = tests[at]!(inner);
      if (result === NO) return NO;
      if (result === inner) continue;
      if (whole === given) whole = { ...given };
      whole[name] = result;
    }
    // Whatever else it has of its own is unknown; and what was read is its own, or there would be less.
    return Object.keys(given).length === there ? whole : NO;
  };
}
