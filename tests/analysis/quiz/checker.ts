// An independent checker of papers: from what a person sees (the words in Chinese) and the YAML alone it derives every
// key again, and says what is wrong. It imports nothing of the product, so that it cannot share its mistakes.
import { actorsIn, type Facts, type FileNorm, holders, ids, isFalse, parties, same } from "./facts.ts";

/** A question as it is exported. */
export interface Sheet {
  readonly questions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly form: string;
    readonly shown: string | null;
    readonly prompt: { readonly zh: string; readonly en: string };
    readonly options: readonly { readonly zh: string; readonly en: string }[];
    readonly key: string;
    readonly norm: string;
    readonly quote: string;
    readonly address: string;
    readonly why: { readonly zh: readonly string[] };
  }[];
}
type Item = Sheet["questions"][number];

/** What the checker found of an option: true and false are proved; a string says why neither could be. */
type Finding = boolean | string;
type Judge = (facts: Facts, item: Item, norm: FileNorm, option: string) => Finding;

const GAP = "＿＿＿＿";
const UNNAMED = "文件未写明";
const subject = (item: Item) => /“(.+?)”/.exec(item.prompt.zh)?.[1] ?? "";
const subjectIds = (facts: Facts, item: Item) => actorsIn(facts, subject(item)) ?? [];
const normOf = (facts: Facts, quote: string) =>
  [...facts.norms.values()].find((norm) => norm.quote === quote);

const who: Judge = (facts, item, norm, option) => {
  const role = item.kind;
  const all = holders(norm, role);
  if (option === UNNAMED)
    return (
      all.every((party) => party.actor === null) ||
      (all.every((party) => party.explicit) ? false : "inferred")
    );
  const said = actorsIn(facts, option);
  if (!said) return `nobody is called ${option}`;
  if (same(said, ids(all))) return true;
  return said.every((id) => isFalse(facts, norm, role, id)) ? false : "may be true";
};

const ROLE_SAID: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^承担这项要求|^受这条规定约束|^可以这样做|^掌握这项职权/, ["bearer"]],
  [/征求/, ["consulted"]],
  [/审核批准/, ["approver"]],
  [/支持、授权/, ["recipient"]],
  [/所针对/, ["target"]],
  [/保护/, ["recipient", "target"]],
  [/监督评价/, ["overseer"]],
];
const role: Judge = (facts, item, norm, option) => {
  const [id] = subjectIds(facts, item);
  const roles = ROLE_SAID.find(([said]) => said.test(option))?.[1];
  if (!id || !roles) return "not understood";
  return roles.some((each) => ids(holders(norm, each)).includes(id));
};

const named: Judge = (facts, _, norm, option) => {
  const match = /^(原文写明由|原文没有写明，按上下文推定为)(.+?)(?:来做)?$/.exec(option);
  const said = match && actorsIn(facts, match[2]!);
  if (!said) return "not understood";
  const explicit = match[1] === "原文写明由";
  if (same(said, ids(norm.bearers))) return norm.bearers.every((bearer) => bearer.explicit === explicit);
  return said.every((id) => isFalse(facts, norm, "bearer", id)) ? false : "may be true";
};

const RULINGS: readonly (readonly [string, string, string])[] = [
  ["必须这样做。", "obligation", "mandatory"],
  ["一般应当这样做，可以有例外。", "obligation", "general"],
  ["要求这样做。", "obligation", "directive"],
  ["不得。", "prohibition", "mandatory"],
  ["一般不，可以有例外。", "prohibition", "general"],
  ["可以，由自己决定。", "permission", "general"],
  ["鼓励这样做，不是义务。", "permission", "encouraged"],
];
const ruling: Judge = (_, item, norm, option) => {
  if (option.includes("对此没有规定")) return item.kind === "silent";
  const found = RULINGS.find(([said]) => option.startsWith(said));
  if (!found) return "not understood";
  if (item.kind === "silent") return false;
  const limits = [
    norm.condition ? `条件：“${norm.condition}”。` : "",
    norm.exception ? `例外：“${norm.exception}”。` : "",
  ].join("");
  const rest = option.slice(found[0].length);
  return found[1] === norm.modality && found[2] === norm.force && rest === limits;
};

