// The columns of a norm table for paper (DOCX, Markdown): as few as a page carries, and nothing that binds left out.
import type { Norm } from "../../model/index.ts";
import { sayAddress, sayBearers, sayForce, sayOthers, sayQualifiers } from "../../words/index.ts";
import { type Column, column } from "./column.ts";

export const PAGE_COLUMNS: readonly Column<Norm>[] = [
  column("place", 14, (norm, { policy }, language) => sayAddress(language, policy, norm.clause)),
  column("force", 10, (norm, _, language) => sayForce(language, norm)),
  column("bearers", 16, (norm, { policy }, language) => sayBearers(language, policy, norm)),
  column("others", 20, (norm, { policy }, language) => sayOthers(language, policy, norm).join("\n")),
  column("quote", 46, (norm) => norm.quote),
  column("qualifiers", 22, (norm, _, language) => sayQualifiers(language, norm).join("\n")),
];
