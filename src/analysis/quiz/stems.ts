// A norm's words turned into a question of the text's own words, or given a gap where a name stood.
import type { Norm, Policy } from "../../model/index.ts";
import { GAP } from "./question.ts";

/** Modal words, and what asks in their place. The first that stands in a quote counts. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/一般不得?/, "能不能"],
  [/不得/, "能不能"],
  [/可先/, "能不能先"],
  [/探索/, "要不要"],
  [/应当|必须|须/, "要不要"],
];

/** A quote without its exception, and without a condition that only says which of the bearers are meant. */
function bare(policy: Policy, norm: Norm): string {
  let words = norm.quote;
  if (norm.exception !== null)
    words = words.replace(norm.exception, "").replace(/^[，；]|[，；](?=[，；]|$)/g, "");
  const { condition } = norm;
  const bearer = policy.actors.find(({ id, name }) =>
    norm.bearers.some((party) => party.actor === id && condition?.endsWith(name)),
  );
  // 有条件的地方，探索… → 地方探索…
  return condition !== null && bearer ? words.replace(new RegExp(`${condition}，?`), bearer.name) : words;
}

/** `上级部门能不能把自己职责内的工作转嫁给社区？`; null where no modal word stands in the quote. */
export function yesOrNo(policy: Policy, norm: Norm): string | null {
  const words = bare(policy, norm);
  const modal = ASKED.find(([pattern]) => pattern.test(words));
  return modal ? `${words.replace(...modal)}？` : null;
}

/** The run of a quote that names these actors and nobody else; null where some name does not stand in it. */
function namesAt(
  policy: Policy,
  quote: string,
  ids: readonly string[],
): { start: number; end: number } | null {
  const names = ids.map((id) => policy.actors.find((actor) => actor.id === id)?.name ?? id);
  const places = names.map((name) => {
    const start = placeOf(quote, name, policy);
    if (start >= 0) return { start, end: start + name.length };
    // 区党委和政府 names the government too, without its first words.
    const rest = /^(.*?)(?:人民)?政府$/.exec(name)?.[1];
    const joint = rest ? quote.indexOf(`${rest}党委和政府`) : -1;
    return joint < 0 ? null : { start: joint, end: joint + `${rest}党委和政府`.length };
  });
  if (places.some((place) => place === null)) return null;
  const sure = places.filter((place) => place !== null);
  const start = Math.min(...sure.map((place) => place.start));
  const end = Math.max(...sure.map((place) => place.end));
  // Between the names may stand what joins them, and nothing else.
  return end - start <= names.join("").length + 3 * names.length ? { start, end } : null;
}

/** Where a name stands in words, not as a part of another actor's longer name; -1 where it does not, or twice. */
export function placeOf(words: string, name: string, policy: Policy): number {
  const longer = policy.actors
    .flatMap((actor) => [actor.name, ...actor.aliases])
    .filter((other) => other !== name && other.includes(name));
  const places: number[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const inside = longer.some((other) => {
      const from = words.lastIndexOf(other, at);
      return from >= 0 && from <= at && at + name.length <= from + other.length;
    });
    if (!inside) places.push(at);
  }
  return places.length === 1 ? (places[0] as number) : -1;
}

/** The quote with a gap for these actors; null where they are not named in it in one run. */
export function withGap(policy: Policy, norm: Norm, ids: readonly string[]): string | null {
  const place = namesAt(policy, norm.quote, ids);
  return place ? norm.quote.slice(0, place.start) + GAP + norm.quote.slice(place.end) : null;
}

/** Words with one actor's name in the place of others'; null where theirs are not in one run. */
export function withOther(
  policy: Policy,
  words: string,
  ids: readonly string[],
  name: string,
): string | null {
  const place = namesAt(policy, words, ids);
  return place ? words.slice(0, place.start) + name + words.slice(place.end) : null;
}