const FORCE_SAID: Readonly<Record<string, string>> = {
  必: "mandatory",
  一: "general",
  要: "directive",
  鼓: "encouraged",
};

/** Proof for “which sentence …”: what the form asks, put to the norm behind an option. */
const ASKS: Readonly<Record<string, (norm: FileNorm, id: string) => boolean>> = {
  duty: (norm, id) => norm.modality === "obligation" && ids(norm.bearers).includes(id),
  ban: (norm, id) => norm.modality === "prohibition" && ids(norm.bearers).includes(id),
  liberty: (norm, id) => norm.modality === "permission" && ids(norm.bearers).includes(id),
  power: (norm, id) => norm.modality === "power" && ids(norm.bearers).includes(id),
  consulted: (norm, id) => ids(holders(norm, "consulted")).includes(id),
  approver: (norm, id) => ids(holders(norm, "approver")).includes(id),
  prohibition: (norm) => norm.modality === "prohibition",
  permission: (norm) => norm.force === "encouraged",
  condition: (norm) => norm.condition !== undefined,
  exception: (norm) => norm.exception !== undefined,
};
const FORM_SAID: Readonly<Record<string, RegExp>> = {
  duty: /规定了义务/,
  ban: /作了限制/,
  liberty: /允许或鼓励/,
  power: /职权交给/,
  consulted: /征求（听取）/,
  approver: /审核把关/,
  prohibition: /禁止性规定/,
  permission: /只是鼓励/,
  condition: /一定条件/,
  exception: /写有例外/,
};
const sentence: Judge = (facts, item, _, option) => {
  const behind = normOf(facts, option);
  if (!behind || !facts.text.includes(option)) return "no sentence of the text";
  if (!FORM_SAID[item.form]?.test(item.prompt.zh)) return "asked otherwise than it says";
  const id = subjectIds(facts, item)[0] ?? "";
  if (ASKS[item.form]!(behind, id)) return true;
  // A kin of the one asked about in that very part would make it half true.
  const near =
    id !== "" &&
    [...facts.actors.keys()].some((other) => facts.kin(other, id) && ASKS[item.form]!(behind, other));
  return near ? "half true" : false;
};

const section: Judge = (facts, item, _, option) => {
  const at = facts.text.indexOf(item.quote);
  const home = facts.headings.filter((heading) => heading.at < at).at(-1);
  return home?.words === option;
};

const qualifier: Judge = (facts, item, norm, option) => {
  const own = [norm.condition, norm.exception].filter((words) => words !== undefined);
  if (option === "没有写条件，也没有写例外") return own.length === 0;
  const words = /^“(.+)”$/.exec(option)?.[1] ?? "";
  const elsewhere = [...facts.norms.values()].some(
    (other) => other.condition === words || other.exception === words,
  );
  if (!elsewhere) return "not in the data";
  if (own.includes(words)) return true;
  return norm.quote.includes(words) || item.shown?.includes(words) ? "stands in the sentence" : false;
};

const cloze: Judge = (facts, item, norm, option) => {
  const filled = item.shown?.replace(GAP, option) ?? "";
  return filled === norm.quote ? true : facts.text.includes(filled) ? "stands in the text" : false;
};

const isInText: Judge = (facts, _, __, option) => facts.text.includes(option);

const changed: Judge = (_, item, norm, option) => {
  if (option.startsWith("没有改动")) return item.shown === norm.quote;
  const [, from, to] = /^“(.*?)”改成了“(.*)”$/.exec(option) ?? [];
  const dropped = /^漏掉了“(.*)”$/.exec(option)?.[1];
  const added = /^前面加上了“(.*)”$/.exec(option)?.[1];
  const made =
    added !== undefined
      ? added + norm.quote
      : norm.quote.replace(dropped ?? from ?? "\0", dropped === undefined ? (to ?? "") : "");
  if (made === norm.quote) return "changes nothing";
  return made.replace(/^，|，$/g, "") === item.shown;
};

const match: Judge = (facts, item, _, option) => {
  const [said = "", text = ""] = option.split(" —— ");
  const behind = [...facts.norms.values()].find(({ quote }) => {
    const [start = "", end = ""] = text.split(GAP);
    return quote.startsWith(start) && quote.endsWith(end) && quote.length >= start.length + end.length;
  });
  const actors = actorsIn(facts, said);
  if (!behind || !actors) return "not understood";
  const fits = same(actors, ids(behind.bearers));
  if (!fits && !actors.every((id) => isFalse(facts, behind, "bearer", id))) return "may be true";
  return item.form === "wrong" ? !fits : fits;
};

