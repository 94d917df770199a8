// Two reviewers of one text: how far they agree, kind by kind, and where they do not. Cohen's κ: agreement beyond what
// their habits alone would give (Cohen 1960, doi:10.1177/001316446002000104).
import { foldText } from "../../model/index.ts";
import { actorName, type DeskNorm, type Deskwork } from "./deskwork.ts";
import { isKept, ledger } from "./ledger.ts";

/** kept: whether it is a norm at all; clause: what a clause without a norm is. */
export const AGREEMENT_KINDS = ["kept", "modality", "force", "bearers", "clause"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export interface Agreement {
  readonly kind: AgreementKind;
  /** Things that both judged. */
  readonly count: number;
  readonly agreed: number;
  /** −1…1; null where both always say the same one thing, so that nothing is told by it. */
  readonly kappa: number | null;
}

export interface Disagreement {
  readonly kinds: readonly AgreementKind[];
  /** null where one of them has no such norm. */
  readonly mine: DeskNorm | null;
  readonly theirs: DeskNorm | null;
}

export interface Merging {
  readonly agreements: readonly Agreement[];
  /** In order of the text. */
  readonly disagreements: readonly Disagreement[];
}

/** Whether both desks lie over the same words. */
export const sameText = (a: Deskwork, b: Deskwork): boolean =>
  foldText(a.source.text) === foldText(b.source.text);

/** Cohen's κ of pairs of judgements; null where chance alone makes them agree. */
export function kappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let agreed = 0;
  for (const [a, b] of pairs) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) agreed++;
  }
  const observed = agreed / pairs.length;
  let chance = 0;
  for (const [value, count] of first)
    chance += (count / pairs.length) * ((second.get(value) ?? 0) / pairs.length);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

/** What two reviewers made of one text; in: desks for which `sameText` holds. */
export function agreement(mine: Deskwork, theirs: Deskwork): Merging {
  const pairs = paired(mine, theirs);
  const judged: Record<AgreementKind, (readonly [string, string])[]> = {
    kept: [],
    modality: [],
    force: [],
    bearers: [],
    clause: [],
  };
  const disagreements: Disagreement[] = [];
  for (const { a, b } of pairs) {
    const kinds: AgreementKind[] = [];
    const judge = (kind: AgreementKind, first: string, second: string) => {
      judged[kind].push([first, second]);
      if (first !== second) kinds.push(kind);
    };
    // A draft is no judgement: only what both ruled on, or one ruled on and the other does not have, is compared.
    if (a?.state === "draft" || b?.state === "draft") continue;
    const keptA = a !== null && isKept(a);
    const keptB = b !== null && isKept(b);
    if (!keptA && !keptB) {
      if (a && b) judge("kept", "no", "no");
      continue;
    }
    judge("kept", keptA ? "yes" : "no", keptB ? "yes" : "no");
    if (a && b && keptA && keptB) {
      judge("modality", a.modality, b.modality);
      judge("force", a.force, b.force);
      judge("bearers", named(mine, a), named(theirs, b));
    }
    if (kinds.length > 0) disagreements.push({ kinds, mine: a, theirs: b });
  }
  const other = new Map(ledger(theirs).map(({ address, state }) => [address, state]));
  for (const { address, kind, state } of ledger(mine)) {
    const said = other.get(address);
    const open = [state, said].some((one) => one === "unread" || one === "drafted" || one === undefined);
    if (kind === "clause" && !open) judged.clause.push([state, said!]);
  }
  return {
    disagreements,
    agreements: AGREEMENT_KINDS.map((kind) => ({
      kind,
      count: judged[kind].length,
      agreed: judged[kind].filter(([a, b]) => a === b).length,
      kappa: kappa(judged[kind]),
    })),
  };
}

const named = (work: Deskwork, { bearers }: DeskNorm) =>
  bearers
    .map(({ actor }) => foldText(actorName(work, actor) ?? actor))
    .sort()
    .join(" ");

/** Norms of both by their words: the same run, else the one that shares most of it (half at least); others stand alone. */
function paired(mine: Deskwork, theirs: Deskwork) {
  const left = new Set(theirs.norms.filter(({ lost }) => lost === null));
  const found: { a: DeskNorm | null; b: DeskNorm | null; at: number }[] = [];
  const own = mine.norms.filter(({ lost }) => lost === null);
  const match = (a: DeskNorm, least: number) => {
    let best: DeskNorm | null = null;
    let most = least;
    for (const b of left) {
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      const share = shared / Math.max(a.end - a.start, b.end - b.start);
      if (share >= most && (best === null || share > most)) {
        best = b;
        most = share;
      }
    }
    if (best) left.delete(best);
    return best;
  };
  const exact = new Map(own.map((a) => [a, match(a, 1)]));
  for (const a of own) found.push({ a, b: exact.get(a) ?? match(a, 0.5), at: a.start });
  for (const b of left) found.push({ a: null, b, at: b.start });
  return found.sort((x, y) => x.at - y.at);
}
