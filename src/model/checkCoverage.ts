// coverage.yaml, the ledger: a state for every clause, and no state that the norms belie.
import { foldText } from "./anchor.ts";
import { believeEntries, ownField } from "./believe.ts";
import type { CheckedDocument } from "./checkDocument.ts";
import type { CheckedNorms } from "./checkNorms.ts";
import type { Complaints } from "./complaints.ts";
import { claimed } from "./ids.ts";
import type { Raw } from "./raw.ts";
import type { AddressedClause } from "./reading.ts";
import { type CoverageEntry, coverageEntryShape, coverageShape } from "./shapes.ts";
import type { Clause } from "./workspace.ts";

/** Fewest characters by which a clause is recognised. */
const RECOGNISED = 6;

/**
 * Checks the ledger. Headings may be left out of it; their state is `heading`. Out: the text's headings and
 * clauses with their states and norms. Issues: those of its form, `unknown-clause`, `clause-twice`,
 * `clause-begins-otherwise`, `clause-without-state`, `state-without-norm`, `norm-without-state`, `reason-missing`.
 */
export function checkCoverage(
  raw: Raw,
  document: CheckedDocument,
  { norms, anchored, ids }: CheckedNorms,
  complaints: Complaints,
): readonly Clause[] {
  const { info, index, reading, byAddress } = document;
  const entries = new Map<string, CoverageEntry>();
  const all = believeEntries<CoverageEntry>(raw, "clauses", coverageShape, coverageEntryShape, complaints);
  for (const { path, value } of all) {
    const { clause: address, begins, state, reason } = value;
    const here = [...path, "clause"];
    const clause = byAddress.get(address);
    if (!clause) {
      complaints.error(raw, here, "unknown-clause", { clause: address });
      continue;
    }
    if (entries.has(address)) complaints.error(raw, here, "clause-twice", { clause: address });
    else entries.set(address, value);
    if (!beginsWith(index.text, clause, begins)) {
      const actual = index.text.slice(clause.start, Math.min(clause.end, clause.start + 12));
      complaints.error(raw, [...path, "begins"], "clause-begins-otherwise", {
        clause: address,
        begins,
        actual,
      });
    }
    if (state === "norm" && ids && !anchored.has(address) && !norms.some((norm) => touches(norm, clause)))
      complaints.error(raw, [...path, "state"], "state-without-norm", { clause: address });
    if (state !== "norm" && anchored.has(address)) {
      const norm = norms.find((candidate) => candidate.clause === address)?.id ?? "–";
      complaints.error(raw, [...path, "state"], "norm-without-state", { clause: address, state, norm });
    }
    if (state === "doubtful" && reason === null)
      complaints.error(raw, path, "reason-missing", { what: address });
  }
  missing(raw, index.text, reading.clauses, complaints);
  const policy = info?.id ?? "";
  return withNorms(reading.clauses, norms).map(([{ address, kind, start, end }, own]) => {
    const entry = entries.get(address);
    const key = `${policy}/${address}`;
    const state = entry?.state ?? "heading";
    return { key, address, kind, start, end, state, reason: entry?.reason ?? null, norms: own };
  });
}

function beginsWith(text: string, { start, end }: AddressedClause, begins: string): boolean {
  const wanted = foldText(begins);
  const words = foldText(text.slice(start, Math.min(end, start + begins.length * 2 + 200)));
  return words.startsWith(wanted) && wanted.length >= Math.min(RECOGNISED, words.length);
}

const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Every clause that the ledger leaves out, told where it should stand: behind the entry before it. */
function missing(raw: Raw, text: string, clauses: readonly AddressedClause[], complaints: Complaints): void {
  const named = claimed(raw, "clauses", "clause");
  const list = ownField(raw.value, "clauses");
  if (!named || !Array.isArray(list)) return;
  const places = new Map(Array.from(list, (entry, at) => [ownField(entry, "clause"), at]));
  let before: number | undefined;
  for (const { address, kind, start, end } of clauses) {
    before = places.get(address) ?? before;
    if (kind === "heading" || named.has(address)) continue;
    const begins = text.slice(start, Math.min(end, start + 12));
    const path = before === undefined ? ["clauses"] : ["clauses", before];
    complaints.error(raw, path, "clause-without-state", { clause: address, begins });
  }
}

/** Clauses with the ids of the norms that touch them. Norms come in order of the text. */
function withNorms(
  clauses: readonly AddressedClause[],
  norms: CheckedNorms["norms"],
): (readonly [AddressedClause, readonly string[]])[] {
  const own = clauses.map(() => [] as string[]);
  let first = 0;
  for (const norm of norms) {
    while (first < clauses.length && clauses[first]!.end <= norm.start) first++;
    for (let at = first; at < clauses.length && clauses[at]!.start < norm.end; at++) own[at]!.push(norm.id);
  }
  return clauses.map((clause, at) => [clause, own[at]!]);
}
