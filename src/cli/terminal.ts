// What a command may do to the outside, so that it can be run without a process around it.
import type { Language } from "../model/index.ts";
import { type Facts, sayInTerminal, type TerminalWord } from "../words/index.ts";

export interface Streams {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches stderr: only then is progress shown. */
  readonly watched: boolean;
}

export interface Terminal extends Streams {
  readonly language: Language;
  /** stdout carries one JSON value and nothing else. */
  readonly json: boolean;
  say(word: TerminalWord, facts?: Facts): string;
  /** A line that the next one overwrites; null wipes it away. */
  progress(line: string | null): void;
}

export function terminalOver(streams: Streams, language: Language, json: boolean): Terminal {
  return {
    ...streams,
    language,
    json,
    say: (word, facts) => sayInTerminal(language, word, facts),
    progress: (line) => {
      if (streams.watched) streams.err(`\r\u001b[K${line ?? ""}`);
    },
  };
}

/** Wrong usage: exit code 2, a sentence, no stack. */
export class Usage extends Error {}
