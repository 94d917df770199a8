export { type AddressedText, type AddressParts, addressParts } from "./address.ts";
export { type AnchorIndex, anchorIndex, foldText, type Located, locateQuote } from "./anchor.ts";
export { workspaceShape } from "./archive.ts";
export { type CheckedTour, checkTour } from "./checkTour.ts";
export { type Checked, checkWorkspace } from "./checkWorkspace.ts";
export { type Renumbered, readText } from "./clauses.ts";
export { type Division, divisionMark, type HeadingMark, headingMark, printedNumber } from "./headings.ts";
export { byPlace, ISSUE_CODES, type Issue, type IssueCode, type Path, type Severity } from "./issue.ts";
export { joinWorkspaces, mergeWorkspaces, withoutPolicy } from "./joinWorkspaces.ts";
export { type Describe, FILE_KINDS, type FileKind, jsonSchema } from "./jsonSchemas.ts";
export { endsParagraph, lines as textLines } from "./lines.ts";
export { type Block, type Inline, parseMarkup, plainMarkup, strangeMarkup } from "./markup.ts";
export { nearest } from "./nearest.ts";
export { fromHan, toHan } from "./numerals.ts";
export type { Raw, RawPolicy, RawText, RawWorkspace } from "./raw.ts";
export type { AddressedClause, Reading } from "./reading.ts";
export { type Reanchored, reanchor } from "./reanchor.ts";
export { releasedPolicy, releasedWorkspace } from "./released.ts";
export { applyRepairs, type RepairFault } from "./repairs.ts";
export { isReleased, REVIEW_SIGNS, REVIEW_STATES, type ReviewState, reviewState } from "./review.ts";
export type { DocumentInfo, Repair, SameAs } from "./shapes.ts";
export {
  ACTOR_KINDS,
  type ActorKind,
  BASES,
  type Basis,
  type Bilingual,
  CLAUSE_STATES,
  type ClauseState,
  EXTENTS,
  type Extent,
  FORCES,
  type Force,
  LANGUAGES,
  type Language,
  LEVELS,
  type Level,
  LINK_TYPES,
  type LinkType,
  MODALITIES,
  type Modality,
  RELATION_TYPES,
  REPAIR_KINDS,
  type RelationType,
  type RepairKind,
  ROLES,
  type Role,
  SYSTEMS,
  type System,
} from "./terms.ts";
export { tourForm } from "./tourForm.ts";
export type { TourFile, TourStepFile } from "./tourShapes.ts";
export type {
  Actor,
  Bearer,
  Clause,
  Key,
  Norm,
  OutlineNode,
  Party,
  Policy,
  Relation,
  Span,
  Term,
  Tour,
  TourStep,
  Workspace,
} from "./workspace.ts";
export { SCHEMA_VERSION } from "./workspace.ts";
