// Questions on the text itself: which sentence says so, where it stands, and whether it was passed on as it is.
import { MODALITIES, type Norm, type OutlineNode, type Policy, type Role } from "../../../model/index.ts";
import { changesOf, touch } from "../changes.ts";
import { groundOf, inRole, overlap } from "../ground.ts";
import type { Change, Draft, Option, QuizForm } from "../question.ts";
import { placeOf } from "../stems.ts";

const sentence = (norm: Norm, text = norm.quote, change: Change | null = null): Option => ({
  type: "sentence",
  text,
  norm: norm.id,
  change,
});

/** One norm of each run of words, so that no two options say the same. */
function apart(norms: readonly Norm[]): readonly Norm[] {
  return norms.filter((norm, at) => norms.findIndex((other) => overlap(norm, other)) === at);
}

function which(
  form: QuizForm,
  subject: string | null,
  right: readonly Norm[],
  wrong: readonly Norm[],
): readonly Draft[] {
  return right.map((norm): Draft => {
    const others = apart(wrong.filter((other) => !overlap(norm, other) && !right.includes(other)));
    const isNear = (other: Norm) =>
      other.topic === norm.topic ||
      (subject !== null && [...other.bearers, ...other.others].some(({ actor }) => actor === subject));
    return {
      kind: "sentence",
      form,
      norm,
      subject,
      variant: subject ?? "",
      shown: null,
      right: sentence(norm),
      near: others.filter(isNear).map((other) => sentence(other)),
      far: others.filter((other) => !isNear(other)).map((other) => sentence(other)),
      hidden: false,
      beyond: false,
    };
  });
}

const AS_BEARER = { obligation: "duty", prohibition: "ban", permission: "liberty", power: "power" } as const;

/** By what an actor is in it: only sentences that name it so, against those in which it has no such part. */
function byPart(policy: Policy): readonly Draft[] {
  const ground = groundOf(policy);
  return policy.actors.flatMap(({ id, name }) => {
    const isKin = ({ actor }: { actor: string | null }) => actor !== null && ground.areKin(actor, id);
    const none = policy.norms.filter((norm) => ![...norm.bearers, ...norm.others].some(isKin));
    // Named, and something else in it: looks like the answer, and is not.
    const otherwise = (role: Role | "bearer") =>
      policy.norms.filter(
        (norm) =>
          norm.others.some((party) => party.actor === id && party.explicit && party.role !== role) &&
          ![...norm.bearers, ...norm.others.filter((party) => party.role === role)].some(isKin),
      );
    const heard = (role: "consulted" | "approver") =>
      which(
        role,
        id,
        policy.norms.filter((norm) => inRole(norm, role, true).includes(id)),
        [...otherwise(role), ...none],
      );
    const borne = MODALITIES.flatMap((modality) =>
      which(
        AS_BEARER[modality],
        id,
        policy.norms.filter(
          (norm) =>
            norm.modality === modality &&
            inRole(norm, "bearer", true).includes(id) &&
            placeOf(norm.quote, name, policy) >= 0,
        ),
        modality === "prohibition" ? [...otherwise("bearer"), ...none] : none,
      ),
    );
    return [...heard("consulted"), ...heard("approver"), ...borne];
  });
}

/** Words that limit in passing: such a sentence is no clear case of one without a condition. */
const LIMITS = /涉及|除|确需|条件|规模|^对|有关|等方式/;

function byKind(policy: Policy): readonly Draft[] {
  const { norms } = policy;
  const bans = norms.filter(({ modality }) => modality === "prohibition");
  const offers = norms.filter(({ force }) => force === "encouraged");
  const plain = norms.filter(
    (norm) => norm.condition === null && norm.exception === null && !LIMITS.test(norm.quote),
  );
  return [
    ...which(
      "prohibition",
      null,
      bans,
      norms.filter((norm) => !/不/.test(norm.quote)),
    ),
    ...which(
      "permission",
      null,
      offers,
      norms.filter(({ force }) => force !== "encouraged"),
    ),
    ...which(
      "condition",
      null,
      norms.filter(({ condition }) => condition !== null),
      plain,
    ),
    ...which(
      "exception",
      null,
      norms.filter(({ exception }) => exception !== null),
      plain,
    ),
  ];
}

