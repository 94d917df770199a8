// What is asked: the words of the text that are shown, the question, and its options behind their letters.
import type { Paper, QuizOption, QuizQuestion } from "../../analysis/index.ts";
import { LETTERS } from "../../files/index.ts";
import { sayGloss, sayOption, sayOptionNote, sayPrompt } from "../../words/index.ts";
import { useLanguage, useSay } from "../shell/context.tsx";

/** Kinds of options that are in the words of the text, whatever the language of the page. */
export const OF_TEXT: ReadonlySet<string> = new Set(["sentence", "words", "qualifier", "section", "pair"]);

interface AskedProps {
  readonly paper: Paper;
  readonly question: QuizQuestion;
}

export function Asked({ paper: { policy }, question }: AskedProps) {
  const language = useLanguage();
  const gloss = sayGloss(language, question);
  return (
    <>
      {question.shown !== null && (
        <blockquote className="quiz-shown serif" lang="zh-CN">
          {question.shown}
        </blockquote>
      )}
      {gloss !== null && <p className="quiz-gloss muted">{gloss}</p>}
      <h3 className="quiz-prompt">{sayPrompt(language, policy, question)}</h3>
    </>
  );
}

/** Once the answer is open, what was changed in a sentence that is not the text's. */
export function Note({ option }: { option: QuizOption }) {
  const language = useLanguage();
  const note = sayOptionNote(language, option);
  return note && <small className="quiz-change">{note}</small>;
}

interface OptionsProps extends AskedProps {
  /** What was picked; null while nothing is. */
  readonly picked: number | null;
  /** Whether the key is shown. */
  readonly open: boolean;
  onPick?: ((choice: number) => void) | undefined;
}

export function Options({ paper: { policy }, question, picked, open, onPick }: OptionsProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ol className="quiz-options" aria-label={say("quiz.options")}>
      {question.options.map((option, at) => {
        const letter = LETTERS[at] ?? "";
        const isKey = open && at === question.key;
        const isWrong = open && at === picked && at !== question.key;
        return (
          <li key={letter} data-key={isKey || undefined} data-wrong={isWrong || undefined}>
            <button
              type="button"
              aria-pressed={at === picked}
              aria-disabled={onPick === undefined}
              onClick={() => onPick?.(at)}
            >
              <span className="quiz-letter">{letter}</span>
              <span className="grow" lang={OF_TEXT.has(option.type) ? "zh-CN" : undefined}>
                {sayOption(language, policy, question, option)}
                {open && <Note option={option} />}
              </span>
              {(isKey || isWrong) && (
                <span className="quiz-mark" title={say(isKey ? "quiz.isKey" : "quiz.isWrong")}>
                  <span aria-hidden="true">{isKey ? "✓" : "✗"}</span>
                  <span className="hidden-text">{say(isKey ? "quiz.isKey" : "quiz.isWrong")}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
