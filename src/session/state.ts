// The one state. Workspace and view are facts; graph, hits and lit spans are derived (selectors.ts).
import { FIRST_COMPARE, FIRST_MATRIX, FIRST_PATHS, NO_FILTER } from "../analysis/index.ts";
import type { Issue, Key, Tour, Workspace } from "../model/index.ts";
import type { Desk } from "./desk.ts";
import type { DutyReview } from "./dutyReview.ts";
import type { Incoming } from "./incoming.ts";
import { FIRST_QUIZ_VIEW } from "./quizView.ts";
import { type Overrides, type Preferences, TEXT_ORDER, type View } from "./view.ts";
import type { Working } from "./work.ts";

/** What undo brings back: a view, the workspace as it was, and a review of lists where a file took it away. */
export type Moment = Pick<State, "view" | "workspace"> & Partial<Pick<State, "duties">>;

export interface State {
  readonly workspace: Workspace;
  readonly view: View;
  /** In force: as remembered, with the link's overrides on top. */
  readonly preferences: Preferences;
  readonly overrides: Overrides;
  /** What to go back to and forward to (Ctrl+Z, Ctrl+Shift+Z), newest last. */
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
  /** The text that is being drafted and reviewed; null while there is none. */
  readonly desk: Desk | null;
  /** What the pointer rests on, in whichever panel. */
  readonly hovered: Key | null;
  /** What was read and waits for the person's word; null while nothing does. */
  readonly incoming: Incoming | null;
  /** What was wrong with the last file that could not be opened; null when nothing is to be shown. */
  readonly problems: { readonly file: string; readonly issues: readonly Issue[] } | null;
  /** A sentence to show for a while (copied, opened…): a words key with its facts. */
  readonly notice: {
    readonly id: number;
    readonly word: string;
    readonly facts: Readonly<Record<string, string | number>>;
  } | null;
  /** Jobs under way (doWork.ts), newest last. */
  readonly work: readonly Working[];
  /** What the last opened file took the place of, so that opening can be undone. */
  readonly former: { readonly workspace: Workspace; readonly view: View } | null;
  /** Tours made or changed here that are in no file yet, each as it was put; undo may have taken some of them back. */
  readonly unsaved: readonly Tour[];
  /** A street's lists under review (三张清单); null while none is open. */
  readonly duties: DutyReview | null;
  /** The dialog that is open; one at a time. */
  readonly dialog: "palette" | "shortcuts" | "help" | "guide" | "about" | "export" | "import" | null;
}

/** Beyond this many norms nobody can follow a mark for each: such a document opens with its actors. */
const MOST_MARKS = 1_500;

/** The view a workspace opens with: its first policy, whole, in the norm lens, or in the actor lens where it is very long. */
export function firstView({ policies }: Workspace): View {
  const [first] = policies;
  return {
    main: "network",
    lens: first && first.norms.length > MOST_MARKS ? "actor" : "norm",
    policies: policies.slice(0, 1).map((policy) => policy.id),
    selection: [],
    filter: NO_FILTER,
    order: TEXT_ORDER,
    question: "",
    matrix: FIRST_MATRIX,
    seat: null,
    paths: FIRST_PATHS,
    audit: null,
    quiz: FIRST_QUIZ_VIEW,
    tour: null,
    reading: null,
    compare: FIRST_COMPARE,
    decisions: {},
    degree: 1,
    camera: null,
    clause: null,
    structure: false,
    pins: { norm: {}, actor: {} },
  };
}

export const FIRST_PREFERENCES: Preferences = {
  language: "zh",
  theme: "auto",
  lectern: false,
  panels: {
    reader: { open: true, share: 0.26 },
    inspector: { open: true, share: 0.21 },
    filters: { open: false, share: 0.17 },
  },
  guideSeen: false,
  singleKeys: true,
};

/** Preferences with a link's overrides on top. */
export function overridden(preferences: Preferences, overrides: Overrides): Preferences {
  const { language, theme, lectern } = overrides;
  return {
    ...preferences,
    ...(language && { language }),
    ...(theme && { theme }),
    ...(lectern !== undefined && { lectern }),
  };
}

export function firstState(workspace: Workspace, preferences: Preferences = FIRST_PREFERENCES): State {
  return {
    workspace,
    view: firstView(workspace),
    preferences,
    overrides: {},
    past: [],
    future: [],
    desk: null,
    hovered: null,
    incoming: null,
    problems: null,
    duties: null,
    former: null,
    unsaved: [],
    notice: null,
    work: [],
    dialog: preferences.guideSeen ? null : "guide",
  };
}
