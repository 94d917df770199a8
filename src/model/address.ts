// What an address means in its document: whether the paragraph has a heading of its own, whether the sentence
// has more than one clause. How it is said in words is words/' business.
import { divisionMark, headingMark, type MarkDepth } from "./headings.ts";
import type { AddressedClause } from "./reading.ts";

export interface AddressParts {
  /** 0: before the first part. */
  readonly part: number;
  /** Whether the document has parts at all. */
  readonly parted: boolean;
  readonly paragraph: number | null;
  /** Whether the parts are articles (第十条), whose paragraphs are 款. */
  readonly articled: boolean;
  /** The number that the paragraph's own heading prints (（一） is 1); null where it has none. */
  readonly runIn: number | null;
  /** How that number is printed: 2 （一）, 3 1., 4 （1）. */
  readonly runInDepth: MarkDepth | null;
  /** The number of an article's item, for which the address counts a sentence; null where it is none. */
  readonly item: number | null;
  readonly sentence: number | null;
  readonly clause: number | null;
  /** How many clauses the sentence has; 0 for headings. */
  readonly clauses: number;
}

/** A text with its addressed clauses: a policy, or one that is still being made. */
export interface AddressedText {
  readonly text: string;
  readonly clauses: readonly AddressedClause[];
}

interface Places {
  readonly parted: boolean;
  readonly articled: boolean;
  readonly runIns: ReadonlyMap<string, { readonly number: number; readonly depth: MarkDepth | null }>;
  readonly items: ReadonlyMap<string, number>;
  /** Sentence → number of its clauses. */
  readonly sentences: ReadonlyMap<string, number>;
}

/** Worked out once per policy, forgotten with it. */
const KNOWN = new WeakMap<readonly AddressedClause[], Places>();

/** The parts of an address in a policy's text; null where the text has no such place. */
export function addressParts(policy: AddressedText, address: string): AddressParts | null {
  const places = KNOWN.get(policy.clauses) ?? placesOf(policy);
  KNOWN.set(policy.clauses, places);
  const [part = 0, paragraph, sentence, clause] = address.split(".").map(Number);
  const clauses = places.sentences.get(`${part}.${paragraph}.${sentence}`) ?? 0;
  const known = clause === undefined ? places.sentences.has(address) : clause >= 1 && clause <= clauses;
  if (!known) return null;
  return {
    part,
    parted: places.parted,
    paragraph: paragraph ?? null,
    articled: places.articled,
    runIn: places.runIns.get(`${part}.${paragraph}`)?.number ?? null,
    runInDepth: places.runIns.get(`${part}.${paragraph}`)?.depth ?? null,
    item: places.items.get(`${part}.${paragraph}.${sentence}`) ?? null,
    sentence: sentence ?? null,
    clause: clause ?? null,
    clauses,
  };
}

function placesOf({ clauses, text }: AddressedText): Places {
  const runIns = new Map<string, { number: number; depth: MarkDepth | null }>();
  const sentences = new Map<string, number>();
  const items = new Map<string, number>();
  let parted = false;
  let articled = false;
  for (const { address, kind, start, end } of clauses) {
    const begins = text.slice(start, Math.min(end, start + 12));
    const mark = headingMark(begins);
    if (kind === "clause") {
      const sentence = address.slice(0, address.lastIndexOf("."));
      if (articled && mark && !sentences.has(sentence)) items.set(sentence, mark.number);
      sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
      continue;
    }
    sentences.set(address, 0);
    if (!address.includes(".")) {
      parted = true;
      articled ||= divisionMark(begins)?.kind === "article";
    } else
      runIns.set(address, {
        number: mark?.number ?? divisionMark(text.slice(start, end))?.number ?? 0,
        depth: mark?.depth ?? null,
      });
  }
  return { parted, articled, runIns, sentences, items };
}
