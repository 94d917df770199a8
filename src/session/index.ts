export { connectAddress } from "./address.ts";
export { applied, COMMANDS, type CommandArgs, type CommandName, type HistoryKind } from "./commands.ts";
export { strangersIn } from "./compareLink.ts";
export { decisionsOf, readDecisions } from "./decisions.ts";
export type { Desk, DeskStep } from "./desk.ts";
export { doWork } from "./doWork.ts";
export {
  draftReview,
  readDutyFile,
  reviewOf,
  sampleReview,
} from "./duties.ts";
export type { DutyReview, ReviewItem } from "./dutyReview.ts";
export { type Incoming, type OpenHow, workspaceAfter } from "./incoming.ts";
export { keepDecisions } from "./keepDecisions.ts";
export { deskOf, keepDesk, partsOf } from "./keepDesk.ts";
export { memo } from "./memo.ts";
export { offerFiles, openFiles, openSource } from "./openFiles.ts";
export type {
  AddressPort,
  ClipboardPort,
  ClockPort,
  CoursewarePort,
  DeskMessage,
  DeskPort,
  FilesPort,
  FullscreenPort,
  Keeping,
  Ports,
  Saved,
  StoragePort,
} from "./ports.ts";
export { keepPreferences, PREFERENCES_KEY, readPreferences } from "./preferences.ts";
export { pickedAt, type QuizMode, type QuizView } from "./quizView.ts";
export { saved } from "./saved.ts";
export {
  type CoverageCount,
  selectActorsByKey,
  selectCoverage,
  selectFacets,
  selectNormsByKey,
  selectPolicies,
  selectPolicy,
  selectRelated,
  selectVisible,
} from "./selectors.ts";
export { FIRST_PREFERENCES, firstState, firstView, type Moment, type State } from "./state.ts";
export { makeSession, type Session } from "./store.ts";
export { type Order, obey, type StartThread, type Thread, type Word, workApart } from "./thread.ts";
export {
  type KeyedTour,
  ownsPage,
  type Standing,
  selectStanding,
  selectTours,
  selectUnsaved,
  stepView,
  strayed,
  tourKey,
} from "./tours.ts";
export { readLink, writeLink } from "./url.ts";
export {
  LIST_COLUMNS,
  type ListColumn,
  type ListOrder,
  MAINS,
  type Main,
  type Overrides,
  type Panel,
  type PanelName,
  type Preferences,
  type Theme,
  TOUR_MODES,
  type TourPlace,
  type View,
} from "./view.ts";
export type {
  Ended,
  Job,
  JobIn,
  JobLoaders,
  JobName,
  JobOut,
  Jobs,
  Running,
  Tell,
  Working,
  WorkPort,
} from "./work.ts";
export { workHere } from "./workHere.ts";
