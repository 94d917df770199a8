// A question put to some policies → the answer, or why there is none. Pure, offline, the same each time.
import type { Policy } from "../../model/index.ts";
import { NO_READINGS, type Readings } from "../search/readings.ts";
import type { Answer, AnswerNorm, NearNorm, NearWhy, Refusal, Understood, Verdict } from "./answer.ts";
import { VERDICT_OF } from "./answer.ts";
import { type AskIndex, askIndex, type NormEntry, pairsOf } from "./askIndex.ts";
import { fromEnglish, isEnglish } from "./fromEnglish.ts";
import { fromPinyin } from "./fromPinyin.ts";
import { listed } from "./listed.ts";
import { LONGEST_QUESTION } from "./longest.ts";
import { partyFit } from "./partyFit.ts";
import { type Fit, scoreOf } from "./score.ts";
import { type Question, understand } from "./understand.ts";

/** Most norms of an answer, most near ones; how far below the best a norm may lie. */
const NORMS = 4;
const NEAR = 3;
/** Most norms where all of a body are asked for. */
const LISTED = 50;
const CLOSE = 0.75;
const NEAR_ENOUGH = 1.2;
/** Most norms that are looked at closely: the others share fewer words. */
const CANDIDATES = 150;

interface Scored extends Fit {
  readonly entry: NormEntry;
  readonly total: number;
  readonly readAs: AnswerNorm["readAs"];
}

const NOBODY: Understood = {
  kind: "open",
  negative: false,
  actors: [],
  towards: [],
  strangers: [],
  matter: [],
};

function refused(
  question: string,
  understood: Understood,
  refusal: Refusal,
  near: readonly NearNorm[] = [],
): Answer {
  return { question, understood, verdict: "none", refusal, norms: [], near, listed: false, omitted: {} };
}

/** Norms that share a concept or two characters with the question, most first. */
function candidates(question: Question, index: AskIndex): readonly NormEntry[] {
  const shared = new Map<number, number>();
  const add = (entries: readonly number[] | undefined, weight: number) => {
    const each = weight / Math.sqrt(entries?.length ?? 1);
    for (const entry of entries ?? []) shared.set(entry, (shared.get(entry) ?? 0) + each);
  };
  for (const { token } of question.words) {
    for (const concept of token.concepts.keys()) add(index.byConcept.get(concept), 2);
    if (token.concepts.size === 0) for (const pair of pairsOf(token.text)) add(index.byPair.get(pair), 1);
  }
  return [...shared]
    .sort(([a, first], [b, second]) => second - first || a - b)
    .slice(0, CANDIDATES)
    .map(([entry]) => index.entries[entry] as NormEntry);
}

function scored(question: Question, entry: NormEntry, index: AskIndex): Scored {
  const fit = scoreOf(question, entry, index);
  const parties = partyFit(question, entry, index);
  const total = fit.score === 0 ? 0 : fit.score + 0.5 * parties.parties + 0.4 * parties.exact;
  return { ...fit, why: parties.why ?? fit.why, entry, total, readAs: parties.readAs };
}

/** Norms that the text links to one, in either way, and that belong into an answer with it. */
function linked(best: Scored): readonly AnswerNorm[] {
  const { norm, policy } = best.entry;
  return policy.norms
    .filter((other) => {
      const links = [
        ...norm.related.filter((link) => link.norm === other.id),
        ...other.related.filter((link) => link.norm === norm.id),
      ];
      return links.some(({ type }) => type === "exception" || type === "joint" || type === "phase");
    })
    .map((other) => ({ policy, norm: other, readAs: best.readAs, by: "link" as const }));
}

function found(
  question: string,
  understood: Understood,
  fitting: readonly Scored[],
  rest: readonly Scored[],
): Answer {
  const [best] = fitting as [Scored, ...Scored[]];
  const close = fitting.filter(({ total }) => total >= best.total * CLOSE);
  const byWords: AnswerNorm[] = close.map(({ entry, readAs }) => ({
    policy: entry.policy,
    norm: entry.norm,
    readAs,
    by: "words",
  }));
  const [first, ...others] = byWords as [AnswerNorm, ...AnswerNorm[]];
  const all = [first, ...linked(best), ...others];
  const norms = all.filter((one, i) => all.findIndex(({ norm }) => norm === one.norm) === i).slice(0, NORMS);
  const listed = new Set(norms.map(({ norm }) => norm));
  const near = nearOf(rest.filter(({ entry }) => !listed.has(entry.norm)));
  for (const { norm } of near) listed.add(norm);
  const omitted: Partial<Record<NearWhy | "weaker" | "more", number>> = {};
  for (const { entry, why, total } of [...fitting, ...rest]) {
    if (total === 0 || listed.has(entry.norm)) continue;
    const reason = why ?? "weaker";
    omitted[reason] = (omitted[reason] ?? 0) + 1;
  }
  const verdict: Verdict = VERDICT_OF[first.norm.modality];
  return { question, understood, verdict, refusal: null, norms, near, listed: false, omitted };
}

