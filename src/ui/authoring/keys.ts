// What each key of the desk does. Fetched with the desk: the frame's table only names them.
import {
  type DeskNorm,
  isDoubtful,
  isOpen,
  ledger,
  nextNorm,
  nextUnread,
  normOf,
  PASSES,
  type Pass,
} from "../../analysis/index.ts";
import { type ClauseState, FORCES, type Modality } from "../../model/index.ts";
import type { Desk, Ports, Session } from "../../session/index.ts";
import { chosenPoint, chosenSpan, clearChosen, wordStep } from "./chosen.ts";
import { type Doing, doEdit } from "./doing.ts";

export interface KeyStage extends Doing {
  readonly desk: Desk;
  readonly norm: DeskNorm | undefined;
}

export function keyStage(session: Session, { clock }: Pick<Ports, "clock">): KeyStage | null {
  const { desk } = session.state();
  return desk && { session, clock, desk, norm: normOf(desk.work, desk.at) };
}

type Key = (stage: KeyStage) => void;

const tell = ({ session }: KeyStage, word: string) => session.run("notify", { word });

/** Passes or rejects what is in hand and goes on to the next that waits in this pass. */
export function rule(stage: KeyStage, state: "pass" | "rejected"): void {
  const { desk, norm } = stage;
  if (!norm) return;
  const wanted = state === "pass" ? desk.pass : state;
  const onward = (work: Desk["work"]) => ({
    at: nextNorm(work, norm.id, (one) => isOpen(one, desk.pass)) ?? norm.id,
    clause: null,
  });
  // What has passed this or a later check stays where it is: an earlier pass takes nothing back.
  const passed = PASSES.indexOf(norm.state as Pass) >= PASSES.indexOf(desk.pass);
  if (state === "pass" && passed) stage.session.run("desk.go", onward(desk.work));
  else doEdit(stage, "norm.rule", { ids: [norm.id], state: wanted }, onward);
}

function step({ session, desk }: KeyStage, by: 1 | -1): void {
  const { norms } = desk.work;
  const at = norms.findIndex(({ id }) => id === desk.at);
  const clause = desk.work.source.reading.clauses.find(({ address }) => address === desk.clause);
  const behind = norms.findIndex(({ start }) => start >= (clause?.start ?? 0));
  const next = at >= 0 ? at + by : by > 0 ? behind : (behind < 0 ? norms.length : behind) - 1;
  const norm = norms[Math.max(0, Math.min(norms.length - 1, next))];
  if (norm) session.run("desk.go", { at: norm.id });
}

function toDoubtful(stage: KeyStage): void {
  const { session, desk } = stage;
  const next = nextNorm(desk.work, desk.at, isDoubtful);
  if (next === null) tell(stage, "desk.nothingDoubtful");
  else session.run("desk.go", { at: next });
}

function toUnread(stage: KeyStage): void {
  const { session, desk, norm } = stage;
  const here = clauseInHand(desk, norm);
  const next = nextUnread(desk.work, here?.start ?? -1);
  if (next) session.run("desk.go", { at: null, clause: next.address });
  else tell(stage, "desk.nothingUnread");
}

/** The clause that a person looks at: the one jumped to, or that of the norm in hand. */
export function clauseInHand(desk: Desk, norm: DeskNorm | undefined) {
  const address = desk.clause ?? norm?.clause;
  return desk.work.source.reading.clauses.find((clause) => clause.address === address);
}

function make(stage: KeyStage): void {
  const { desk, norm } = stage;
  const clause = clauseInHand(desk, norm);
  // Without a selection the clause in hand is meant, but never one that has its norm already.
  const whole = clause && ledger(desk.work).find(({ address }) => address === clause.address);
  const span = chosenSpan() ?? (whole && whole.norms.length === 0 ? whole : null);
  if (!span) {
    tell(stage, "desk.selectFirst");
    return;
  }
  const before = new Set(desk.work.norms.map(({ id }) => id));
  const made = doEdit(stage, "norm.make", { start: span.start, end: span.end }, (work) => ({
    at: work.norms.find(({ id }) => !before.has(id))?.id ?? null,
    clause: null,
  }));
  if (made) clearChosen();
}

