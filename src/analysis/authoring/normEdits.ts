// What a person does to norms: rule on them, read them otherwise, give them other words, split, merge, make and drop.
// Each is work in, work out; the same value comes back where there is nothing to do.
import type { Bearer, Force, Modality, Party, Span } from "../../model/index.ts";
import { extractNorms } from "../extraction/extract.ts";
import { addActor, nameTaken } from "./actorEdits.ts";
import {
  type DeskNorm,
  type DeskState,
  type Deskwork,
  type Hand,
  newId,
  normOf,
  type Told,
} from "./deskwork.ts";
import { noted, onSpan, ownTold } from "./fitting.ts";
import { withDrafts } from "./laying.ts";

export const inOrder = (norms: readonly DeskNorm[]): readonly DeskNorm[] =>
  [...norms].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));

/** The work with one norm made another; a norm that was reviewed further goes back to 初核, since it says something new. */
export function changed(
  work: Deskwork,
  id: string,
  hand: Hand,
  change: (norm: DeskNorm) => DeskNorm | null,
): Deskwork {
  const norm = normOf(work, id);
  const next = norm && change(norm);
  if (!norm || !next || next === norm) return work;
  const back = norm.state === "second" || norm.state === "released";
  const touched: DeskNorm = {
    ...next,
    stale: next.told !== null,
    ...(back && { state: "first" as const, log: [...norm.log, { state: "first" as const, ...hand }] }),
  };
  return replaced(work, touched);
}

const replaced = (work: Deskwork, norm: DeskNorm): Deskwork => ({
  ...work,
  norms: inOrder(work.norms.map((old) => (old.id === norm.id ? norm : old))),
});

/** Rules on norms: who, when and what are kept. What lost its words cannot be taken further. */
export function ruleOn(
  work: Deskwork,
  { ids, state }: { ids: readonly string[]; state: DeskState },
  hand: Hand,
) {
  const chosen = new Set(ids);
  const hit = (norm: DeskNorm) =>
    chosen.has(norm.id) && norm.state !== state && (norm.lost === null || state === "rejected");
  if (!work.norms.some(hit)) return work;
  const norms = work.norms.map((norm) =>
    hit(norm) ? { ...norm, state, log: [...norm.log, { state, ...hand }] } : norm,
  );
  return { ...work, norms };
}

export interface Rereading {
  id: string;
  modality?: Modality;
  force?: Force;
  /** Verbatim words of the quote; null for none. */
  condition?: string | null;
  exception?: string | null;
}

export function readAs(work: Deskwork, { id, ...wanted }: Rereading, hand: Hand): Deskwork {
  return changed(work, id, hand, (norm) => {
    for (const words of [wanted.condition, wanted.exception])
      if (typeof words === "string" && (words.trim() === "" || !onlyOnce(norm.quote, words))) return null;
    const keys = Object.keys(wanted) as (keyof typeof wanted)[];
    return keys.some((key) => wanted[key] !== undefined && wanted[key] !== norm[key])
      ? { ...norm, ...wanted }
      : null;
  });
}

const onlyOnce = (quote: string, words: string) => {
  const at = quote.indexOf(words);
  return at >= 0 && quote.indexOf(words, at + 1) < 0;
};

export type Place = "bearer" | Party["role"];

export interface Joining {
  id: string;
  as: Place;
  /** null: the text demands such a party and does not name it; only an other party can be that. */
  actor: string | null;
}

/** Adds a party in a role. */
export function addParty(work: Deskwork, { id, actor, as }: Joining, hand: Hand): Deskwork {
  if (actor !== null && !work.actors.some((one) => one.id === actor)) return work;
  return changed(work, id, hand, (norm) => {
    if (as === "bearer") {
      if (actor === null || norm.bearers.some((one) => one.actor === actor)) return null;
      // Whoever names a bearer has read the sentence: it is an inference of the rules no more.
      const added: Bearer = { actor, explicit: true, reason: null };
      return { ...norm, bearers: [...norm.bearers, added] };
    }
    if (norm.others.some((one) => one.actor === actor && one.role === as)) return null;
    // 文件未写明: demanded, and not named.
    const added: Party = { actor, role: as, explicit: actor !== null, reason: null };
    return { ...norm, others: [...norm.others, added] };
  });
}

