// What changes in how far a norm reaches: its condition, its exception, the things it is about.
import { foldText, type Norm } from "../../model/index.ts";
import type { Reason } from "./change.ts";
import { dice, grams, runs, within } from "./grams.ts";
import type { Trait } from "./trait.ts";

/** Words that have so much in common say the same condition, and one that holds so much of another is that one and more. */
const REWORDED = 0.6;
const HELD = 0.7;
/** An item is in a text when so much of it is. */
const SAID = 0.6;
const MOST_ITEMS = 24;
/** Brackets, titles and the document's words for itself: names of what is to be carried out, and no matter. */
const OWN = /[（(][^（）()]{2,}[）)]|《[^《》]*》|本(?:方案|意见|办法|规定|通知|细则)/gu;

export function scopeReasons(a: Trait, b: Trait): readonly Reason[] {
  return [
    ...qualifier("condition", a.norm, b.norm),
    ...qualifier("exception", a.norm, b.norm),
    ...matter(a, b),
  ];
}

/** A condition or exception that came makes a norm reach less far, one that went makes it reach farther. */
function qualifier(kind: "condition" | "exception", a: Norm, b: Norm): readonly Reason[] {
  const [before, after] = [a[kind], b[kind]];
  const reason = (way: Reason["way"]): Reason => ({
    kind,
    way,
    role: null,
    gone: before === null ? [] : [before],
    came: after === null ? [] : [after],
  });
  if (before === null || after === null)
    return before === after ? [] : [reason(after === null ? "wider" : "narrower")];
  const [one, other] = [grams(before), grams(after)];
  if (foldText(before) === foldText(after)) return [];
  const [kept, had] = [within(one, other), within(other, one)];
  if (kept >= 0.9 && had >= 0.9) return [];
  if (kept > had && kept >= HELD) return [reason("narrower")];
  if (had > kept && had >= HELD) return [reason("wider")];
  if (dice(one, other) >= REWORDED) return [];
  // Another condition altogether: reaches elsewhere. Said by its length only because some word must be chosen.
  return [reason(after.length >= before.length ? "narrower" : "wider")];
}

/**
 * The things that a norm is about, one by one. One that went must have stood in the first quote and in nothing of the
 * second norm, and the other way round: what only a reader's paraphrase says is no change.
 */
function matter(a: Trait, b: Trait): readonly Reason[] {
  if (a.folded === b.folded) return [];
  const [before, after] = [itemsOf(a.norm), itemsOf(b.norm)];
  const gone = before.filter(
    (item) => stands(item, quoteOf(a)) && !stands(item, allOf(b)) && !holds(item, after),
  );
  const came = after.filter(
    (item) => stands(item, quoteOf(b)) && !stands(item, allOf(a)) && !holds(item, before),
  );
  if (gone.length === 0 && came.length === 0) return listed(a, b);
  const way = gone.length > 0 && came.length > 0 ? "same" : came.length > 0 ? "wider" : "narrower";
  return [{ kind: "matter", way, role: null, gone, came }];
}

/** One of a list in one text (楼道、门厅; 占用、堵塞) that the other text only says the rest of. */
function listed(a: Trait, b: Trait): readonly Reason[] {
  const [gone, came] = [unshared(a, b), unshared(b, a)];
  if (gone.length > 0 === came.length > 0) return [];
  return [{ kind: "matter", way: came.length > 0 ? "wider" : "narrower", role: null, gone, came }];
}

/** Words beside a 、 that the other norm has nothing of, while their neighbours on the other side of it stand there. */
function unshared(own: Trait, other: Trait): readonly string[] {
  const there = allOf(other);
  const found = new Set<string>();
  for (const [, before = "", after = ""] of own.folded.matchAll(
    /(\p{Script=Han}{2})、(?=(\p{Script=Han}{2}))/gu,
  )) {
    const [first, second] = [there.has(before), there.has(after)];
    if (first !== second) found.add(first ? after : before);
  }
  return [...found];
}

const quoteOf = ({ norm }: Trait) => grams(norm.quote);
const allOf = ({ norm }: Trait) => grams(`${norm.quote}，${norm.matter}，${norm.action}`);
const stands = (item: string, text: ReadonlySet<string>) => within(grams(item), text) >= SAID;
/** 驻区单位 is the 单位 of the other text, said more closely. */
const holds = (item: string, others: readonly string[]) =>
  others.some((other) => within(grams(other), grams(item)) >= 0.99);

/** The matter cut at 、和 及 与 或; measures and brackets left out, and pieces too short to mean a thing. */
function itemsOf(norm: Norm): readonly string[] {
  const listed = norm.matter.replace(OWN, "").split(/[、，；：]|以及|和|及|与|或者|或|等(?![级候同于待])/u);
  return listed.filter((item) => runs(item).join("").length > 1).slice(0, MOST_ITEMS);
}
