// A paper as plain data, said in both languages: for other programs, and for whoever checks the keys.
import type { Paper } from "../../analysis/index.ts";
import { LANGUAGES, type Language } from "../../model/index.ts";
import { sayAddress, sayOption, sayPrompt, sayWhy, sayWork } from "../../words/index.ts";

type InBoth<T> = Readonly<Record<Language, T>>;

export interface QuizData {
  readonly policy: string;
  readonly work: InBoth<string>;
  readonly seed: number;
  readonly questions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly form: string;
    readonly difficulty: string;
    /** What of the text is shown with the question. */
    readonly shown: string | null;
    readonly prompt: InBoth<string>;
    readonly options: readonly InBoth<string>[];
    /** Letter of the right option. */
    readonly key: string;
    readonly norm: string;
    readonly quote: string;
    readonly address: string;
    readonly place: InBoth<string>;
    /** A paragraph each. */
    readonly why: InBoth<readonly string[]>;
  }[];
}

export const LETTERS = ["A", "B", "C", "D"] as const;

const inBoth = <T>(say: (language: Language) => T): InBoth<T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Record<Language, T>;

export function quizData({ policy, choice, questions }: Paper): QuizData {
  return {
    policy: policy.id,
    work: inBoth((language) => sayWork(language, policy)),
    seed: choice.seed,
    questions: questions.map((question) => ({
      id: question.id,
      kind: question.kind,
      form: question.form,
      difficulty: question.difficulty,
      shown: question.shown,
      prompt: inBoth((language) => sayPrompt(language, policy, question)),
      options: question.options.map((option) =>
        inBoth((language) => sayOption(language, policy, question, option)),
      ),
      key: LETTERS[question.key] ?? "",
      norm: question.norm.id,
      quote: question.norm.quote,
      address: question.norm.clause,
      place: inBoth((language) => sayAddress(language, policy, question.norm.clause)),
      why: inBoth((language) => sayWhy(language, policy, question)),
    })),
  };
}
