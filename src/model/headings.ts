// Which lines are headings. A kind of heading is one entry of MARKS: what it looks like and its depth.
import { fromHan, HAN_NUMERAL } from "./numerals.ts";

export interface HeadingMark {
  /** 1: a part (一、); 2: a paragraph's own heading (（一）). */
  readonly depth: 1 | 2;
  /** The number as printed. */
  readonly number: number;
}

const MARKS: readonly { depth: 1 | 2; pattern: RegExp }[] = [
  { depth: 1, pattern: new RegExp(`^(${HAN_NUMERAL})、`) },
  { depth: 2, pattern: new RegExp(`^[（(](${HAN_NUMERAL})[）)]`) },
];

/** The mark that a line begins with; null where it begins with none. */
export function headingMark(line: string): HeadingMark | null {
  for (const { depth, pattern } of MARKS) {
    const number = fromHan(pattern.exec(line)?.[1] ?? "");
    if (number !== null) return { depth, number };
  }
  return null;
}

/** Number that a heading prints, whatever stands behind it (二 增强…); null where it prints none. */
export function printedNumber(heading: string): number | null {
  return headingMark(heading)?.number ?? fromHan(new RegExp(`^${HAN_NUMERAL}`).exec(heading)?.[0] ?? "");
}
