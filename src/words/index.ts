import { askWords } from "./askPage.ts";
import { auditWords } from "./audit.ts";
import { compareWords } from "./compare.ts";
import { dutiesWords } from "./duties.ts";
import { exchangeWords } from "./exchange.ts";
import { filtersWords } from "./filters.ts";
import { helpWords } from "./help.ts";
import { inspectorWords } from "./inspector.ts";
import { listWords } from "./list.ts";
import { matrixWords } from "./matrix.ts";
import { networkWords } from "./network.ts";
import { pathsWords } from "./paths.ts";
import { problemsWords } from "./problems.ts";
import { proceduresWords } from "./procedures.ts";
import { quizWords } from "./quiz.ts";
import { readerWords } from "./reader.ts";
import { speaker } from "./say.ts";
import { searchWords } from "./search.ts";
import { seatWords } from "./seat.ts";
import { shellWords } from "./shell.ts";
import { trainingWords } from "./training.ts";

/** Every word of the product but the terms and the Issue sentences. Keys are `feature.word`. */
export const WORDS = {
  ...askWords,
  ...auditWords,
  ...compareWords,
  ...dutiesWords,
  ...exchangeWords,
  ...filtersWords,
  ...helpWords,
  ...inspectorWords,
  ...listWords,
  ...matrixWords,
  ...networkWords,
  ...pathsWords,
  ...problemsWords,
  ...proceduresWords,
  ...quizWords,
  ...readerWords,
  ...searchWords,
  ...seatWords,
  ...shellWords,
  ...trainingWords,
} as const;
export type WordKey = keyof typeof WORDS;

/** A word of the product in a language, its holes filled. */
export const say = speaker(WORDS);

export { sayAddress } from "./address.ts";
export { NEAR_WHY, OMITTED_WHY, type SaidAnswer, sayAnswer, sayVerdict, VERDICT_WORDS } from "./ask.ts";
export { composeQuestion, type QuestionParts, sayReply } from "./askPage.ts";
export { READY_QUESTIONS, type ReadyGroup } from "./askReady.ts";
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
export { sayCoverage, sayShare } from "./coverage.ts";
export {
  DUTY_LIST_WORDS,
  DUTY_VERDICT_WORDS,
  DUTY_WORDS,
  sayDutyBasis,
  sayDutyNorm,
} from "./duties.ts";
export { FORMAT_WORDS } from "./exchange.ts";
export { fieldWords } from "./fields.ts";
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
