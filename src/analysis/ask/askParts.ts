// Several questions put at once → an answer to each. What is asked last may lean on what was said before it: a part
// that names nobody takes the part before it along.
import type { Policy } from "../../model/index.ts";
import { fold } from "../search/fold.ts";
import { NO_READINGS, type Readings } from "../search/readings.ts";
import type { ActorForms } from "./actorForms.ts";
import type { Answer } from "./answer.ts";
import { ask } from "./ask.ts";
import { askIndex } from "./askIndex.ts";
import { LONGEST_QUESTION } from "./longest.ts";
import { isBody } from "./parts.ts";
import { segment, type Token } from "./segment.ts";

/** More than a person asks in one breath. */
const MOST_PARTS = 4;

const ASKS = new Set(["who", "what", "how", "quantity", "time", "reason", "definition"]);
/** 能不能, 要不要, 是否: asks whatever stands around it; a bare 要 or 可以 only tells. */
const asksPlainly = ({ mark, text }: Token): boolean =>
  mark !== null && (ASKS.has(mark) || ((mark === "can" || mark === "must") && /不|否|没/.test(text)));

/** The questions in a text, each with the clauses that lead up to it; the text itself where it asks only one. */
function partsOf(question: string, forms: ActorForms): readonly string[] {
  const clauses = question.match(/[^，,；;。？?！!\n]+[，,；;。？?！!\n]*/g) ?? [];
  const parts: string[] = [];
  let open = "";
  for (const clause of clauses) {
    open += clause;
    const tokens = segment(fold(clause), forms);
    const ends = /[？?]/.test(clause);
    if (!tokens.some(asksPlainly) && !(ends && tokens.some(({ mark }) => mark === "yes" || mark === "can")))
      continue;
    parts.push(open);
    open = "";
  }
  if (open.trim() !== "" && parts.length > 0) parts.push(`${parts.pop()}${open}`);
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts.map((part) => part.trim()) : [question];
}

const bare = (part: string) => part.replace(/[，,；;。？?！!\s]+$/, "");

/**
 * Answers every question of a text, in order; one where it asks one thing, or is too long. Each is an answer as `ask`
 * gives it, under its own part of the text.
 */
export function askParts(
  question: string,
  policies: readonly Policy[],
  readings: Readings = NO_READINGS,
): readonly Answer[] {
  const typed = question.trim();
  const { forms } = askIndex(policies);
  const parts = typed.length > LONGEST_QUESTION ? [typed] : partsOf(typed, forms);
  if (parts.length < 2) return [ask(question, policies, readings)];
  return parts.map((part, at) => {
    const before = parts[at - 1];
    const alone = segment(fold(part), forms).some((token) => isBody(token) && token.kind !== "we");
    if (before === undefined || alone) return ask(part, policies, readings);
    return { ...ask(`${bare(before)}，${part}`, policies, readings), question: part };
  });
}
