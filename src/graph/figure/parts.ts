// What a figure is made of.
import type { Key, Language, Modality, Norm, Policy, Role } from "../../model/index.ts";
import type { PictureEdge, Size } from "../picture.ts";

/** Where a line may hold on to a box, numbered as office programs number it. */
export type Site = "top" | "left" | "bottom" | "right";

export interface FigureBox {
  readonly key: Key;
  readonly kind: "actor" | "norm";
  readonly modality: Modality | null;
  /** All bearers inferred. */
  readonly inferred: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name, whole. */
  readonly label: string;
  /** The same, broken into lines. */
  readonly name: readonly string[];
  readonly fontSize: number;
  /** What else the box says, broken into lines, in smaller letters. */
  readonly small: readonly string[];
  readonly smallSize: number;
  /** Chosen by the person. */
  readonly chosen: boolean;
}

export interface FigureLink {
  readonly from: { readonly key: Key; readonly site: Site; readonly x: number; readonly y: number };
  readonly to: { readonly key: Key; readonly site: Site; readonly x: number; readonly y: number };
  readonly kind: "bearer" | "bundle" | Role;
  readonly modality: Modality | null;
  readonly dashed: boolean;
  readonly arrow: PictureEdge["arrow"];
  /** Short words on the line, and the middle of their box; "" for none. */
  readonly tag: string;
  readonly tagX: number;
  readonly tagY: number;
}

/** What boxes are made from, beside the picture. */
export interface PlacedInput {
  readonly policy: Policy;
  readonly language: Language;
  readonly size: Size;
  readonly small: (norm: Norm) => readonly string[];
  readonly inferred: string;
  readonly chosen: ReadonlySet<Key>;
}
