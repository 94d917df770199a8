// The one register of commands: palette, hotkeys, menus, buttons and tour steps all go through these names.
// A command is state in, state out; what it remembers for Ctrl+Z is said by `history`.
import {
  type Filter,
  LONGEST_QUESTION,
  type MatrixChoice,
  NO_FILTER,
  type PathsChoice,
  type QuizChoice,
  type RuleId,
} from "../analysis/index.ts";
import type { Camera, Lens } from "../graph/index.ts";
import type { Issue, Key, Workspace } from "../model/index.ts";
import { type Command, type HistoryKind, plain, view } from "./command.ts";
import { compareCommands } from "./compareCommands.ts";
import { deskCommands } from "./deskCommands.ts";
import type { DutyReview, ReviewItem } from "./dutyReview.ts";
import { incomingCommands } from "./incomingCommands.ts";
import { type QuizMode, soundQuiz, withPick } from "./quizView.ts";
import { firstView, type Moment, overridden, type State } from "./state.ts";
import { tourCommands } from "./tourCommands.ts";
import type { ListColumn, Main, Overrides, PanelName, Preferences, View } from "./view.ts";
import { workCommands } from "./workCommands.ts";

const LIMIT = 200;
/** One more than a question may have, so that one too long is still seen to be so. */
const LONGEST_ASKED = LONGEST_QUESTION + 1;

/** What is remembered of a state when another takes its place: a review only where that other has no such review. */
function momentBeside(other: Moment, { view: seen, workspace, duties }: State): Moment {
  const taken = other.duties !== undefined && other.duties !== duties;
  return { view: seen, workspace, ...(taken && { duties }) };
}

/** Adds what is missing and takes out what is there. */
function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

type FilterList = Exclude<keyof Filter, "text">;

/** The policies shown with this one first; nothing where it is so already. */
function policies({ policies: shown }: View, first: string): Partial<View> {
  return shown[0] === first ? {} : { policies: [first, ...shown.filter((id) => id !== first)] };
}

