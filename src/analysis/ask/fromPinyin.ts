// Pinyin in a question → the words that it spells, as far as actors and the lexicon know them. Letters that
// spell nothing, and English names of actors, stay as they are.
import { fold } from "../search/fold.ts";
import type { Readings } from "../search/readings.ts";
import type { ActorForms } from "./actorForms.ts";
import type { AskIndex } from "./askIndex.ts";
import { lexicon } from "./lexicon/lexicon.ts";

/** Most ways of reading one form; a name of ten characters with two readings each has a thousand. */
const WAYS = 8;
/** Cost of a letter that spells nothing, beside 1 for a form; share of such letters that is too much. */
const STRAY = 2;
const TOO_STRAY = 0.35;

/** Form by its spelling. Of forms spelt alike the one that says most for these policies is kept. */
type Spelt = ReadonlyMap<string, string>;

function spellings(form: string, readings: Readings): readonly string[] {
  let ways = [""];
  for (const character of form) {
    const sounds = readings[character];
    if (!sounds || sounds.length === 0) return [];
    ways = ways.flatMap((way) => sounds.map((sound) => way + sound)).slice(0, WAYS);
  }
  return ways;
}

function speltForms(index: AskIndex, readings: Readings): Spelt {
  const spelt = new Map<string, { form: string; worth: number }>();
  const note = (form: string, worth: number) => {
    for (const spelling of spellings(form, readings)) {
      const known = spelt.get(spelling);
      if (!known || known.worth < worth) spelt.set(spelling, { form, worth });
    }
  };
  for (const form of index.forms.byForm.keys()) note(form, 4);
  for (const [form, { concepts, mark }] of lexicon().forms) {
    const used = [...concepts.keys()].some((concept) => index.byConcept.has(concept));
    note(form, mark && mark !== "none" && mark !== "word" ? 3 : used ? 2 : mark === "none" ? 1.5 : 1);
  }
  return new Map([...spelt].map(([spelling, { form }]) => [spelling, form]));
}

const known = new WeakMap<AskIndex, WeakMap<Readings, Spelt>>();
function speltFor(index: AskIndex, readings: Readings): Spelt {
  const byReadings = known.get(index) ?? new WeakMap<Readings, Spelt>();
  known.set(index, byReadings);
  const made = byReadings.get(readings) ?? speltForms(index, readings);
  byReadings.set(readings, made);
  return made;
}

/** The cheapest way to spell a run of letters; null where too much of it spells nothing. */
function read(letters: string, spelt: Spelt): string | null {
  const longest = 40;
  const costs = new Float64Array(letters.length + 1);
  const steps = new Int32Array(letters.length);
  for (let at = letters.length - 1; at >= 0; at--) {
    costs[at] = STRAY + (costs[at + 1] as number);
    steps[at] = 0;
    for (let length = Math.min(longest, letters.length - at); length > 0; length--) {
      if (!spelt.has(letters.slice(at, at + length))) continue;
      const cost = 1 + (costs[at + length] as number);
      if (cost >= (costs[at] as number)) continue;
      costs[at] = cost;
      steps[at] = length;
    }
  }
  let [words, stray] = ["", 0];
  for (let at = 0; at < letters.length; ) {
    const step = steps[at] as number;
    words += step > 0 ? spelt.get(letters.slice(at, at + step)) : letters.charAt(at);
    if (step === 0) stray++;
    at += Math.max(1, step);
  }
  return stray / letters.length > TOO_STRAY ? null : words;
}

const isEnglishName = (run: string, forms: ActorForms) => forms.byForm.has(fold(run));

/** A question with its pinyin read as Chinese; unchanged without readings. */
export function fromPinyin(question: string, index: AskIndex, readings: Readings): string {
  return question.replace(/[a-züA-ZÜ][a-züA-ZÜ' -]+/g, (run) => {
    if (isEnglishName(run, index.forms)) return run;
    const letters = fold(run).replaceAll("ü", "v");
    return read(letters, speltFor(index, readings)) ?? run;
  });
}
