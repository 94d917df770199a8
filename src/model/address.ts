// What an address means in its document: whether the paragraph has a heading of its own, whether the sentence
// has more than one clause. How it is said in words is words/' business.
import { headingMark } from "./headings.ts";
import type { Clause, Policy } from "./workspace.ts";

export interface AddressParts {
  /** 0: before the first part. */
  readonly part: number;
  /** Whether the document has parts at all. */
  readonly parted: boolean;
  readonly paragraph: number | null;
  /** The number that the paragraph's own heading prints (（一） is 1); null where it has none. */
  readonly runIn: number | null;
  readonly sentence: number | null;
  readonly clause: number | null;
  /** How many clauses the sentence has; 0 for headings. */
  readonly clauses: number;
}

interface Places {
  readonly parted: boolean;
  readonly runIns: ReadonlyMap<string, number>;
  /** Sentence → number of its clauses. */
  readonly sentences: ReadonlyMap<string, number>;
}

/** Worked out once per policy, forgotten with it. */
const KNOWN = new WeakMap<readonly Clause[], Places>();

/** The parts of an address in a policy's text; null where the text has no such place. */
export function addressParts(policy: Pick<Policy, "clauses" | "text">, address: string): AddressParts | null {
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
    runIn: places.runIns.get(`${part}.${paragraph}`) ?? null,
    sentence: sentence ?? null,
    clause: clause ?? null,
    clauses,
  };
}

function placesOf({ clauses, text }: Pick<Policy, "clauses" | "text">): Places {
  const runIns = new Map<string, number>();
  const sentences = new Map<string, number>();
  let parted = false;
  for (const { address, kind, start, end } of clauses) {
    if (kind === "clause") {
      const sentence = address.slice(0, address.lastIndexOf("."));
      sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
      continue;
    }
    sentences.set(address, 0);
    if (!address.includes(".")) parted = true;
    else runIns.set(address, headingMark(text.slice(start, Math.min(end, start + 12)))?.number ?? 0);
  }
  return { parted, runIns, sentences };
}