export const COMMANDS = {
  "view.main": view<{ main: Main }>("push", (_, { main }) => ({ main })),
  "view.lens": view<{ lens: Lens }>("push", (_, { lens }) => ({ lens, camera: null })),
  "view.structure": view<{ on?: boolean }>("push", (old, { on }) => ({ structure: on ?? !old.structure })),
  "view.degree": view<{ degree: 1 | 2 | 3 }>("push", (_, { degree }) => ({ degree })),
  "view.fit": view<object>("push", () => ({ camera: null })),
  /** Where wheel and hand left the camera. */
  "view.camera": view<{ camera: Camera | null }>("replace", (_, { camera }) => ({ camera })),
  "view.reset": view<object>("push", (old, __, state) => ({
    ...firstView(state.workspace),
    decisions: old.decisions,
  })),
  "view.pin": view<{ key: Key; x: number; y: number }>("push", (old, { key, x, y }) => ({
    pins: { ...old.pins, [old.lens]: { ...old.pins[old.lens], [key]: { x, y } } },
  })),
  "view.unpin": view<object>("push", (old) => ({ pins: { ...old.pins, [old.lens]: {} } })),
  /** A whole view that the person goes to: a tour step, a link followed inside the page. */
  "view.go": view<{ view: View }>("push", ({ decisions }, args) => ({ ...args.view, decisions })),
  /** A whole view from a link or the browser's history, with nothing remembered before or after it. */
  "view.load": plain<{ view: View; overrides?: Overrides }>((state, { view, overrides }) => ({
    view: { ...view, decisions: state.view.decisions },
    past: [],
    future: [],
    ...(overrides && { overrides, preferences: overridden(state.preferences, overrides) }),
  })),

  /** What a link followed in the open page asks for beside the view; what it leaves out stays as it is. */
  "view.override": plain<{ overrides: Overrides }>((state, { overrides }) => ({
    overrides: { ...state.overrides, ...overrides },
    preferences: overridden(state.preferences, overrides),
  })),

  "select.set": view<{ keys: readonly Key[] }>("push", (_, { keys }) => ({ selection: keys })),
  "select.toggle": view<{ key: Key }>("push", (old, { key }) => ({ selection: toggled(old.selection, key) })),
  "select.clear": view<object>("push", () => ({ selection: [] })),

  "filter.toggle": view<{ field: FilterList; value: string }>("push", (old, { field, value }) => ({
    filter: { ...old.filter, [field]: toggled(old.filter[field] as readonly string[], value) } as Filter,
  })),
  "filter.set": view<{ filter: Partial<Filter> }>("push", (old, { filter }) => ({
    filter: { ...old.filter, ...filter },
  })),
  "filter.reset": view<object>("push", () => ({ filter: NO_FILTER })),

  /** Sorts the list; by the same column again turns the order round. */
  "list.sort": view<{ column: ListColumn }>("push", ({ order }, { column }) => ({
    order: { column, descending: order.column === column && !order.descending },
  })),

  /** Puts a question; longer ones than a link carries are cut to it. */
  ask: view<{ question: string }>("push", (_, { question }) => ({
    main: "ask",
    question: question.trim().slice(0, LONGEST_ASKED),
  })),

  "matrix.set": view<Partial<MatrixChoice>>("push", (old, change) => ({
    matrix: { ...old.matrix, ...change },
  })),
  /** Takes the chair of an actor; null gives it back. */
  "seat.choose": view<{ key: Key | null }>("push", (_, { key }) => ({ main: "seat", seat: key })),

  /** Between whom, and by what ways, paths are looked for. */
  "paths.set": view<Partial<PathsChoice>>("push", (old, change) => ({
    main: "paths",
    paths: { ...old.paths, ...change },
  })),
  /** Shows one rule of the audit; null shows all. */
  "audit.rule": view<{ rule: RuleId | null }>("push", (_, { rule }) => ({ main: "audit", audit: rule })),

  /** Chooses another paper: one begins with it anew. */
  "quiz.set": view<Partial<QuizChoice>>("push", ({ quiz }, change) => ({
    main: "quiz",
    quiz: soundQuiz({ ...quiz, ...change, at: 0, picked: "", revealed: false, hands: [] }),
  })),
  /** Begins the paper in a mode; `setup` goes back to its choice. */
  "quiz.start": view<{ mode: QuizMode }>("push", ({ quiz }, { mode }) => ({
    main: "quiz",
    quiz: soundQuiz({ ...quiz, mode, at: 0, picked: "", revealed: false, hands: [] }),
  })),
  "quiz.go": view<{ at: number }>("push", ({ quiz }, { at }) => ({
    quiz: soundQuiz({ ...quiz, at, revealed: false, hands: [] }),
  })),
  /** Answers the present question; what is picked stays picked. */
  "quiz.pick": view<{ choice: number }>("push", ({ quiz }, { choice }) => ({
    quiz: soundQuiz({ ...quiz, picked: withPick(quiz, quiz.at, choice) }),
  })),
  "quiz.reveal": view<object>("push", ({ quiz }) => ({
    quiz: soundQuiz({ ...quiz, revealed: !quiz.revealed }),
  })),
  /** One hand more (or fewer) for an option, counted in class. */
  "quiz.hand": view<{ choice: number; by: number }>("replace", ({ quiz }, { choice, by }) => ({
    quiz: soundQuiz({ ...quiz, hands: quiz.hands.map((count, at) => (at === choice ? count + by : count)) }),
  })),

  ...compareCommands,

  /** Sends the reader to a clause. */
  "reader.go": view<{ clause: string | null; policy?: string }>("replace", (old, { clause, policy }) => ({
    clause,
    // What is read comes first of those that are shown.
    ...(policy !== undefined && policies(old, policy)),
  })),

  ...tourCommands,
  ...deskCommands,
  ...workCommands,
  ...incomingCommands,

  hover: plain<{ key: Key | null }>((_, { key }) => ({ hovered: key })),
  "dialog.open": plain<{ dialog: NonNullable<State["dialog"]> }>((_, { dialog }) => ({ dialog })),
  "dialog.close": plain<object>((state) => ({
    dialog: null,
    incoming: null,
    preferences: state.dialog === "guide" ? { ...state.preferences, guideSeen: true } : state.preferences,
  })),
  /** What a person sets stands above what the link asked for. */
  "preferences.set": plain<Partial<Preferences>>((state, change) => ({
    preferences: { ...state.preferences, ...change },
    overrides: Object.fromEntries(Object.entries(state.overrides).filter(([name]) => !(name in change))),
  })),
  /** Opens or closes a panel, or gives it a width (a share of the window). */
  "panel.set": plain<{ panel: PanelName; open?: boolean; share?: number }>(
    (state, { panel, open, share }) => {
      const old = state.preferences.panels[panel];
      const next = { open: open ?? (share === undefined ? !old.open : old.open), share: share ?? old.share };
      return {
        preferences: { ...state.preferences, panels: { ...state.preferences.panels, [panel]: next } },
      };
    },
  ),
  notify: plain<{ word: string; facts?: Record<string, string | number> }>((state, { word, facts }) => ({
    notice: { id: (state.notice?.id ?? 0) + 1, word, facts: facts ?? {} },
  })),
  "notice.close": plain<object>(() => ({ notice: null })),

  /** A whole, checked workspace takes the place of the old one. */
  "workspace.replace": plain<{ workspace: Workspace }>((state, { workspace }) => ({
    workspace,
    view: firstView(workspace),
    past: [],
    future: [],
    hovered: null,
    former: { workspace: state.workspace, view: state.view },
    duties: null,
    problems: null,
  })),
  "duties.set": plain<{ review: DutyReview | null }>((_, { review }) => ({ duties: review })),
  /** What a reviewer decides about one item. */
  "duties.change": plain<{
    index: number;
    changes: Partial<Pick<ReviewItem, "verdict" | "basis" | "near" | "note" | "accepted">>;
  }>((state, { index, changes }) => ({
    duties: state.duties && {
      ...state.duties,
      items: state.duties.items.map((item, at) => (at === index ? { ...item, ...changes } : item)),
    },
  })),
  /** Accepts what stands at several items, as their numbers in the list. */
  "duties.accept": plain<{ indices: readonly number[] }>((state, { indices }) => ({
    duties: state.duties && {
      ...state.duties,
      items: state.duties.items.map((item, at) =>
        indices.includes(at) ? { ...item, accepted: true } : item,
      ),
    },
  })),
  /** Undoes the last opening of a file; done twice, it is as after the opening. */
  "workspace.restore": plain<object>((state) =>
    state.former === null
      ? {}
      : {
          ...state.former,
          past: [],
          future: [],
          hovered: null,
          former: { workspace: state.workspace, view: state.view },
        },
  ),
  /** A file could not be opened: the old workspace stays. */
  "problems.show": plain<{ file: string; issues: readonly Issue[] }>((_, problems) => ({ problems })),
  "problems.close": plain<object>(() => ({ problems: null })),

  undo: plain<object>((state) => {
    const last = state.past.at(-1);
    if (!last) return {};
    return { ...last, past: state.past.slice(0, -1), future: [momentBeside(last, state), ...state.future] };
  }),
  redo: plain<object>((state) => {
    const [next, ...future] = state.future;
    return next ? { ...next, past: [...state.past, momentBeside(next, state)], future } : {};
  }),
} as const;

export type { HistoryKind };
export type CommandName = keyof typeof COMMANDS;
export type CommandArgs<N extends CommandName> = Parameters<(typeof COMMANDS)[N]["apply"]>[1];

/** The state after a command, with the old view remembered where the command is undoable. */
export function applied<N extends CommandName>(state: State, name: N, args: CommandArgs<N>): State {
  const command = COMMANDS[name] as unknown as Command<CommandArgs<N>>;
  const next = command.apply(state, args);
  if (command.history !== "push" || (next.view === state.view && next.workspace === state.workspace))
    return next;
  return { ...next, past: [...state.past, momentBeside(next, state)].slice(-LIMIT), future: [] };
}
