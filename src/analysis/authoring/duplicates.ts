// Actors that may be one and the same, each pair with the reason. Suggestions only: those that look alike often must stay
// apart (街道 is not 街道党（工）委), and a person says which.
import type { DeskActor } from "./deskwork.ts";

/** spelling: the same but for brackets and marks; short: one leaves out characters of the other; generic: 有关, 相关, 各 before the same name. */
export type DoubleWhy = "spelling" | "short" | "generic";

export interface Double {
  /** Id of the actor with the longer name, which would keep it. */
  readonly keep: string;
  readonly drop: string;
  readonly why: DoubleWhy;
}

/** What is left out between one spelling and another. */
const MARKS = /[（）()［］[\]〔〕、·\s　“”"']/g;
const GENERIC = /^(?:有关|相关|各级?|所有|本|该|其他|全体)/;
/** Fewest characters of a short form. */
const LEAST = 3;

const bare = (name: string) => name.replace(MARKS, "");

/** Pairs of actors that may be one, each once, in the order of the list. */
export function doubles(actors: readonly DeskActor[]): Double[] {
  const found: Double[] = [];
  const names = actors.map(({ name }) => ({ name, bare: bare(name), core: bare(name).replace(GENERIC, "") }));
  for (let a = 0; a < actors.length; a++)
    for (let b = a + 1; b < actors.length; b++) {
      const why = alike(names[a]!, names[b]!);
      if (!why) continue;
      const longer = names[a]!.name.length >= names[b]!.name.length ? a : b;
      found.push({ keep: actors[longer]!.id, drop: actors[longer === a ? b : a]!.id, why });
    }
  return found;
}

interface Said {
  readonly bare: string;
  readonly core: string;
}

function alike(a: Said, b: Said): DoubleWhy | null {
  if (a.bare === b.bare) return "spelling";
  if (a.core === b.core && a.core.length > 1) return "generic";
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  return isShort(short, long) ? "short" : null;
}

/**
 * 业委会 for 业主委员会: the same first and last character, the others in order, and left out in more places than one. What
 * is left out in one place only is a word of its own, and its owner another body (上级部门, 上级职能部门).
 */
function isShort(short: string, long: string): boolean {
  if (short.length < LEAST || long.length < short.length + 2 || short.length * 3 < long.length) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  let gaps = 0;
  let left = false;
  for (const character of long) {
    if (character === short[at]) {
      at++;
      left = false;
    } else if (!left) {
      gaps++;
      left = true;
    }
  }
  return at === short.length && gaps > 1;
}