function foundAll(question: string, understood: Understood, norms: readonly AnswerNorm[]): Answer {
  const more = norms.length - LISTED;
  return {
    question,
    understood,
    verdict: VERDICT_OF[(norms[0] as AnswerNorm).norm.modality],
    refusal: null,
    norms: norms.slice(0, LISTED),
    near: [],
    listed: true,
    omitted: more > 0 ? { more } : {},
  };
}

function nearOf(rest: readonly Scored[]): readonly NearNorm[] {
  const best = rest[0]?.total ?? 0;
  return rest
    .filter(({ total }) => total >= NEAR_ENOUGH && total >= best * CLOSE)
    .slice(0, NEAR)
    .map(({ entry, why }) => ({ policy: entry.policy, norm: entry.norm, why: why ?? "words" }));
}

/** Whether the question is about a part that the source does not have. */
function asksForAbsent(question: string, policies: readonly Policy[]): boolean {
  const parts = [...question.matchAll(/第([一二三四五六七八九十]+)部分/g)].map(([, han]) => han);
  return policies.some(({ document }) =>
    document.absent.some(({ address, heading }) => {
      const words = heading.replace(/^[一二三四五六七八九十]+\s*[、.\s]?/, "");
      return (
        (words.length > 3 && question.includes(words)) ||
        parts.some((han) => han && "零一二三四五六七八九十".indexOf(han) === Number(address))
      );
    }),
  );
}

/**
 * Answers a question from the norms of the policies. Never throws, whatever is typed. Under the verdict `none`
 * there are no norms but perhaps near ones; every norm given is one of the policies', whole.
 */
export function ask(question: string, policies: readonly Policy[], readings: Readings = NO_READINGS): Answer {
  const typed = question.trim();
  if (typed === "") return refused("", NOBODY, "empty");
  if (typed.length > LONGEST_QUESTION) return refused(typed.slice(0, LONGEST_QUESTION), NOBODY, "long");
  const index = askIndex(policies);
  const asked = understand(
    isEnglish(typed) ? fromEnglish(typed, index.forms) : fromPinyin(typed, index, readings),
    index.forms,
  );
  const { understood } = asked;
  if (asksForAbsent(typed, policies)) return refused(typed, understood, "absent");
  const all = candidates(asked, index)
    .map((entry) => scored(asked, entry, index))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || a.entry.norm.start - b.entry.norm.start);
  const stranger = asksStranger(asked);
  const we = asked.mentions.some(({ token }) => token.kind === "we");
  const fitting = stranger || we ? [] : all.filter(({ why }) => why === null);
  const list = listed(asked, index);
  if (list.norms.length > 0 && !stranger && !we) return foundAll(typed, understood, list.norms);
  if (fitting.length > 0)
    return found(
      typed,
      understood,
      fitting,
      all.filter(({ why }) => why !== null),
    );
  const close = list.near.length > 0 ? list.near : nearOf(all);
  const near = close.map((one) => (stranger ? { ...one, why: "other-body" as const } : one));
  const refusal = stranger
    ? "stranger"
    : we
      ? "we"
      : near.length > 0
        ? "near"
        : nothingKnown(asked)
          ? "nonsense"
          : "nothing";
  return refused(typed, understood, refusal, near);
}

/**
 * Whether the question is about a body that no document names. Its mere mention before the question counts only
 * where the question itself has nobody who acts.
 */
function asksStranger({ mentions }: Question): boolean {
  const acts = mentions.some(({ main, part, token }) => main && part === "subject" && token.keys.length > 0);
  return mentions.some(
    ({ token, part, ownsActor, main }) =>
      token.kind === "stranger" && !(part === "owner" && ownsActor) && (main || !acts),
  );
}

const nothingKnown = (asked: Question) =>
  asked.mentions.length === 0 && asked.words.every(({ token }) => token.kind === "unknown");
