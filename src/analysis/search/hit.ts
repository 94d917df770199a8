// A found entry as it is shown: its name, and the words it was found by, marked. A norm never comes
// without a whole sentence, so that its force, condition and exception stay with it.
import type { Key, Language } from "../../model/index.ts";
import type { SearchIndex } from "./buildIndex.ts";
import type { Entry, Found, Label } from "./entries.ts";
import { type Marked, marked } from "./marks.ts";
import { skipsIn, type Word } from "./rank.ts";

export interface Hit {
  readonly found: Found;
  readonly key: Key;
  readonly policy: string;
  /** Its name in the person's language; a clause's words. */
  readonly shown: Marked;
  /** The words it was found by, where `shown` does not hold them. For norms always a whole sentence: the
   * quote where the words are in it, else the summary. */
  readonly also: Marked | null;
}

/** The label that an entry is shown by. */
function nameOf(entry: Entry, language: Language): string {
  const wanted = language === "en" ? entry.labels.find((label) => label.kind === "english") : undefined;
  return (wanted ?? (entry.labels[0] as Label)).text;
}

/** A whole sentence of a norm: the quote if the words are in it, a summary if they are there, else the
 * summary in the person's language, unmarked. */
function sentenceOf(found: Found, language: Language, mark: (text: string) => Marked | null): Marked | null {
  if (found.kind !== "norm") return null;
  const { quote, summary } = found.norm;
  const sentences = [quote, summary[language], summary.zh, summary.en];
  for (const sentence of sentences) {
    const hit = mark(sentence);
    if (hit) return hit;
  }
  return { text: summary[language], marks: [] };
}

export function hitOf(index: SearchIndex, entry: Entry, words: readonly Word[], language: Language): Hit {
  const { found, key, policy, labels } = entry;
  const longest = Math.max(0, ...words.map((word) => skipsIn(found, word)));
  const inName = (text: string) => marked(index, text, words, { skips: longest });
  const inSentence = (text: string) => marked(index, text, words, "sentence");
  const name = nameOf(entry, language);
  const shown = found.kind === "clause" ? inSentence(name) : inName(name);
  const elsewhere = () => {
    for (const { kind, text } of labels) {
      if (kind === "words" || kind === "englishWords" || text === name) continue;
      const hit = inName(text);
      if (hit) return hit;
    }
    return null;
  };
  const sentence = sentenceOf(found, language, inSentence);
  return {
    found,
    key,
    policy,
    shown: shown ?? { text: name, marks: [] },
    also: sentence ?? (shown ? null : elsewhere()),
  };
}
