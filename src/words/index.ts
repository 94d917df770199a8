import type { Language } from "../model/index.ts";
import type { compareWords } from "./comparePage.ts";
import type { deskWords } from "./desk.ts";
import type { dutiesWords } from "./duties.ts";
import type { incomingWords } from "./incoming.ts";
import { inspectorWords } from "./inspector.ts";
import { networkWords } from "./network.ts";
import { readerWords } from "./reader.ts";
import { type Facts, speaker, type Words } from "./say.ts";
import { searchWords } from "./search.ts";
import { shellWords } from "./shell.ts";
import { sourceWords } from "./source.ts";
import type { viewWords } from "./views.ts";
import { workWords } from "./work.ts";

/** The words of the first screen; those of views, the terms and the Issue sentences are apart. Keys are `feature.word`. */
const WORDS = {
  ...inspectorWords,
  ...networkWords,
  ...readerWords,
  ...searchWords,
  ...shellWords,
  ...sourceWords,
  ...workWords,
} as const;
export type WordKey =
  | keyof typeof WORDS
  | keyof typeof compareWords
  | keyof typeof deskWords
  | keyof typeof dutiesWords
  | keyof typeof incomingWords
  | keyof typeof viewWords;

const dictionary: Words = { ...WORDS };

/** A word of the product in a language, its holes filled. */
export const say: (language: Language, key: WordKey, facts?: Facts) => string = speaker(dictionary);

/** Takes in the words of a view that is fetched when it is first shown, so that the first screen does without them. */
export function adoptWords(words: Words): void {
  Object.assign(dictionary, words);
}

export { sayAddress } from "./address.ts";
export { NEAR_WHY, OMITTED_WHY, type SaidAnswer, sayAnswer, sayVerdict, VERDICT_WORDS } from "./ask.ts";
export { composeQuestion, type QuestionParts } from "./askPage.ts";
export { READY_QUESTIONS, type ReadyGroup } from "./askReady.ts";
export { sayReply } from "./askReply.ts";
export { sayCitation, sayDate, saySource, sayWork } from "./citation.ts";
export { sayInTerminal, type TerminalWord } from "./cli.ts";
export {
  CHANGE_WORDS,
  COMPARE_SHEET_WORDS,
  FULFILMENT_WORDS,
  RULE_WORDS,
  type SaidReason,
  sayChange,
  sayReason,
} from "./compare.ts";
export { compareWords } from "./comparePage.ts";
export { sayCoverage, sayShare } from "./coverage.ts";
export { deskWords } from "./desk.ts";
export {
  DUTY_LIST_WORDS,
  DUTY_VERDICT_WORDS,
  DUTY_WORDS,
  dutiesWords,
  sayDutyBasis,
  sayDutyNorm,
} from "./duties.ts";
export { fieldWords } from "./fields.ts";
export { FORMAT_WORDS } from "./formats.ts";
export { CHANGED_WORDS, FATE_WORDS, incomingWords } from "./incoming.ts";
export { issueWords, sayIssue } from "./issues.ts";
export {
  type Said,
  sayActor,
  sayBearers,
  sayForce,
  sayNorm,
  sayOthers,
  sayParties,
  sayParty,
  sayQualifiers,
} from "./norm.ts";
export { sayLegend, sayPictureFoot, sayPictureTitle } from "./picture.ts";
export { sayQuiz } from "./quiz.ts";
export {
  type SaidOption,
  type SaidQuestion,
  sayGloss,
  sayOption,
  sayOptionNote,
  sayPrompt,
  sayWhy,
} from "./quizQuestion.ts";
export { type Facts, fill, speaker, type Words } from "./say.ts";
export { BASIS_OF_BEARERS, COLUMN_WORDS, type ColumnName, SHEET_WORDS, type SheetName } from "./sheets.ts";
export { sayShortTitle } from "./shortTitle.ts";
export { type SlideWord, saySlides } from "./slides.ts";
export { TEMPLATE_WORDS } from "./template.ts";
export {
  BASIS_WORDS,
  EXTENT_WORDS,
  FORCE_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  LINK_WORDS,
  MODALITY_WORDS,
  RELATION_WORDS,
  REPAIR_WORDS,
  ROLE_WORDS,
  STATE_WORDS,
  SYSTEM_WORDS,
} from "./terms.ts";
export { viewWords } from "./views.ts";
