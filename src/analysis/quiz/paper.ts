// A paper: so many questions of a policy, by seed. The same seed and settings give the same paper, always.
import { type Policy, releasedPolicy } from "../../model/index.ts";
import { DIFFICULTIES, type Difficulty, QUIZ_KINDS, type QuizChoice, type QuizKind } from "./choice.ts";
import { pairDrafts } from "./drafts/pairs.ts";
import { partyDrafts, roleDrafts } from "./drafts/parties.ts";
import { qualifierDrafts } from "./drafts/qualifiers.ts";
import { rulingDrafts } from "./drafts/rulings.ts";
import { isUnder, sentenceDrafts } from "./drafts/sentences.ts";
import { type Draft, type Marks, type Option, optionMark, type QuizQuestion } from "./question.ts";
import { type Chance, chanceFrom } from "./random.ts";

export interface Paper {
  readonly policy: Policy;
  readonly choice: QuizChoice;
  /** Easiest first; fewer than wanted where the choice leaves no more. */
  readonly questions: readonly QuizQuestion[];
}

const WRONG = 3;
/** A norm is not asked about again before the others have been: at most so often in a paper of ten. */
const OFTEN = 2;

const drafts = new WeakMap<Policy, readonly Draft[]>();

/** Every question that a policy gives, before wrong answers are drawn. */
export function draftsOf(policy: Policy): readonly Draft[] {
  const known = drafts.get(policy);
  if (known) return known;
  const made = [
    ...partyDrafts(policy),
    ...roleDrafts(policy),
    ...rulingDrafts(policy),
    ...qualifierDrafts(policy),
    ...sentenceDrafts(policy),
    ...pairDrafts(policy),
  ].filter(({ near, far }) => near.length + far.length >= WRONG);
  drafts.set(policy, made);
  return made;
}

export function difficultyOf({ hidden, alike, beyond }: Marks): Difficulty {
  const count = [hidden, alike, beyond].filter(Boolean).length;
  return DIFFICULTIES[Math.min(count, 2)] ?? "hard";
}

/** The levels that a draft can be drawn at: with a look-alike among its wrong answers, and without. */
function levels({ near, far, hidden, beyond }: Draft): ReadonlyMap<Difficulty, boolean> {
  const found = new Map<Difficulty, boolean>();
  if (far.length >= WRONG) found.set(difficultyOf({ hidden, beyond, alike: false }), false);
  if (near.length > 0) {
    const level = difficultyOf({ hidden, beyond, alike: true });
    if (!found.has(level)) found.set(level, true);
  }
  return found;
}

/** Options of one sentence, or one pair's norm, stand once. */
const subjectOf = (option: Option, form: string): string =>
  option.type === "pair" || (option.type === "sentence" && form !== "shown")
    ? option.norm
    : optionMark(option);

function drawn(draft: Draft, alike: boolean, chance: Chance): QuizQuestion | null {
  const { right, near, far, ordered, variant, hidden, beyond, proves, holds, ...rest } = draft;
  if (holds && !holds()) return null;
  const wrong: Option[] = [];
  const used = new Set([subjectOf(right, rest.form), optionMark(right)]);
  const take = (pool: readonly Option[], most: number) => {
    for (const option of pool) {
      if (wrong.length >= most) return;
      const marks = [subjectOf(option, rest.form), optionMark(option)];
      if (marks.some((mark) => used.has(mark)) || (proves && !proves(option))) continue;
      for (const mark of marks) used.add(mark);
      wrong.push(option);
    }
  };
  const [lookalikes, others] = [chance.shuffled(near), chance.shuffled(far)];
  // One look-alike at least; more by chance, so that the odd one out gives nothing away.
  const most = 1 + chance.below(WRONG);
  if (alike) take(lookalikes, most);
  const isAlike = wrong.length > 0;
  take(others, WRONG);
  if (isAlike) take(lookalikes, WRONG);
  if (wrong.length < WRONG) return null;
  const options = ordered ? inOrder([right, ...wrong]) : lastThings(chance.shuffled([right, ...wrong]));
  const marks = { hidden, alike: isAlike, beyond };
  const key = options.indexOf(right);
  const id = [rest.kind, rest.norm.id, rest.form, variant].filter(Boolean).join("/");
  return { ...rest, id, options, key, marks, difficulty: difficultyOf(marks) };
}

const FORCE_ORDER = ["mandatory", "general", "directive", "encouraged"];

