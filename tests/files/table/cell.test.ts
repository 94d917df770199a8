import fc from "fast-check";
import { expect, it } from "vitest";
import {
  guarded,
  joinedLines,
  joinedParts,
  linesOf,
  partsOf,
  readRemarked,
  remarked,
} from "../../../src/files/table/cell.ts";
import { runs } from "../../builders/soak.ts";

const words = fc.string({
  unit: fc.constantFrom(..."党群〔〕∥\\n \t\r\n：u0a\u2028😀"),
  minLength: 1,
  maxLength: 8,
});

it("gives back parts, names and remarks as they were put in, whatever signs they hold", () => {
  fc.assert(
    fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (lists) => {
      expect(linesOf(joinedLines(lists.map(joinedParts))).map(partsOf)).toEqual(lists);
    }),
    runs(200),
  );
  fc.assert(
    fc.property(words, fc.option(words), (name, remark) => {
      const read = readRemarked(remarked(name, remark === null ? null : guarded(remark)));
      expect(read && { ...read, remark: read.remark === null ? null : partsOf(read.remark) }).toEqual({
        name,
        remark: remark === null ? null : [remark],
      });
    }),
    runs(200),
  );
});

it("forgives blanks around the signs and refuses brackets that do not close", () => {
  expect(partsOf(" 甲 ∥ 乙 ")).toEqual(["甲", "乙"]);
  expect(readRemarked(" 街道 〔推定〕 ")).toEqual({ name: "街道", remark: "推定" });
  expect(readRemarked("街道〔推定")).toBeNull();
  expect(readRemarked("街道〔一〕〔二〕")).toBeNull();
});