/** Adds a party by its name: a new actor, where nobody has the name yet. */
export function addNamed(
  work: Deskwork,
  { id, as, name }: { id: string; as: Place; name: string },
  hand: Hand,
): Deskwork {
  const known = nameTaken(work, name);
  const wider = known ? work : addActor(work, { name });
  const actor = known ?? wider.actors.at(-1);
  if (!actor || (!known && wider === work)) return work;
  const next = addParty(wider, { id, as, actor: actor.id }, hand);
  return next === wider ? work : next;
}

export function removeParty(
  work: Deskwork,
  { id, as, at }: { id: string; as: Place; at: number },
  hand: Hand,
) {
  return changed(work, id, hand, (norm) => {
    if (as === "bearer")
      return norm.bearers[at] ? { ...norm, bearers: norm.bearers.filter((_, n) => n !== at) } : null;
    return norm.others[at]?.role === as ? { ...norm, others: norm.others.filter((_, n) => n !== at) } : null;
  });
}

/** Whether a bearer or another party stands in the text, or was inferred (and then why). */
export function inferParty(
  work: Deskwork,
  { id, as, at, reason }: { id: string; as: Place; at: number; reason: Bearer["reason"] },
  hand: Hand,
): Deskwork {
  const set = <P extends Bearer | Party>(list: readonly P[]) =>
    list.map((one, n) =>
      n === at && one.actor !== null ? { ...one, explicit: reason === null, reason } : one,
    );
  return changed(work, id, hand, (norm) => {
    if (as === "bearer") return norm.bearers[at] ? { ...norm, bearers: set(norm.bearers) } : null;
    return norm.others[at]?.role === as ? { ...norm, others: set(norm.others) } : null;
  });
}

/** Gives a norm other words of the text. */
export function setSpan(work: Deskwork, { id, start, end }: { id: string } & Span, hand: Hand): Deskwork {
  return changed(work, id, hand, (norm) => {
    if (norm.lost === null && norm.start === start && norm.end === end) return null;
    const next = onSpan(work, norm, { start, end });
    return next && (norm.lost !== null || next.start !== norm.start || next.end !== norm.end) ? next : null;
  });
}

/** Tells a norm in a person's words. */
export function tell(work: Deskwork, { id, ...words }: { id: string } & Partial<Told>): Deskwork {
  const norm = normOf(work, id);
  if (!norm) return work;
  if (words.label && ([...words.label.zh].length > 18 || [...words.label.en].length > 60)) return work;
  const told = { ...(norm.told && !norm.stale ? norm.told : ownTold(norm)), ...words };
  if (!norm.stale && JSON.stringify(told) === JSON.stringify(norm.told)) return work;
  return replaced(work, { ...norm, told, stale: false });
}

/** One norm becomes two at an offset of the text; a qualifier that only one of them has is noted at the other. */
export function split(work: Deskwork, { id, at }: { id: string; at: number }, hand: Hand): Deskwork {
  const norm = normOf(work, id);
  if (!norm || norm.lost || at <= norm.start || at >= norm.end) return work;
  const left = onSpan(work, norm, { start: norm.start, end: at });
  const right = onSpan(work, norm, { start: at, end: norm.end });
  if (!left || !right || left.end > right.start) return work;
  const { id: fresh, given } = newId(work, "n");
  const state: DeskState = norm.state === "draft" || norm.state === "rejected" ? norm.state : "first";
  const log = state === norm.state ? norm.log : [...norm.log, { state, ...hand }];
  const halves = [left, { ...right, id: fresh, comments: [] }].map(
    (half): DeskNorm => ({
      ...half,
      state,
      log,
      stale: half.told !== null,
    }),
  );
  return { ...work, given, norms: inOrder([...work.norms.filter((one) => one.id !== id), ...halves]) };
}

