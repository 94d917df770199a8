// A question → what is asked, of whom, towards whom, about what. Looks at the words only; which norm fits is
// another matter (match.ts).
import type { Key, Modality } from "../../model/index.ts";
import { fold } from "../search/fold.ts";
import type { ActorForms } from "./actorForms.ts";
import type { AskKind, Understood } from "./answer.ts";
import { listsOf } from "./lists.ts";
import { isAct, isBody, isContent, isQuestion, type Mention, mentionsIn } from "./parts.ts";
import { segment, type Token } from "./segment.ts";

/** What a norm must state beside its act to answer. */
export type Aspect = "quantity" | "time" | "reason" | "definition";

export interface Asked extends Mention {
  /** In the clause that asks, or in one that only leads up to it. */
  readonly main: boolean;
  /** An act of its clause stands behind it with something to act on, or with nothing. */
  readonly acts: "onSomething" | "plainly" | null;
}

export interface Question {
  readonly kind: AskKind;
  readonly negative: boolean;
  readonly aspects: readonly Aspect[];
  readonly mentions: readonly Asked[];
  /** Words that say what it is about, each with whether its clause is the one that asks. */
  readonly words: readonly { readonly token: Token; readonly main: boolean }[];
  /** 谁 asked for as the one who approves: 报给谁批, 谁点头. */
  readonly asksApprover: boolean;
  /** Nothing but a body is named: the modalities of which all its norms are asked for. */
  readonly lists: readonly Modality[] | null;
  readonly understood: Understood;
}

/** 能不能, 要不要 and …吗 want a yes or no, whatever else is in the sentence; a bare 要 or 可以 may stand with 哪些. */
const YES_OR_NO = /不|否|没/;

function kindOf(tokens: readonly Token[]): AskKind {
  const marks = new Set(tokens.map((token) => token.mark));
  if (marks.has("mustnot") && !marks.has("who")) return "can";
  if (marks.has("quantity") || marks.has("time") || marks.has("definition")) return "what";
  if (marks.has("reason")) return "how";
  const asks = (kinds: readonly AskKind[]) => kinds.find((kind) => marks.has(kind as never));
  const decides = tokens.some(
    ({ mark, text }) => mark === "yes" || ((mark === "can" || mark === "must") && YES_OR_NO.test(text)),
  );
  return asks(decides ? ["who", "can", "must"] : ["who", "how", "what", "can", "must"]) ?? "open";
}

/** Something to be about: a concept or an unknown word, and not just a body. */
const saysWhat = (token: Token): boolean =>
  isContent(token) && !isBody(token) && token.text.length + token.concepts.size > 1;

/** Clauses before the one that asks only lead up to it; a clause that asks about nothing takes the one before. */
function mainClauses(clauses: readonly (readonly Token[])[]): ReadonlySet<number> {
  let at = clauses.findLastIndex((tokens) => tokens.some(isQuestion));
  if (at < 0) return new Set(clauses.keys());
  const main = new Set([at]);
  while (at > 0 && !(clauses[at] as readonly Token[]).some(saysWhat)) main.add(--at);
  return main;
}

function actsOf(tokens: readonly Token[], at: number): Asked["acts"] {
  const act = tokens.findIndex((token, place) => place > at && (isAct(token) || token.concepts.size > 0));
  if (act < 0) return null;
  const last = tokens.findLastIndex(isAct);
  const rest = tokens.slice(Math.max(act, last) + 1);
  return rest.some((token) => isContent(token) && token.mark !== "who" && !isQuestion(token))
    ? "onSomething"
    : "plainly";
}

/** 书记 after 社区的 is the one of that level. */
function narrowed(tokens: readonly Token[], forms: ActorForms): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== "nickname") return token;
    const owner = tokens.slice(0, at).findLast((other) => other.kind === "actor");
    const level = owner && forms.actors.get(owner.keys[0] ?? "")?.level;
    const same = token.keys.filter((key) => forms.actors.get(key)?.level === level);
    return same.length > 0 ? { ...token, keys: same } : token;
  });
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
const idOf = (key: Key) => key.slice(key.indexOf("/") + 1);

/** 、 between bodies says 和; folding would lose it, and 街道、社区 would look like one. */
function withAnd(clause: string, forms: ActorForms): string {
  const names = forms.listed.filter((name) => clause.includes(name));
  const parts = names.reduce(
    (rest, name) => rest.flatMap((part, i) => (i % 2 === 0 ? parted(part, name) : [part])),
    [clause],
  );
  return parts.map((part, i) => (i % 2 === 0 ? part.replaceAll("、", "和") : part)).join("");
}

/** Every second part is the name itself. */
function parted(text: string, name: string): readonly string[] {
  return text.split(name).flatMap((part, i) => (i === 0 ? [part] : [name, part]));
}

/** Understands a question that is neither empty nor too long. */
export function understand(question: string, forms: ActorForms): Question {
  const clauses = question
    .split(/[，,；;。？?！!：:\n]+/)
    .map((clause) => fold(withAnd(clause, forms)))
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
    .map((clause) => narrowed(segment(clause, forms), forms));
  const mains = mainClauses(clauses);
  const asking = clauses.flatMap((tokens, i) => (mains.has(i) ? tokens : []));
  const kind = kindOf(asking);
  const marks = new Set(asking.map((token) => token.mark));
  const mentions = clauses.flatMap((tokens, i) =>
    mentionsIn(tokens).map(
      (mention): Asked => ({ ...mention, main: mains.has(i), acts: actsOf(tokens, mention.at) }),
    ),
  );
  const words = clauses.flatMap((tokens, i) =>
    tokens
      .filter((token) => token.kind === "unknown" || token.mark === "word" || token.concepts.size > 0)
      .map((token) => ({ token, main: mains.has(i) })),
  );
  const acting = mentions.filter(({ part }) => part === "subject" || part === "agent" || part === "topic");
  const others = mentions.filter((mention) => !acting.includes(mention));
  const ids = (list: readonly Asked[]) =>
    unique(
      list
        .filter(({ token }) => token.kind === "actor" || token.keys.length === 1)
        .flatMap(({ token }) => token.keys.map(idOf)),
    );
  return {
    kind,
    negative: marks.has("no"),
    aspects: (["quantity", "time", "reason", "definition"] as const).filter((aspect) => marks.has(aspect)),
    mentions,
    words,
    asksApprover:
      kind === "who" && asking.some((token) => token.concepts.has("审批") && !token.concepts.has("主导")),
    lists: listsOf(asking),
    understood: {
      kind,
      negative: marks.has("no"),
      actors: ids(acting),
      towards: ids(others).filter((id) => !ids(acting).includes(id)),
      strangers: unique(
        mentions.filter(({ token }) => token.kind === "stranger").map(({ token }) => token.text),
      ),
      matter: unique(words.filter(({ token }) => !token.concepts.has("要求")).map(({ token }) => token.text)),
    },
  };
}
