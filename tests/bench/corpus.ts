// Policies of any size for the bench, the same from every seed: actors of all levels with a few busy ones among them,
// norms with a bearer and other parties, each resting on a sentence of a text of its own.
import type { Workspace } from "../../src/model/index.ts";
import { aBearer, aNorm, anActor, aParty, aPolicy, both, checked } from "../builders/index.ts";

/** Nodes and lines of the pictures that are compared, in the norm lens. */
export const SIZES = {
  S: { actors: 40, norms: 80, lines: 200 },
  M: { actors: 300, norms: 700, lines: 2000 },
} as const;
export type SizeName = keyof typeof SIZES;

const PLACES = ["东城", "西关", "南湖", "北山", "河口", "新港", "石桥", "柳林", "青云", "金沙"];
const KINDS = [
  ["国家机关", "national", "government"],
  ["省委", "regional", "party"],
  ["市委", "city", "party"],
  ["市局", "city", "government"],
  ["区委", "district", "party"],
  ["区局", "district", "government"],
  ["街道党工委", "street", "party"],
  ["街道办", "street", "territory"],
  ["社区党委", "community", "party"],
  ["居委会", "community", "masses"],
] as const;
const DEEDS = [
  "落实经费保障",
  "听取工作意见",
  "配合考核评价",
  "公开办事清单",
  "建立联席会议",
  "整合服务资源",
];
const WORDS = [
  ["应当", "obligation", "mandatory"],
  ["要", "obligation", "directive"],
  ["不得", "prohibition", "mandatory"],
  ["可以", "permission", "general"],
] as const;
const ROLES = ["consulted", "recipient", "target", "partner", "overseer"] as const;

/** Numbers from 0 to below 1, the same from every seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Norms of a part of the text. */
const PART = 2_000;
const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
/** 1 … 99 as a part's number is written. */
const han = (number: number) => {
  const tens = Math.floor(number / 10);
  return `${tens > 0 ? `${tens > 1 ? DIGITS[tens] : ""}十` : ""}${DIGITS[number % 10]}`;
};

const word = (list: readonly string[], at: number) => list[at % list.length] as string;

/** A checked workspace of one policy. `lines`: bearers and other parties in all; at least one a norm. */
export function corpus(size: { actors: number; norms: number; lines: number }, seed = 20190508): Workspace {
  const next = numbers(seed);
  const below = (count: number) => Math.floor(next() * count);
  // A few take part in much, most in little.
  const busy = () => Math.floor(size.actors * next() ** 2.2);
  const named = Array.from({ length: size.actors }, (_, at) => {
    const [kind, level, system] = KINDS[at % KINDS.length]!;
    return { id: `a${at}`, name: `${word(PLACES, below(10))}${kind}${at + 1}`, level, system };
  });
  const actors = named.map(({ id, name, level, system }) => anActor(id, name, { level, system }));
  const parties = Array.from({ length: size.norms }, () => new Set([busy()]));
  for (let left = size.lines - size.norms; left > 0; left--) {
    const norm = parties[below(size.norms)]!;
    norm.add(busy());
  }
  const norms = parties.map((party, at) => {
    const [first = 0, ...others] = party;
    const [must, modality, force] = WORDS[below(WORDS.length)]!;
    const deed = word(DEEDS, below(DEEDS.length));
    const quote = `${named[first]!.name}${must}${deed}第${at + 1}项`;
    return aNorm(`n${at}`, quote, {
      modality,
      force,
      bearers: [aBearer(`a${first}`)],
      others: others.map((other) => aParty(`a${other}`, ROLES[other % ROLES.length]!, "按上下文。")),
      label: both(`${must}${deed}${at + 1}`),
      action: deed,
      matter: deed,
    });
  });
  // An address counts to 9,999: a long text has parts.
  const parts = Array.from({ length: Math.ceil(norms.length / PART) }, (_, part) => {
    const own = norms.slice(part * PART, (part + 1) * PART);
    return `${han(part + 1)}、第${part + 1}部分\n\n${own.map(({ quote }) => `${quote}。`).join("\n\n")}\n`;
  });
  const text = parts.join("\n");
  const title = `试算办法（${size.norms} 条）`;
  return checked([aPolicy({ document: { id: "corpus", title, titleEn: title }, text, actors, norms })]);
}
