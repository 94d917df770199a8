// The desk: a brought text, its drafts, and what a person ruled on each. The drafts are kept as facts, since the
// drafting rules are only loaded when somebody brings a text.
import type { DocumentFacts, Draft, Reviewed } from "../analysis/index.ts";
import type { Issue, Reading, Repair } from "../model/index.ts";

export type Ruling = Omit<Reviewed, "draft">;

/** What reading a brought text gave. */
export interface DeskText {
  readonly text: string;
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly warnings: readonly Issue[];
}

export interface Desk extends DeskText {
  /** Name of the file, "" for a pasted text. */
  readonly path: string;
  readonly raw: string;
  /** Every repair that was found; those in `undone` are not applied. */
  readonly repairs: readonly Repair[];
  readonly undone: readonly number[];
  readonly facts: DocumentFacts;
  /** One for each draft. */
  readonly rulings: readonly Ruling[];
  /** The draft in hand. */
  readonly at: number;
  /** What undo brings back, newest last. */
  readonly past: readonly Pick<Desk, "rulings" | "at">[];
}

/** Below this a draft is doubtful: it rests on no marked words, or on a guess. */
export const DOUBTFUL = 0.75;
const LIMIT = 500;

export const firstRuling = ({ modality, force, bearers }: Draft): Ruling => ({
  state: "open",
  modality,
  force,
  bearers,
});

/** A desk over a text that was just read. */
export function laid(brought: Omit<Desk, "rulings" | "at" | "past" | "undone">): Desk {
  const rulings = brought.drafts.map(firstRuling);
  return { ...brought, undone: [], rulings, at: 0, past: [] };
}

/** Drafts by their words, line breaks apart, and which of the same words they are. */
function keysOf(drafts: readonly Draft[]): string[] {
  const seen = new Map<string, number>();
  return drafts.map(({ quote }) => {
    const words = quote.replace(/\s+/g, "");
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return `${nth} ${words}`;
  });
}

/** The desk after its text was read anew: rulings stay with drafts of the same words. */
export function reread(desk: Desk, text: DeskText, undone: readonly number[]): Desk {
  const keys = keysOf(desk.drafts);
  const old = new Map(desk.rulings.map((ruling, at) => [keys[at], ruling]));
  const now = keysOf(text.drafts);
  const rulings = text.drafts.map((draft, at) => old.get(now[at]) ?? firstRuling(draft));
  return {
    ...desk,
    ...text,
    undone,
    rulings,
    at: Math.min(desk.at, Math.max(0, rulings.length - 1)),
    past: [],
  };
}

/** Rules on the draft in hand. Deciding goes on to the next open one. */
export function ruled(desk: Desk, change: Partial<Ruling>): Desk {
  const ruling = desk.rulings[desk.at];
  if (!ruling) return desk;
  const rulings = desk.rulings.map((each, at) => (at === desk.at ? { ...each, ...change } : each));
  const past = [...desk.past, { rulings: desk.rulings, at: desk.at }].slice(-LIMIT);
  const next = { ...desk, rulings, past };
  return change.state && change.state !== "open" ? { ...next, at: nextOpen(next) ?? desk.at } : next;
}

/** The next draft without a decision, behind the one in hand and then from the top; null when all are decided. */
export function nextOpen({ rulings, drafts, at }: Desk, doubtful = false): number | null {
  for (let step = 1; step <= rulings.length; step++) {
    const index = (at + step) % rulings.length;
    if (rulings[index]?.state !== "open") continue;
    if (!doubtful || drafts[index]!.confidence < DOUBTFUL) return index;
  }
  return null;
}

export function undone(desk: Desk): Desk {
  const last = desk.past.at(-1);
  return last ? { ...desk, ...last, past: desk.past.slice(0, -1) } : desk;
}
