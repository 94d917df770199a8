// The desk's actors for what is typed: names, aliases, pinyin and initials. Readings are fetched when a list is opened.
import { useEffect, useMemo, useState } from "react";
import { type DeskActor, type Deskwork, fold, loadReadings, type Readings } from "../../analysis/index.ts";

const named = ({ name, aliases }: DeskActor) => [name, ...aliases];

/** Readings of all names; none until they are there, and none where the dictionary cannot be fetched. */
export function usePinyin(work: Deskwork, wanted: boolean): Readings {
  const [known, setKnown] = useState<{ readonly of: string; readonly readings: Readings } | null>(null);
  const names = useMemo(() => work.actors.flatMap(named).join("\n"), [work.actors]);
  const there = known?.of === names;
  useEffect(() => {
    if (!wanted || there) return;
    let left = false;
    loadReadings(names).then(
      (readings) => !left && setKnown({ of: names, readings }),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [wanted, there, names]);
  return known?.readings ?? {};
}

/** Actors that answer the words typed, those that begin with them first; all in the order of use for no words. */
export function actorsFor(work: Deskwork, typed: string, readings: Readings): readonly DeskActor[] {
  const wanted = fold(typed).replace(/\s+/g, "");
  const uses = new Map<string, number>();
  for (const { bearers, others } of work.norms)
    for (const { actor } of [...bearers, ...others])
      if (actor !== null) uses.set(actor, (uses.get(actor) ?? 0) + 1);
  const ranked = work.actors.flatMap((actor) => {
    const rank = wanted === "" ? 1 : Math.min(...named(actor).map((name) => rankOf(name, wanted, readings)));
    return rank < 4 ? [{ actor, rank, used: uses.get(actor.id) ?? 0 }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank || b.used - a.used).map(({ actor }) => actor);
}

/** 0 the name itself, 1 its beginning, 2 inside it, 3 in pinyin or initials, 4 not at all. */
function rankOf(name: string, wanted: string, readings: Readings): number {
  const folded = fold(name);
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  if (folded.includes(wanted)) return 2;
  const characters = [...folded];
  return characters.some((_, at) => spells(characters, at, wanted, readings)) ? 3 : 4;
}

/** Whether letters spell characters from one on, each by its reading whole or by its first letter. */
function spells(characters: readonly string[], at: number, letters: string, readings: Readings): boolean {
  if (letters === "") return true;
  const character = characters[at];
  if (character === undefined) return false;
  // Brackets and blanks in a name are not spoken.
  if (!/[\p{L}\p{N}]/u.test(character)) return spells(characters, at + 1, letters, readings);
  const ways = Object.hasOwn(readings, character) ? readings[character]! : [character];
  return ways.some((reading) => {
    if (reading.startsWith(letters)) return true;
    return (
      (letters.startsWith(reading) && spells(characters, at + 1, letters.slice(reading.length), readings)) ||
      (letters[0] === reading[0] && spells(characters, at + 1, letters.slice(1), readings))
    );
  });
}
