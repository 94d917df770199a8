// The tables of this folder as one dictionary, made once: form → what it can mean.
import { fold } from "../../search/fold.ts";
import { ACTS, LIGHT } from "./acts.ts";
import { STRANGERS } from "./bodies.ts";
import { MATTERS, OTHER_MATTERS } from "./matters.ts";
import { QUALITIES } from "./qualities.ts";
import { SPEECH, WHOLE } from "./speech.ts";

/** act and matter must be in a norm that answers; light and quality only help to find it. */
export type Sort = "act" | "matter" | "light" | "quality";

/** What a word of speech does: ask for something, turn to no, or show the part of the actor beside it. */
export type Mark =
  | "can"
  | "must"
  | "mustnot"
  | "who"
  | "what"
  | "how"
  | "quantity"
  | "time"
  | "reason"
  | "definition"
  | "no"
  | "whether"
  | "yes"
  | "object"
  | "agent"
  | "of"
  | "place"
  | "mine"
  | "none"
  | "word";

export interface Meaning {
  /** Concepts by their first word, each with its sort; empty for words of speech. */
  readonly concepts: ReadonlyMap<string, Sort>;
  readonly mark: Mark | null;
  readonly stranger: boolean;
}

export interface Lexicon {
  /** Every form that a question can hold. */
  readonly forms: ReadonlyMap<string, Meaning>;
  /** Forms that documents use → their concepts. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  /** Lengths of the forms that begin with a character, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

interface Draft {
  concepts: Map<string, Sort>;
  mark: Mark | null;
  stranger: boolean;
}

const words = (line: string) =>
  line
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => fold(word));

function makeLexicon(): Lexicon {
  const forms = new Map<string, Draft>();
  const written = new Map<string, string[]>();
  const draft = (form: string): Draft => {
    const old = forms.get(form);
    if (old) return old;
    const made: Draft = { concepts: new Map(), mark: null, stranger: false };
    forms.set(form, made);
    return made;
  };
  const concepts = (table: string, sort: Sort) => {
    for (const line of table.split("\n")) {
      const [formal = "", spoken = ""] = line.split("|");
      const [concept, ...more] = words(formal);
      if (concept === undefined) continue;
      for (const form of [concept, ...more]) {
        const known = written.get(form) ?? [];
        if (!known.includes(concept)) written.set(form, [...known, concept]);
      }
      for (const form of [concept, ...more, ...words(spoken)]) {
        const { concepts: meant } = draft(form);
        if (!meant.has(concept)) meant.set(concept, sort);
      }
    }
  };
  for (const word of words(WHOLE)) draft(word).mark = "word";
  for (const line of SPEECH.trim().split("\n")) {
    const [mark = "", said = ""] = line.split(": ");
    for (const form of words(said)) draft(form).mark = mark as Mark;
  }
  concepts(ACTS, "act");
  concepts(MATTERS, "matter");
  concepts(OTHER_MATTERS, "matter");
  concepts(QUALITIES, "quality");
  concepts(LIGHT, "light");
  for (const body of words(STRANGERS)) draft(body).stranger = true;
  return { forms, written, lengths: lengthsByStart(forms.keys()) };
}

/** For each first character of some forms the lengths that are worth a look, longest first. */
export function lengthsByStart(forms: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const form of forms) {
    const start = form.charAt(0);
    found.set(start, (found.get(start) ?? new Set()).add(form.length));
  }
  return new Map([...found].map(([start, lengths]) => [start, [...lengths].sort((a, b) => b - a)]));
}

let made: Lexicon | null = null;

/** The dictionary; made at the first call. */
export function lexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

/** Every form as one text, so that its characters can be given readings. */
export function lexiconText(): string {
  return [...lexicon().forms.keys()].join("\n");
}
