import { expect, it } from "vitest";
import { LEVEL_NAMES, MODALITY_TAGS, ROLE_TAGS, SYSTEM_NAMES } from "../../src/graph/index.ts";
import { ROLE_NAMES } from "../../src/graph/pictureWords.ts";
import { LEVEL_WORDS, MODALITY_WORDS, ROLE_WORDS, SYSTEM_WORDS } from "../../src/words/index.ts";

it("draws the same words into pictures as the product says elsewhere", () => {
  expect(LEVEL_NAMES).toEqual(LEVEL_WORDS);
  expect(SYSTEM_NAMES).toEqual(SYSTEM_WORDS);
  const tags = (words: Readonly<Record<string, { tag: string }>>) =>
    Object.fromEntries(Object.entries(words).map(([id, { tag }]) => [id, tag]));
  expect(MODALITY_TAGS).toEqual(tags(MODALITY_WORDS));
  expect(ROLE_TAGS).toEqual(tags(ROLE_WORDS));
  expect(ROLE_NAMES).toEqual(
    Object.fromEntries(Object.entries(ROLE_WORDS).map(([id, { zh, en }]) => [id, { zh, en }])),
  );
});
