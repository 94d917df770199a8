// What the person is looking at. Everything here is in the link (url.ts) unless it says otherwise;
// nothing that can be derived from workspace and view is kept.
import type { CompareChoice, Filter, MatrixChoice, PathsChoice, RuleId } from "../analysis/index.ts";
import type { Camera, Lens } from "../graph/index.ts";
import type { Key, Language } from "../model/index.ts";
import type { Decisions } from "./decisions.ts";
import type { QuizView } from "./quizView.ts";

export type Theme = "auto" | "light" | "dark" | "contrast";
/** What the middle of the page can show, in the order of its tabs. */
export const MAINS = [
  "network",
  "list",
  "ask",
  "matrix",
  "seat",
  "procedures",
  "audit",
  "paths",
  "quiz",
  "training",
  "compare",
  "library",
  "duties",
  "authoring",
] as const;
export type Main = (typeof MAINS)[number];
/** Panels of the frame that a person opens, closes and resizes. */
export type PanelName = "reader" | "inspector" | "filters";
export interface Panel {
  readonly open: boolean;
  /** Width as a share of the window. */
  readonly share: number;
}

/** The columns of the list, in their order; it is sorted by one of them. */
export const LIST_COLUMNS = [
  "kind",
  "bearers",
  "norm",
  "others",
  "force",
  "qualifiers",
  "matter",
  "place",
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];
export interface ListOrder {
  readonly column: ListColumn;
  readonly descending: boolean;
}
/** As the text has them. */
export const TEXT_ORDER: ListOrder = { column: "place", descending: false };

/** How somebody is in a tour: reading it, changing it, showing it to a class, or letting it run by itself. */
export const TOUR_MODES = ["play", "edit", "present", "kiosk"] as const;
export interface TourPlace {
  readonly tour: Key;
  /** Id of the step. */
  readonly step: string;
  readonly as: (typeof TOUR_MODES)[number];
}

export interface View {
  readonly main: Main;
  readonly lens: Lens;
  /** Policies shown, in order; the first is the one read. */
  readonly policies: readonly string[];
  /** Actors and norms, in the order chosen. */
  readonly selection: readonly Key[];
  readonly filter: Filter;
  /** How the list is sorted. */
  readonly order: ListOrder;
  /** The question put to the document; "" before one is. */
  readonly question: string;
  readonly matrix: MatrixChoice;
  /** The actor from whose chair the document is seen; null until one is chosen. */
  readonly seat: Key | null;
  readonly paths: PathsChoice;
  /** The one rule of the audit that is shown; null for all. */
  readonly audit: RuleId | null;
  readonly quiz: QuizView;
  /** The tour that is open, kept while somebody looks around elsewhere; null for none. */
  readonly tour: TourPlace | null;
  /** 读着长图: the clause up to which the document has been read; null while it is not being read so. */
  readonly reading: string | null;
  readonly compare: CompareChoice;
  /** What the person decided about pairs. Kept on the machine, not in the link; undone like everything else. */
  readonly decisions: Decisions;
  /** How far around the selection the network stays lit: 1, 2 or 3. */
  readonly degree: 1 | 2 | 3;
  /** In thousandths of the picture, zoom relative to the fitted one: the same place in any pane. null: fitted. */
  readonly camera: Camera | null;
  /** Clause address that the reader was last sent to; null at the top. */
  readonly clause: string | null;
  /** Structural relations drawn too. */
  readonly structure: boolean;
  /** Nodes dragged by hand, per lens, as fractions of the picture. */
  readonly pins: Readonly<Record<Lens, Readonly<Record<Key, { x: number; y: number }>>>>;
}

/** How the product looks to this person; remembered on the machine, not in links. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** 讲台模式: large labels, little chrome. */
  readonly lectern: boolean;
  readonly panels: Readonly<Record<PanelName, Panel>>;
  readonly guideSeen: boolean;
  /** Shortcuts of one key without Ctrl or ⌘. */
  readonly singleKeys: boolean;
}

/** What a link asks for beside the view: it holds for this visit and is not remembered. */
export interface Overrides {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly lectern?: boolean;
  /** The SVG scene even where there is WebGL. */
  readonly scene?: "svg";
  /** Without header and footer, for a page that frames this one. */
  readonly embed?: boolean;
}
