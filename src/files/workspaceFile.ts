// A workspace kept in one file: the archival JSON that writeWorkspace makes, or the same in YAML.
import { type Issue, type Raw, type RawPolicy, type RawWorkspace, SCHEMA_VERSION } from "../model/index.ts";
import type { TextFile } from "./decode.ts";
import { parseJson } from "./json.ts";
import { LIMITS } from "./limits.ts";
import { type Outcome, refuse } from "./outcome.ts";
import { assembled, fieldOf, part } from "./part.ts";
import { readText } from "./readText.ts";
import { parseYaml } from "./yaml.ts";

/** Fields of a policy in a workspace file; `outline` and `clauses` are for other readers and are worked out anew. */
const POLICY_FIELDS = [
  "id",
  "document",
  "text",
  "scrape",
  "outline",
  "clauses",
  "repairs",
  "actors",
  "relations",
  "norms",
  "coverage",
  "tours",
  "layout",
] as const;

/**
 * Parses a workspace file. In: the file; its name says whether it is JSON or YAML. Out: the workspace, unchecked,
 * or Issues: those of the parsers, `not-a-workspace`, `schema-version`, `unknown-field`, `missing-field`, `wrong-type`.
 */
export function parseWorkspaceFile(file: TextFile): Outcome<RawWorkspace> {
  const json = !/\.ya?ml$/i.test(file.path);
  const text = readText(file, json ? LIMITS.json : LIMITS.yaml);
  if (!text.ok) return text;
  const parsed = json ? parseJson(file.path, text.value) : parseYaml(file.path, text.value);
  return parsed.ok ? split(parsed.value) : parsed;
}

function split(whole: Raw): Outcome<RawWorkspace> {
  const problem = (code: Issue["code"], path: Issue["path"], facts: Issue["facts"]): Issue => ({
    code,
    severity: "error",
    file: whole.file,
    ...whole.at(path),
    path,
    facts,
  });
  const policies = fieldOf(whole.value, "policies");
  const version = fieldOf(whole.value, "schemaVersion");
  if (policies === undefined && version === undefined) return refuse(problem("not-a-workspace", [], {}));
  if (version !== SCHEMA_VERSION) {
    const found = typeof version === "number" || typeof version === "string" ? version : "–";
    return refuse(problem("schema-version", ["schemaVersion"], { found, expected: SCHEMA_VERSION }));
  }
  if (!Array.isArray(policies))
    return refuse(problem("wrong-type", ["policies"], { field: "policies", expected: "list" }));

  const issues: Issue[] = [];
  for (const field of Object.keys(whole.value as object))
    if (!["schemaVersion", "policies", "sameAs"].includes(field))
      issues.push(problem("unknown-field", [field], { field }));
  const value = policies.map((policy: unknown, index) => {
    const path = ["policies", index];
    if (typeof policy !== "object" || policy === null || Array.isArray(policy)) {
      issues.push(problem("wrong-type", path, { field: `policies.${index}`, expected: "object" }));
      return null;
    }
    for (const field of Object.keys(policy))
      if (!(POLICY_FIELDS as readonly string[]).includes(field))
        issues.push(problem("unknown-field", [...path, field], { field }));
    for (const field of ["document", "text", "actors", "norms", "coverage"])
      if (!Object.hasOwn(policy, field)) issues.push(problem("missing-field", path, { field }));
    for (const field of ["text", "scrape"]) {
      const text = fieldOf(policy, field);
      if (typeof text !== "string" && text !== undefined && !(text === null && field === "scrape"))
        issues.push(problem("wrong-type", [...path, field], { field, expected: "string" }));
    }
    return policyAt(whole, index);
  });
  if (issues.length > 0) return refuse(...issues.slice(0, LIMITS.issues));
  const sameAs = fieldOf(whole.value, "sameAs") === undefined ? null : part(whole, ["sameAs"]);
  return { ok: true, value: { policies: value.filter((policy) => policy !== null), sameAs } };
}

function policyAt(whole: Raw, index: number): RawPolicy {
  const path = ["policies", index];
  const file = whole.file;
  const scrape = part(whole, [...path, "scrape"]).value;
  const layout = part(whole, [...path, "layout"]);
  return {
    file,
    document: withRepairs(whole, path),
    text: { file, text: String(part(whole, [...path, "text"]).value) },
    scrape: typeof scrape === "string" ? { file, text: scrape } : null,
    actors: assembled(whole, path, { actors: [...path, "actors"], relations: [...path, "relations"] }),
    norms: [assembled(whole, path, { norms: [...path, "norms"] })],
    coverage: assembled(whole, path, { clauses: [...path, "coverage"] }),
    layout: layout.value === undefined || layout.value === null ? null : layout,
  };
}

/** The repairs stand beside the document in a workspace file and inside it in a folder. */
function withRepairs(whole: Raw, path: readonly (string | number)[]): Raw {
  const document = part(whole, [...path, "document"]);
  const repairs = part(whole, [...path, "repairs"]);
  if (repairs.value === undefined || typeof document.value !== "object" || document.value === null)
    return document;
  return {
    file: whole.file,
    value: { ...document.value, repairs: repairs.value },
    at: (inner) => (inner[0] === "repairs" ? repairs.at(inner.slice(1)) : document.at(inner)),
  };
}
