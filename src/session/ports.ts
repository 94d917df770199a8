// What touches the browser, as the product sees it. Typed here without a screen, implemented beside main.tsx,
// faked in tests. No port throws: what a machine denies comes back as false or null.
import type { TextFile } from "../files/index.ts";
import type { Workspace } from "../model/index.ts";
import type { WorkPort } from "./work.ts";

/** The page's address and the browser's history. Steps are numbered by us, so that back and forward are told apart. */
export interface AddressPort {
  /** The link without its `#`, and the number of the step that the browser is at (null: not ours). */
  read(): { link: string; step: number | null };
  /** A new step, or the present one with another link. */
  push(link: string, step: number): void;
  replace(link: string, step: number): void;
  /** Moves in the browser's history; `travelled` reports it later. */
  go(delta: number): void;
  /** The person went back or forward, or edited the address. */
  travelled(listener: () => void): () => void;
  /** The whole address of a link, to be copied. */
  whole(link: string): string;
}

export interface StoragePort {
  read(key: string): string | null;
  /** Whether it is now kept: a browser may deny it, or have no room. */
  write(key: string, value: string): boolean;
}

/** How keeping went: `full`: no room is left; `denied`: this browser keeps nothing (private window, policy). */
export type Keeping = "kept" | "full" | "denied";

/** What tabs of one desk say to each other: who has it; I have it; I take it. */
export interface DeskMessage {
  readonly say: "who" | "here" | "take";
  readonly tab: string;
}

/** Where the desk is kept between visits, by parts, and how its tabs hear of each other. */
export interface DeskPort {
  /** This tab, unlike any other. */
  readonly tab: string;
  read(): Promise<Readonly<Record<string, unknown>> | "denied">;
  /** Writes parts all at once or none of them; undefined takes a part out. */
  write(parts: Readonly<Record<string, unknown>>): Promise<Keeping>;
  tell(message: DeskMessage): void;
  heard(listener: (message: DeskMessage) => void): () => void;
}

export interface ClipboardPort {
  /** Whether the words are now in the clipboard. */
  write(words: string): Promise<boolean>;
}

/** What became of a file that was handed over. */
export interface Saved {
  /** `file`: it stands where the person chose. `nothing`: they thought better of it, or see `because`. */
  readonly as: "file" | "download" | "nothing";
  /** As it was called in the end. */
  readonly name: string;
  /** Why it could not be written where they chose: no room, not allowed, or the place is gone. */
  readonly because: "full" | "refused" | "broken" | null;
}

export interface FilesPort {
  /** Lets the person choose files; an empty list when they think better of it. */
  choose(accept: string): Promise<readonly TextFile[]>;
  /** Lets the person choose a folder: all that can be read in it, paths from its name on; null when they think better of it. */
  folder(): Promise<readonly TextFile[] | null>;
  /** Files and folders dragged over the page, dropped on it (null: the machine would not read them). Returns how to stop. */
  dropped(listener: { over(on: boolean): void; drop(files: readonly TextFile[] | null): void }): () => void;
  /** Reads a file that an address names; only from where the page itself is from. */
  fetch(address: string): Promise<TextFile | "foreign" | "missing">;
  /** GB18030 bytes as text; null where they are none. */
  han(bytes: Uint8Array): string | null;
  /** Hands a file to the person: written where they choose, where the browser can; else as a download. */
  save(name: string, content: string | Uint8Array, type: string): Promise<Saved>;
}

export interface CoursewarePort {
  /** The one-file page, whose data is then replaced: its own where the page is one, else the one beside it. */
  template(): Promise<string | null>;
}

export interface FullscreenPort {
  readonly possible: boolean;
  active(): boolean;
  toggle(): Promise<boolean>;
  changed(listener: () => void): () => void;
}

export interface ClockPort {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something after so many ms; the result calls it off. */
  after(ms: number, run: () => void): () => void;
}

export interface Ports {
  readonly address: AddressPort;
  readonly storage: StoragePort;
  readonly desk: DeskPort;
  readonly clipboard: ClipboardPort;
  readonly files: FilesPort;
  readonly fullscreen: FullscreenPort;
  readonly courseware: CoursewarePort;
  readonly clock: ClockPort;
  /** Work that would hold up the page (work.ts); people see it through doWork. */
  readonly work: WorkPort;
  /** The fictional examples that come along, loaded when they are asked for; null where this page has none. */
  samples(): Promise<Workspace | null>;
  /** Han character → its readings without tones, for search; made by the build. */
  readonly pinyin: Readonly<Record<string, readonly string[]>>;
}
