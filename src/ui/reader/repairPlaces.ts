// Where the repairs and the suspected scan errors stand in the canonical text. Places only: what was changed
// is said by the document's own list.
import type { Policy, Span } from "../../model/index.ts";

type Repair = Policy["document"]["repairs"][number];

export interface RepairPlace {
  readonly index: number;
  readonly repair: Repair;
  /** Offset into the canonical text. */
  readonly at: number;
}

export interface SuspectPlace extends Span {
  readonly index: number;
  readonly note: { readonly zh: string; readonly en: string };
}

/** Words shown on each side of a repair, in code units. */
const AROUND = 6;

/** How many code units two strings have in common at their start. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * The places of the repairs, in order of the text. The raw words occur once in the scrape; what the repairs
 * before them took away or added moves them. Without the scrape the new words are sought instead, and a
 * repair whose words are not found exactly once has no place.
 */
export function repairPlaces(policy: Policy): readonly RepairPlace[] {
  const { scrape, text } = policy;
  const found = policy.document.repairs.map((repair, index) => ({
    index,
    repair,
    from: scrape === null ? text.indexOf(repair.text) : scrape.indexOf(repair.raw),
  }));
  if (scrape === null) {
    const once = (repair: Repair) =>
      repair.text !== "" && text.indexOf(repair.text) === text.lastIndexOf(repair.text);
    return found
      .filter(({ repair, from }) => from >= 0 && once(repair))
      .map(({ index, repair, from }) => ({ index, repair, at: from + common(repair.raw, repair.text) }))
      .sort((a, b) => a.at - b.at);
  }
  let moved = 0;
  return found
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from)
    .map(({ index, repair, from }) => {
      const at = from + moved + common(repair.raw, repair.text);
      moved += repair.text.length - repair.raw.length;
      return { index, repair, at: Math.min(Math.max(at, 0), text.length) };
    });
}

/** Wording kept although it looks wrong; only quotes that are found. */
export function suspectPlaces(policy: Policy): readonly SuspectPlace[] {
  return policy.document.suspected.flatMap(({ quote, note }, index) => {
    const start = policy.text.indexOf(quote);
    return start < 0 ? [] : [{ index, note, start, end: start + quote.length }];
  });
}

/** A repair as a proof-reader writes it: a few words before, what was taken out (breaks as ⏎), a few words after. */
export function repairExcerpt({ raw, text }: Repair): { before: string; taken: string; after: string } {
  const head = common(raw, text);
  const rest = text.slice(head);
  const taken = raw.endsWith(rest) ? raw.slice(head, raw.length - rest.length) : raw.slice(head);
  return {
    before: text.slice(Math.max(0, head - AROUND), head),
    taken: taken.replaceAll("\n", "⏎"),
    after: rest.slice(0, AROUND).replaceAll("\n", ""),
  };
}