function inOrder(options: readonly Option[]): readonly Option[] {
  const place = (option: Option): string | number =>
    option.type === "force"
      ? FORCE_ORDER.indexOf(option.force)
      : option.type === "section"
        ? option.address
        : 0;
  return [...options].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** “Not named”, “not said” and “none” stand last, as in papers that people know. */
function lastThings(options: readonly Option[]): readonly Option[] {
  const isLast = (option: Option) =>
    option.type === "unnamed" ||
    option.type === "silent" ||
    (option.type === "change" && option.change === null) ||
    (option.type === "qualifier" && option.words === null);
  return [...options.filter((option) => !isLast(option)), ...options.filter(isLast)];
}

function allowed(policy: Policy, choice: QuizChoice): readonly Draft[] {
  const { kinds, topics, sections, difficulty } = choice;
  return draftsOf(policy).filter(
    (draft) =>
      (kinds.length === 0 || kinds.includes(draft.kind)) &&
      (topics.length === 0 || topics.includes(draft.norm.topic)) &&
      (sections.length === 0 || sections.some((section) => isUnder(draft.norm.clause, section))) &&
      (difficulty === "mixed" || levels(draft).has(difficulty)),
  );
}

/**
 * Right answers take turns within a kind: a document that mostly directs would else give one that always does. Drafts
 * keep their order otherwise.
 */
function inTurns(shuffled: readonly Draft[]): readonly Draft[] {
  const times = new Map<string, number>();
  const placed = shuffled.map((draft) => {
    const mark = `${draft.kind} ${answerOf(draft)}`;
    const turn = times.get(mark) ?? 0;
    times.set(mark, turn + 1);
    return { draft, turn };
  });
  return placed.sort((a, b) => a.turn - b.turn).map(({ draft }) => draft);
}

/** What sort of answer is right, for kinds that have few; the wording for the others. */
function answerOf({ right, form }: Draft): string {
  if (right.type === "claim") return String(right.explicit);
  if (right.type === "sentence" || right.type === "pair") return form;
  return optionMark(right);
}

/** How many questions a choice could give at most, before norms are spread. */
export const quizRoom = (policy: Policy, choice: QuizChoice): number =>
  allowed(releasedPolicy(policy), choice).length;

/**
 * Makes the paper of a choice. Kinds take turns, norms are spread, no question stands twice; every wrong answer is
 * proved wrong (proof.ts). Only what was released is asked about. Never throws: a choice that fits nothing gives an empty paper.
 */
export function makePaper(whole: Policy, choice: QuizChoice): Paper {
  const policy = releasedPolicy(whole);
  const chance = chanceFrom(choice.seed);
  const waiting = new Map<QuizKind, Draft[]>();
  for (const draft of inTurns(chance.shuffled(allowed(policy, choice)))) {
    const line = waiting.get(draft.kind) ?? [];
    line.push(draft);
    waiting.set(draft.kind, line);
  }
  const turns = chance.shuffled(QUIZ_KINDS.filter((kind) => waiting.has(kind)));
  const questions: QuizQuestion[] = [];
  const asked = new Map<string, number>();
  const shown = new Set<string>();
  for (let often = 1; often <= OFTEN + choice.count && questions.length < choice.count; often++) {
    let found = true;
    while (found && questions.length < choice.count) {
      found = false;
      for (const kind of turns) {
        if (questions.length >= choice.count) break;
        const question = next(waiting.get(kind) ?? [], choice, chance, asked, often, shown);
        if (!question) continue;
        questions.push(question);
        found = true;
      }
    }
  }
  const level = ({ difficulty }: QuizQuestion) => DIFFICULTIES.indexOf(difficulty);
  return { policy, choice, questions: questions.sort((a, b) => level(a) - level(b)) };
}

/** The first draft in line whose norm has not been asked about so often, drawn; it leaves the line. */
function next(
  line: Draft[],
  choice: QuizChoice,
  chance: Chance,
  asked: Map<string, number>,
  often: number,
  shown: Set<string>,
): QuizQuestion | null {
  for (let at = 0; at < line.length; at++) {
    const draft = line[at] as Draft;
    if ((asked.get(draft.norm.id) ?? 0) >= often) continue;
    line.splice(at--, 1);
    const question = drawn(draft, alikeFor(draft, choice.difficulty, chance), chance);
    if (!question || (choice.difficulty !== "mixed" && question.difficulty !== choice.difficulty)) continue;
    const mark = `${question.kind} ${question.form} ${question.subject} ${question.shown ?? optionMark(question.options[question.key] as Option)}`;
    if (shown.has(mark)) continue;
    shown.add(mark);
    asked.set(draft.norm.id, (asked.get(draft.norm.id) ?? 0) + 1);
    return question;
  }
  return null;
}

function alikeFor(draft: Draft, difficulty: QuizChoice["difficulty"], chance: Chance): boolean {
  const can = levels(draft);
  if (difficulty !== "mixed") return can.get(difficulty) ?? false;
  const ways = [...can.values()];
  return ways[chance.below(ways.length)] ?? false;
}
