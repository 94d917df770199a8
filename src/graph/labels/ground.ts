// The pane while labels are being placed: what is taken by marks and by labels, and the moves that find room.
import type { Key } from "../../model/index.ts";
import type { Point } from "../camera.ts";
import type { PictureNode } from "../picture.ts";
import type { Measure } from "../textWidth.ts";
import { type Box, BoxIndex } from "./boxIndex.ts";
import { type Candidate, candidates, markBox } from "./candidates.ts";

export interface Chosen {
  readonly node: PictureNode;
  readonly candidate: Candidate;
}

/** How many labels may be asked to move for one. */
const PUSHED = 2;

export class Ground {
  readonly chosen = new Map<Key, Chosen>();
  readonly marks = new BoxIndex<Key>();
  readonly taken = new BoxIndex<Key>();
  private readonly nodes = new Map<Key, PictureNode>();
  private readonly inPane = new Map<Key, Candidate[]>();
  private readonly clear = new Map<Key, Candidate[]>();

  constructor(
    nodes: readonly PictureNode[],
    private readonly at: ReadonlyMap<Key, Point>,
    readonly pane: Box,
    private readonly textScale: number,
    private readonly measure: Measure,
  ) {
    for (const node of nodes) {
      this.nodes.set(node.key, node);
      this.marks.add(node.key, markBox(node, at.get(node.key) as Point));
    }
  }

  /** The first candidate that nothing stands in. */
  place(node: PictureNode): boolean {
    // Mostly the room that placement kept is free, and no other place need be looked at.
    const first = this.clear.has(node.key) ? undefined : this.firstChoice(node);
    if (first) {
      this.take(node, first);
      return true;
    }
    const candidate = this.offMarks(node).find(({ box }) => this.taken.at(box).size === 0);
    if (candidate) this.take(node, candidate);
    return candidate !== undefined;
  }

  /** Takes ground from one or two others that find room elsewhere. */
  push(node: PictureNode, from: readonly Candidate[] = this.offMarks(node)): boolean {
    for (const candidate of from) {
      const holders = [...this.taken.at(candidate.box)];
      if (holders.length > PUSHED) continue;
      const old = holders.map((key) => this.drop(key));
      this.take(node, candidate);
      if (old.every((other) => this.place(other.node))) return true;
      this.drop(node.key);
      for (const other of old) if (this.chosen.has(other.node.key)) this.drop(other.node.key);
      for (const other of old) this.take(other.node, other.candidate);
    }
    return false;
  }

  /** Takes ground from others for good, where all of them may go. */
  evict(
    node: PictureNode,
    mayGo: (other: PictureNode) => boolean,
    from: readonly Candidate[] = this.offMarks(node),
  ): boolean {
    const candidate = from.find(({ box }) =>
      [...this.taken.at(box)].every((key) => mayGo(this.nodes.get(key) as PictureNode)),
    );
    if (!candidate) return false;
    for (const key of this.taken.at(candidate.box)) this.drop(key);
    this.take(node, candidate);
    return true;
  }

  /** In a pane too small for manners: over marks of norms, but never over another label or an actor's mark. */
  cover(node: PictureNode): boolean {
    const ground = this.withinPane(node).filter(({ box }) =>
      [...this.marks.at(box)].every((key) => key === node.key || this.isNorm(key)),
    );
    const candidate = ground.find(({ box }) => this.taken.at(box).size === 0);
    if (candidate) this.take(node, candidate);
    return candidate !== undefined || this.push(node, ground);
  }

  /** Frees lit marks from the labels over them: a lit label moves, a dimmed one goes. */
  uncover(lit: ReadonlySet<Key>): void {
    const over = [...this.chosen.values()].filter(({ node, candidate }) =>
      [...this.marks.at(candidate.box)].some((key) => key !== node.key && lit.has(key)),
    );
    const dimmed = over.filter(({ node }) => !lit.has(node.key));
    for (const { node } of dimmed) this.drop(node.key);
    for (const { node } of over.filter(({ node }) => lit.has(node.key))) {
      const old = this.drop(node.key);
      const ground = this.withinPane(node).filter(({ box }) =>
        [...this.marks.at(box)].every((key) => key === node.key || !lit.has(key)),
      );
      const dim = (other: PictureNode) => !lit.has(other.key);
      const found =
        this.evict(node, dim) ||
        this.evict(node, dim, ground) ||
        this.push(node, ground) ||
        (node.kind === "actor" && this.evict(node, (other) => other.kind === "norm", ground));
      if (!found) this.take(node, old.candidate);
    }
    for (const { node } of dimmed) this.place(node);
  }

  private isNorm(key: Key): boolean {
    return this.nodes.get(key)?.kind === "norm";
  }

  private take(node: PictureNode, candidate: Candidate): void {
    this.taken.add(node.key, candidate.box);
    this.chosen.set(node.key, { node, candidate });
  }

  private drop(key: Key): Chosen {
    const old = this.chosen.get(key) as Chosen;
    this.taken.remove(key, old.candidate.box);
    this.chosen.delete(key);
    return old;
  }

  private firstChoice(node: PictureNode): Candidate | undefined {
    const at = this.at.get(node.key) as Point;
    const [first] = candidates(node, at, this.textScale, this.measure);
    if (!first || !inside(first.box, this.pane) || this.taken.at(first.box).size > 0) return undefined;
    return [...this.marks.at(first.box)].every((key) => key === node.key) ? first : undefined;
  }

  private withinPane(node: PictureNode): Candidate[] {
    const known = this.inPane.get(node.key);
    if (known) return known;
    const all = candidates(node, this.at.get(node.key) as Point, this.textScale, this.measure);
    const list = [...all].filter(({ box }) => inside(box, this.pane));
    this.inPane.set(node.key, list);
    return list;
  }

  private offMarks(node: PictureNode): Candidate[] {
    const known = this.clear.get(node.key);
    if (known) return known;
    const list = this.withinPane(node).filter(({ box }) =>
      [...this.marks.at(box)].every((key) => key === node.key),
    );
    this.clear.set(node.key, list);
    return list;
  }
}

function inside(box: Box, pane: Box): boolean {
  return box.left >= pane.left && box.right <= pane.right && box.top >= pane.top && box.bottom <= pane.bottom;
}
