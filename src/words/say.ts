// A word in both languages with plain {name} holes, filled at the moment it is said.
import type { Language } from "../model/index.ts";

export type Words = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
export type Facts = Readonly<Record<string, string | number>>;

/** Puts facts into the holes of a sentence; a hole without a fact stays visible, so that it is noticed. */
export function fill(sentence: string, facts: Facts = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : hole,
  );
}

/** Makes the one function that turns a key of a dictionary into words of a language. */
export function speaker<W extends Words>(
  words: W,
): (language: Language, key: keyof W & string, facts?: Facts) => string {
  return (language, key, facts) => fill(words[key]?.[language] ?? key, facts);
}
