// The text changes under the work: other repairs, or a new version of the document. What people touched finds its
// words again or is put before them; drafts that nobody touched are made anew.
import { foldText, reanchor, type Span } from "../../model/index.ts";
import type { Draft } from "../extraction/draft.ts";
import { clauseAt, type DeskNorm, type DeskSource, type Deskwork, type Hand, normOf } from "./deskwork.ts";
import { inside } from "./fitting.ts";
import { withDrafts } from "./laying.ts";
import { inOrder, setSpan } from "./normEdits.ts";

/** Whether a person, or a file, has made something of a norm. */
const isTouched = ({ origin, log, comments, told, state }: DeskNorm) =>
  origin === null || log.length > 0 || comments.length > 0 || told !== null || state !== "draft";

/** The work over another text. Marks stay with clauses of the same words. */
export function replaceText(
  work: Deskwork,
  { source, drafts }: { source: DeskSource; drafts: readonly Draft[] },
): Deskwork {
  const before = new Map(work.norms.map((norm) => [norm.id, norm]));
  const edited = new Set(work.norms.filter(isTouched).map(({ id }) => id));
  const kept = work.norms.filter(({ id }) => edited.has(id));
  const placed = reanchor(work.source.text, kept, source.text);
  const over = { ...work, source };
  const moved = kept.map((norm, at): DeskNorm => {
    const where = placed[at]!;
    // What was lost before had no place in the old text either.
    if (norm.lost) return relocated(over, norm, work);
    if (where.state === "found") return standing(over, norm, where.span);
    const spans = where.state === "ambiguous" ? where.spans : [];
    return { ...norm, lost: { why: where.state === "ambiguous" ? where.why : "orphaned", spans } };
  });
  const words = new Set(moved.map(({ quote }) => foldText(quote)));
  const fresh = drafts.filter(({ quote }) => !words.has(foldText(quote)));
  const marks = movedMarks(work, source);
  const next = withDrafts({ ...work, source, marks, norms: moved }, fresh);
  return { ...next, norms: inOrder(sameIds(next.norms, before, edited)) };
}

/** Drafts made anew keep the ids that the same drafts had before, so that nothing else changes with them. */
function sameIds(
  norms: readonly DeskNorm[],
  before: ReadonlyMap<string, DeskNorm>,
  edited: ReadonlySet<string>,
): readonly DeskNorm[] {
  const known = new Map<string, string[]>();
  for (const [id, norm] of before) {
    if (edited.has(id)) continue;
    const words = foldText(norm.quote);
    known.set(words, [...(known.get(words) ?? []), id]);
  }
  return norms.map((norm) => {
    if (edited.has(norm.id)) return norm;
    const id = known.get(foldText(norm.quote))?.shift();
    return id === undefined ? norm : { ...norm, id };
  });
}

function standing(work: Deskwork, norm: DeskNorm, { start, end }: Span): DeskNorm {
  const quote = work.source.text.slice(start, end);
  const clause = clauseAt(work, start);
  // Words that now stand in a heading bind nobody: a person looks.
  if (clause?.kind !== "clause") return { ...norm, lost: { why: "moved", spans: [{ start, end }] } };
  const condition = inside(quote, norm.condition);
  const exception = inside(quote, norm.exception);
  return { ...norm, start, end, quote, clause: clause.address, condition, exception, lost: null };
}

/** A lost norm over yet another text: where exactly its words stand once, it is still for a person to say so. */
function relocated(work: Deskwork, norm: DeskNorm, old: Deskwork): DeskNorm {
  const spans = norm.lost!.spans.filter(
    ({ start, end }) => work.source.text.slice(start, end) === old.source.text.slice(start, end),
  );
  return { ...norm, lost: { ...norm.lost!, spans } };
}

function movedMarks(work: Deskwork, source: DeskSource): Deskwork["marks"] {
  const words = new Map<string, string>();
  for (const { address, start, end } of source.reading.clauses) {
    const said = foldText(source.text.slice(start, end));
    if (!words.has(said)) words.set(said, address);
  }
  const marks: Record<string, Deskwork["marks"][string]> = {};
  for (const { address, start, end } of work.source.reading.clauses) {
    const mark = work.marks[address];
    const now = mark && words.get(foldText(work.source.text.slice(start, end)));
    if (now !== undefined) marks[now] = mark!;
  }
  return marks;
}

/** A person says where a lost norm stands now. To give it up is to reject it. */
export function anchorAt(work: Deskwork, { id, start, end }: { id: string } & Span, hand: Hand): Deskwork {
  return normOf(work, id)?.lost ? setSpan(work, { id, start, end }, hand) : work;
}
