// The closed vocabularies of the codebook. Order matters: lists, legends and bands follow it.

/** What a norm does to its bearer. */
export const MODALITIES = ["obligation", "prohibition", "permission", "power"] as const;
export type Modality = (typeof MODALITIES)[number];

/** How hard a norm binds, strongest first; a scale of its own beside the modality. */
export const FORCES = ["mandatory", "general", "directive", "encouraged"] as const;
export type Force = (typeof FORCES)[number];

/** What another party is to the norm. The bearer is no role: it is kept apart. */
export const ROLES = ["consulted", "approver", "recipient", "target", "partner", "overseer"] as const;
export type Role = (typeof ROLES)[number];

/** Rows of the 条块 placement, top to bottom. `superior` is relative: above the street, level not named. */
export const LEVELS = [
  "national",
  "regional",
  "city",
  "superior",
  "district",
  "street",
  "community",
  "people",
] as const;
export type Level = (typeof LEVELS)[number];

/** Columns of the 条块 placement, left to right: 党组织, 块 (territory), 条 (departments), 社会, 群众. */
export const SYSTEMS = ["party", "territory", "government", "society", "masses"] as const;
export type System = (typeof SYSTEMS)[number];

/** What sort of thing an actor is. */
export const ACTOR_KINDS = ["organ", "department", "organisation", "area", "post", "group", "thing"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const RELATION_TYPES = ["leads", "dispatches", "includes", "kindOf"] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Whether a structural relation is said by the text or is general knowledge. */
export const BASES = ["text", "context"] as const;
export type Basis = (typeof BASES)[number];

/** What a clause was found to be; `norm` when at least one norm is anchored in it. */
export const CLAUSE_STATES = ["norm", "background", "purpose", "exhortation", "heading", "doubtful"] as const;
export type ClauseState = (typeof CLAUSE_STATES)[number];

/** How two norms of one document hang together. */
export const LINK_TYPES = ["exception", "procedure", "joint", "phase", "sequence"] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const REPAIR_KINDS = ["joined-break", "removed-mark", "removed-trailer", "trimmed"] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

export const EXTENTS = ["full", "excerpt"] as const;
export type Extent = (typeof EXTENTS)[number];

/** What a document's date is the date of: its issue (印发), or its release to the public (发布). */
export const DATE_KINDS = ["issue", "release"] as const;
export type DateKind = (typeof DATE_KINDS)[number];

export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
/** A text in both languages of the product. */
export type Bilingual = { readonly zh: string; readonly en: string };
