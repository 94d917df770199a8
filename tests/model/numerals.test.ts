import { expect, test } from "vitest";
import { fromHan, toHan } from "../../src/model/index.ts";

test("numerals are written as documents print them", () => {
  const written = [0, 1, 10, 12, 20, 35, 100, 101, 110, 111, 120, 1001, 1010, 2019].map(toHan);
  expect(written).toEqual(
    "零 一 十 十二 二十 三十五 一百 一百零一 一百一十 一百一十一 一百二十 一千零一 一千零一十 二千零一十九".split(
      " ",
    ),
  );
});

test("every numeral that is written is read back", () => {
  const numbers = Array.from({ length: 10_000 }, (_, number) => number);
  expect(numbers.map((number) => fromHan(toHan(number)))).toEqual(numbers);
});

test("digits in a row are read as digits; other characters are no numeral", () => {
  expect([fromHan("二〇一九"), fromHan("一二"), fromHan("甲"), fromHan("")]).toEqual([2019, 12, null, null]);
});
