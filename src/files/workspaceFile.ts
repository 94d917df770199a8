// A workspace kept in one file: the archival JSON that writeWorkspace makes, or the same in YAML.
import type { Path, Raw, RawPolicy, RawWorkspace } from "../model/index.ts";
import type { TextFile } from "./decode.ts";
import { parseJson } from "./json.ts";
import { LIMITS } from "./limits.ts";
import { migrated } from "./migrations.ts";
import { type Outcome, refuse } from "./outcome.ts";
import { assembled, fieldOf, part } from "./part.ts";
import { readText } from "./readText.ts";
import { frameIssues } from "./workspaceForm.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Parses a workspace file. In: the file; its name says whether it is JSON or YAML. Out: the workspace, unchecked,
 * or the Issues of the parsers and of the frame (workspaceForm.ts).
 */
export function parseWorkspaceFile(file: TextFile): Outcome<RawWorkspace> {
  const json = !/\.ya?ml$/i.test(file.path);
  const text = readText(file, json ? LIMITS.json : LIMITS.yaml);
  if (!text.ok) return text;
  const parsed = json ? parseJson(file.path, text.value) : parseYaml(file.path, text.value);
  if (!parsed.ok) return parsed;
  const whole = migrated(parsed.value);
  const issues = frameIssues(whole);
  if (issues.length > 0) return refuse(...issues.slice(0, LIMITS.issues));
  const policies = fieldOf(whole.value, "policies") as unknown[];
  const sameAs = part(whole, ["sameAs"]);
  return {
    ok: true,
    value: {
      policies: policies.map((_, index) => policyAt(whole, ["policies", index])),
      sameAs: sameAs.value === undefined ? null : sameAs,
    },
  };
}

function policyAt(whole: Raw, path: Path): RawPolicy {
  const file = whole.file;
  const scrape = part(whole, [...path, "scrape"]).value;
  const layout = part(whole, [...path, "layout"]);
  const tours = part(whole, [...path, "tours"]).value;
  const glossary = part(whole, [...path, "glossary"]).value;
  return {
    file,
    document: withRepairs(whole, path),
    text: { file, text: part(whole, [...path, "text"]).value as string },
    scrape: typeof scrape === "string" ? { file, text: scrape } : null,
    actors: assembled(whole, path, { actors: [...path, "actors"], relations: [...path, "relations"] }),
    norms: [assembled(whole, path, { norms: [...path, "norms"] })],
    coverage: assembled(whole, path, { clauses: [...path, "coverage"] }),
    layout: layout.value === undefined || layout.value === null ? null : layout,
    tours: Array.isArray(tours) ? tours.map((_, at) => part(whole, [...path, "tours", at])) : [],
    glossary: glossary === undefined ? null : assembled(whole, path, { terms: [...path, "glossary"] }),
  };
}

/** The repairs stand beside the document in a workspace file and inside it in a folder. */
function withRepairs(whole: Raw, path: Path): Raw {
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
