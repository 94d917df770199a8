// What lies on the authoring desk, as one value: the text, its norms in every state of review, actors, the ledger.
// Every change makes a new value (edits.ts), so that undo is going back to an older one. Plain data: it can be kept
// as it is, and two people's can be laid beside each other.
import type {
  Actor,
  Bearer,
  Bilingual,
  ClauseState,
  DocumentInfo,
  Extent,
  Force,
  Issue,
  Modality,
  Norm,
  Party,
  Policy,
  Reading,
  Relation,
  Repair,
  ReviewState,
  SameAs,
  Span,
} from "../../model/index.ts";
import type { Inferred } from "../extraction/draft.ts";

export interface DocumentFacts {
  readonly title: string;
  readonly issuer: string;
  /** ISO, or "". */
  readonly date: string;
  readonly number: string;
  readonly extent: Extent;
}

export type DeskState = ReviewState | "rejected";

/** Who did something and when (ISO). */
export interface Hand {
  readonly by: string;
  readonly at: string;
}

export interface DeskComment extends Hand {
  readonly text: string;
  /** The words that it is about; null for the whole norm. */
  readonly quote: string | null;
}

/** How a norm is told; written by people, and not derived from its words. */
export type Told = Pick<Norm, "label" | "action" | "matter" | "topic" | "summary" | "related" | "note">;

/** What became of a quote in a new version of its text; a person rules on it. */
export interface Lost {
  readonly why: "several" | "moved" | "changed" | "orphaned";
  /** Where it may stand now. */
  readonly spans: readonly Span[];
}

export interface DeskNorm extends Span {
  readonly id: string;
  readonly clause: string;
  /** The words between start and end; where `lost`, those of the old text. */
  readonly quote: string;
  readonly modality: Modality;
  readonly force: Force;
  readonly bearers: readonly Bearer[];
  readonly others: readonly Party[];
  readonly condition: string | null;
  readonly exception: string | null;
  /** null while nobody wrote any: then the norm's own words stand for it. */
  readonly told: Told | null;
  /** What was changed since `told` was written: then the norm's own words stand for it again. */
  readonly stale: boolean;
  /** What the rules made of it; null for norms that people made. */
  readonly origin: {
    readonly rule: string;
    readonly confidence: number;
    readonly inferred: Inferred | null;
  } | null;
  readonly state: DeskState;
  /** Every ruling, oldest first. */
  readonly log: readonly (Hand & { readonly state: DeskState })[];
  /** As it stood in the file that the norm came from. */
  readonly review: Norm["review"];
  readonly comments: readonly DeskComment[];
  readonly lost: Lost | null;
}

export type DeskActor = Omit<Actor, "key" | "policy">;
export type DeskRelation = Omit<Relation, "key" | "policy" | "span">;

export interface DeskSource {
  /** Name of the file, "" for a pasted text. */
  readonly path: string;
  readonly raw: string;
  readonly text: string;
  readonly reading: Reading;
  /** Every repair that was found; those in `undone` are not applied. */
  readonly repairs: readonly Repair[];
  readonly undone: readonly number[];
  readonly warnings: readonly Issue[];
}

/** A state that a person gave a clause without a norm. */
export interface Mark {
  readonly state: ClauseState;
  readonly reason: Bilingual | null;
}

export interface Deskwork {
  readonly source: DeskSource;
  readonly facts: DocumentFacts;
  /** In order of the text. */
  readonly norms: readonly DeskNorm[];
  readonly actors: readonly DeskActor[];
  readonly relations: readonly DeskRelation[];
  readonly sameAs: readonly SameAs[];
  /** By address. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** Numbers given out so far: an id is never given twice. */
  readonly given: number;
  /** The policy that is edited; null where a new text was brought. What the desk does not change is kept from it. */
  readonly base: {
    readonly id: string;
    readonly document: DocumentInfo;
    /** Whether its raw text came along. */
    readonly scraped: boolean;
    readonly tours: Policy["tours"];
    readonly glossary: Policy["glossary"];
    readonly layout: Policy["layout"];
  } | null;
}

/** Below this a draft is doubtful: it rests on no marked words, or on a guess. */
export const DOUBTFUL = 0.75;

export const normOf = ({ norms }: Deskwork, id: string | null): DeskNorm | undefined =>
  norms.find((norm) => norm.id === id);

/** The actor's name; 文件未写明 is for words/ to say. */
export const actorName = ({ actors }: Deskwork, id: string | null): string | null =>
  actors.find((actor) => actor.id === id)?.name ?? null;

/** An id that nothing on the desk has, and what to remember so that it is not given again. */
export function newId(
  { norms, actors, given }: Deskwork,
  sort: "n" | "actor-",
): { id: string; given: number } {
  const taken = new Set([...norms, ...actors].map(({ id }) => id));
  let next = given + 1;
  while (taken.has(`${sort}${next}`)) next++;
  return { id: `${sort}${next}`, given: next };
}

/** The clause or heading that an offset lies in, or the last before it. */
export function clauseAt({ source }: Pick<Deskwork, "source">, offset: number) {
  const { clauses } = source.reading;
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (clauses[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return clauses[low];
}

/** A run without the blanks and stops at its ends; null where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const outside = /[\s　、，；。：,;]/;
  let from = Math.max(0, start);
  let until = Math.min(text.length, end);
  while (from < until && outside.test(text[from]!)) from++;
  while (until > from && outside.test(text[until - 1]!)) until--;
  // Never half of a character.
  if (/[\udc00-\udfff]/.test(text[from] ?? "")) from--;
  if (/[\ud800-\udbff]/.test(text[until - 1] ?? "")) until++;
  return until > from ? { start: from, end: until } : null;
}
