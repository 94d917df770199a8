// Questions on the small words: which condition or exception, and what stood in the gap.
import type { Norm, Policy } from "../../../model/index.ts";
import { groundOf } from "../ground.ts";
import { type Draft, GAP, type Option } from "../question.ts";

/** Part and paragraph: the same few sentences. */
const partOf = ({ clause }: Norm) => clause.split(".").slice(0, 2).join(".");

const words = (said: string | null): Option => ({ type: "qualifier", words: said });

/** The quote without its condition or exception; null where nothing is left to ask about. */
function without(norm: Norm, part: string): string | null {
  const rest = norm.quote.replace(part, "").replace(/^[，；、]+|[，；、]+$/g, "");
  return rest.length >= 8 && rest !== norm.quote ? rest : null;
}

function qualifier(policy: Policy, norm: Norm): readonly Draft[] {
  const own = [norm.condition, norm.exception].filter((part) => part !== null);
  const [part] = own;
  if (own.length > 1) return [];
  // An exception may be a norm of its own beside it: then “none” would be half the truth.
  const linked = groundOf(policy).linked(norm);
  if (part === undefined) {
    if (norm.force !== "mandatory" || !norm.bearers.some(({ explicit }) => explicit)) return [];
    const ties = [...norm.related, ...linked.flatMap((other) => other.related)];
    if (ties.some(({ type }) => type === "exception" || type === "phase")) return [];
  }
  const shown = part === undefined ? norm.quote : without(norm, part);
  if (shown === null) return [];
  const others = policy.norms
    .filter((other) => other.clause !== norm.clause && !linked.includes(other))
    .flatMap((other) =>
      [other.condition, other.exception]
        .filter((said) => said !== null && !own.includes(said) && !norm.quote.includes(said))
        .map((said) => ({ said, near: partOf(other) === partOf(norm) })),
    );
  // The same words, or a part of them, said elsewhere are no other answer.
  const wrong = others.filter(
    ({ said }, at) =>
      others.findIndex((other) => other.said === said) === at &&
      !others.some((other) => other.said !== said && other.said?.includes(said ?? "")) &&
      !own.some((right) => right.includes(said ?? "") || said?.includes(right)),
  );
  const near = wrong.filter((other) => other.near).map(({ said }) => words(said));
  const far = wrong.filter((other) => !other.near).map(({ said }) => words(said));
  return [
    {
      kind: "qualifier",
      form: part === undefined ? "shown" : norm.condition === part ? "condition" : "exception",
      norm,
      subject: null,
      shown,
      right: words(part ?? null),
      near: part === undefined ? near : [words(null), ...near],
      far,
      hidden: true,
      beyond: false,
    },
  ];
}

/** A word that shows force → words that could stand there: one step off first, then others. */
const IN_GAP: readonly (readonly [RegExp, readonly string[], readonly string[]])[] = [
  [/一般不(?!得)/, ["不得", "不宜"], ["可以", "应当"]],
  [/一般由/, ["应当由", "可以由"], ["只能由", "不再由"]],
  [/不得/, ["一般不得", "不宜"], ["可以", "应当"]],
  [/可先/, ["应当先", "必须先"], ["不得先", "一律先"]],
  [/探索/, ["应当", "必须"], ["不得", "一律"]],
  [/必须/, ["可以", "要逐步"], ["不必", "暂不"]],
  [/须(?=经)/, ["一般须", "可"], ["无须", "不得"]],
  [/应当(?!把)/, ["一般应当", "可以"], ["不得", "不必"]],
  [/(?<=各部门)要(?=站)/, ["应当", "可以"], ["不必", "一般"]],
  [/(?<=，)要(?=发挥)/, ["应当", "可以"], ["不必", "不得"]],
];

function cloze(policy: Policy, norm: Norm): readonly Draft[] {
  for (const [pattern, near, far] of IN_GAP) {
    const match = pattern.exec(norm.quote);
    if (!match) continue;
    const filled = (word: string) => norm.quote.replace(pattern, word);
    const wrong = (list: readonly string[]) =>
      list
        .filter((word) => !policy.text.includes(filled(word)))
        .map((word): Option => ({ type: "words", words: word }));
    return [
      {
        kind: "cloze",
        form: "gap",
        norm,
        subject: null,
        shown: filled(GAP),
        right: { type: "words", words: match[0] },
        near: wrong(near),
        far: wrong(far),
        hidden: true,
        beyond: false,
      },
    ];
  }
  return [];
}

export const qualifierDrafts = (policy: Policy): readonly Draft[] =>
  policy.norms.flatMap((norm) => [...qualifier(policy, norm), ...cloze(policy, norm)]);
