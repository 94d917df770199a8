// A norm as one whole sentence, and its parts, for whoever shows or reads one out. Nothing here may drop a
// force, a condition, an exception, the mark of an inferred party, or a party that the text leaves unnamed.
import {
  type Force,
  type Language,
  type Modality,
  type Norm,
  type Policy,
  ROLES,
  type Role,
  reviewState,
} from "../model/index.ts";
import { fill } from "./say.ts";
import { FORCE_WORDS, MODALITY_WORDS, REVIEW_WORDS, ROLE_WORDS } from "./terms.ts";

const PARTS = {
  inferred: { zh: "〔推定〕", en: " (inferred)" },
  unnamed: { zh: "文件未写明", en: "not named in the text" },
  bearer: { zh: "主体", en: "Bearer" },
  force: { zh: "{modality}·{force}", en: "{modality} · {force}" },
  list: { zh: "、", en: ", " },
  colon: { zh: "：", en: ": " },
  next: { zh: "；", en: "; " },
  unreleased: { zh: "未采信（{state}）", en: "not released ({state})" },
  condition: { zh: "条件：“{words}”", en: "condition: “{words}”" },
  exception: { zh: "例外：“{words}”", en: "exception: “{words}”" },
} as const;

/** The modal word in Chinese, by modality and force; the scale itself is said before it. */
const MODALS: Readonly<Record<Modality, Readonly<Record<Force, string>>>> = {
  obligation: { mandatory: "应当", general: "一般应当", directive: "要", encouraged: "宜" },
  prohibition: { mandatory: "不得", general: "一般不", directive: "不要", encouraged: "不宜" },
  permission: { mandatory: "有权", general: "可以", directive: "可以", encouraged: "可" },
  power: { mandatory: "应当由", general: "一般由", directive: "由", encouraged: "可由" },
};
/** Acts that already begin with their modal word are said as they are. */
const HAS_MODAL = /^(?:应|必须|须|要(?!求)|不|严禁|禁止|一般|可|有权|鼓励|探索|提倡)/;

const part = (language: Language, key: keyof typeof PARTS) => PARTS[key][language];

/** What a bearer or another party comes down to when it is said. */
export interface Said {
  readonly actor: string | null;
  readonly explicit: boolean;
}

/** An actor's name in the language; an id that the policy does not know is said as it is. */
export function sayActor(language: Language, policy: Policy, id: string): string {
  const actor = policy.actors.find((candidate) => candidate.id === id);
  return actor ? (language === "zh" ? actor.name : actor.nameEn) : id;
}

/** A party with its mark: `上级部门〔推定〕`; 文件未写明 where the text names nobody. */
export function sayParty(language: Language, policy: Policy, party: Said): string {
  if (party.actor === null) return part(language, "unnamed");
  return sayActor(language, policy, party.actor) + (party.explicit ? "" : part(language, "inferred"));
}

/** `义务·必须`, `Obligation · mandatory`: never one without the other. */
export function sayForce(language: Language, norm: Pick<Norm, "modality" | "force">): string {
  return fill(part(language, "force"), {
    modality: MODALITY_WORDS[norm.modality][language],
    force: FORCE_WORDS[norm.force][language],
  });
}

function sayList(language: Language, policy: Policy, parties: readonly Said[]): string {
  if (parties.length === 0) return part(language, "unnamed");
  return parties.map((party) => sayParty(language, policy, party)).join(part(language, "list"));
}

/** Who must, may, may not or holds the power: `街道社区党组织〔推定〕`. */
export function sayBearers(language: Language, policy: Policy, norm: Norm): string {
  return sayList(language, policy, norm.bearers);
}

function byRole(norm: Norm): readonly (readonly [Role, readonly Said[]])[] {
  return ROLES.map((role) => [role, norm.others.filter((party) => party.role === role)] as const).filter(
    ([, parties]) => parties.length > 0,
  );
}

/** The other parties by role, one string a role: `征求意见：街道党（工）委`. */
export function sayOthers(language: Language, policy: Policy, norm: Norm): readonly string[] {
  return byRole(norm).map(([role, parties]) => {
    const word = ROLE_WORDS[role][language];
    return (
      (language === "en" ? word.toLowerCase() : word) +
      part(language, "colon") +
      sayList(language, policy, parties)
    );
  });
}

/** Bearers and others with their roles on one line: `主体：上级部门；承受：社区`. */
export function sayParties(language: Language, policy: Policy, norm: Norm): string {
  const bearers = part(language, "bearer") + part(language, "colon") + sayBearers(language, policy, norm);
  return [bearers, ...sayOthers(language, policy, norm)].join(part(language, "next"));
}

/**
 * Condition and exception, verbatim and labelled, and before them how far the review has come where the norm is not
 * released; an empty list when there is none of these.
 */
export function sayQualifiers(
  language: Language,
  norm: Pick<Norm, "condition" | "exception"> & Partial<Pick<Norm, "review">>,
): readonly string[] {
  const state = reviewState({ review: norm.review ?? null });
  const review =
    state === "released"
      ? []
      : [fill(part(language, "unreleased"), { state: REVIEW_WORDS[state][language] })];
  const qualifiers = (["condition", "exception"] as const).flatMap((key) => {
    const words = norm[key];
    return words === null ? [] : [fill(part(language, key), { words })];
  });
  return [...review, ...qualifiers];
}

/** Without its full stop, so that more can follow. */
const open = (sentence: string) => sentence.replace(/[。.]\s*$/, "");

/**
 * One whole sentence: modality and force, bearers (inferred ones marked), the act, condition and exception
 * verbatim, other parties with their roles, 文件未写明 for a party that the text demands and does not name.
 */
export function sayNorm(language: Language, policy: Policy, norm: Norm): string {
  const next = part(language, "next");
  const tail = [...sayQualifiers(language, norm), ...sayOthers(language, policy, norm)];
  if (language === "en") {
    const bearers = `bearer: ${sayBearers(language, policy, norm)}`;
    return `${sayForce(language, norm)}: ${open(norm.summary.en)} (${[bearers, ...tail].join(next)}).`;
  }
  return `【${sayForce(language, norm)}】${[sayAct(policy, norm), ...tail].join(next)}。`;
}

/** `上级部门不得转嫁：自己职责内的工作`; a power is said of its holder: `由上一级党委纳入管理：…`. */
function sayAct(policy: Policy, norm: Norm): string {
  const modal = HAS_MODAL.test(norm.action) ? "" : MODALS[norm.modality][norm.force];
  const bearers = sayBearers("zh", policy, norm);
  const head = norm.modality === "power" ? modal + bearers : bearers + modal;
  const matter = norm.matter === norm.action ? "" : `：${norm.matter}`;
  return head + norm.action + matter;
}
