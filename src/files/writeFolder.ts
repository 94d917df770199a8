// A workspace as a zip of policy folders, the form that people edit by hand and keep under version control.
import { stringify } from "yaml";
import { type Policy, SCHEMA_VERSION, type Workspace } from "../model/index.ts";
import { fieldOf } from "./part.ts";
import { writeWorkspace } from "./writeWorkspace.ts";
import { writeZip } from "./zip/writeZip.ts";

/** Norms in one file: well below what a YAML reader is asked to take at once. */
const NORMS = 200;

export function writeFolder(workspace: Workspace): Uint8Array {
  const archive: unknown = JSON.parse(writeWorkspace(workspace));
  const forms = fieldOf(archive, "policies") as Record<string, unknown>[];
  const parts: Record<string, string> = {};
  forms.forEach((form, index) => {
    const policy = workspace.policies[index] as Policy;
    for (const [name, content] of Object.entries(folderOf(form, policy)))
      parts[`${policy.id}/${name}`] = content;
  });
  if (workspace.sameAs.length > 0) {
    // What joins policies belongs to none of their folders: an archive without policies carries it.
    const joins = { schemaVersion: SCHEMA_VERSION, policies: [], sameAs: fieldOf(archive, "sameAs") };
    parts["same-as.json"] = `${JSON.stringify(joins, null, 2)}\n`;
  }
  return writeZip(parts);
}

function folderOf(form: Record<string, unknown>, policy: Policy): Record<string, string> {
  const yaml = (value: unknown) =>
    stringify(value, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false });
  const list = (name: string) => form[name] as Record<string, unknown>[];
  const norms = list("norms").map(({ start: _, end: __, ...norm }) => norm);
  const files: Record<string, string> = {
    "document.yaml": yaml({ ...(form.document as object), repairs: form.repairs }),
    "source.txt": policy.text,
    "actors.yaml": yaml({ actors: form.actors, relations: form.relations }),
    "coverage.yaml": yaml({ clauses: form.coverage }),
  };
  if (policy.scrape !== null) files["source.raw.txt"] = policy.scrape;
  for (let at = 0; at === 0 || at < norms.length; at += NORMS)
    files[`norms/${String(at / NORMS + 1).padStart(4, "0")}.yaml`] = yaml({
      norms: norms.slice(at, at + NORMS),
    });
  if (policy.layout.pins.length > 0) files["layout.yaml"] = yaml(form.layout);
  list("tours").forEach((tour, index) => {
    files[`tours/${String(index + 1).padStart(4, "0")}.yaml`] = yaml(tour);
  });
  if (list("glossary").length > 0) files["glossary.yaml"] = yaml({ terms: form.glossary });
  return files;
}
