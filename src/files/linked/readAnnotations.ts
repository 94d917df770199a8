// W3C Web Annotations → norms of ours (files that writeAnnotations made), or comments on the norms whose words they
// mark (annotations of any other program). Plain JSON is read: what needs a JSON-LD processor is not understood.
import {
  anchorIndex,
  type Issue,
  locateQuote,
  type Raw,
  type RawPolicy,
  type RawWorkspace,
} from "../../model/index.ts";
import { LIMITS } from "../limits.ts";
import { fileIssue, issueAt, type Outcome, refuse } from "../outcome.ts";
import { fieldOf } from "../part.ts";
import { withNorms } from "../withNorms.ts";

interface Found {
  readonly annotation: unknown;
  readonly path: (string | number)[];
  /** The policy that its page names; null where it names none. */
  readonly policy: string | null;
}

/** `base`: the policies that are open. Issues: `not-a-workspace`, `policy-not-open`, `quote-not-found`. */
export function readAnnotations(whole: Raw, base: readonly RawPolicy[]): Outcome<RawWorkspace> {
  const found = annotations(whole.value);
  if (found.length === 0) return refuse(fileIssue(whole.file, "not-a-workspace", {}));
  const issues: Issue[] = [];
  const byPolicy = new Map<RawPolicy, { own: Found[]; foreign: Found[] }>();
  for (const each of found) {
    const policy =
      base.find(({ document }) => fieldOf(document.value, "id") === each.policy) ??
      (each.policy === null && base.length === 1 ? base[0] : undefined);
    if (!policy) {
      issues.push(issueAt(whole, each.path, "policy-not-open", { id: each.policy ?? "" }));
      continue;
    }
    const group = byPolicy.get(policy) ?? { own: [], foreign: [] };
    byPolicy.set(policy, group);
    (bodyOf(each.annotation) ? group.own : group.foreign).push(each);
  }
  const policies = [...byPolicy].map(([policy, { own, foreign }]) => {
    const norms = own.map(({ annotation }) => normOf(bodyOf(annotation)));
    const spots = own.map(({ path }) => whole.at(path));
    const read = withNorms(policy, norms, (index) => ({ file: whole.file, line: spots[index]?.line ?? 1 }));
    return foreign.length === 0 ? read : commented(read, foreign, whole, issues);
  });
  if (issues.length > 0) return refuse(...issues.slice(0, LIMITS.issues));
  return { ok: true, value: { policies, sameAs: null } };
}

/** Whether a parsed JSON file is one of annotations. */
export function isAnnotated(value: unknown): boolean {
  return annotations(value).length > 0;
}

function annotations(value: unknown, path: (string | number)[] = [], policy: string | null = null): Found[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => annotations(item, [...path, index], policy));
  const type = fieldOf(value, "type") ?? fieldOf(value, "@type");
  const types: unknown[] = Array.isArray(type) ? type : [type];
  if (types.includes("Annotation")) return [{ annotation: value, path, policy }];
  const named = fieldOf(value, "quanze:policy");
  const own = typeof named === "string" ? named : policy;
  return ["quanze:pages", "first", "items"].flatMap((field) => {
    const inner = fieldOf(value, field);
    return inner === undefined ? [] : annotations(inner, [...path, field], own);
  });
}

/** The body that says what a run of text was read as; undefined where the annotation is not ours. */
function bodyOf(annotation: unknown): unknown {
  const body = fieldOf(annotation, "body");
  const bodies: unknown[] = Array.isArray(body) ? body : [body];
  return bodies.find((each) => {
    const type = fieldOf(each, "type");
    return Array.isArray(type) && type.includes("quanze:Norm");
  });
}

function normOf(body: unknown): Record<string, unknown> {
  const own = (name: string) => fieldOf(body, `quanze:${name}`);
  const party = (value: unknown) => ({
    actor: fieldOf(value, "quanze:actor"),
    explicit: fieldOf(value, "quanze:explicit"),
    reason: fieldOf(value, "quanze:reason"),
  });
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const plain = [
    "id",
    "clause",
    "quote",
    "modality",
    "force",
    "matter",
    "topic",
    "condition",
    "exception",
    "label",
    "summary",
    "note",
    "review",
    "comments",
  ];
  return {
    ...Object.fromEntries(plain.map((name) => [name, own(name)])),
    action: fieldOf(body, "odrl:action"),
    bearers: list(fieldOf(body, "odrl:assignee")).map(party),
    others: list(own("others")).map((value) => ({ ...party(value), role: fieldOf(value, "quanze:role") })),
    related: list(own("related")).map((value) => ({
      norm: fieldOf(value, "quanze:norm"),
      type: fieldOf(value, "quanze:type"),
    })),
  };
}

/** Others' annotations as comments on every norm whose quote theirs overlaps. */
function commented(policy: RawPolicy, foreign: readonly Found[], whole: Raw, issues: Issue[]): RawPolicy {
  const index = anchorIndex(policy.text.text);
  const spans = new Map<unknown, ReturnType<typeof locateQuote>>();
  const locate = (quote: string) => {
    const known = spans.get(quote) ?? locateQuote(index, quote);
    spans.set(quote, known);
    return known;
  };
  const remarks = foreign.flatMap(({ annotation, path }) => {
    const exact = quoteOf(annotation);
    const place = exact === null ? null : locate(exact);
    if (place?.found === "one") return [{ annotation, span: place.span }];
    issues.push(issueAt(whole, path, "quote-not-found", { quote: exact ?? "–" }));
    return [];
  });
  const norms = policy.norms.map((raw): Raw => {
    const list = fieldOf(raw.value, "norms");
    const all: unknown[] = Array.isArray(list) ? list : [];
    return {
      ...raw,
      value: {
        norms: all.map((norm) => {
          const place = locate(String(fieldOf(norm, "quote") ?? ""));
          if (place.found !== "one") return norm;
          const said = remarks
            .filter(({ span }) => span.start < place.span.end && place.span.start < span.end)
            .map(({ annotation }) => commentOf(annotation));
          const before = fieldOf(norm, "comments");
          return said.length === 0
            ? norm
            : { ...(norm as object), comments: [...(Array.isArray(before) ? before : []), ...said] };
        }),
      },
    };
  });
  return { ...policy, norms };
}

function quoteOf(annotation: unknown): string | null {
  const target = fieldOf(annotation, "target");
  for (const each of Array.isArray(target) ? target : [target]) {
    const selector = fieldOf(each, "selector");
    for (const one of Array.isArray(selector) ? selector : [selector]) {
      const exact = fieldOf(one, "exact");
      if (fieldOf(one, "type") === "TextQuoteSelector" && typeof exact === "string" && exact.trim() !== "")
        return exact;
    }
  }
  return null;
}

function commentOf(annotation: unknown): { by: string; at: string; text: string } {
  const body = fieldOf(annotation, "body") ?? fieldOf(annotation, "bodyValue");
  const bodies: unknown[] = Array.isArray(body) ? body : [body];
  const text = bodies
    .map((each) => (typeof each === "string" ? each : fieldOf(each, "value")))
    .filter((words) => typeof words === "string")
    .join("\n");
  const creator = fieldOf(annotation, "creator");
  const by = typeof creator === "string" ? creator : fieldOf(creator, "name");
  const at = fieldOf(annotation, "created");
  return {
    by: typeof by === "string" && by !== "" ? by.slice(0, 400) : "–",
    at: typeof at === "string" && at !== "" ? at.slice(0, 400) : "–",
    text: text === "" ? "–" : text.slice(0, 20_000),
  };
}
