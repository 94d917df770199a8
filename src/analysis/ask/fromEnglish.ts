// A question wholly in English → the Chinese question that it is, as far as the names of actors and the tables know it.
// Words that no table knows stay as they are, so that the rules see something there that no norm says, and refuse.
import type { ActorForms } from "./actorForms.ts";
import { ENGLISH, ENGLISH_SILENT, type EnglishSort } from "./lexicon/english.ts";

interface Piece {
  readonly sort: EnglishSort | "actor" | "unknown";
  readonly said: string;
}
interface Entry {
  readonly pattern: RegExp;
  readonly sort: Piece["sort"];
  readonly said: string;
}

let table: readonly Entry[] | null = null;
const namesOf = new WeakMap<ActorForms, readonly Entry[]>();

function tables(): readonly Entry[] {
  table ??= (Object.keys(ENGLISH) as EnglishSort[]).flatMap((sort) =>
    ENGLISH[sort]
      .trim()
      .split("\n")
      .map((line): Entry => {
        const at = line.lastIndexOf("|");
        return {
          pattern: new RegExp(`(?:${line.slice(0, at)})(?![\\w'])`, "y"),
          sort,
          said: line.slice(at + 1),
        };
      }),
  );
  return table;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Names as people write them: without what stands in brackets, singular or plural, street for subdistrict. */
function actorNames(forms: ActorForms): readonly Entry[] {
  const known = namesOf.get(forms);
  if (known) return known;
  const made = [...forms.actors.values()].flatMap((actor): readonly Entry[] => {
    const plain = actor.nameEn
      .toLowerCase()
      .replace(/\([^)]*\)/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const stem = plain.replace(/ies$/, "y").replace(/(?<!s)s$/, "");
    const loose = escaped(stem)
      .replace(/\bheads\b/g, "heads?")
      .replace(/\bsubdistricts?\b/g, "(?:subdistricts?|streets?)")
      .replace(/\bfunctional /g, actor.level === "district" ? "(?:functional )?" : "functional ");
    const plural = loose.endsWith("y") ? `${loose.slice(0, -1)}(?:y|ies)` : `${loose}(?:s|es)?`;
    // “Heads of bodies stationed in subdistricts” is also said “heads of stationed bodies”.
    const turned = /^(.*?)(\w+) stationed in subdistrict/.exec(stem);
    const ways = [
      plural,
      ...(turned ? [`${turned[1]}stationed ${turned[2]}`.replace("heads", "heads?")] : []),
    ];
    return ways.map((way) => ({
      pattern: new RegExp(`(?:${way})(?![\\w'])`, "y"),
      sort: "actor",
      said: actor.name,
    }));
  });
  namesOf.set(forms, made);
  return made;
}

function piecesOf(words: string, forms: ActorForms): readonly Piece[] {
  const entries = [...actorNames(forms), ...tables()];
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    if (!/[\w']/.test(words.charAt(at))) {
      at++;
      continue;
    }
    let best: { length: number; entry: Entry } | null = null;
    for (const entry of entries) {
      entry.pattern.lastIndex = at;
      const length = entry.pattern.exec(words)?.[0].length ?? 0;
      if (length > (best?.length ?? 0)) best = { length, entry };
    }
    if (best) pieces.push(best.entry);
    const word = /[\w'’-]+/y;
    word.lastIndex = at;
    const own = word.exec(words)?.[0] ?? words.charAt(at);
    if (!best && !ENGLISH_SILENT.test(own)) pieces.push({ sort: "unknown", said: ` ${own} ` });
    at += best?.length ?? own.length;
  }
  return pieces;
}

/** Affairs that concern a body: 涉及街道的公共事务, the body before them. */
function concerning(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ said }) => said === "涉及");
  const whom = pieces[at + 1];
  if (at < 1 || whom === undefined) return pieces;
  let from = at;
  while (pieces[from - 1]?.sort === "word") from--;
  const whose: Piece = { sort: "word", said: `涉及${whom.said}的` };
  return [...pieces.slice(0, from), whose, ...pieces.slice(from, at), ...pieces.slice(at + 2)];
}

/** `be consulted`, `are bought`: then who stands before it is acted on. */
const PASSIVE = /\b(?:be|been|being|is|are)\s+(?:\w+ly\s+)?(?:\w+ed|heard|bought|held|given|set up)\b/;

const said = (pieces: readonly Piece[]) => pieces.map((piece) => piece.said).join("");

/** What must X do, what may X not do. */
const WHAT_TO_DO = /^\s*what\b.*\bdo\s*[?.]*\s*$/;
const MODALS: readonly (readonly [RegExp, string])[] = [
  [/\bnot\b|\bcannot\b|n't\b/, "不得"],
  [/\b(?:must|should|(?:has|have) to)\b/, "必须"],
  [/\b(?:may|can|could)\b/, "可以"],
];
const modalOf = (words: string): string => MODALS.find(([pattern]) => pattern.test(words))?.[1] ?? "要";

/** Whether a question is in English: no Han, and a word that asks in it. */
export const isEnglish = (question: string): boolean =>
  !/\p{Script=Han}/u.test(question) &&
  /\b(?:may|can|could|must|should|who|whom|what|which|how|does|do|is|are|when|why|have to)\b/i.test(question);

/** The Chinese question; the words as they are where nothing in them is known. */
export function fromEnglish(question: string, forms: ActorForms): string {
  if (!isEnglish(question)) return question;
  const words = question.toLowerCase().replaceAll("’", "'");
  const pieces = concerning(piecesOf(words, forms));
  if (!pieces.some(({ sort }) => sort === "actor" || sort === "act" || sort === "body")) return question;
  const asks = pieces.filter(({ sort }) => sort === "ask");
  const rest = pieces.filter(({ sort }) => sort !== "ask");
  const isBody = ({ sort }: Piece) => sort === "actor" || sort === "body";
  const named = rest.filter(isBody);
  if (
    WHAT_TO_DO.test(words) &&
    named.length === 1 &&
    rest.every((piece) => isBody(piece) || piece.said.trim() === "not")
  )
    return `${said(named)}${modalOf(words)}做什么？`;
  const ask = asks[0]?.said ?? "";
  const yesOrNo = ["能不能", "要不要"].includes(ask);
  if (yesOrNo && PASSIVE.test(words)) {
    // What is acted on, and by whom: the act stands before it in Chinese.
    const act = rest.findIndex(({ sort }) => sort === "act");
    const whom = rest.slice(0, act < 0 ? rest.length : act);
    const more = rest.slice(act + 1);
    return act < 0
      ? `${ask}${said(rest)}？`
      : `${said(more)}${more.length > 0 ? "，" : ""}${ask}${rest[act]?.said}${said(whom)}？`;
  }
  if (yesOrNo) {
    const subject = rest.findIndex(isBody);
    const upTo = subject < 0 ? 0 : subject + 1;
    return `${said(rest.slice(0, upTo))}${ask}${said(rest.slice(upTo))}？`;
  }
  if (ask.includes("谁")) {
    const asked = asks.length > 1 && ask === "谁" && asks[1]?.said === "要不要" ? "谁要" : ask;
    return `${asked}${said(rest)}？`;
  }
  return `${said(rest)}${ask === "" ? "" : `，${ask}`}？`;
}
