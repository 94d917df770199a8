// Which norms make one procedure, and by which rule. Only what the policy itself links is put together.
import type { LinkType, Norm, Policy } from "../../model/index.ts";

/** link: the norms name one another. condition: the same words of condition in one sentence. approval and
 * consultation: a norm by itself that demands somebody's approval or views. */
export const FORMED_BY = ["link", "condition", "approval", "consultation"] as const;
export type FormedBy = (typeof FORMED_BY)[number];

/** `from` comes before `to`, or stands before it in the text where neither comes first. */
export interface Bond {
  readonly from: Norm;
  readonly to: Norm;
  readonly type: LinkType | "condition";
}

export interface Group {
  /** In the order of the text. */
  readonly norms: readonly Norm[];
  readonly bonds: readonly Bond[];
  readonly formedBy: readonly FormedBy[];
}

/** Neither comes first: the text only demands both. */
const UNORDERED = new Set<Bond["type"]>(["joint", "condition"]);
export const isOrdered = ({ type }: Pick<Bond, "type">): boolean => !UNORDERED.has(type);

const sentenceOf = (norm: Norm) => norm.clause.split(".").slice(0, 3).join(".");

function bondsOf(policy: Policy): readonly Bond[] {
  const at = new Map(policy.norms.map((norm, index) => [norm.id, { norm, index }]));
  const bonds = new Map<string, Bond>();
  const add = (from: Norm, to: Norm, type: Bond["type"]) => {
    if (from !== to) bonds.set(`${from.id} ${to.id} ${type}`, { from, to, type });
  };
  const inText = (a: Norm, b: Norm): readonly [Norm, Norm] =>
    (at.get(a.id)?.index ?? 0) <= (at.get(b.id)?.index ?? 0) ? [a, b] : [b, a];
  for (const norm of policy.norms)
    for (const link of norm.related) {
      const other = at.get(link.norm)?.norm;
      if (!other) continue;
      const [from, to] = link.type === "joint" ? inText(norm, other) : [other, norm];
      add(from, to, link.type);
    }
  const linked = new Set(
    [...bonds.values()].flatMap(({ from, to }) => [`${from.id} ${to.id}`, `${to.id} ${from.id}`]),
  );
  const lastUnder = new Map<string, Norm>();
  for (const norm of policy.norms) {
    if (norm.condition === null) continue;
    const place = `${sentenceOf(norm)} ${norm.condition}`;
    const last = lastUnder.get(place);
    if (last && !linked.has(`${last.id} ${norm.id}`)) add(last, norm, "condition");
    lastUnder.set(place, norm);
  }
  return [...bonds.values()];
}

/** An arrow into a norm that must be met together with an earlier one is left to the earlier one's. */
function withoutDoubles(bonds: readonly Bond[]): readonly Bond[] {
  const word = (from: Norm, to: Norm, type: Bond["type"]) => `${from.id} ${to.id} ${type}`;
  const has = new Set(bonds.map(({ from, to, type }) => word(from, to, type)));
  const partners = new Map<Norm, Norm[]>();
  for (const { from, to, type } of bonds)
    if (type === "joint") partners.set(to, [...(partners.get(to) ?? []), from]);
  return bonds.filter(
    ({ from, to, type }) =>
      !isOrdered({ type }) || !partners.get(to)?.some((partner) => has.has(word(from, partner, type))),
  );
}

/** Which norms hang together, each called by one of them. */
function homes(bonds: readonly Bond[]): (norm: Norm) => Norm {
  const parents = new Map<Norm, Norm>();
  const rootOf = (norm: Norm): Norm => {
    let root = norm;
    for (let up = parents.get(root); up; up = parents.get(root)) root = up;
    for (let at = norm; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { from, to } of bonds) {
    const [a, b] = [rootOf(from), rootOf(to)];
    if (a !== b) parents.set(b, a);
  }
  return rootOf;
}

function aloneBy(norm: Norm): readonly FormedBy[] {
  const roles = new Set(norm.others.map(({ role }) => role));
  return [
    ...(roles.has("approver") ? (["approval"] as const) : []),
    ...(roles.has("consulted") ? (["consultation"] as const) : []),
  ];
}

/** The groups of a policy, in the order of their first norms. */
export function groupsOf(policy: Policy): readonly Group[] {
  const bonds = bondsOf(policy);
  const homeOf = homes(bonds);
  const members = new Map<Norm, { norms: Norm[]; bonds: Bond[] }>();
  for (const norm of policy.norms) {
    const home = homeOf(norm);
    const group = members.get(home);
    if (group) group.norms.push(norm);
    else members.set(home, { norms: [norm], bonds: [] });
  }
  for (const bond of bonds) members.get(homeOf(bond.from))?.bonds.push(bond);
  return [...members.values()].flatMap(({ norms, bonds: own }): readonly Group[] => {
    const formedBy =
      own.length === 0
        ? norms.flatMap(aloneBy)
        : FORMED_BY.filter((rule) =>
            own.some(({ type }) => (type === "condition" ? rule === "condition" : rule === "link")),
          );
    return formedBy.length > 0 ? [{ norms, bonds: withoutDoubles(own), formedBy }] : [];
  });
}
