// A question of the quiz in words: what is asked, the options, and why the key is right. Options never show whether
// they are; a norm is explained whole, with force, condition and exception, and what was inferred says so.
import type { Force, Language, Modality, Norm, OutlineNode, Policy, Role } from "../model/index.ts";
import { sayActor, sayNorm } from "./norm.ts";
import { QUIZ_PROMPTS, QUIZ_SAID } from "./quizPrompts.ts";
import { fill } from "./say.ts";

interface SaidChange {
  readonly from: string;
  readonly to: string;
}

export type SaidOption =
  | { readonly type: "actors"; readonly actors: readonly string[] }
  | { readonly type: "unnamed" | "silent" }
  | { readonly type: "role"; readonly role: Role | "bearer" }
  | { readonly type: "claim"; readonly actors: readonly string[]; readonly explicit: boolean }
  | {
      readonly type: "ruling";
      readonly ruling: { readonly modality: Modality; readonly force: Force; readonly qualified: boolean };
    }
  | { readonly type: "force"; readonly force: Force }
  | { readonly type: "qualifier"; readonly words: string | null }
  | { readonly type: "words"; readonly words: string }
  | {
      readonly type: "sentence";
      readonly text: string;
      readonly norm: string;
      readonly change: SaidChange | null;
    }
  | { readonly type: "section"; readonly address: string }
  | { readonly type: "change"; readonly change: SaidChange | null }
  | {
      readonly type: "pair";
      readonly actors: readonly string[];
      readonly norm: string;
      readonly text: string;
    };

/** The parts of a question that sentences are made of. */
export interface SaidQuestion {
  readonly kind: keyof typeof QUIZ_PROMPTS;
  readonly form: string;
  readonly norm: Norm;
  readonly subject: string | null;
  readonly shown: string | null;
  readonly options: readonly SaidOption[];
  readonly key: number;
}

const said = (language: Language, key: keyof typeof QUIZ_SAID, facts = {}) =>
  fill(QUIZ_SAID[key][language], facts);

/** What is asked, in one sentence; the words of the text stand apart from it (`shown`). */
export function sayPrompt(language: Language, policy: Policy, question: SaidQuestion): string {
  const { kind, form, norm, subject, shown } = question;
  const forms: Readonly<Record<string, { zh: string; en: string }>> = QUIZ_PROMPTS[kind];
  const gapless = form === "gap" && shown === norm.quote;
  const wanted = [gapless ? "carried" : form, `${form}-${norm.modality}`, norm.modality, "any"];
  const prompt = wanted.map((name) => forms[name]).find((found) => found !== undefined);
  const name = subject === null ? "" : sayActor(language, policy, subject);
  return fill(prompt?.[language] ?? kind, { name });
}

/** 区党委、区政府 are said as the text says them together: 区党委和政府. */
const names = (language: Language, policy: Policy, actors: readonly string[]) =>
  actors
    .map((id) => sayActor(language, policy, id))
    .join(said(language, "and"))
    .replace(/^(.+)党委、\1政府$/, "$1党委和政府");

/** An option as it stands behind its letter. */
export function sayOption(
  language: Language,
  policy: Policy,
  question: SaidQuestion,
  option: SaidOption,
): string {
  const { norm } = question;
  switch (option.type) {
    case "actors":
      return names(language, policy, option.actors);
    case "unnamed":
      return said(language, "unnamed");
    case "silent":
      return said(language, policy.document.extent === "excerpt" ? "silentExcerpt" : "silent");
    case "role":
      return said(language, roleKey(option.role, norm.modality));
    case "claim":
      return said(language, option.explicit ? "claimed" : "inferred", {
        names: names(language, policy, option.actors),
      });
    case "ruling":
      return sayRuling(language, norm, option.ruling);
    case "force":
      return said(language, `force-${option.force}`);
    case "qualifier":
      return option.words === null ? said(language, "noQualifier") : `“${option.words}”`;
    case "words":
      return option.words;
    case "sentence":
      return option.text;
    case "section":
      return (headingOf(policy.outline, option.address) ?? option.address).replace(/。$/, "");
    case "change":
      return sayChange(language, option.change);
    case "pair":
      return said(language, "pair", { names: names(language, policy, option.actors), text: option.text });
  }
}

function roleKey(role: Role | "bearer", modality: Modality): keyof typeof QUIZ_SAID {
  if (role === "bearer") return `bearer-${modality}`;
  const spared = modality === "prohibition" && (role === "target" || role === "recipient");
  return spared ? "role-spared" : `role-${role}`;
}

function sayRuling(
  language: Language,
  norm: Norm,
  { modality, force, qualified }: { modality: Modality; force: Force; qualified: boolean },
): string {
  const whole = said(language, `ruling-${modality}-${force}` as keyof typeof QUIZ_SAID);
  const { condition, exception } = norm;
  if (condition === null && exception === null) return whole;
  if (!qualified) return whole + said(language, "unqualified");
  const limits = [
    ...(condition === null ? [] : [said(language, "limited", { words: condition })]),
    ...(exception === null ? [] : [said(language, "excepted", { words: exception })]),
  ];
  return whole + limits.join("");
}

/** What became of an option's sentence, told once the answer is shown; null where nothing did. */
export function sayOptionNote(language: Language, option: SaidOption): string | null {
  return option.type === "sentence" && option.change !== null ? sayChange(language, option.change) : null;
}

function sayChange(language: Language, change: SaidChange | null): string {
  if (change === null) return said(language, "unchanged");
  const { from, to } = change;
  return said(language, from === "" ? "added" : to === "" ? "dropped" : "swapped", { from, to });
}

function headingOf(nodes: readonly OutlineNode[], address: string): string | null {
  for (const node of nodes) {
    if (node.address === address) return node.heading;
    const below = headingOf(node.children, address);
    if (below !== null) return below;
  }
  return null;
}

/** For readers of English: what the sentence shown says, as far as it does not give the answer away. */
export function sayGloss(language: Language, question: SaidQuestion): string | null {
  if (language === "zh" || question.shown === null) return null;
  const { kind, form, norm } = question;
  const whole =
    form === "shown" && ["bearer", "consulted", "approver", "role", "force", "section"].includes(kind);
  if (whole) return norm.summary.en;
  if (["named", "bearer"].includes(kind) && form !== "gap") return norm.label.en;
  return null;
}

/** Why the key is right, a paragraph each: the norm whole, what was inferred and why, what its reader noted. */
export function sayWhy(language: Language, policy: Policy, question: SaidQuestion): readonly string[] {
  const { norm, kind, subject } = question;
  const reasons = [...norm.bearers, ...norm.others].flatMap(({ actor, reason }) =>
    actor === null || reason === null
      ? []
      : [{ name: sayActor(language, policy, actor), reason: reason[language] }],
  );
  const why = [...new Map(reasons.map((each) => [each.reason, each])).values()];
  return [
    ...(kind === "silent" && subject !== null
      ? [
          said(language, policy.document.extent === "excerpt" ? "whySilentExcerpt" : "whySilent", {
            name: sayActor(language, policy, subject),
          }),
        ]
      : []),
    sayNorm(language, policy, norm),
    ...why.map((each) => said(language, "whyInferred", each)),
    ...(norm.note === null ? [] : [said(language, "note", { words: norm.note[language] })]),
  ];
}
