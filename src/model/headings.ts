// Which lines begin with a printed number, and how deep it stands. A kind of number is one entry of MARKS or of
// DIVISIONS: what it looks like and its depth.
import { fromHan, HAN_NUMERAL } from "./numerals.ts";

/** 1: a part (一、); 2: a paragraph's own heading (（一）); 3 and 4: what is numbered under it (1. and （1）). */
export type MarkDepth = 1 | 2 | 3 | 4;

export interface HeadingMark {
  readonly depth: MarkDepth;
  /** The number as printed. */
  readonly number: number;
}

const MARKS: readonly { depth: MarkDepth; pattern: RegExp }[] = [
  { depth: 1, pattern: new RegExp(`^(${HAN_NUMERAL})、`) },
  { depth: 2, pattern: new RegExp(`^[（(](${HAN_NUMERAL})[）)]`) },
  // A decimal (1.5万元) and a date (1.12) are no number of a list.
  { depth: 3, pattern: /^(\d{1,3})(?:[、．]|\.(?!\d))/ },
  { depth: 4, pattern: /^[（(](\d{1,3})[）)]/ },
];

/** The mark that a line begins with; null where it begins with none. */
export function headingMark(line: string): HeadingMark | null {
  for (const { depth, pattern } of MARKS) {
    const printed = pattern.exec(line)?.[1] ?? "";
    const number = depth < 3 ? fromHan(printed) : printed === "" ? null : Number(printed);
    if (number !== null) return { depth, number };
  }
  return null;
}

/** Number that a heading prints, whatever stands behind it (二 增强…); null where it prints none. */
export function printedNumber(heading: string): number | null {
  const mark = headingMark(heading);
  if (mark && mark.depth < 3) return mark.number;
  return fromHan(new RegExp(`^${HAN_NUMERAL}`).exec(heading)?.[0] ?? "");
}

export const DIVISION_KINDS = ["book", "chapter", "section", "article"] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

export interface Division {
  readonly kind: DivisionKind;
  readonly number: number;
  /** Length of the printed mark: 第十条, with its title in brackets where an article has one. */
  readonly length: number;
}

const DIVISIONS: readonly { kind: DivisionKind; pattern: RegExp }[] = (
  [
    ["book", "编"],
    ["chapter", "章"],
    ["section", "节"],
    ["article", "条"],
  ] as const
).map(([kind, word]) => ({
  kind,
  pattern: new RegExp(
    `^第\\s*(${HAN_NUMERAL}|\\d{1,4})\\s*${word}(?:之${HAN_NUMERAL})?` +
      (kind === "article"
        ? "(?:\\s*(?:【[^】]{1,30}】|（[^）。，]{1,20}）(?=\\s|[^，。；、的])))?(?=[\\s　]|[^的第规所、和至及或，。])"
        : "(?=[\\s　]|$)"),
  ),
}));

/** The division of a statute that a line begins with (第三章 …, 第十条 …); null where it begins with none. */
export function divisionMark(line: string): Division | null {
  if (!line.startsWith("第")) return null;
  for (const { kind, pattern } of DIVISIONS) {
    const found = pattern.exec(line.length > 60 ? line : `${line}\n`);
    const number = found && (/^\d/.test(found[1]!) ? Number(found[1]) : fromHan(found[1]!));
    if (found && number !== null) return { kind, number, length: Math.min(found[0].length, line.length) };
  }
  return null;
}
