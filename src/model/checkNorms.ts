// norms/*.yaml: every norm anchored by its words, every party known, nothing inferred without a reason.
import { believeEntries, type Entry, ownField } from "./believe.ts";
import { checkActorId } from "./checkActors.ts";
import { type Anchors, checkAnchors } from "./checkAnchors.ts";
import type { CheckedDocument } from "./checkDocument.ts";
import type { Complaints } from "./complaints.ts";
import { claimed, type Ids } from "./ids.ts";
import type { Path } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { Raw } from "./raw.ts";
import { type NormFile, normShape, normsShape, type Party } from "./shapes.ts";
import type { Norm } from "./workspace.ts";

export interface CheckedNorms {
  /** In order of the text. */
  readonly norms: readonly Norm[];
  /** Clauses that some entry, sound or not, says it stands in. */
  readonly anchored: ReadonlySet<string>;
  /** Ids to which others may refer; null where some file has no list of norms. */
  readonly ids: ReadonlySet<string> | null;
}

/** Most characters of a norm's label: it stands in the network beside many others. */
export const LABEL_LIMITS = { zh: 18, en: 60 } as const;

/**
 * Checks the norms of all files of a policy. Issues: those of their form and of checkAnchors, `duplicate-id`,
 * `unknown-actor`, `unknown-norm`, `unknown-topic`, `bad-value` (related to itself), `reason-missing`,
 * `unnamed-party-explicit`, `duplicate-party`, `label-too-long`.
 */
export function checkNorms(
  files: readonly Raw[],
  document: CheckedDocument,
  actors: ReadonlySet<string> | null,
  taken: Ids,
  complaints: Complaints,
): CheckedNorms {
  const sets = files.map((raw) => claimed(raw, "norms"));
  const ids = sets.includes(null) ? null : new Set(sets.flatMap((set) => [...(set ?? [])]));
  const anchored = new Set<string>();
  const norms: Norm[] = [];
  const policy = document.info?.id ?? "";
  for (const raw of files) {
    const entries = believeEntries<NormFile>(raw, "norms", normsShape, normShape, complaints);
    const list = ownField(raw.value, "norms");
    for (const entry of Array.isArray(list) ? list : []) {
      const clause = ownField(entry, "clause");
      if (typeof clause === "string") anchored.add(clause);
    }
    for (const entry of entries) {
      if (!taken.take(entry, entry.value.id)) continue;
      checkParties(entry, actors, complaints);
      checkLinks(entry, ids, document.topics, complaints);
      checkLabel(entry, complaints);
      const anchors = checkAnchors(entry, document, complaints);
      if (anchors) norms.push(placed(entry.value, anchors, policy));
    }
  }
  norms.sort((a, b) => a.start - b.start || a.end - b.end);
  return { norms, anchored, ids };
}

/** Written out, not spread: thousands of them are made, and all are alike to whoever reads them. */
function placed(norm: NormFile, { start, end, conditionSpan, exceptionSpan }: Anchors, policy: string): Norm {
  return {
    id: norm.id,
    key: `${policy}/${norm.id}`,
    policy,
    clause: norm.clause,
    quote: norm.quote,
    start,
    end,
    modality: norm.modality,
    force: norm.force,
    bearers: norm.bearers,
    others: norm.others,
    label: norm.label,
    action: norm.action,
    matter: norm.matter,
    topic: norm.topic,
    summary: norm.summary,
    condition: norm.condition,
    exception: norm.exception,
    conditionSpan,
    exceptionSpan,
    related: norm.related,
    note: norm.note,
    review: norm.review,
    comments: norm.comments,
  };
}

function checkParties(
  { raw, path, value }: Entry<NormFile>,
  actors: ReadonlySet<string> | null,
  complaints: Complaints,
): void {
  const seen = new Set<string>();
  const check = (party: Pick<Party, "actor" | "explicit" | "reason">, role: string, here: Path) => {
    const { actor, explicit, reason } = party;
    const key = `${role} ${actor}`;
    if (actor !== null && seen.has(key)) complaints.error(raw, here, "duplicate-party", { actor, role });
    seen.add(key);
    if (actor === null) {
      if (explicit) complaints.error(raw, [...here, "explicit"], "unnamed-party-explicit", { role });
      return;
    }
    checkActorId({ raw, path: [...here, "actor"] }, actor, actors, complaints);
    if (!explicit && reason === null) complaints.error(raw, here, "reason-missing", { what: actor });
  };
  value.bearers.forEach((party, at) => {
    check(party, "bearer", [...path, "bearers", at]);
  });
  value.others.forEach((party, at) => {
    check(party, party.role, [...path, "others", at]);
  });
}

function checkLinks(
  { raw, path, value }: Entry<NormFile>,
  ids: ReadonlySet<string> | null,
  topics: ReadonlySet<string> | null,
  complaints: Complaints,
): void {
  const { topic } = value;
  if (topics && !topics.has(topic))
    complaints.error(raw, [...path, "topic"], "unknown-topic", {
      id: topic,
      nearest: nearest(topic, topics),
    });
  value.related.forEach(({ norm }, at) => {
    const here = [...path, "related", at, "norm"];
    if (norm === value.id)
      complaints.error(raw, here, "bad-value", { field: "norm", given: norm, rule: "not-itself" });
    else if (ids && !ids.has(norm))
      complaints.error(raw, here, "unknown-norm", { id: norm, nearest: nearest(norm, ids) });
  });
}

function checkLabel({ raw, path, value }: Entry<NormFile>, complaints: Complaints): void {
  for (const language of ["zh", "en"] as const) {
    const label = value.label[language];
    const limit = LABEL_LIMITS[language];
    // Characters are never more than code units.
    if (label.length <= limit) continue;
    const actual = [...label].length;
    if (actual > limit)
      complaints.error(raw, [...path, "label", language], "label-too-long", { label, actual, limit });
  }
}
