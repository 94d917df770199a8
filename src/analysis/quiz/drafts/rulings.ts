// Questions on whether: may X do Y, what if it were another body, and how hard the sentence binds.
import { FORCES, type Force, type Modality, type Norm, type Policy } from "../../../model/index.ts";
import { groundOf } from "../ground.ts";
import { answeredBy, isRefused } from "../proof.ts";
import type { Draft, Option, Ruling } from "../question.ts";
import { withOther, yesOrNo } from "../stems.ts";
import { plausible } from "./parties.ts";

const ruling = (modality: Modality, force: Force, qualified: boolean): Option => ({
  type: "ruling",
  ruling: { modality, force, qualified },
});
const SILENT: Option = { type: "silent" };

/** Answers that differ by a step of force or by the qualifier alone, and plain contraries. */
function wrongRulings(norm: Norm): { near: readonly Option[]; far: readonly Option[] } {
  const qualified = norm.condition !== null || norm.exception !== null;
  const { modality, force } = norm;
  const steps: readonly Force[] = modality === "permission" ? ["general"] : ["mandatory", "general"];
  const near = [
    ...(qualified ? [ruling(modality, force, false)] : []),
    ...steps.filter((other) => other !== force).map((other) => ruling(modality, other, qualified)),
  ];
  const contraries: Readonly<Record<Modality, readonly Ruling[]>> = {
    prohibition: [
      { modality: "permission", force: "general", qualified },
      { modality: "obligation", force: "mandatory", qualified },
    ],
    obligation: [
      { modality: "permission", force: "encouraged", qualified },
      { modality: "prohibition", force: "mandatory", qualified },
    ],
    permission: [
      { modality: "obligation", force: "mandatory", qualified },
      { modality: "prohibition", force: "mandatory", qualified },
    ],
    power: [
      { modality: "permission", force: "encouraged", qualified },
      { modality: "prohibition", force: "mandatory", qualified },
    ],
  };
  const far = contraries[modality].map((other): Option => ({ type: "ruling", ruling: other }));
  return { near, far: [...far, SILENT] };
}

function may(policy: Policy, norm: Norm): readonly Draft[] {
  const shown = yesOrNo(policy, norm);
  const named = [...norm.bearers, ...norm.others].some(({ actor, explicit }) => actor !== null && explicit);
  if (shown === null || norm.modality === "power" || !named) return [];
  const qualified = norm.condition !== null || norm.exception !== null;
  return [
    {
      kind: "may",
      form: "shown",
      norm,
      subject: null,
      shown,
      right: ruling(norm.modality, norm.force, qualified),
      ...wrongRulings(norm),
      holds: () => answeredBy(policy, shown, norm),
      hidden: true,
      beyond: false,
    },
  ];
}

/** Whether the text does something of the sort with this body elsewhere: then silence would be half the truth. */
function isTouched(policy: Policy, norm: Norm, id: string): boolean {
  const ground = groundOf(policy);
  return policy.norms.some(
    (other) =>
      [...other.bearers, ...other.others].some(({ actor }) => actor !== null && ground.areKin(actor, id)) &&
      sharesPair(norm.action, other.action + other.matter),
  );
}

const sharesPair = (act: string, words: string): boolean =>
  [...act].slice(1).some((character, at) => words.includes(`${[...act][at]}${character}`));

/** The same question about a body that the text does not speak of there: it does not say. */
function silent(policy: Policy, norm: Norm): readonly Draft[] {
  const shown = yesOrNo(policy, norm);
  if (shown === null || norm.modality === "power") return [];
  const ground = groundOf(policy);
  const named = [...norm.bearers, ...norm.others].flatMap(({ actor, explicit }) =>
    actor !== null && explicit ? [actor] : [],
  );
  const bodies = ["organ", "organisation", "department"];
  const others = plausible(ground).filter((id) => !named.includes(id));
  return named.flatMap((party) => {
    const { kind } = ground.actor(party);
    const alike = others.filter((id) => {
      const other = ground.actor(id);
      const same = other.kind === kind || (bodies.includes(kind) && bodies.includes(other.kind));
      return same && ground.areAlike(party, id);
    });
    return alike.flatMap((id): Draft[] => {
      const asked = withOther(policy, shown, [party], ground.actor(id).name);
      if (asked === null) return [];
      const { near, far } = wrongRulings(norm);
      return [
        {
          kind: "silent",
          form: "shown",
          norm,
          subject: id,
          variant: `${party}-${id}`,
          shown: asked,
          right: SILENT,
          near: [ruling(norm.modality, norm.force, norm.condition !== null || norm.exception !== null)],
          far: [...near, ...far].filter(({ type }) => type !== "silent"),
          holds: () => !isTouched(policy, norm, id) && isRefused(policy, asked),
          hidden: true,
          beyond: true,
        },
      ];
    });
  });
}

/** Words that show the force; without one an imperative is a directive, and nothing says so. */
const MODAL = /应当|必须|须|不得|严禁|一般|原则上|要|可先|可以|探索|鼓励|提倡/;

const force = (norm: Norm): Draft => {
  const wrong = FORCES.filter((other) => other !== norm.force).map(
    (other): Option => ({
      type: "force",
      force: other,
    }),
  );
  return {
    kind: "force",
    form: "shown",
    norm,
    subject: null,
    shown: norm.quote,
    right: { type: "force", force: norm.force },
    near: [],
    far: wrong,
    ordered: true,
    hidden: false,
    beyond: !MODAL.test(norm.quote),
  };
};

export const rulingDrafts = (policy: Policy): readonly Draft[] =>
  policy.norms.flatMap((norm) => [...may(policy, norm), ...silent(policy, norm), force(norm)]);
