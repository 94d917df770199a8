// Questions that match duty and body: one right pair among wrong ones, or one wrong pair among right ones.
import type { Norm, Policy } from "../../../model/index.ts";
import { groundOf, inRole, overlap } from "../ground.ts";
import { isNot } from "../proof.ts";
import type { Draft, Option } from "../question.ts";
import { withGap } from "../stems.ts";

interface Pair {
  readonly norm: Norm;
  readonly actors: readonly string[];
  /** The quote without the name, so that the pair cannot be read off it. */
  readonly text: string;
}

/** Norms whose text names who bears them, and with words enough to be told apart. */
const pairsOf = (policy: Policy): readonly Pair[] =>
  policy.norms.flatMap((norm) => {
    if (norm.bearers.length === 0 || norm.bearers.some(({ explicit }) => !explicit)) return [];
    const actors = inRole(norm, "bearer");
    const text = withGap(policy, norm, actors);
    return text === null ? [] : [{ norm, actors, text }];
  });

const option = ({ norm, text }: Pair, actors: readonly string[]): Option => ({
  type: "pair",
  actors,
  norm: norm.id,
  text,
});

export function pairDrafts(policy: Policy): readonly Draft[] {
  const ground = groundOf(policy);
  const pairs = pairsOf(policy);
  const bearers = new Map(pairs.map(({ actors }) => [actors.join(), actors]));
  const strange = (pair: Pair): readonly (readonly string[])[] =>
    [...bearers.values()].filter(
      (actors) => actors.length < 3 && !actors.some((id) => pair.actors.includes(id)),
    );
  const isWrong = (norm: Norm | undefined, actors: readonly string[]) =>
    norm !== undefined && actors.every((id) => isNot(policy, norm, "bearer", id));
  const isNear = (pair: Pair, actors: readonly string[]) =>
    actors.some((id) =>
      [...pair.actors, ...pair.norm.others.flatMap(({ actor }) => actor ?? [])].some((own) =>
        ground.areAlike(own, id),
      ),
    );
  const wrongOf = (pair: Pair) => strange(pair).map((actors) => ({ actors, near: isNear(pair, actors) }));
  const right = pairs.map((pair): Draft => {
    const wrong = pairs
      .filter((other) => other !== pair && !overlap(other.norm, pair.norm))
      .flatMap((other) => wrongOf(other).map((each) => ({ ...each, other })));
    const of = (near: boolean) =>
      wrong.filter((each) => each.near === near).map(({ other, actors }) => option(other, actors));
    return {
      kind: "match",
      form: "right",
      norm: pair.norm,
      subject: null,
      shown: null,
      right: option(pair, pair.actors),
      near: of(true),
      far: of(false),
      proves: (wrong) => wrong.type === "pair" && isWrong(ground.norm(wrong.norm), wrong.actors),
      hidden: true,
      beyond: false,
    };
  });
  const wrong = pairs.flatMap((pair) => {
    const others = pairs.filter((other) => other !== pair && !overlap(other.norm, pair.norm));
    const sound = others.map((other) => option(other, other.actors));
    return wrongOf(pair).map(
      ({ actors, near }): Draft => ({
        kind: "match",
        form: "wrong",
        norm: pair.norm,
        subject: null,
        variant: actors.join("+"),
        shown: null,
        right: option(pair, actors),
        near: near ? sound : [],
        far: near ? [] : sound,
        holds: () => isWrong(pair.norm, actors),
        hidden: true,
        beyond: false,
      }),
    );
  });
  return [...right, ...wrong];
}
