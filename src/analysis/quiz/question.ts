// What a question is: codes, ids and runs of the text. The sentences are made in words/quiz.ts.
import type { Force, Modality, Norm, Role } from "../../model/index.ts";
import type { Difficulty, QuizKind } from "./choice.ts";

/** One change of a quote: `from` became `to`. An empty `to`: left out; an empty `from`: put in front. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** What the document says to a yes-or-no question; `qualified`: with the norm's condition or exception. */
export interface Ruling {
  readonly modality: Modality;
  readonly force: Force;
  readonly qualified: boolean;
}

export type Option =
  /** These actors, all of them together. */
  | { readonly type: "actors"; readonly actors: readonly string[] }
  /** 文件未写明 */
  | { readonly type: "unnamed" }
  | { readonly type: "role"; readonly role: Role | "bearer" }
  /** Whether the text names these actors, or they are inferred. */
  | { readonly type: "claim"; readonly actors: readonly string[]; readonly explicit: boolean }
  | { readonly type: "ruling"; readonly ruling: Ruling }
  /** The document says nothing of it. */
  | { readonly type: "silent" }
  | { readonly type: "force"; readonly force: Force }
  /** Words of the text that limit the norm; null: none. */
  | { readonly type: "qualifier"; readonly words: string | null }
  /** Words for a gap. */
  | { readonly type: "words"; readonly words: string }
  /** A sentence: a norm's quote, or a changed one. */
  | {
      readonly type: "sentence";
      readonly text: string;
      readonly norm: string;
      readonly change: Change | null;
    }
  | { readonly type: "section"; readonly address: string }
  /** What became of a quote; null: nothing. */
  | { readonly type: "change"; readonly change: Change | null }
  | {
      readonly type: "pair";
      readonly actors: readonly string[];
      readonly norm: string;
      readonly text: string;
    };

/** The wording of a question within its kind; words/ has a sentence for each. */
export type QuizForm =
  | "shown"
  | "gap"
  | "inferred"
  | "unnamed"
  | "right"
  | "wrong"
  | "duty"
  | "ban"
  | "liberty"
  | "power"
  | "consulted"
  | "approver"
  | "prohibition"
  | "permission"
  | "condition"
  | "exception";

/** The three things that make a question harder. */
export interface Marks {
  /** The sentence that answers is not shown with the question. */
  readonly hidden: boolean;
  /** A wrong answer looks like the right one. */
  readonly alike: boolean;
  /** What decides is in no word of the sentence. */
  readonly beyond: boolean;
}

export interface QuizQuestion {
  /** `kind/norm/form…`: no two of a paper are the same. */
  readonly id: string;
  readonly kind: QuizKind;
  readonly form: QuizForm;
  /** The norm that the answer rests on. */
  readonly norm: Norm;
  /** The actor that is asked about, where one is. */
  readonly subject: string | null;
  /** What of the text is shown with the question, whole, with a gap or changed; null: nothing. */
  readonly shown: string | null;
  readonly options: readonly Option[];
  /** Place of the right option. */
  readonly key: number;
  readonly marks: Marks;
  readonly difficulty: Difficulty;
}

/** A question before its wrong answers are drawn. */
export interface Draft extends Omit<QuizQuestion, "id" | "options" | "key" | "marks" | "difficulty"> {
  /** Tells drafts of one norm, kind and form apart. */
  readonly variant?: string;
  readonly right: Option;
  /** Wrong answers that look like the right one, and others. */
  readonly near: readonly Option[];
  readonly far: readonly Option[];
  /** Proof that one of these is wrong, looked for when it is drawn: it may put a question to the rules of 问一问. */
  proves?(option: Option): boolean;
  /** Whether the question itself holds; looked at when it is drawn. */
  holds?(): boolean;
  /** `ordered`: the options have an order of their own. */
  readonly ordered?: boolean;
  readonly hidden: boolean;
  readonly beyond: boolean;
}

export const GAP = "＿＿＿＿";

/** Options side by side: the same thing said twice has one mark. */
export const optionMark = (option: Option): string => JSON.stringify(option);
