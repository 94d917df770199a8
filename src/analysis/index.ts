export { type ActorCard, type ActorGroup, actorCard, type Tie } from "./actor/actorCard.ts";
export { type Elsewhere, elsewhere } from "./actor/elsewhere.ts";
export { type Involvement, involvements, STANDINGS, type Standing } from "./actor/standing.ts";
export { type Busy, busiestActors, normsJoining, partyIds } from "./actor/together.ts";
export type {
  Answer,
  AnswerNorm,
  AskKind,
  NearNorm,
  NearWhy,
  Refusal,
  Understood,
  Verdict,
} from "./ask/answer.ts";
export { ask } from "./ask/ask.ts";
export { askParts } from "./ask/askParts.ts";
export { isEnglish } from "./ask/fromEnglish.ts";
export { lexiconText as askableText } from "./ask/lexicon/lexicon.ts";
export { LONGEST_QUESTION } from "./ask/longest.ts";
export { type AuditPart, audit } from "./audit/audit.ts";
export { RANKINGS, type Ranking, type RankingId, rankings } from "./audit/rankings.ts";
export { type Finding, RULE_IDS, type RuleId } from "./audit/rules.ts";
export { isUsed, nameTaken } from "./authoring/actorEdits.ts";
export { agreement, kappa, sameText } from "./authoring/agreement.ts";
export {
  actorName,
  clauseAt,
  type DeskActor,
  type DeskComment,
  type DeskNorm,
  type DeskRelation,
  type DeskSource,
  type DeskState,
  type Deskwork,
  DOUBTFUL,
  type DocumentFacts,
  type Hand,
  type Lost,
  type Mark,
  normOf,
  type Told,
} from "./authoring/deskwork.ts";
export { type Double, type DoubleWhy, doubles } from "./authoring/duplicates.ts";
export { EDIT_NAMES, EDITS, type EditArgs, type EditName, edit } from "./authoring/edits.ts";
export { ownTold } from "./authoring/fitting.ts";
export { type DocumentGuess, guessDocument, guessRenumbered } from "./authoring/guess.ts";
export { layDrafts, layPolicy } from "./authoring/laying.ts";
export {
  type DeskTally,
  isDoubtful,
  isKept,
  isOpen,
  type LedgerLine,
  type LedgerState,
  ledger,
  nextNorm,
  nextUnread,
  PASSES,
  type Pass,
  tally,
} from "./authoring/ledger.ts";
export { type Mended, mend } from "./authoring/mend.ts";
export { policyOf } from "./authoring/policyOf.ts";
export { soundWork } from "./authoring/sound.ts";
export {
  CHANGES,
  type Change,
  CONTRADICTION_RULES,
  type Comparison,
  type ConflictDecision,
  type Contradiction,
  type ContradictionRule,
  DECISION_KINDS,
  type Decision,
  type DecisionKind,
  type Pair,
  type PairChange,
  type Reason,
} from "./compare/change.ts";
export {
  COMPARE_SHOWS,
  type CompareChoice,
  type CompareShow,
  DIFFERENCES_ACROSS,
  type DifferencesAcross,
  FIRST_COMPARE,
} from "./compare/choice.ts";
export { type ClausePair, clauseDiff } from "./compare/clauseDiff.ts";
export { compare, comparing } from "./compare/compare.ts";
export { decided } from "./compare/decide.ts";
export { deciding } from "./compare/deciding.ts";
export { type DifferenceMatrix, differenceMatrix, type Headed } from "./compare/differenceMatrix.ts";
export {
  countFulfilments,
  FULFILMENTS,
  type Fulfilled,
  type Fulfilment,
  fulfilments,
} from "./compare/fulfilment.ts";
export { type Precedence, precedence } from "./compare/precedence.ts";
export { type TextPart, textDiff } from "./compare/textDiff.ts";
export { unitedActors } from "./compare/unite.ts";
export { type Drafted, draftDuties } from "./duties/draftDuties.ts";
export {
  DUTY_LISTS,
  DUTY_VERDICTS,
  type Duty,
  type DutyBasis,
  type DutyList,
  type DutyVerdict,
  type Judged,
} from "./duties/duty.ts";
export { judgeDuty, verdictOf } from "./duties/judgeDuty.ts";
export {
  changesBetween,
  FATES,
  type Fate,
  NORM_FIELDS,
  type NormChange,
  type NormField,
  POLICY_PARTS,
  type PolicyChange,
  type PolicyPart,
} from "./exchange/changes.ts";
export type { Draft, DraftParty, Inferred } from "./extraction/draft.ts";
export { type Extraction, extractNorms } from "./extraction/extract.ts";
export { type Facet, type Facets, facets } from "./filters/facets.ts";
export { type Filter, NO_FILTER } from "./filters/filter.ts";
export { describeFilter, type FilterChoice, filterNorms, isEmptyFilter } from "./filters/filterNorms.ts";
export { FILTER_FIELDS, type FilterField } from "./filters/traits.ts";
export {
  ACROSS,
  type Across,
  COUNTED,
  type Counted,
  FIRST_MATRIX,
  type MatrixChoice,
  ORDERS,
  type Order,
} from "./matrix/choice.ts";
export type { Line as MatrixLine, Subject } from "./matrix/lines.ts";
export { type Matrix, matrix } from "./matrix/matrix.ts";
export type { LineId, Tally } from "./matrix/places.ts";
export { FIRST_PATHS, type PathsChoice } from "./paths/choice.ts";
export type { Direction, Hop, NormLink } from "./paths/hops.ts";
export {
  type ActorPath,
  LONGEST_PATH,
  MOST_PATHS,
  type Paths,
  type PathsInput,
  pathsBetween,
} from "./paths/paths.ts";
export { type ReadyPair, readyPairs } from "./paths/readyPairs.ts";
export type { FormedBy } from "./procedures/group.ts";
export { type Lane, type PlacedStep, type Procedure, procedures } from "./procedures/procedures.ts";
export type { Arrow as StepArrow, Doer, StepKind } from "./procedures/steps.ts";
export {
  DIFFICULTIES,
  type Difficulty,
  FIRST_QUIZ,
  LONGEST_PAPER,
  QUIZ_KINDS,
  type QuizChoice,
  type QuizKind,
  SEEDS,
} from "./quiz/choice.ts";
export { makePaper, type Paper, quizRoom } from "./quiz/paper.ts";
export type { Option as QuizOption, QuizForm, QuizQuestion } from "./quiz/question.ts";
export { buildIndex, type SearchIndex } from "./search/buildIndex.ts";
export type { Found } from "./search/entries.ts";
export { fold } from "./search/fold.ts";
export type { Hit } from "./search/hit.ts";
export type { Marked } from "./search/marks.ts";
export {
  areReadingsWhole,
  loadReadings,
  NO_READINGS,
  type Readings,
  readableText,
} from "./search/readings.ts";
export { type HitGroup, type SearchResult, search } from "./search/search.ts";
export { suggest } from "./search/suggest.ts";
export {
  MAIN_QUESTIONS,
  SEAT_QUESTIONS,
  type Seat,
  type SeatAnswer,
  type SeatLine,
  type SeatOfKind,
  type SeatQuestion,
  seatOf,
} from "./seat/seat.ts";
export { type Stats, stats } from "./stats/stats.ts";
export { litBy } from "./training/litBy.ts";
