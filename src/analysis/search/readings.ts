// How Han characters are read, without tones, so that pinyin finds them. Readings are looked up in the
// words that they stand in (重心 zhong, 重复 chong). pinyin-pro is large: it is only loaded when asked.
import type { Policy } from "../../model/index.ts";

/** Han character → its readings without tones, `lv` for lü. */
export type Readings = Readonly<Record<string, readonly string[]>>;

export const NO_READINGS: Readings = {};

const HAN = /\p{Script=Han}/u;
const HAN_RUNS = /\p{Script=Han}+/gu;

/** All that search can be asked for in pinyin, as one text. */
export function readableText(policies: readonly Policy[]): string {
  return policies
    .flatMap((policy) => [
      ...policy.actors.flatMap((actor) => [actor.name, ...actor.aliases]),
      ...policy.document.topics.map((topic) => topic.zh),
      ...policy.norms.flatMap((norm) => [norm.label.zh, norm.matter]),
      policy.text,
    ])
    .join("\n");
}

/** Whether every Han character of a text has a reading. */
export function areReadingsWhole(readings: Readings, text: string): boolean {
  for (const character of text) if (HAN.test(character) && !Object.hasOwn(readings, character)) return false;
  return true;
}

/** Looks up the readings of all Han characters of a text: each as it is read there, and by itself. */
export async function loadReadings(text: string): Promise<Readings> {
  const { pinyin } = await import("pinyin-pro");
  const found = new Map<string, Set<string>>();
  const note = (character: string, reading: string) => {
    if (!/^[a-z]+$/.test(reading)) return;
    const known = found.get(character);
    if (known) known.add(reading);
    else found.set(character, new Set([reading]));
  };
  for (const run of new Set(text.match(HAN_RUNS) ?? [])) {
    for (const { origin, pinyin: reading } of pinyin(run, { toneType: "none", type: "all", v: true })) {
      note(origin, reading);
    }
  }
  for (const character of [...found.keys()]) {
    note(character, pinyin(character, { toneType: "none", v: true }));
  }
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([character, known]) => [character, [...known]]),
  );
}