function takeSpan(stage: KeyStage): void {
  const span = chosenSpan();
  if (!span) tell(stage, "desk.selectFirst");
  if (!span || !stage.norm) return;
  if (doEdit(stage, "norm.span", { id: stage.norm.id, ...span })) clearChosen();
}

function nudge(stage: KeyStage, edge: "start" | "end", by: 1 | -1): void {
  const { norm, desk } = stage;
  if (!norm || norm.lost) return;
  const { text } = desk.work.source;
  // A stop at the edge counts for nothing: go on to the next word.
  let to = norm[edge];
  for (let tries = 0; tries < 4; tries++) {
    to = wordStep(text, to, by);
    const run = { start: norm.start, end: norm.end, [edge]: to };
    const moved = edge === "start" ? text.slice(to, norm.start) : text.slice(norm.end, to);
    const only = by > 0 === (edge === "end") && /^[\s、，；。：]*$/.test(moved);
    if (!only) {
      doEdit(stage, "norm.span", { id: norm.id, start: run.start, end: run.end });
      return;
    }
  }
}

function splitHere(stage: KeyStage): void {
  const { norm } = stage;
  if (!norm) return;
  const at = chosenPoint();
  if (at !== null && at > norm.start && at < norm.end) {
    if (doEdit(stage, "norm.split", { id: norm.id, at })) clearChosen();
  } else focus(".authoring-cut");
}

/** The norm behind this one becomes part of it. */
export function mergeNext(stage: KeyStage): void {
  const { norm, desk } = stage;
  const at = norm ? desk.work.norms.indexOf(norm) : -1;
  const next = desk.work.norms[at + 1];
  if (norm && next) doEdit(stage, "norm.merge", { id: next.id, into: norm.id });
}

export function mark(stage: KeyStage, state: ClauseState | null): void {
  const clause = clauseInHand(stage.desk, stage.norm);
  if (!clause) return;
  const jumped = stage.desk.at === null;
  doEdit(stage, "clause.mark", { address: clause.address, state }, (work) => {
    // Whoever goes through the unread is taken to the next of them.
    const next = jumped && state !== null ? nextUnread(work, clause.start) : null;
    return next ? { at: null, clause: next.address } : {};
  });
}

const read = (stage: KeyStage, change: { modality?: Modality } | { force?: DeskNorm["force"] }) =>
  stage.norm && doEdit(stage, "norm.read", { id: stage.norm.id, ...change });

function focus(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.closest("details")?.setAttribute("open", "");
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
}

export const DESK_KEYS = {
  accept: (stage) => rule(stage, "pass"),
  reject: (stage) => rule(stage, "rejected"),
  doubtful: toDoubtful,
  unread: toUnread,
  next: (stage) => step(stage, 1),
  previous: (stage) => step(stage, -1),
  obligation: (stage) => read(stage, { modality: "obligation" }),
  prohibition: (stage) => read(stage, { modality: "prohibition" }),
  permission: (stage) => read(stage, { modality: "permission" }),
  power: (stage) => read(stage, { modality: "power" }),
  force: (stage) =>
    stage.norm && read(stage, { force: FORCES[(FORCES.indexOf(stage.norm.force) + 1) % FORCES.length]! }),
  bearer: () => focus(".authoring-parties [data-as='bearer'] input"),
  other: () => focus(".authoring-parties [data-as='other'] input"),
  split: splitHere,
  merge: mergeNext,
  make,
  span: takeSpan,
  shorter: (stage) => nudge(stage, "end", -1),
  longer: (stage) => nudge(stage, "end", 1),
  later: (stage) => nudge(stage, "start", 1),
  earlier: (stage) => nudge(stage, "start", -1),
  comment: () => focus(".authoring-comments textarea"),
  background: (stage) => mark(stage, "background"),
  purpose: (stage) => mark(stage, "purpose"),
  exhortation: (stage) => mark(stage, "exhortation"),
  heading: (stage) => mark(stage, "heading"),
  doubt: (stage) => mark(stage, "doubtful"),
} as const satisfies Record<string, Key>;

export type DeskKey = keyof typeof DESK_KEYS;

/** Does what a key stands for. */
export function strike(key: DeskKey, session: Session, ports: Pick<Ports, "clock">): void {
  const stage = keyStage(session, ports);
  if (stage) DESK_KEYS[key](stage);
}
