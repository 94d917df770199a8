// A tour as it is taught from paper or slides: everything that its pages say, in one language, before it is set.
import { litBy } from "../../analysis/index.ts";
import {
  type Block,
  type Language,
  type Norm,
  type Policy,
  parseMarkup,
  plainMarkup,
  releasedPolicy,
  type Term,
  type Tour,
  type TourStep,
  type Workspace,
} from "../../model/index.ts";
import {
  EXTENT_WORDS,
  ROLE_WORDS,
  sayAddress,
  sayForce,
  sayNorm,
  sayQualifiers,
  saySlides,
  sayWork,
} from "../../words/index.ts";
import type { Wanted } from "../format.ts";

export interface LessonStep {
  readonly step: TourStep;
  readonly heading: string;
  readonly text: readonly Block[];
  /** As it stands in the text. */
  readonly quote: string;
  /** `二（一）第5句`, in the language. */
  readonly address: string;
  readonly question: string | null;
  /** What the speaker says, a paragraph each; the step's norms as whole sentences at its end. */
  readonly notes: readonly string[];
  /** Norms that the step chooses and those that answer its question, in order of the text. */
  readonly norms: readonly Norm[];
}

export interface Lesson {
  readonly language: Language;
  readonly policy: Policy;
  readonly title: string;
  readonly audience: string;
  readonly minutes: string;
  /** The work taught: title, 节选, issuer, date. */
  readonly work: string;
  /** Title and 节选 (虚构示例 where it is one): said on every page. */
  readonly short: string;
  readonly steps: readonly LessonStep[];
  /** A norm as a whole sentence, an actor by its name: read out in place of what is drawn. */
  altOf(key: string): string;
  /** Source, extent, status: name and words. */
  readonly facts: readonly (readonly [name: string, words: string])[];
}

/** The tour that is wanted, else the first one; null where the workspace has none. */
export function lessonOf(workspace: Workspace, { language, policies, tour }: Wanted): Lesson | null {
  // What is taught was released.
  const shown = workspace.policies.filter(({ id }) => !policies || policies.includes(id)).map(releasedPolicy);
  const found = shown
    .flatMap((policy) => policy.tours.map((own) => ({ policy, own })))
    .find(({ own }) => tour === undefined || own.id === tour);
  return found ? lessonFrom(found.policy, found.own, language) : null;
}

function lessonFrom(policy: Policy, tour: Tour, language: Language): Lesson {
  const { document } = policy;
  const facts = (
    [
      ["slides.source", document.source[language]],
      ["slides.extent", document.extentNote?.[language] ?? EXTENT_WORDS[document.extent][language]],
      ["slides.status", document.status?.[language] ?? null],
    ] as const
  ).flatMap(([name, words]) => (words ? [[saySlides(language, name), words] as const] : []));
  return {
    language,
    policy,
    title: tour.title[language],
    audience: saySlides(language, "slides.audience", { audience: tour.audience[language] }),
    minutes: saySlides(language, "slides.minutes", { minutes: tour.minutes }),
    work: sayWork(language, policy),
    short: saySlides(language, "slides.short", {
      title: language === "zh" ? document.title : document.titleEn,
      extent: [
        ...(document.sample ? [saySlides(language, "slides.sample")] : []),
        EXTENT_WORDS[document.extent][language],
      ].join(language === "zh" ? "，" : ", "),
    }),
    steps: tour.steps.map((step) => stepFrom(policy, step, language)),
    altOf: (key) => {
      const norm = policy.norms.find((own) => own.key === key);
      return norm ? sayNorm(language, policy, norm) : "";
    },
    facts,
  };
}

function stepFrom(policy: Policy, step: TourStep, language: Language): LessonStep {
  const norms = litBy(policy, step);
  const query = step.query === null ? [] : [saySlides(language, "slides.query", { query: step.query })];
  return {
    step,
    heading: step.heading[language],
    text: [...parseMarkup(step.text[language]), ...query.flatMap(parseMarkup)],
    quote: policy.text.slice(step.start, step.end),
    address: sayAddress(language, policy, step.address),
    question: step.question?.[language] ?? null,
    notes: [
      ...plainMarkup(step.notes[language]).split("\n"),
      ...(norms.length > 0 ? [saySlides(language, "slides.notesNorms")] : []),
      ...norms.map((norm) => sayNorm(language, policy, norm)),
    ],
    norms,
  };
}

/** What a norm must never be shown without: force, condition, exception, parties that the text leaves unnamed. */
export function qualified(language: Language, norm: Norm): readonly string[] {
  const unnamed = (role: string) => saySlides(language, "slides.unnamed", { role });
  return [
    sayForce(language, norm),
    ...sayQualifiers(language, norm),
    ...(norm.bearers.length === 0 ? [unnamed(saySlides(language, "slides.bearer"))] : []),
    ...norm.others
      .filter(({ actor }) => actor === null)
      .map(({ role }) => unnamed(ROLE_WORDS[role][language])),
  ];
}

/** Terms of the glossary that the lesson's pages use, with the place of their quotes in words. */
export function termsOf({
  policy,
  steps,
  language,
}: Lesson): readonly (Term & { readonly address: string })[] {
  const words = steps
    .map(({ step, quote }) => quote + Object.values(step.text).join() + step.heading.zh)
    .join("\n");
  return policy.glossary
    .filter(({ term, aliases }) => [term, ...aliases].some((name) => words.includes(name)))
    .map((term) => {
      const at = term.span?.start ?? -1;
      const clause = policy.clauses.find(({ start, end }) => start <= at && at < end);
      return { ...term, address: clause ? sayAddress(language, policy, clause.address) : "" };
    });
}
