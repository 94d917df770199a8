// A policy from the chair of one actor: 我必须 … 谁为我提供什么. Only norms that name the actor, or are inferred to
// be about it, are its own; norms on a kind that it belongs to stand apart; relatives are named, never mixed in.
import {
  type Actor,
  type Key,
  type Norm,
  type Party,
  type Policy,
  RELATION_TYPES,
  type Relation,
} from "../../model/index.ts";
import { actorCard, type Tie } from "../actor/actorCard.ts";
import { type Involvement, involvements, type Standing } from "../actor/standing.ts";
import { kindsOf } from "./kinds.ts";
import { alikeNamed } from "./relatives.ts";
import { reportsTo } from "./reports.ts";

/** The eight questions, then what they leave: every mention of the actor stands under one of them. */
export const SEAT_QUESTIONS = [
  "must",
  "may",
  "mayNot",
  "powers",
  "asksMe",
  "sparesMe",
  "reportTo",
  "provided",
  "oversee",
  "together",
  "towardsMe",
] as const;
export type SeatQuestion = (typeof SEAT_QUESTIONS)[number];
/** These are always asked; the rest are shown where there is something to say. */
export const MAIN_QUESTIONS: readonly SeatQuestion[] = SEAT_QUESTIONS.slice(0, 8);

const QUESTION_OF: Readonly<Record<Standing, SeatQuestion>> = {
  duty: "must",
  ban: "mayNot",
  liberty: "may",
  power: "powers",
  empowered: "powers",
  asked: "asksMe",
  approves: "asksMe",
  oversees: "oversee",
  owed: "provided",
  offered: "provided",
  spared: "sparesMe",
  subject: "towardsMe",
  partner: "together",
};

export interface SeatLine {
  readonly norm: Norm;
  /** The actor's own part in the norm, whether the text names it there, and why it was inferred. */
  readonly role: Involvement["role"];
  readonly explicit: boolean;
  readonly reason: Involvement["reason"];
  /** Whom it reports to; empty under the other questions. */
  readonly to: readonly Party[];
}

export interface SeatAnswer {
  readonly question: SeatQuestion;
  /** In the order of the text. */
  readonly lines: readonly SeatLine[];
}

/** What the policy says of a kind that the actor belongs to. */
export interface SeatOfKind {
  readonly kind: Actor;
  /** The relations that lead there, nearest first: each with its basis. */
  readonly by: readonly Relation[];
  readonly answers: readonly SeatAnswer[];
}

export interface Seat {
  readonly policy: Policy;
  readonly actor: Actor;
  /** The main questions, empty ones too; of the rest those with lines. */
  readonly answers: readonly SeatAnswer[];
  /** Norms, each once. */
  readonly norms: number;
  readonly kinds: readonly SeatOfKind[];
  /** Structural relatives and bodies of like name: near, and not the same. */
  readonly ties: readonly Tie[];
  readonly alike: readonly { readonly actor: Actor; readonly norms: number }[];
}

/**
 * The policy from the chair of an actor; null when it has no such actor.
 * @param key the actor's key, `policy/id`
 */
export function seatOf(policy: Policy, key: Key): Seat | null {
  const card = actorCard(policy, key);
  if (!card) return null;
  const { actor, norms } = card;
  const ties = [...card.ties].sort(
    (a, b) => RELATION_TYPES.indexOf(b.relation.type) - RELATION_TYPES.indexOf(a.relation.type),
  );
  return {
    policy,
    actor,
    norms,
    answers: answersOf(policy, actor, true),
    kinds: kindsOf(policy, actor)
      .map(({ kind, by }) => ({ kind, by, answers: answersOf(policy, kind, false) }))
      .filter(({ answers }) => answers.length > 0),
    ties,
    alike: alikeNamed(policy, actor, new Set(ties.map(({ other }) => other.id))),
  };
}

function answersOf(policy: Policy, actor: Actor, whole: boolean): readonly SeatAnswer[] {
  const entries = involvements(policy, actor);
  const lines = new Map<SeatQuestion, SeatLine[]>(SEAT_QUESTIONS.map((question) => [question, []]));
  for (const { norm, role, explicit, reason, standing } of entries) {
    lines.get(questionOf(standing, role))?.push({ norm, role, explicit, reason, to: [] });
    const to = role === "bearer" ? reportsTo(norm) : [];
    if (to.length > 0) lines.get("reportTo")?.push({ norm, role, explicit, reason, to });
  }
  return SEAT_QUESTIONS.map((question) => ({ question, lines: lines.get(question) ?? [] })).filter(
    (answer) => answer.lines.length > 0 || (whole && MAIN_QUESTIONS.includes(answer.question)),
  );
}

/** To be acted on is not to be provided with something. */
function questionOf(standing: Standing, role: Involvement["role"]): SeatQuestion {
  const isTarget = role === "target" && (standing === "owed" || standing === "offered");
  return isTarget ? "towardsMe" : QUESTION_OF[standing];
}
