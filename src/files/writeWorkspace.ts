// A workspace → its archival form, from which everything can be opened again. The order of the fields is
// part of the form: the same workspace gives the same bytes, so that two archives can be compared line by line.
import {
  type Actor,
  type Clause,
  foldText,
  type Norm,
  type OutlineNode,
  type Policy,
  type Relation,
  SCHEMA_VERSION,
  type Term,
  tourForm,
  type Workspace,
} from "../model/index.ts";

/** Length of a clause's first words, which the ledger repeats. */
const BEGINS = 12;

/** JSON text, indented, with a line end at its end. `outline`, `clauses`, `start` and `end` are worked out from the rest and written for other readers. */
export function writeWorkspace(workspace: Workspace): string {
  const form = {
    schemaVersion: SCHEMA_VERSION,
    policies: workspace.policies.map(policyForm),
    sameAs: workspace.sameAs.map(({ a, b, type, reason }) => ({ a, b, type, reason })),
  };
  return `${JSON.stringify(form, null, 2)}\n`;
}

function policyForm(policy: Policy) {
  const { repairs, ...document } = policy.document;
  return {
    id: policy.id,
    document,
    text: policy.text,
    scrape: policy.scrape,
    outline: policy.outline.map(outlineForm),
    clauses: policy.clauses.map(clauseForm),
    repairs,
    actors: policy.actors.map(actorForm),
    relations: policy.relations.map(relationForm),
    norms: policy.norms.map(normForm),
    coverage: policy.clauses.map(({ address, start, end, state, reason }) => ({
      clause: address,
      begins: beginning(policy.text, start, end),
      state,
      reason,
    })),
    tours: policy.tours.map(tourForm),
    glossary: policy.glossary.map(termForm),
    layout: policy.layout,
  };
}

/** The first words of a run: as many as give BEGINS characters that count when texts are compared. */
function beginning(text: string, start: number, end: number): string {
  let cut = start;
  for (let counted = 0; cut < end && counted < BEGINS; ) {
    const character = String.fromCodePoint(text.codePointAt(cut)!);
    counted += foldText(character).length;
    cut += character.length;
  }
  return text.slice(start, cut);
}

function outlineForm(node: OutlineNode): object {
  const { address, heading, start, end, absent, children } = node;
  return { address, heading, start, end, absent, children: children.map(outlineForm) };
}

function clauseForm({ address, kind, start, end, state, reason, norms }: Clause) {
  return { address, kind, start, end, state, reason, norms };
}

function actorForm({ id, name, nameEn, aliases, level, kind, system, note }: Actor) {
  return { id, name, nameEn, aliases, level, kind, system, note };
}

function relationForm({ from, type, to, basis, quote, clause, note }: Relation) {
  return { from, type, to, basis, quote, clause, note };
}

function normForm(norm: Norm) {
  return {
    id: norm.id,
    clause: norm.clause,
    quote: norm.quote,
    start: norm.start,
    end: norm.end,
    modality: norm.modality,
    force: norm.force,
    bearers: norm.bearers.map(({ actor, explicit, reason }) => ({ actor, explicit, reason })),
    others: norm.others.map(({ actor, role, explicit, reason }) => ({ actor, role, explicit, reason })),
    label: norm.label,
    action: norm.action,
    matter: norm.matter,
    topic: norm.topic,
    summary: norm.summary,
    condition: norm.condition,
    exception: norm.exception,
    related: norm.related,
    note: norm.note,
    review: norm.review,
    comments: norm.comments,
  };
}

export function termForm({ term, termEn, aliases, explanation, basis, quote, clause, note }: Term) {
  return { term, termEn, aliases, explanation, basis, quote, clause, note };
}
