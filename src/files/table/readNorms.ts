// Rows of a norm table → norms as a file of a policy has them. What a person may leave out is filled in from what is
// there: the address from the quote, the label and the summary from its words.
import { anchorIndex, foldText, locateQuote, readText } from "../../model/index.ts";
import type { ColumnName } from "../../words/index.ts";
import { linesOf, partsOf } from "./cell.ts";
import { nameKey } from "./names.ts";
import type { RowReader } from "./readCells.ts";

/** Longest label that the checks let through, in characters. */
const LABEL = { zh: 18, en: 60 };

/** What the norms of one table are held against. */
export interface Ground {
  readonly text: string;
  /** Topic's name or id, folded → id. */
  readonly topics: ReadonlyMap<string, string>;
  readonly firstTopic: string;
}

/** Finds clauses by quotes: the text is folded once. */
export function clauseFinder(
  { text }: Ground,
  renumbered: Parameters<typeof readText>[1],
): (quote: string) => string {
  const index = anchorIndex(text);
  const { clauses } = readText(text, renumbered);
  return (quote) => {
    const place = locateQuote(index, quote);
    if (place.found !== "one") return "";
    return clauses.find(({ end }) => end > place.span.start)?.address ?? "";
  };
}

export function normOf(
  row: RowReader,
  ground: Ground,
  clauseOf: (quote: string) => string,
  number: number,
): Record<string, unknown> {
  const quote = row.text("quote");
  const words = (name: ColumnName, otherwise: string) => row.words(name) ?? otherwise;
  const topic = row.text("topic");
  const label = row.pair("label.zh", "label.en") ?? {
    zh: short(quote, LABEL.zh),
    en: short(quote, LABEL.en),
  };
  const summary = row.pair("summary.zh", "summary.en") ?? { zh: quote, en: quote };
  const review = partsOf(row.text("review"));
  return {
    id: words("id", `norm-${number}`).trim(),
    clause: words("clause", clauseOf(quote)).trim(),
    quote,
    modality: row.modality(),
    force: row.force(),
    bearers: row.parties("bearers"),
    others: row.others(),
    label,
    action: words("action", short(quote, LABEL.zh)),
    matter: words("matter", short(quote, 400)),
    topic: topic.trim() === "" ? ground.firstTopic : (ground.topics.get(nameKey(topic)) ?? topic),
    summary,
    condition: row.words("condition"),
    exception: row.words("exception"),
    related: row.related(),
    note: row.pair("note.zh", "note.en"),
    review: review.length >= 3 ? { state: review[0], by: review[1], at: review[2] } : null,
    comments: linesOf(row.text("comments")).map((line) => {
      const [by = "", at = "", ...text] = partsOf(line);
      return { by, at, text: text.join("∥") };
    }),
  };
}

const short = (text: string, most: number) => [...text.replace(/\s+/g, " ")].slice(0, most).join("");

export const isBlank = (text: string): boolean => foldText(text) === "";
