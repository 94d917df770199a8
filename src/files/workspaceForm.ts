// The frame of a workspace file: what stands around the parts that the model checks. Says what is wrong with
// it; the parts themselves are not looked into.
import { type Issue, type Path, type Raw, SCHEMA_VERSION } from "../model/index.ts";
import { LIMITS } from "./limits.ts";
import { issueAt } from "./outcome.ts";
import { fieldOf } from "./part.ts";

const FIELDS = ["schemaVersion", "policies", "sameAs"];
const NEEDED = ["document", "text", "actors", "norms", "coverage", "tours", "glossary"];
/** `outline` and `clauses` are for other readers and are worked out anew. */
const OPTIONAL = ["id", "scrape", "outline", "clauses", "repairs", "relations", "layout"];

/** Issues `not-a-workspace`, `schema-version`, `schema-newer`, `unknown-field`, `missing-field`, `wrong-type`, `bad-value`. */
export function frameIssues(whole: Raw): Issue[] {
  const policies = fieldOf(whole.value, "policies");
  const version = fieldOf(whole.value, "schemaVersion");
  if (policies === undefined && version === undefined) return [issueAt(whole, [], "not-a-workspace", {})];
  if (version !== SCHEMA_VERSION) {
    const found = typeof version === "number" || typeof version === "string" ? version : "–";
    const newer = typeof version === "number" && version > SCHEMA_VERSION;
    const code = newer ? "schema-newer" : "schema-version";
    return [issueAt(whole, ["schemaVersion"], code, { found, expected: SCHEMA_VERSION })];
  }
  if (!Array.isArray(policies))
    return [issueAt(whole, ["policies"], "wrong-type", { field: "policies", expected: "list" })];
  return [
    ...unknownFields(whole, [], whole.value as object, FIELDS),
    ...policies.flatMap((policy: unknown, index) => policyIssues(whole, ["policies", index], policy)),
  ];
}

function policyIssues(whole: Raw, path: Path, policy: unknown): Issue[] {
  if (typeof policy !== "object" || policy === null || Array.isArray(policy))
    return [issueAt(whole, path, "wrong-type", { field: path.join("."), expected: "object" })];
  const issues = unknownFields(whole, path, policy, [...NEEDED, ...OPTIONAL]);
  for (const field of NEEDED)
    if (!Object.hasOwn(policy, field)) issues.push(issueAt(whole, path, "missing-field", { field }));
  for (const [field, empty] of [
    ["text", undefined],
    ["scrape", null],
  ] as const) {
    const text = fieldOf(policy, field);
    if (typeof text !== "string" && text !== undefined && text !== empty)
      issues.push(issueAt(whole, [...path, field], "wrong-type", { field, expected: "string" }));
  }
  const id = fieldOf(policy, "id");
  if (id !== undefined && id !== fieldOf(fieldOf(policy, "document"), "id")) {
    const given = typeof id === "string" ? id : "–";
    issues.push(issueAt(whole, [...path, "id"], "bad-value", { field: "id", given, rule: "document-id" }));
  }
  const tours = fieldOf(policy, "tours");
  if (tours !== undefined && !Array.isArray(tours))
    issues.push(issueAt(whole, [...path, "tours"], "wrong-type", { field: "tours", expected: "list" }));
  return issues;
}

function unknownFields(whole: Raw, path: Path, value: object, known: readonly string[]): Issue[] {
  return Object.keys(value)
    .filter((field) => !known.includes(field))
    .slice(0, LIMITS.issues)
    .map((field) => issueAt(whole, [...path, field], "unknown-field", { field }));
}
