// A norm made ready to be compared: what it is about without who, how hard and under what condition, which are
// compared by themselves.
import { foldText, type Norm, type Policy } from "../../model/index.ts";
import { sensesOf } from "./acts.ts";
import { grams } from "./grams.ts";

export interface Trait {
  readonly norm: Norm;
  /** Place among the norms of its policy, 0…1. */
  readonly place: number;
  /** Act, matter and the bare words of the quote, by twos. */
  readonly core: ReadonlySet<string>;
  /** The bare words of the quote alone. */
  readonly words: ReadonlySet<string>;
  readonly act: ReadonlySet<string>;
  readonly matter: ReadonlySet<string>;
  readonly senses: ReadonlySet<number>;
  /** Name of the topic, in Chinese: ids differ between policies. */
  readonly topic: string;
  /** The whole quote, folded: equal ones are the same words. */
  readonly folded: string;
}

const MODAL =
  /一般不得|原则上不得|不得|严禁|禁止|一般不|应当|应该|必须|须经|须|要(?!求)|可以|可先|有权|鼓励|探索|提倡|原则上|一般由|由|负责/gu;

/** Makes the norms of a policy ready, one at a time. */
export function traitMaker(policy: Policy): (norm: Norm, index: number) => Trait {
  const topics = new Map(policy.document.topics.map(({ id, zh }) => [id, zh]));
  const names = new Map(
    policy.actors.map((actor) => [
      actor.id,
      [actor.name, ...actor.aliases].sort((one, other) => other.length - one.length),
    ]),
  );
  const last = Math.max(1, policy.norms.length - 1);
  return (norm, index) => {
    const bare = bareWords(norm, names);
    return {
      norm,
      place: index / last,
      core: grams(`${norm.action}，${norm.matter}，${bare}`),
      words: grams(bare),
      act: grams(norm.action),
      matter: grams(norm.matter),
      senses: sensesOf(norm.action),
      topic: topics.get(norm.topic) ?? norm.topic,
      folded: foldText(norm.quote).replace(/[，。；、]$/u, ""),
    };
  };
}

/** The quote without condition, exception, the names of its bearers and its modal words. */
function bareWords(norm: Norm, names: ReadonlyMap<string, readonly string[]>): string {
  let words = norm.quote;
  for (const part of [norm.condition, norm.exception]) if (part !== null) words = words.replace(part, "，");
  for (const { actor } of norm.bearers)
    for (const name of names.get(actor) ?? []) words = words.replaceAll(name, "，");
  return words.replace(MODAL, "，");
}
