// Time limits, frequencies, amounts and shares in a norm's words (每半年至少一次, 三十日内, 不少于二十万元, 过半数), and which of two is harder.
import { foldText, fromHan } from "../../model/index.ts";

interface Measure {
  readonly kind: "times" | "within" | "before" | "atLeast" | "atMost" | "share" | "regularly";
  readonly words: string;
  /** Larger is harder. */
  readonly hardness: number;
}

const NUMBER = "[0-9〇零一二两三四五六七八九十百千万]+";
const PERIODS: Readonly<Record<string, number>> = {
  年: 1,
  半年: 2,
  季度: 4,
  季: 4,
  月: 12,
  周: 52,
  日: 365,
  天: 365,
};
const DAYS: Readonly<Record<string, number>> = {
  日: 1,
  天: 1,
  个工作日: 1.4,
  工作日: 1.4,
  周: 7,
  个月: 30,
  月: 30,
  年: 365,
};

/** 过半数 is a little more than one of two. */
const HALF = 0.501;

const PATTERNS: readonly { pattern: RegExp; read: (found: RegExpExecArray) => Omit<Measure, "words"> }[] = [
  {
    pattern: new RegExp(`每(半年|年|季度|季|月|周|日|天)(?:[^，。；]{0,14}?(${NUMBER})次)?`, "gu"),
    read: ([, period = "", count = ""]) => ({
      kind: "times",
      hardness: (PERIODS[period] ?? 1) * (number(count) || 1),
    }),
  },
  {
    pattern: new RegExp(`(${NUMBER})(个工作日|工作日|日|天|周|个月|年)(?:之)?内`, "gu"),
    read: ([, count = "", unit = ""]) => ({ kind: "within", hardness: -number(count) * (DAYS[unit] ?? 1) }),
  },
  {
    pattern: /[0-9〇零一二三四五六七八九十]{1,4}(?:年|月)[^，。；]{0,6}?(?:底)?[前]/gu,
    read: () => ({ kind: "before", hardness: 0 }),
  },
  {
    pattern: new RegExp(`(?:不少于|不低于|至少)[^，。；次]{0,4}?(${NUMBER})(?!次)`, "gu"),
    read: ([, count = ""]) => ({ kind: "atLeast", hardness: number(count) }),
  },
  {
    pattern: new RegExp(`(?:不超过|不多于|不高于)(${NUMBER})`, "gu"),
    read: ([, count = ""]) => ({ kind: "atMost", hardness: -number(count) }),
  },
  {
    // How many must agree or take part: 三分之二以上, 过半数, 80%.
    pattern: new RegExp(
      `(${NUMBER})分之(${NUMBER})|([0-9]{1,3})[%％]|过半数?|半数以上|全体一致|一致同意`,
      "gu",
    ),
    read: ([words, whole = "", part = "", percent = ""]) => ({
      kind: "share",
      hardness:
        whole !== ""
          ? number(part) / number(whole)
          : percent !== ""
            ? Number(percent) / 100
            : /致/u.test(words)
              ? 1
              : HALF,
    }),
  },
  { pattern: /定期/gu, read: () => ({ kind: "regularly", hardness: 0 }) },
];

/** 二十万 and 20万 alike; 0 where it is no number. */
function number(words: string): number {
  const [, head = "", scale = ""] = /^(.*?)([万千百]?)$/u.exec(words) ?? [];
  const times = scale === "万" ? 10_000 : scale === "千" ? 1_000 : scale === "百" ? 100 : 1;
  const value = /^\d+$/.test(head) ? Number(head) : (fromHan(head.replace("两", "二")) ?? 0);
  return head === "" ? times : value * times;
}

function measuresIn(text: string): readonly Measure[] {
  const words = foldText(text);
  return PATTERNS.flatMap(({ pattern, read }) =>
    [...words.matchAll(pattern)].map((found) => ({ words: found[0], ...read(found) })),
  );
}

export interface MeasureChange {
  readonly way: "stricter" | "weaker";
  readonly gone: string | null;
  readonly came: string | null;
}

/** What changes between the measures of two quotes: one set, lifted, made harder or easier. */
export function measureChanges(a: string, b: string): readonly MeasureChange[] {
  const [before, after] = [measuresIn(a), measuresIn(b)];
  const changes: MeasureChange[] = [];
  for (const one of after) {
    const old = before.find(({ kind }) => kind === one.kind);
    if (one.kind === "regularly" && before.some(({ kind }) => kind === "times")) continue;
    if (!old) changes.push({ way: "stricter", gone: wordsOf(before, "regularly"), came: one.words });
    else if (one.hardness !== old.hardness)
      changes.push({
        way: one.hardness > old.hardness ? "stricter" : "weaker",
        gone: old.words,
        came: one.words,
      });
  }
  for (const one of before) {
    if (after.some(({ kind }) => kind === one.kind)) continue;
    if (one.kind === "regularly" && after.some(({ kind }) => kind === "times")) continue;
    changes.push({ way: "weaker", gone: one.words, came: wordsOf(after, "regularly") });
  }
  return changes;
}

function wordsOf(measures: readonly Measure[], kind: Measure["kind"]): string | null {
  return measures.find((measure) => measure.kind === kind)?.words ?? null;
}