const JUDGES: Readonly<Record<string, Judge>> = {
  bearer: who,
  consulted: who,
  approver: who,
  role,
  named,
  may: ruling,
  silent: ruling,
  qualifier,
  sentence,
  section,
  cloze,
  changed,
  match,
  copy: isInText,
  force: (_, __, norm, option) => FORCE_SAID[option.charAt(0)] === norm.force,
  misquote: (...seen) => isInText(...seen) !== true,
};

/** Whether a question put to silence really meets silence: nobody is said to do this with that body. */
function silence(facts: Facts, item: Item, norm: FileNorm): boolean {
  const strange = [...facts.actors.values()].filter(
    ({ id, name }) =>
      item.shown?.includes(name) && !norm.quote.includes(name) && !ids(parties(norm)).includes(id),
  );
  const acts = [...norm.action].slice(1).map((character, at) => norm.action[at]! + character);
  return strange.some(({ id }) =>
    [...facts.norms.values()].every(
      (other) =>
        !ids(parties(other)).includes(id) || !acts.some((act) => (other.action + other.matter).includes(act)),
    ),
  );
}

/** Everything wrong with a question; empty when it is sound. */
export function faultsOfItem(facts: Facts, item: Item): readonly string[] {
  const norm = facts.norms.get(item.norm);
  if (!norm) return ["no such norm"];
  const faults: string[] = [];
  const fault = (wrong: boolean, what: string) => wrong && faults.push(what);
  const key = "ABCD".indexOf(item.key);
  const zh = item.options.map((option) => option.zh);
  fault(item.options.length !== 4 || key < 0, "not four options and a key");
  fault(new Set(zh).size !== zh.length, "duplicate options");
  fault(new Set(item.options.map(({ en }) => en)).size !== zh.length, "duplicate options in English");
  fault(item.quote !== norm.quote || item.address !== norm.clause, "quote or address of another norm");
  fault(facts.text.split(item.quote).length < 2, "quote not in the text");
  const judge = JUDGES[item.kind];
  if (!judge) return [...faults, `unknown kind ${item.kind}`];
  for (const [at, option] of zh.entries()) {
    const found = judge(facts, item, norm, option);
    if (found !== (at === key))
      faults.push(`${at === key ? "key" : "distractor"} ${option}: ${String(found)}`);
  }
  fault(item.kind === "silent" && !silence(facts, item, norm), "the text is not silent");
  const inferred = norm.bearers.some((bearer) => !bearer.explicit);
  fault(item.kind === "bearer" && inferred && !item.prompt.zh.includes("推定"), "inferred, asked as if said");
  fault(item.kind === "bearer" && !inferred && item.prompt.zh.includes("推定"), "said, asked as if inferred");
  const gapped = item.shown?.split(GAP) ?? [];
  fault(gapped.length === 2 && !gapped.every((part) => norm.quote.includes(part)), "gap in another sentence");
  const why = item.why.zh.join("\n");
  for (const words of [norm.condition, norm.exception])
    fault(!!words && !why.includes(words), "qualifier lost");
  const force = { mandatory: "必须", general: "一般", directive: "要求", encouraged: "鼓励" }[norm.force];
  fault(!why.includes(`·${force}`), "force lost");
  fault(
    parties(norm).some(({ explicit, actor }) => !explicit && actor) && !why.includes("推定"),
    "inferred not marked",
  );
  return faults;
}

/** Everything wrong with a paper, with the question it is in. */
export function faultsOfSheet(facts: Facts, { questions }: Sheet): readonly string[] {
  const asked = questions.map(({ kind, shown, prompt, options, key }) =>
    [kind, prompt.zh, shown ?? options["ABCD".indexOf(key)]?.zh].join(),
  );
  const twice = asked
    .filter((words, at) => asked.indexOf(words) !== at)
    .map((words) => `asked twice: ${words}`);
  return [
    ...twice,
    ...questions.flatMap((item) => faultsOfItem(facts, item).map((what) => `${item.id}: ${what}`)),
  ];
}
