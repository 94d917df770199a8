// The work on the desk → a policy in the archival form, ready for the checks that every opened file goes through. Only
// what a person accepted becomes a norm; what nobody decided on stays in the ledger as doubtful.
import { foldText, type Norm, REVIEW_SIGNS, SCHEMA_VERSION, tourForm } from "../../model/index.ts";
import { actorName, type DeskNorm, type Deskwork } from "./deskwork.ts";
import { ownTold } from "./fitting.ts";
import { guessRenumbered } from "./guess.ts";
import { commentText } from "./laying.ts";
import { isKept, ledger } from "./ledger.ts";

const BEGINS = 12;
const both = (zh: string, en: string) => ({ zh, en });

/** A workspace in the archival form with one policy. What is untranslated says so by being Chinese in both languages. */
export function policyOf(work: Deskwork) {
  const { source, base } = work;
  const kept = work.norms.filter(isKept);
  const ids = new Set(kept.map(({ id }) => id));
  const norms = kept.map((norm) => normForm(work, norm, ids));
  // Actors that only drafts speak of are none of the policy's yet; those of an open policy stay.
  const spoken = new Set([
    ...kept.flatMap(({ bearers, others }) => [...bearers, ...others].map(({ actor }) => actor)),
    ...work.relations.flatMap(({ from, to }) => [from, to]),
  ]);
  const id = base?.id ?? "draft";
  return {
    schemaVersion: SCHEMA_VERSION,
    policies: [
      {
        id,
        document: documentForm(work),
        text: source.text,
        scrape: source.raw === source.text && !base?.scraped ? null : source.raw,
        repairs: source.repairs.filter((_, at) => !source.undone.includes(at)),
        actors: work.actors.filter((actor) => base !== null || spoken.has(actor.id)).map(actorForm),
        relations: work.relations,
        norms,
        coverage: coverageForm(work),
        tours: base?.tours.map(tourForm) ?? [],
        glossary: base?.glossary.map(({ policy: _, span: __, ...term }) => term) ?? [],
        ...(base && { layout: base.layout }),
      },
    ],
    sameAs: work.sameAs,
  };
}

const actorForm = ({ id, name, nameEn, aliases, level, kind, system, note }: Deskwork["actors"][number]) => ({
  id,
  name,
  nameEn,
  aliases,
  level,
  kind,
  system,
  note,
});

function documentForm({ facts, source, base }: Deskwork) {
  const { title, issuer, date, number, extent } = facts;
  const own = { date: date || null, number: number || null, extent };
  if (base) {
    const { repairs: _, ...document } = base.document;
    const named = (zh: string, old: string, en: string) => (zh === old ? en : zh);
    return {
      ...document,
      ...own,
      title: title || document.title,
      titleEn: named(title || document.title, document.title, document.titleEn),
      issuer: issuer || document.issuer,
      issuerEn: named(issuer || document.issuer, document.issuer, document.issuerEn),
    };
  }
  return {
    id: "draft",
    title: title || "未命名文件",
    titleEn: title || "Untitled document",
    issuer: issuer || "未写明",
    issuerEn: issuer || "not stated",
    ...own,
    extentNote: null,
    status: null,
    supersededBy: null,
    source: both(
      "本人带来的文字，由本产品起草、人工复核。",
      "A text brought by the user, drafted here and reviewed by hand.",
    ),
    notes: [],
    absent: [],
    renumbered: guessRenumbered(source.text).map(({ heading, part }) => ({
      heading,
      part,
      note: both("编号按次序推定，请核对。", "Counted by its place; please check."),
    })),
    topics: [{ id: "general", zh: "未分类", en: "Not sorted" }],
    suspected: [],
  };
}

function normForm(work: Deskwork, norm: DeskNorm, ids: ReadonlySet<string>) {
  const { id, clause, quote, start, end, modality, force, bearers, others, condition, exception } = norm;
  const told = norm.told && !norm.stale ? norm.told : ownTold(norm);
  const named = bearers.map(({ actor }) => actorName(work, actor) ?? actor).join("、");
  const summary = norm.told && !norm.stale ? told.summary : ownSummary(named, quote);
  const topics = work.base?.document.topics ?? [{ id: "general" }];
  return {
    id,
    clause,
    quote,
    start,
    end,
    modality,
    force,
    bearers,
    others,
    label: told.label,
    action: told.action,
    matter: told.matter,
    topic: topics.some((topic) => topic.id === told.topic) ? told.topic : (topics[0]?.id ?? "general"),
    summary,
    condition,
    exception,
    related: told.related.filter((link) => ids.has(link.norm)),
    note: told.note,
    review: reviewForm(norm),
    comments: norm.comments.map((said) => ({ by: said.by || "—", at: said.at, text: commentText(said) })),
  };
}

function ownSummary(named: string, quote: string) {
  const words = `${named === "" ? "" : `${named}：`}${quote}`;
  return both(words, words);
}

/** The last ruling; where there was none at this desk, what the file said. */
function reviewForm({ log, review, state }: DeskNorm): Norm["review"] {
  const last = log.at(-1);
  if (!last || state === "rejected") return review;
  return { state: REVIEW_SIGNS[state], by: last.by || "—", at: last.at };
}

/** A state for every clause: a norm where one was accepted, what a person marked, else background or doubtful. */
function coverageForm(work: Deskwork) {
  const { text } = work.source;
  return ledger(work).map(({ address, state, start, end }) => {
    const begins = beginning(text, start, end);
    const open = state === "unread" || state === "drafted";
    const mark = work.marks[address];
    const told = mark?.state === state ? mark.reason : null;
    const doubt = both("尚未人工复核。", "Not reviewed by a person yet.");
    const asked = both("由审读人标为存疑。", "Marked as doubtful by the reviewer.");
    return {
      clause: address,
      begins,
      state: open ? ("doubtful" as const) : state,
      reason: open ? doubt : state === "doubtful" ? (told ?? asked) : told,
    };
  });
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
