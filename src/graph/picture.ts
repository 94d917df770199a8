// A Picture: what a lens shows, placed, with everything a renderer needs and nothing of a screen.
// World units are CSS pixels of the pane that the picture was placed for, seen at scale 1; y grows down.
import type { Key, Language, Modality, Role } from "../model/index.ts";

export type Lens = "norm" | "actor";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Drawn outline of a node. Norm kinds differ by shape as well as by colour. */
export type NodeShape = "circle" | "square" | "diamond" | "triangle" | "hexagon";

/** The side of the mark that a label stands on. */
export type LabelSide =
  | "below"
  | "above"
  | "right"
  | "left"
  | "below-right"
  | "below-left"
  | "above-right"
  | "above-left";

/** The side of the mark that a label belongs to, the width in em at which it wraps, its size in px at text scale 1. */
export interface LabelRoom {
  readonly side: LabelSide;
  readonly em: number;
  readonly fontSize: number;
}

export interface PictureNode {
  readonly key: Key;
  readonly kind: "actor" | "norm";
  readonly x: number;
  readonly y: number;
  /** Radius in px at scale 1; it does not grow with zoom. */
  readonly radius: number;
  readonly shape: NodeShape;
  /** null for actors. */
  readonly modality: Modality | null;
  /** Whose it is: place of its policy among all that are open; null where only one is shown. */
  readonly home: number | null;
  /** Column of the actor; null for norms. */
  readonly system: string | null;
  /** All bearers inferred: drawn hollow, outline dashed. */
  readonly inferred: boolean;
  /** One character in the node: 应 禁 可 权; a count for norms that an actor bears alone; "" for none. */
  readonly mark: string;
  /** Full name, never shortened; the language's own. */
  readonly label: string;
  /** Parties that the norm demands and the text does not name, as the label's last line
   * ("批：文件未写明"); "" for none. They have no node: nothing is drawn that the text does not name. */
  readonly unnamed: string;
  /** Where placement kept room for the label: the plan's first choice. */
  readonly room: LabelRoom;
  /** 0…1, who keeps the label when room is short. Actors are above all norms. */
  readonly importance: number;
  readonly pinned: boolean;
}

export interface PictureEdge {
  readonly key: Key;
  readonly source: Key;
  readonly target: Key;
  /** `bearer` or a role in the norm lens, `bundle` in the actor lens, a structural relation otherwise. */
  readonly kind: "bearer" | Role | "bundle" | "structure";
  /** Colour: the norm's, or of the strongest norm in a bundle; null for structure. */
  readonly modality: Modality | null;
  readonly dash: "solid" | "dashed" | "dotted";
  readonly arrow: "source" | "target" | "both" | "none";
  /** Line width in px. */
  readonly width: number;
  /** Sideways bow as a share of the length, signed; 0 is straight. The control point of the quadratic
   * curve lies at the middle plus `curve × length` to the left of the way from source to target. */
  readonly curve: number;
  /** Short words on the line: a role's tag (商 批 受 对 同 督), or a bundle's count ("3 禁 · 1 商"). "" for none. */
  readonly tag: string;
  /** The norms that this line stands for; empty for structure. */
  readonly norms: readonly Key[];
}

/** A row (level) or a column (system) with its words and its extent in world units. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Picture {
  readonly lens: Lens;
  readonly language: Language;
  /** The pane that it was placed for. */
  readonly size: Size;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
}

/** World point in the middle of the pane, and zoom: 1 shows the whole picture. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A label where it is drawn, in px of the pane (not world units): the box's centre, its size, its lines. */
export interface PlacedLabel {
  readonly key: Key;
  readonly kind: "actor" | "norm" | "edge";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly bold: boolean;
  /** Lines begin at the box's left, stand in its middle, or end at its right. */
  readonly align: "start" | "middle" | "end";
}

export interface LabelPlan {
  readonly labels: readonly PlacedLabel[];
  /** Labels of nodes in view for which there was no room. */
  readonly hidden: number;
  /** Names of rows and columns: quiet, at the pane's left and upper edge, under everything else. */
  readonly bands: readonly PlacedBand[];
}

/** A row's or column's name where it is drawn, in px of the pane: left end (rows) or middle (columns) of its line. */
export interface PlacedBand {
  readonly id: string;
  readonly axis: "row" | "column";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
}

/** What is lit, chosen or dimmed. Computed from view state at draw time, never stored in a picture. */
export interface Emphasis {
  readonly selected: ReadonlySet<Key>;
  readonly hovered: Key | null;
  /** Everything that stays at full strength; null when nothing is dimmed. */
  readonly lit: ReadonlySet<Key> | null;
}
