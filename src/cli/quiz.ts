// `quanze quiz`: a paper of the page's 测验 on the terminal, as JSON, or as DOCX with or without its key.
import {
  DIFFICULTIES,
  FIRST_QUIZ,
  LONGEST_PAPER,
  makePaper,
  type Paper,
  QUIZ_KINDS,
  type QuizChoice,
  SEEDS,
} from "../analysis/index.ts";
import { LETTERS, quizData, quizDocx } from "../files/index.ts";
import { sayAddress, sayOption, sayPrompt, sayWork } from "../words/index.ts";
import type { Later } from "./ask.ts";
import { printJson, workspaceAt } from "./opening.ts";
import { type Terminal, Usage } from "./terminal.ts";
import { writeWhole } from "./writeWhole.ts";

export const LEVELS = ["mixed", ...DIFFICULTIES] as const;

export interface QuizOptions {
  readonly seed: string;
  readonly count: string;
  readonly difficulty: QuizChoice["difficulty"];
  readonly kinds?: string | undefined;
  readonly key?: true | undefined;
  readonly output?: string | undefined;
}

/** Exit codes: 0 made, 1 the policies have errors; throws Usage for a number or a kind that makes no sense. */
export function printQuiz(
  paths: readonly string[],
  options: QuizOptions,
  terminal: Terminal,
  later: Later,
): number {
  const choice = choiceOf(options, terminal);
  const workspace = workspaceAt(paths, terminal);
  const policy = workspace?.policies[0];
  if (!policy) return 1;
  const paper = makePaper(policy, choice);
  const { key = false, output } = options;
  if (paper.questions.length < choice.count)
    terminal.err(
      `${terminal.say("cli.quizFewer", { count: paper.questions.length, wanted: choice.count })}\n`,
    );
  if (output !== undefined) {
    const written = quizDocx(paper, terminal.language, { key });
    later(written.then((content) => deliver(content, output, terminal)));
  } else if (terminal.json) printJson(quizData(paper), terminal);
  else terminal.out(page(paper, key, terminal));
  return 0;
}

function deliver(content: Uint8Array, output: string, terminal: Terminal): number {
  try {
    writeWhole(output, content, terminal);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    terminal.err(`quanze: ${error.message}\n`);
    return 2;
  }
  const size = content.byteLength;
  if (terminal.json) printJson({ file: output, format: "docx", size }, terminal);
  else terminal.err(`${terminal.say("cli.written", { path: output, size })}\n`);
  return 0;
}

function choiceOf({ seed, count, difficulty, kinds = "" }: QuizOptions, { say }: Terminal): QuizChoice {
  const whole = (text: string, name: string, least: number, most: number): number => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most)
      throw new Usage(say("cli.wrongValue", { name, allowed: `${least}–${most}` }));
    return number;
  };
  const asked = kinds.split(",").filter((kind) => kind !== "");
  const known = QUIZ_KINDS.filter((kind) => asked.includes(kind));
  if (known.length < new Set(asked).size)
    throw new Usage(say("cli.wrongValue", { name: "--kinds", allowed: QUIZ_KINDS.join(",") }));
  return {
    ...FIRST_QUIZ,
    seed: whole(seed, "--seed", 0, SEEDS - 1),
    count: whole(count, "--count", 1, LONGEST_PAPER),
    difficulty,
    kinds: known,
  };
}

function page({ policy, questions }: Paper, key: boolean, { language }: Terminal): string {
  const asked = questions.map((question, at) =>
    [
      `${at + 1}. ${question.shown === null ? "" : `${question.shown}\n   `}${sayPrompt(language, policy, question)}`,
      ...question.options.map(
        (option, place) => `   ${LETTERS[place]}. ${sayOption(language, policy, question, option)}`,
      ),
    ].join("\n"),
  );
  const keys = questions.map(
    (question, at) =>
      `${at + 1} ${LETTERS[question.key]}  ${question.norm.quote}  ${sayAddress(language, policy, question.norm.clause)}`,
  );
  return `${[sayWork(language, policy), ...asked, ...(key ? [keys.join("\n")] : [])].join("\n\n")}\n`;
}
