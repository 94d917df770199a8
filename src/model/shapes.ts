// The shapes of the files of a policy, as written by a person. What a file says is checked here for
// form only; references, quotes and coverage are checked in checkWorkspace. Strict objects: a field we
// do not know is a mistake, never silently dropped.
import * as z from "zod/mini";
import {
  ACTOR_KINDS,
  BASES,
  CLAUSE_STATES,
  DATE_KINDS,
  EXTENTS,
  FORCES,
  LEVELS,
  LINK_TYPES,
  MODALITIES,
  RELATION_TYPES,
  REPAIR_KINDS,
  ROLES,
  SYSTEMS,
} from "./terms.ts";

/** Longest short text (names, labels) and longest passage, in code units. */
const SHORT = 400;
const LONG = 20_000;

/**
 * What makes words look other than they are: marks that turn the direction of writing (a 不 can be made to stand elsewhere),
 * halves of characters, and NUL. Checked wherever people write words.
 */
export const UNSHOWN = /[\0\u202a-\u202e\u2066-\u2069\p{Cs}]/u;
/** Half of a character is only found by reading characters; most words have none of its halves, so that is seen sooner. */
const SUSPECT = /[\0\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;
export const shown = () => z.refine<string>((words) => !SUSPECT.test(words) || !UNSHOWN.test(words));
export const short = () => z.string().check(z.minLength(1), z.maxLength(SHORT), shown());
export const long = () => z.string().check(z.minLength(1), z.maxLength(LONG), shown());
/** What a written word must look like, by name; words/ has a phrase for each. */
export const FORMATS = {
  /** Lower-case words joined by hyphens: stable in links and in diffs, and never an address. */
  id: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  /** `2`, `2.1` for headings, `2.1.5.2` for a clause. */
  address: /^\d{1,4}(?:\.\d{1,4}){0,3}$/,
  /** A year, a month or a day. */
  date: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
} as const;
export const id = () => z.string().check(z.regex(FORMATS.id), z.maxLength(80));
export const address = () => z.string().check(z.regex(FORMATS.address));
/** Lists are bounded: beyond this a file was not made by people, and would only hang the page. */
export const list = <T extends z.ZodMiniType>(item: T, most = 1_000) =>
  z.array(item).check(z.maxLength(most));
const MANY = 50_000;
export const bilingual = () => z.strictObject({ zh: long(), en: long() });
export const orNull = <T extends z.ZodMiniType>(shape: T) => z._default(z.nullable(shape), null as never);

export const repairShape = z.strictObject({
  kind: z.enum(REPAIR_KINDS),
  /** The words as they stand in the raw text, breaks and stray marks included; they occur there exactly once. */
  raw: z.string().check(z.minLength(1), z.maxLength(LONG)),
  /** What stands in the canonical text instead. */
  text: z.string().check(z.maxLength(LONG), shown()),
  note: z.optional(bilingual()),
});

export const documentShape = z.strictObject({
  id: id(),
  /** 虚构示例: written to show something, issued by nobody. Said wherever the policy is named. */
  sample: z.optional(z.boolean()),
  title: short(),
  titleEn: short(),
  issuer: short(),
  issuerEn: short(),
  /** ISO date; null where the text does not give one. */
  date: orNull(z.string().check(z.regex(FORMATS.date))),
  dateOf: z._default(z.enum(DATE_KINDS), "issue"),
  /** 文号 */
  number: orNull(short()),
  extent: z.enum(EXTENTS),
  extentNote: orNull(bilingual()),
  status: orNull(bilingual()),
  supersededBy: orNull(short()),
  source: bilingual(),
  notes: z._default(list(bilingual()), []),
  /** Addresses of headings whose content the source does not have. */
  absent: z._default(list(z.strictObject({ address: address(), heading: short(), note: bilingual() })), []),
  /** Headings whose printed number is wrong: the number that the outline uses instead. */
  renumbered: z._default(
    list(z.strictObject({ heading: short(), part: z.int().check(z.gte(1), z.lte(999)), note: bilingual() })),
    [],
  ),
  topics: list(z.strictObject({ id: id(), zh: short(), en: short() })),
  repairs: z._default(list(repairShape), []),
  /** Wording kept as printed although it looks like a scan error. */
  suspected: z._default(list(z.strictObject({ quote: short(), note: bilingual() })), []),
});

export const actorShape = z.strictObject({
  id: id(),
  name: short(),
  nameEn: short(),
  aliases: z._default(list(short()), []),
  level: z.enum(LEVELS),
  system: z.enum(SYSTEMS),
  kind: z.enum(ACTOR_KINDS),
  note: orNull(bilingual()),
});

export const relationShape = z.strictObject({
  from: id(),
  type: z.enum(RELATION_TYPES),
  to: id(),
  basis: z.enum(BASES),
  /** Required where the basis is the text. */
  quote: orNull(long()),
  clause: orNull(address()),
  note: orNull(bilingual()),
});

export const sameAsShape = z.strictObject({
  a: short(),
  b: short(),
  /** What `a` is to `b`. */
  type: z.enum(["same", "broader", "narrower"]),
  reason: orNull(bilingual()),
});

export const sameAsListShape = list(sameAsShape, MANY);

export const actorsShape = z.strictObject({
  actors: list(actorShape, MANY),
  relations: z._default(list(relationShape, MANY), []),
  /** Whom of another policy they stand for; kept by the workspace (checkWorkspace). */
  sameAs: z._default(sameAsListShape, []),
});

export const bearerShape = z.strictObject({
  actor: id(),
  explicit: z.boolean(),
  /** Why the bearer was inferred; required where it was. */
  reason: orNull(bilingual()),
});

export const partyShape = z.strictObject({
  /** null: the text demands such a party and does not name it (文件未写明). */
  actor: z.nullable(id()),
  role: z.enum(ROLES),
  explicit: z.boolean(),
  reason: orNull(bilingual()),
});

export const normShape = z.strictObject({
  id: id(),
  clause: address(),
  /** The exact words, a run of the canonical text inside the clause, or from it onwards. */
  quote: long(),
  /** Computed; a file may carry them (the archival form does) and then they must agree. */
  start: z.optional(z.int()),
  end: z.optional(z.int()),
  modality: z.enum(MODALITIES),
  force: z.enum(FORCES),
  bearers: list(bearerShape),
  others: z._default(list(partyShape), []),
  /** A few words for the network: the act with its modal word, never longer than 18 characters. */
  label: bilingual(),
  /** The act, in Chinese (征求意见). */
  action: short(),
  /** What the act is about, in Chinese (派驻机构负责人的考核考察和选拔任用). */
  matter: short(),
  topic: id(),
  /** One whole sentence with force, condition and exception. */
  summary: bilingual(),
  /** Verbatim, inside the quote. */
  condition: orNull(long()),
  exception: orNull(long()),
  related: z._default(list(z.strictObject({ norm: id(), type: z.enum(LINK_TYPES) })), []),
  note: orNull(bilingual()),
  review: z._default(z.nullable(z.strictObject({ state: short(), by: short(), at: short() })), null),
  comments: z._default(list(z.strictObject({ by: short(), at: short(), text: long() })), []),
});

export const normsShape = z.strictObject({ norms: list(normShape, MANY) });

export const coverageEntryShape = z.strictObject({
  clause: address(),
  /** The clause's first words (at least six characters, or all of it): guards against a shifted ledger. */
  begins: short(),
  state: z.enum(CLAUSE_STATES),
  /** Required where the state is doubtful. */
  reason: orNull(bilingual()),
});

export const coverageShape = z.strictObject({ clauses: list(coverageEntryShape, MANY) });

export const layoutShape = z.strictObject({
  /** Pinned places, as fractions 0…1 of the picture's width and height. */
  pins: z._default(
    list(
      z.strictObject({
        lens: z.enum(["norm", "actor"]),
        item: id(),
        x: z.number().check(z.gte(0), z.lte(1)),
        y: z.number().check(z.gte(0), z.lte(1)),
      }),
      MANY,
    ),
    [],
  ),
});

export type Repair = z.infer<typeof repairShape>;
export type DocumentInfo = z.infer<typeof documentShape>;
export type ActorFile = z.infer<typeof actorShape>;
export type RelationFile = z.infer<typeof relationShape>;
export type NormFile = z.infer<typeof normShape>;
export type Bearer = z.infer<typeof bearerShape>;
export type Party = z.infer<typeof partyShape>;
export type CoverageEntry = z.infer<typeof coverageEntryShape>;
export type Layout = z.infer<typeof layoutShape>;
export type SameAs = z.infer<typeof sameAsShape>;
