// Chinese numerals as documents print them (二, 十一, 一百二十), both ways, up to 9999.

const DIGITS = "零一二三四五六七八九";
const UNITS: readonly (readonly [string, number])[] = [
  ["千", 1000],
  ["百", 100],
  ["十", 10],
];

/** The characters of a printed numeral, for patterns. */
export const HAN_NUMERAL = "[〇零一二三四五六七八九十百千]+";

/** 12 → 十二. Whole numbers from 0 to 9999; others are given back as digits. */
export function toHan(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return String(number);
  if (number < 10) return DIGITS[number]!;
  let rest = number;
  let said = "";
  let gap = false;
  for (const [unit, size] of [...UNITS, ["", 1] as const]) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit === 0) gap = said !== "";
    else {
      if (gap) said += "零";
      said += (digit === 1 && unit === "十" && said === "" ? "" : DIGITS[digit]!) + unit;
      gap = false;
    }
  }
  return said;
}

/** 十二 → 12; null where the characters are no numeral. Digits without units are read in a row (二〇 → 20). */
export function fromHan(numeral: string): number | null {
  if (numeral === "") return null;
  let total = 0;
  let digit: number | null = null;
  for (const character of numeral.replaceAll("〇", "零")) {
    const value = DIGITS.indexOf(character);
    const unit = UNITS.find(([name]) => name === character)?.[1];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else if (value < 0) return null;
    else digit = digit ? digit * 10 + value : value;
  }
  return total + (digit ?? 0);
}
