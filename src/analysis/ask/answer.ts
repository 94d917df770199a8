// What an answer is: codes, ids and norms. The sentences are made in words/.
import type { Norm, Policy } from "../../model/index.ts";

/** What is asked for. `open`: a few words without a question. */
export type AskKind = "can" | "must" | "who" | "what" | "how" | "open";

/** What the document says; `none` where it does not say. The modality of the first norm of the answer. */
export type Verdict = "must" | "must-not" | "may" | "competent" | "none";

export const VERDICT_OF = {
  obligation: "must",
  prohibition: "must-not",
  permission: "may",
  power: "competent",
} as const satisfies Record<Norm["modality"], Verdict>;

/** Why there is no verdict. */
export type Refusal =
  | "empty"
  | "long"
  | "nonsense"
  /** The question says 我们, and the document cannot know who that is. */
  | "we"
  /** It asks about a part of the document that the source does not have. */
  | "absent"
  /** It asks about a body that the document does not name. */
  | "stranger"
  /** Only norms near to it were found: see `near`. */
  | "near"
  | "nothing";

/** Why a near norm gives no verdict. */
export type NearWhy =
  /** It binds or protects another body than the one asked about. */
  | "other-body"
  /** The body asked about has another part in it. */
  | "other-part"
  /** It does not say what is asked to be done. */
  | "other-act"
  /** It does not give the figure, time, reason or definition asked for. */
  | "not-stated"
  /** The party asked for is demanded by the text and not named. */
  | "unnamed"
  /** Its condition is not met by what was asked about. */
  | "condition"
  /** Some words of the question are nowhere in it. */
  | "words";

/** How the question was understood. Actors are ids of the policies asked. */
export interface Understood {
  readonly kind: AskKind;
  /** Whether it asks if something may be left undone. */
  readonly negative: boolean;
  /** Who must, may or may not. */
  readonly actors: readonly string[];
  /** To whom, with whom, whose. */
  readonly towards: readonly string[];
  /** Bodies that the documents do not name, in the words of the question. */
  readonly strangers: readonly string[];
  /** The words that say what it is about. */
  readonly matter: readonly string[];
}

export interface Found {
  readonly policy: Policy;
  readonly norm: Norm;
}

export interface AnswerNorm extends Found {
  /** Bodies asked about that stand here under a wider name: 区职能部门 read as 上级职能部门. */
  readonly readAs: readonly { readonly asked: string; readonly as: string }[];
  /** How it came into the answer: by its own words, or linked to the norm that did. */
  readonly by: "words" | "link";
}

export interface NearNorm extends Found {
  readonly why: NearWhy;
}

export interface Answer {
  readonly question: string;
  readonly understood: Understood;
  readonly verdict: Verdict;
  /** null where there is a verdict. */
  readonly refusal: Refusal | null;
  /** Best first; empty under `none`. */
  readonly norms: readonly AnswerNorm[];
  readonly near: readonly NearNorm[];
  /** The norms are all that bind the body asked about, and not those that fit words of the question. */
  readonly listed: boolean;
  /** Norms that share words with the question and are not listed, by reason. */
  readonly omitted: Readonly<Partial<Record<NearWhy | "weaker" | "more", number>>>;
}
