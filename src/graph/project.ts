// What a lens shows of a set of norms, before anything has a place. No view state, no coordinates.
import type { Actor, Key, Language, Norm, Policy } from "../model/index.ts";
import { NORM_RADIUS, SHAPES } from "./metrics.ts";
import type { Lens } from "./picture.ts";
import { MODALITY_TAGS, ROLE_NAMES, ROLE_TAGS, UNNAMED } from "./pictureWords.ts";
import { actorEdges, bundles, normEdges, structureEdges } from "./projectEdges.ts";
import type { ProjectedNode, Projection } from "./projection.ts";

export interface ProjectInput {
  readonly policies: readonly Policy[];
  /** Keys of the norms that pass the filter. */
  readonly visible: ReadonlySet<Key>;
  readonly lens: Lens;
  readonly language: Language;
  /** Structural relations drawn too. */
  readonly structure: boolean;
  /** Ids of all policies that are open, in their order, so that each keeps its number; those shown unless given. */
  readonly homes?: readonly string[] | undefined;
}

/**
 * The nodes and edges of a lens. Norm lens: actors and norms are nodes, roles are edges. Actor lens: all
 * norms between two actors are one edge with a count, and an actor's mark counts what it bears towards nobody.
 * While every norm is visible all actors are drawn, those without a norm too; under a filter only the parties
 * of visible norms. A party that the text does not name becomes no node: it stays on the norm (`unnamed`).
 */
export function project(input: ProjectInput): Projection {
  const homes = input.homes ?? input.policies.map(({ id }) => id);
  const homeOf = (id: string) => (input.policies.length > 1 ? homes.indexOf(id) : null);
  const norms = input.policies
    .flatMap((policy) => policy.norms)
    .filter((norm) => input.visible.has(norm.key));
  const all = input.policies.every((policy) => policy.norms.every((norm) => input.visible.has(norm.key)));
  const weight = new Map<Key, number>();
  for (const norm of norms) for (const key of partyKeys(norm)) weight.set(key, (weight.get(key) ?? 0) + 1);
  const actors = input.policies
    .flatMap((policy) => policy.actors)
    .filter((actor) => all || weight.has(actor.key));
  const heaviest = Math.max(1, ...weight.values());
  const { edges, alone } =
    input.lens === "norm" ? { edges: normEdges(norms), alone: null } : actorEdges(bundles(norms));
  const nodes = actors.map((actor) =>
    actorNode(
      actor,
      input.language,
      (weight.get(actor.key) ?? 0) / heaviest,
      alone?.get(actor.key)?.length ?? 0,
      homeOf(actor.policy),
    ),
  );
  if (input.lens === "norm")
    nodes.push(...norms.map((norm) => normNode(norm, input.language, homeOf(norm.policy))));
  const drawn = new Set(nodes.map((node) => node.key));
  const structure = input.structure
    ? structureEdges(input.policies.flatMap((policy) => policy.relations)).filter(
        (edge) => drawn.has(edge.source) && drawn.has(edge.target),
      )
    : [];
  return { lens: input.lens, nodes, edges: [...structure, ...edges] };
}

/** Keys of all named parties of a norm, bearers first, each once. */
export function partyKeys(norm: Norm): Key[] {
  const ids = [...norm.bearers, ...norm.others].flatMap((party) => party.actor ?? []);
  return [...new Set(ids)].map((id) => `${norm.policy}/${id}`);
}

function actorNode(
  actor: Actor,
  language: Language,
  share: number,
  alone: number,
  home: number | null,
): ProjectedNode {
  const size = Math.round((6 + 5 * Math.sqrt(share)) * 2) / 2;
  return {
    key: actor.key,
    kind: "actor",
    level: actor.level,
    system: actor.system,
    radius: alone > 0 || home !== null ? Math.max(9, size) : size,
    shape: "circle",
    modality: null,
    home,
    inferred: false,
    mark: alone > 0 ? String(alone) : home === null ? "" : String(home + 1),
    label: language === "zh" ? actor.name : actor.nameEn,
    unnamed: "",
    importance: 0.5 + share / 2,
  };
}

const FORCE_WEIGHT = { mandatory: 0.2, general: 0.12, directive: 0.06, encouraged: 0 } as const;
const MODALITY_WEIGHT = { prohibition: 0.15, power: 0.1, permission: 0.1, obligation: 0 } as const;

function normNode(norm: Norm, language: Language, home: number | null): ProjectedNode {
  const unnamed = norm.others
    .filter((party) => party.actor === null)
    .map(({ role }) => (language === "zh" ? ROLE_TAGS[role] : ROLE_NAMES[role].en));
  return {
    key: norm.key,
    kind: "norm",
    level: null,
    system: null,
    radius: NORM_RADIUS,
    shape: SHAPES[norm.modality],
    modality: norm.modality,
    home,
    inferred: norm.bearers.every((bearer) => !bearer.explicit),
    mark: MODALITY_TAGS[norm.modality],
    label: norm.label[language],
    unnamed:
      unnamed.length > 0
        ? unnamed.join(language === "zh" ? "、" : ", ") +
          (language === "zh" ? "：" : ": ") +
          UNNAMED[language]
        : "",
    importance: FORCE_WEIGHT[norm.force] + MODALITY_WEIGHT[norm.modality],
  };
}
