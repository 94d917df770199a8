// The differences of two documents as tours: a step each, on the words of the document that has them, with what the
// other one says beside. Files as a person would write them; the checks see to the rest. No screen here.
import type { Comparison, Pair } from "../../analysis/index.ts";
import type { Language, Policy, TourFile, TourStepFile } from "../../model/index.ts";
import { CHANGE_WORDS, type Facts, say, sayAddress, sayChange, sayShortTitle } from "../../words/index.ts";

/** Most steps of one tour; what is more goes into another. */
const MOST = 200;
/** What a slide and the speaker's notes hold, in characters (the checks say the same). */
const ROOM = { text: { zh: 400, en: 1_200 }, notes: { zh: 2_000, en: 5_000 }, heading: { zh: 60, en: 160 } };
/** Minutes for a step. */
const PACE = 1.5;

type Key = Parameters<typeof say>[1];
const both = (make: (language: Language) => string) => ({ zh: make("zh"), en: make("en") });

/** Through the second document for what changed or is new there; through the first for what it alone has. */
export function toursOf(a: Policy, b: Policy, comparison: Comparison, side: "a" | "b"): readonly TourFile[] {
  const [own, other] = side === "a" ? [a, b] : [b, a];
  const wanted = comparison.pairs.filter(({ change }) =>
    side === "a" ? change === "missing" : change !== "missing" && change !== "same",
  );
  const steps = wanted.flatMap((pair, at) => stepOf(a, b, pair, side, at) ?? []);
  const title = side === "a" ? "compare.tour.missingTitle" : "compare.tour.changesTitle";
  const chunks = Array.from({ length: Math.ceil(steps.length / MOST) }, (_, at) =>
    steps.slice(at * MOST, (at + 1) * MOST),
  );
  const nextId = freeIds(own, `compared-with-${other.id}`.slice(0, 70).replace(/-+$/, ""));
  return chunks.map((chunk, at) => ({
    id: nextId(),
    title: both((language) => {
      const names = { a: sayShortTitle(language, a, [a, b]), b: sayShortTitle(language, b, [a, b]) };
      const number = chunks.length > 1 ? ` ${at + 1}/${chunks.length}` : "";
      return say(language, title, names) + number;
    }),
    audience: both((language) => say(language, "compare.tour.audience")),
    minutes: Math.max(1, Math.round(chunk.length * PACE)),
    steps: chunk,
  }));
}

function stepOf(a: Policy, b: Policy, pair: Pair, side: "a" | "b", at: number): TourStepFile | null {
  const norm = pair[side];
  if (!norm) return null;
  const said = (language: Language) => {
    if (pair.a && pair.b) return sayChange(language, a, b, pair);
    return say(language, "compare.tour.alone", { title: sayShortTitle(language, pair.a ? b : a, [a, b]) });
  };
  const beside = (language: Language) => {
    const [policy, other] = side === "a" ? ([b, pair.b] as const) : ([a, pair.a] as const);
    if (!other) return "";
    const facts: Facts = {
      title: sayShortTitle(language, policy, [a, b]),
      address: sayAddress(language, policy, other.clause),
      quote: other.quote,
    };
    return say(language, "compare.tour.other" satisfies Key, facts);
  };
  const line = (language: Language, parts: readonly string[]) =>
    parts.filter((part) => part !== "").join(language === "zh" ? "" : " ");
  return {
    id: `step-${at + 1}`,
    heading: both((language) => {
      const label = `${CHANGE_WORDS[pair.change][language]}${language === "zh" ? "：" : ": "}${norm.label[language]}`;
      return fitting([label, norm.label[language]], ROOM.heading[language]);
    }),
    // A sentence of the other text is shown whole or not at all; the notes have it too.
    text: both((language) =>
      fitting(
        [line(language, [said(language), beside(language)]), said(language), norm.summary[language]],
        ROOM.text[language],
      ),
    ),
    select: [norm.id],
    query: null,
    lens: "norm",
    camera: null,
    quote: norm.quote,
    clause: norm.clause,
    notes: both((language) => {
      const long = line(language, [norm.summary[language], said(language), beside(language)]);
      const notes = (words: string) => say(language, "compare.tour.notes", { said: words });
      return fitting([notes(long), notes(said(language)), notes("")], ROOM.notes[language]);
    }),
    question: null,
  };
}

/** The first of some words that there is room for; the last is cut where none is. */
function fitting(choices: readonly string[], most: number): string {
  const found = choices.find((words) => words.length <= most);
  return found ?? (choices.at(-1) ?? "").slice(0, most);
}

/** An id that no tour of the policy has: one that was made before, and maybe changed since, stays. */
function freeIds(policy: Policy, stem: string): () => string {
  const taken = new Set(policy.tours.map(({ id }) => id));
  return () => {
    let id = stem;
    for (let count = 2; taken.has(id); count++) id = `${stem}-${count}`;
    taken.add(id);
    return id;
  };
}