/** The norm behind this one becomes part of it. */
export function merge(work: Deskwork, { id, into }: { id: string; into: string }, hand: Hand): Deskwork {
  const kept = normOf(work, into);
  const other = normOf(work, id);
  if (!kept || !other || kept === other || kept.lost || other.lost) return work;
  const start = Math.min(kept.start, other.start);
  const end = Math.max(kept.end, other.end);
  if (end - start > 2_000) return work;
  const bearers = [...kept.bearers];
  for (const one of other.bearers) if (!bearers.some(({ actor }) => actor === one.actor)) bearers.push(one);
  const others = [...kept.others];
  for (const one of other.others)
    if (!others.some(({ actor, role }) => actor === one.actor && role === one.role)) others.push(one);
  const fitted = onSpan(work, { ...kept, bearers, others }, { start, end });
  if (!fitted) return work;
  let both = fitted;
  for (const field of ["condition", "exception"] as const) {
    const words = other[field];
    if (words === null || both[field] === words) continue;
    if (both[field] === null) both = { ...both, [field]: words };
    else if (field === "condition") both = noted(both, "条件", "condition", words);
    else both = noted(both, "例外", "exception", words);
  }
  const refitted = onSpan(work, both, { start, end })!;
  const state = [kept.state, other.state].some((one) => one !== "draft" && one !== "rejected")
    ? "first"
    : kept.state;
  const merged: DeskNorm = {
    ...refitted,
    state,
    log: state === kept.state ? kept.log : [...kept.log, { state, ...hand }],
    comments: [...kept.comments, ...other.comments],
    stale: refitted.told !== null,
  };
  const norms = work.norms.filter((one) => one !== other).map((one) => (one === kept ? merged : one));
  return { ...work, norms: inOrder(unrelated(norms, id)) };
}

/** Norms without links to one that is gone. */
function unrelated(norms: readonly DeskNorm[], gone: string): readonly DeskNorm[] {
  return norms.map((norm) =>
    norm.told?.related.some((link) => link.norm === gone)
      ? { ...norm, told: { ...norm.told, related: norm.told.related.filter((link) => link.norm !== gone) } }
      : norm,
  );
}

/** A norm from words that a person chose; what the rules read in them is where it starts. */
export function make(work: Deskwork, { start, end }: Span): Deskwork {
  const { id, given } = newId(work, "n");
  const bare: DeskNorm = {
    id,
    start,
    end,
    clause: "",
    quote: "",
    modality: "obligation",
    force: "directive",
    bearers: [],
    others: [],
    condition: null,
    exception: null,
    told: null,
    stale: false,
    origin: null,
    state: "draft",
    log: [],
    review: null,
    comments: [],
    lost: null,
  };
  const placed = onSpan(work, bare, { start, end });
  if (!placed || work.norms.some((one) => one.start === placed.start && one.end === placed.end && !one.lost))
    return work;
  const [read] = extractNorms(`${placed.quote.replace(/\s+/g, "")}。`).drafts;
  if (!read) return { ...work, given, norms: inOrder([...work.norms, placed]) };
  // Parties that the desk does not know yet come along as actors.
  const known = withDrafts({ ...work, norms: [], given }, [{ ...read, inferred: null }]);
  const { bearers, others, condition, exception } = known.norms[0]!;
  const full = onSpan(
    work,
    { ...placed, modality: read.modality, force: read.force, bearers, others, condition, exception },
    placed,
  )!;
  return { ...work, given: known.given, actors: known.actors, norms: inOrder([...work.norms, full]) };
}

/** Takes away a norm that a person made; those of the rules and of the file are rejected instead, and stay seen. */
export function drop(work: Deskwork, { id }: { id: string }): Deskwork {
  const norm = normOf(work, id);
  if (!norm || norm.origin || norm.told || norm.log.length > 0) return work;
  return {
    ...work,
    norms: unrelated(
      work.norms.filter((one) => one !== norm),
      id,
    ),
  };
}
