// Which part each actor has in a clause of the question: who acts, who is acted on, whose thing it is. Chinese
// marks this by small words before and after (给、由、的) and by order; nothing else is looked at.
import type { Token } from "./segment.ts";

/**
 * subject: acts. agent: acts, named by 由, 归 or 被. object: acted on or turned to. owner: whose, or where
 * (…的, …里). topic: stands before everything, its part left open.
 */
export type Part = "subject" | "agent" | "object" | "owner" | "topic";

export interface Mention {
  readonly token: Token;
  readonly part: Part;
  /** Where it stands among the words of its clause. */
  readonly at: number;
  /** The word owned is itself an actor: 街道的组织委员. */
  readonly ownsActor: boolean;
}

export const isBody = (token: Token): boolean => token.kind !== "word" && token.kind !== "unknown";

const has = (token: Token | undefined, sort: string): boolean =>
  token !== undefined && [...token.concepts.values()].some((found) => found === sort);
export const isAct = (token: Token | undefined): boolean => has(token, "act") && token?.mark !== "object";

/** Words that hold the asked thing, the matter. */
export const isContent = (token: Token): boolean =>
  isBody(token) ||
  token.kind === "unknown" ||
  token.mark === "word" ||
  token.mark === "quantity" ||
  token.mark === "time" ||
  token.mark === "definition" ||
  [...token.concepts.values()].some((sort) => sort !== "light");

function partAt(tokens: readonly Token[], at: number): Part {
  const after = tokens[at + 1];
  let before = at - 1;
  while (before >= 0 && tokens[before]?.mark === "none") before--;
  const previous = tokens[before];
  // 街道的…, 街道里…, and 社区带头人: a body right before another is the one that it belongs to.
  if (after?.mark === "of" || after?.mark === "place" || (after && isBody(after))) return "owner";
  if (previous?.mark === "agent" || (has(previous, "act") && previous?.concepts.has("纳入"))) return "agent";
  if (previous?.mark === "object" || has(previous, "act") || (has(previous, "light") && before >= 0))
    return "object";
  // 社区服务, 街道公共事务: what is named right behind it is its own.
  if (after && after.concepts.size > 0 && [...after.concepts.values()].every((sort) => sort === "matter"))
    return "owner";
  // After another body with nothing but 和 between: the same part as that one.
  if (previous && isBody(previous)) return partAt(tokens, before);
  if (tokens.slice(0, at).some(isAct)) return "object";
  if (tokens.slice(0, at).some((token) => token.mark === "who")) return "object";
  return tokens.slice(at + 1).some((token) => isAct(token) || has(token, "light") || isQuestion(token))
    ? "subject"
    : "topic";
}

const QUESTIONS = new Set([
  "can",
  "must",
  "mustnot",
  "who",
  "what",
  "how",
  "quantity",
  "time",
  "reason",
  "definition",
]);
export const isQuestion = (token: Token): boolean => token.mark !== null && QUESTIONS.has(token.mark);

/** The actors of a clause with their parts. */
export function mentionsIn(tokens: readonly Token[]): readonly Mention[] {
  return tokens.flatMap((token, at) => {
    if (!isBody(token)) return [];
    const part = partAt(tokens, at);
    let next = at + 1;
    while (next < tokens.length && (tokens[next]?.mark === "of" || tokens[next]?.mark === "place")) next++;
    const owned = tokens[next];
    return [{ token, part, at, ownsActor: part === "owner" && owned !== undefined && isBody(owned) }];
  });
}
