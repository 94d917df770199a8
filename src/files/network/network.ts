// What graph programs get: actors and norms as nodes, roles and structural relations as edges, with typed
// attributes. Nothing of a norm is left out: what has no node (a party that the text does not name) is an attribute.
import { type Lens, makePicture, PALETTES, type PictureNode } from "../../graph/index.ts";
import type { Actor, Key, Norm, Policy, Workspace } from "../../model/index.ts";
import {
  BASIS_WORDS,
  MODALITY_WORDS,
  RELATION_WORDS,
  ROLE_WORDS,
  sayAddress,
  sayWork,
} from "../../words/index.ts";
import { type Wanted, wantedNorms, wantedPolicies } from "../format.ts";
import { basisOf } from "../table/normColumns.ts";

/** null: the thing has no such attribute. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export interface NetworkNode {
  readonly id: Key;
  readonly kind: "actor" | "norm";
  readonly label: string;
  /** Of the picture that the page shows, y growing up as graph programs have it. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** `#rrggbb` */
  readonly colour: string;
  readonly attributes: Attributes;
}

export interface NetworkEdge {
  readonly id: string;
  readonly source: Key;
  readonly target: Key;
  /** `bearer`, a role, or a type of structural relation. */
  readonly kind: string;
  readonly label: string;
  readonly colour: string;
  readonly dashed: boolean;
  readonly attributes: Attributes;
}

export interface Network {
  /** What it was made from, one line a policy. */
  readonly description: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const SIZE = { width: 1600, height: 950 };
const LENS: Lens = "norm";

/** `placed`: whether the places of the picture are wanted; to find those of thousands takes seconds. */
export function networkOf(workspace: Workspace, wanted: Wanted, placed = true): Network {
  const { language } = wanted;
  const policies = wantedPolicies(workspace, wanted);
  const visible = new Set(policies.flatMap((policy) => wantedNorms(policy, wanted).map(({ key }) => key)));
  const pins = wanted.pins?.[LENS] ?? {};
  const picture =
    placed && makePicture({ policies, visible, lens: LENS, language, structure: true, size: SIZE, pins });
  const places = new Map(picture ? picture.nodes.map((node) => [node.key, node]) : []);
  const at = (key: Key) => places.get(key);
  const nodes = policies.flatMap((policy) => [
    ...policy.actors.map((actor) => actorNode(actor, at(actor.key), wanted)),
    ...wantedNorms(policy, wanted).map((norm) => normNode(policy, norm, at(norm.key), wanted)),
  ]);
  const edges = policies.flatMap((policy) => [
    ...wantedNorms(policy, wanted).flatMap((norm) => normEdges(norm, wanted)),
    ...relationEdges(policy, wanted),
  ]);
  const description = policies.map((policy) => sayWork(language, policy)).join("\n");
  return { description, nodes, edges };
}

const place = (node: PictureNode | undefined) => ({
  x: rounded(node?.x ?? SIZE.width / 2),
  y: rounded(SIZE.height - (node?.y ?? SIZE.height / 2)),
  size: node?.radius ?? 8,
});
const rounded = (value: number) => Math.round(value * 100) / 100;

function actorNode(actor: Actor, node: PictureNode | undefined, { language }: Wanted): NetworkNode {
  return {
    id: actor.key,
    kind: "actor",
    label: language === "zh" ? actor.name : actor.nameEn,
    ...place(node),
    colour: PALETTES.light.actor,
    attributes: {
      policy: actor.policy,
      name: actor.name,
      nameEn: actor.nameEn,
      aliases: actor.aliases.join("、") || null,
      level: actor.level,
      system: actor.system,
      actorKind: actor.kind,
    },
  };
}

function normNode(
  policy: Policy,
  norm: Norm,
  node: PictureNode | undefined,
  { language }: Wanted,
): NetworkNode {
  const unnamed = norm.others.filter(({ actor }) => actor === null).map(({ role }) => role);
  return {
    id: norm.key,
    kind: "norm",
    label: norm.label[language],
    ...place(node),
    colour: PALETTES.light.modality[norm.modality],
    attributes: {
      policy: norm.policy,
      modality: norm.modality,
      force: norm.force,
      quote: norm.quote,
      condition: norm.condition,
      exception: norm.exception,
      clause: norm.clause,
      address: sayAddress(language, policy, norm.clause),
      start: norm.start,
      end: norm.end,
      action: norm.action,
      matter: norm.matter,
      topic: norm.topic,
      summary: norm.summary.zh,
      summaryEn: norm.summary.en,
      bearersNamed: basisOf(norm),
      unnamedParties: unnamed.join(" ") || null,
      note: norm.note?.[language] ?? null,
    },
  };
}

function normEdges(norm: Norm, { language }: Wanted): NetworkEdge[] {
  const key = (id: string) => `${norm.policy}/${id}`;
  const edge = (kind: string, label: string, actor: string, explicit: boolean, reason: string | null) => ({
    id: `${norm.key}~${kind}~${actor}`,
    // A bearer points at its norm, a norm at everyone else: who acts, what, towards whom.
    source: kind === "bearer" ? key(actor) : norm.key,
    target: kind === "bearer" ? norm.key : key(actor),
    kind,
    label,
    colour: PALETTES.light.modality[norm.modality],
    dashed: !explicit,
    attributes: { explicit, reason, modality: norm.modality, force: norm.force },
  });
  return [
    ...norm.bearers.map(({ actor, explicit, reason }) =>
      edge("bearer", MODALITY_WORDS[norm.modality][language], actor, explicit, reason?.[language] ?? null),
    ),
    ...norm.others.flatMap(({ actor, role, explicit, reason }) =>
      actor === null
        ? []
        : [edge(role, ROLE_WORDS[role][language], actor, explicit, reason?.[language] ?? null)],
    ),
  ];
}

function relationEdges(policy: Policy, { language }: Wanted): NetworkEdge[] {
  return policy.relations.map((relation) => ({
    id: relation.key,
    source: `${policy.id}/${relation.from}`,
    target: `${policy.id}/${relation.to}`,
    kind: relation.type,
    label: RELATION_WORDS[relation.type][language],
    colour: PALETTES.light.structure,
    dashed: relation.basis === "context",
    attributes: {
      basis: relation.basis,
      basisNote: BASIS_WORDS[relation.basis][language],
      quote: relation.quote,
    },
  }));
}

/** Names of the attributes that any of these things has, with their types, in the order they are first met. */
export function attributeTypes(
  things: readonly { readonly attributes: Attributes }[],
): ReadonlyMap<string, "string" | "boolean" | "integer"> {
  const types = new Map<string, "string" | "boolean" | "integer">();
  for (const { attributes } of things)
    for (const [name, value] of Object.entries(attributes))
      if (value !== null && !types.has(name))
        types.set(
          name,
          typeof value === "number" ? "integer" : typeof value === "boolean" ? "boolean" : "string",
        );
  return types;
}

/** Red, green and blue of `#rrggbb`. */
export const channels = (colour: string): { r: number; g: number; b: number } => ({
  r: Number.parseInt(colour.slice(1, 3), 16),
  g: Number.parseInt(colour.slice(3, 5), 16),
  b: Number.parseInt(colour.slice(5, 7), 16),
});
