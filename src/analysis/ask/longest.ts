// How long a question may be. Alone in its file: links need it at once, the rules that answer come later.

/** Longest question, in code units. */
export const LONGEST_QUESTION = 300;
