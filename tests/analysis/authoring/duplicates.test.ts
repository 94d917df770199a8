// Suggestions of actors that may be one: by spelling, short forms and generic words, and not for mere likeness.
import { expect, test } from "vitest";
import { type DeskActor, doubles } from "../../../src/analysis/index.ts";

const ACTOR: Omit<DeskActor, "id" | "name" | "nameEn"> = {
  aliases: [],
  level: "street",
  system: "party",
  kind: "organ",
  note: null,
};

const among = (...names: string[]) =>
  doubles(names.map((name, at): DeskActor => ({ ...ACTOR, id: `a${at}`, name, nameEn: name }))).map(
    ({ keep, drop, why }) => [names[Number(keep.slice(1))], names[Number(drop.slice(1))], why],
  );

test("the same name with other brackets, a short form, and a generic word before it are suggested with the reason", () => {
  expect(among("街道党（工）委", "街道党工委")).toEqual([["街道党（工）委", "街道党工委", "spelling"]]);
  expect(among("业主委员会", "业委会")).toEqual([["业主委员会", "业委会", "short"]]);
  expect(among("有关部门", "相关部门")).toEqual([["有关部门", "相关部门", "generic"]]);
});

test("names that look alike and are not one are left alone", () => {
  expect(among("街道", "街道党（工）委", "街道社区党组织", "社区", "社区党组织")).toEqual([]);
  expect(among("上级部门", "上级职能部门")).toEqual([]);
  expect(among("市人民政府", "区人民政府", "乡镇人民政府")).toEqual([]);
});
