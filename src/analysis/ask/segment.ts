// A folded clause of a question → words: actors, nicknames, bodies unknown to the documents, concepts, words of
// speech, and runs that no table knows. The cheapest cut wins: fewest unknown characters, then fewest words.
import type { Key } from "../../model/index.ts";
import type { ActorForms } from "./actorForms.ts";
import { WE } from "./lexicon/bodies.ts";
import { lexicon, type Mark, type Sort } from "./lexicon/lexicon.ts";

export type TokenKind = "actor" | "nickname" | "stranger" | "we" | "word" | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The actors that it may stand for. */
  readonly keys: readonly Key[];
  readonly concepts: ReadonlyMap<string, Sort>;
  readonly mark: Mark | null;
}

const NO_CONCEPTS: ReadonlyMap<string, Sort> = new Map();
const UNKNOWN_COST = 2.5;
const token = (kind: TokenKind, text: string, more: Partial<Token> = {}): Token => ({
  kind,
  text,
  keys: [],
  concepts: NO_CONCEPTS,
  mark: null,
  ...more,
});

interface Option {
  readonly length: number;
  readonly cost: number;
  readonly token: Token;
}

/** Everything that may begin at a place of the clause. */
function optionsAt(clause: string, at: number, forms: ActorForms): Option[] {
  const { forms: known, lengths } = lexicon();
  const options: Option[] = [];
  const start = clause.charAt(at);
  for (const length of forms.lengths.get(start) ?? []) {
    const text = clause.slice(at, at + length);
    const keys = forms.byForm.get(text);
    if (keys) options.push({ length, cost: 0.9, token: token("actor", text, { keys }) });
  }
  for (const { says, keys } of forms.nicknames) {
    says.lastIndex = at;
    const text = says.exec(clause)?.[0];
    if (text) options.push({ length: text.length, cost: 1, token: token("nickname", text, { keys }) });
  }
  WE.lastIndex = at;
  const we = WE.exec(clause)?.[0];
  if (we) options.push({ length: we.length, cost: 1, token: token("we", we) });
  for (const length of lengths.get(start) ?? []) {
    const text = clause.slice(at, at + length);
    const meaning = known.get(text);
    if (!meaning) continue;
    const { concepts, mark, stranger } = meaning;
    options.push({ length, cost: 1, token: token(stranger ? "stranger" : "word", text, { concepts, mark }) });
  }
  for (const length of forms.actLengths.get(start) ?? []) {
    const text = clause.slice(at, at + length);
    if (!forms.acts.has(text) || known.has(text)) continue;
    options.push({ length, cost: 1, token: token("word", text, { mark: "word" }) });
  }
  return options;
}

/** 给 before a body turns to it; before anything else it is the act of giving. */
function asPrepositions(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((one, at) => {
    if (one.mark !== "object" || one.concepts.size === 0) return one;
    const next = tokens.slice(at + 1).find((other) => other.mark !== "none" || PRONOUN.test(other.text));
    const turns =
      next !== undefined && (next.kind !== "word" || PRONOUN.test(next.text)) && next.kind !== "unknown";
    return turns ? { ...one, concepts: NO_CONCEPTS } : { ...one, mark: null };
  });
}
const PRONOUN = /^[他她它]们?$|^人家$|^别人$|^谁$/;

/** Cuts a folded clause into words; what stands together unknown is one word. */
export function segment(clause: string, forms: ActorForms): readonly Token[] {
  const costs = new Float64Array(clause.length + 1);
  const best: (Option | null)[] = new Array(clause.length).fill(null);
  for (let at = clause.length - 1; at >= 0; at--) {
    costs[at] = UNKNOWN_COST + (costs[at + 1] as number);
    for (const option of optionsAt(clause, at, forms)) {
      const cost = option.cost + (costs[at + option.length] as number);
      if (cost >= (costs[at] as number)) continue;
      costs[at] = cost;
      best[at] = option;
    }
  }
  const tokens: Token[] = [];
  for (let at = 0; at < clause.length; ) {
    const option = best[at] ?? null;
    const last = tokens.at(-1);
    if (option) tokens.push(option.token);
    else if (last?.kind === "unknown")
      tokens[tokens.length - 1] = token("unknown", last.text + clause.charAt(at));
    else tokens.push(token("unknown", clause.charAt(at)));
    at += option?.length ?? 1;
  }
  return asPrepositions(tokens);
}