const leaves = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => (node.children.length > 0 ? leaves(node.children) : [node]));

/** Whether an address lies under a heading's. */
export const isUnder = (clause: string, heading: string): boolean =>
  clause === heading || clause.startsWith(`${heading}.`);

function sections(policy: Policy): readonly Draft[] {
  const places = leaves(policy.outline);
  return policy.norms.flatMap((norm): Draft[] => {
    const home = places.find(({ address }) => isUnder(norm.clause, address));
    if (!home) return [];
    const option = ({ address }: OutlineNode): Option => ({ type: "section", address });
    const part = (address: string) => address.split(".")[0];
    const others = places.filter((place) => place !== home);
    const near = others.filter(({ address }) => part(address) === part(home.address));
    return [
      {
        kind: "section",
        form: "shown",
        norm,
        subject: null,
        shown: norm.quote,
        right: option(home),
        near: near.map(option),
        far: others.filter((place) => !near.includes(place)).map(option),
        ordered: true,
        hidden: true,
        beyond: false,
      },
    ];
  });
}

/** The sentence as it is among its own wrong versions. */
function copies(policy: Policy, norm: Norm): readonly Draft[] {
  const changes = changesOf(policy, norm);
  // Nothing but words put in front: too easily seen through.
  if (changes.filter(({ from }) => from !== "").length < 2) return [];
  const near = changes.map(({ text, from, to }) => sentence(norm, text, { from, to }));
  return [
    {
      kind: "copy",
      form: "shown",
      norm,
      subject: null,
      shown: null,
      right: sentence(norm),
      near,
      far: [],
      hidden: true,
      beyond: false,
    },
  ];
}

/** Of the words put in front, the one that is missed most easily. */
const FRONT = "应当";

/** One wrong version among other sentences as they are. */
function misquotes(policy: Policy, norm: Norm): readonly Draft[] {
  const others = apart(policy.norms.filter((other) => !overlap(norm, other) && other.quote.length >= 10));
  const isNear = (other: Norm) => other.topic === norm.topic;
  const changes = changesOf(policy, norm).filter(({ from, to }) => from !== "" || to === FRONT);
  return changes.map(
    ({ text, from, to }): Draft => ({
      kind: "misquote",
      form: "shown",
      norm,
      subject: null,
      variant: `${from}-${to}`,
      shown: null,
      right: sentence(norm, text, { from, to }),
      near: others.filter(isNear).map((other) => sentence(other)),
      far: others.filter((other) => !isNear(other)).map((other) => sentence(other)),
      hidden: true,
      beyond: false,
    }),
  );
}

/** What was changed in the sentence shown, if anything. */
function changed(policy: Policy, norm: Norm): readonly Draft[] {
  const changes = changesOf(policy, norm);
  if (changes.filter(({ from }) => from !== "").length < 2) return [];
  const option = (change: Change | null): Option => ({
    type: "change",
    change: change && { from: change.from, to: change.to },
  });
  const base = { kind: "changed", form: "shown", norm, subject: null, hidden: true, beyond: false } as const;
  const made = changes.map(
    ({ text, from, to }): Draft => ({
      ...base,
      variant: `${from}-${to}`,
      shown: text,
      right: option({ from, to }),
      near: changes.filter((other) => !touch(other, { from, to })).map(option),
      far: [option(null)],
    }),
  );
  return [
    ...made,
    { ...base, variant: "none", shown: norm.quote, right: option(null), near: changes.map(option), far: [] },
  ];
}

export const sentenceDrafts = (policy: Policy): readonly Draft[] => [
  ...byPart(policy),
  ...byKind(policy),
  ...sections(policy),
  ...policy.norms.flatMap((norm) => [
    ...copies(policy, norm),
    ...misquotes(policy, norm),
    ...changed(policy, norm),
  ]),
];
