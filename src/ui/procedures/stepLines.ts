// What stands in the box of a step, line by line: never without force, condition, exception, the mark of what
// was inferred, and 文件未写明 where the text names nobody.
import type { PlacedStep } from "../../analysis/index.ts";
import { type Language, type Policy, ROLES } from "../../model/index.ts";
import { ROLE_WORDS, say, sayActor, sayForce, sayParty, sayQualifiers } from "../../words/index.ts";

export interface StepLine {
  readonly kind: "title" | "plain" | "words" | "open";
  readonly text: string;
}

/** Roles that act have a step of their own; these are told in the box of the act. */
const TOLD = ROLES.filter((role) => role !== "approver" && role !== "consulted");
const LIST = { zh: "、", en: ", " } as const;

/** `〔推定〕` where all doers were inferred, with their names where only some were; "" where none was. */
function markOf(language: Language, policy: Policy, { kind, doers }: PlacedStep): string {
  const inferred = doers.filter(({ actor, explicit }) => actor !== null && !explicit);
  if (inferred.length === 0) return "";
  if (inferred.length === doers.length)
    return say(language, kind === "act" ? "procedures.bearerInferred" : "procedures.inferred");
  const names = inferred.map(({ actor }) => sayActor(language, policy, actor as string));
  return say(language, "procedures.inferredOnly", { names: names.join(LIST[language]) });
}

const OPEN = {
  act: "procedures.whoActs",
  approval: "procedures.whoApproves",
  consultation: "procedures.whoIsAsked",
} as const;

export function stepLines(language: Language, policy: Policy, step: PlacedStep): readonly StepLine[] {
  const { kind, norm, words, open } = step;
  const mark = markOf(language, policy, step);
  const who: readonly StepLine[] = [
    ...(open ? [{ kind: "open" as const, text: say(language, OPEN[kind]) }] : []),
    ...(mark ? [{ kind: "plain" as const, text: mark }] : []),
  ];
  if (kind !== "act") {
    const title = say(language, kind === "approval" ? "procedures.approves" : "procedures.isAsked");
    return [{ kind: "title", text: title }, ...who];
  }
  // A later stage is the same norm: its force and its parties were told at the first.
  const isFirst = words === null || step.id.endsWith(":act-0");
  const title = words === null ? norm.label[language] : say(language, "procedures.words", { words });
  const told = TOLD.flatMap((role) => {
    const parties = norm.others.filter((party) => party.role === role);
    if (parties.length === 0) return [];
    const names = parties.map((party) => sayParty(language, policy, party)).join(LIST[language]);
    return [say(language, "procedures.party", { role: ROLE_WORDS[role][language], names })];
  });
  return [
    { kind: "title", text: title },
    { kind: "plain", text: sayForce(language, norm) },
    ...who,
    ...sayQualifiers(language, norm).map((text): StepLine => ({ kind: "words", text })),
    ...(isFirst ? told.map((text): StepLine => ({ kind: "plain", text })) : []),
  ];
}
