// What a format that can be written is: the one form in which every feature enters its writers into formats.ts.
import type { MatrixChoice } from "../analysis/index.ts";
import type { Lens } from "../graph/index.ts";
import type { Key, Language, Policy, Workspace } from "../model/index.ts";
import type { PaperId } from "./picture/paper.ts";

/** What the person wants written; whatever is left out is as on a first visit. */
export interface Wanted {
  readonly language: Language;
  /** Ids of the policies to write; all unless given. Formats that archive (`whole`) write all in any case. */
  readonly policies?: readonly string[];
  /** Norms that pass the filter; all unless given. */
  readonly visible?: ReadonlySet<Key>;
  /** How the picture is seen, for formats that draw. */
  readonly lens?: Lens;
  readonly structure?: boolean;
  /** The sheet that a picture is drawn for; the format's own unless given. */
  readonly paper?: PaperId;
  readonly matrix?: MatrixChoice;
  /** Id of the tour, for formats that teach; the first one unless given. */
  readonly tour?: string;
  /** Places set by hand, by lens, as fractions of the picture. */
  readonly pins?: Readonly<Record<Lens, Readonly<Record<Key, { readonly x: number; readonly y: number }>>>>;
}

/** What work is given by whoever waits for it: how it tells of itself and is called off, and what a screen can do for it. */
export interface Task {
  /** Steps done of all. */
  progress?(done: number, all: number): void;
  /** Lets whoever waits draw and be heard: a page that is busy hears no “cancel”. */
  breathe?(): Promise<void>;
  /** A drawing as PNG bytes, so many px for each of its own, where there is a screen that can; null where it failed. */
  rasterise?(svg: string, scale: number): Promise<Uint8Array | null>;
  /** A part of AbortSignal, so that the core needs no screen. */
  readonly signal?: { readonly aborted: boolean };
}

export type Content = string | Uint8Array;

export interface Format {
  /** What `quanze export --format` calls it. */
  readonly id: string;
  /** Without its dot. */
  readonly extension: string;
  readonly mime: string;
  readonly kind: "textual" | "binary";
  /** What sort of thing it is, for lists of formats. */
  readonly group: "data" | "table" | "graph" | "picture" | "teaching";
  /** Writes everything there is, whatever passes the filter. */
  readonly whole?: boolean;
  /** Writes a tour (`Wanted.tour`): offered only where the workspace has one. */
  readonly needs?: "tour";
  /** Throws Aborted where the task was called off; a checked workspace can always be written. */
  write(workspace: Workspace, wanted: Wanted, task?: Task): Promise<Content>;
}

/** Thrown by a writer whose task was called off: no fault of anybody. */
export class Aborted extends Error {}

/** Tells how far the work is; throws Aborted where it was called off. */
export function step(task: Task | undefined, done: number, all: number): void {
  if (task?.signal?.aborted) throw new Aborted();
  task?.progress?.(done, all);
}

/** The same between longer steps: whoever waits is let to breathe first. */
export async function rest(task: Task | undefined, done: number, all: number): Promise<void> {
  step(task, done, all);
  await task?.breathe?.();
  step(task, done, all);
}

/** The policies that are wanted, in the order asked for. */
export function wantedPolicies(workspace: Workspace, { policies }: Wanted): readonly Policy[] {
  if (!policies) return workspace.policies;
  return policies.flatMap((id) => workspace.policies.filter((policy) => policy.id === id));
}

/** The norms of a policy that are wanted, in the order of the text. */
export function wantedNorms(policy: Policy, { visible }: Wanted): Policy["norms"] {
  return visible ? policy.norms.filter(({ key }) => visible.has(key)) : policy.norms;
}
