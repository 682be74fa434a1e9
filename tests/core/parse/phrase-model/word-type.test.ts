/** A word's type is the same whenever it comes. */
import { expect, test } from "vitest";
import { groupOf, hashOf } from "#core/parse/phrase-model/word-traits.ts";
import {
  BEGINS_INDUSTRY,
  BEGINS_PLACE,
  IS_ROLE,
  LEADS_TO_PLACE,
  MAY_BE_LETTERS,
  typesOf,
} from "#core/parse/phrase-model/word-type.ts";

const has = (word: string, bit: number) => ((typesOf([word])[0]?.lists ?? 0) & bit) !== 0;

test("it holds the word's numbers and its group", () => {
  const words = ["help", "of", "kiln", "électrotechnique", "15"];
  expect(typesOf(words)).toEqual(
    words.map((word) =>
      expect.objectContaining({
        hash: hashOf(word),
        prefix: hashOf(word.slice(0, 4)),
        suffix: word.length > 3 ? hashOf(word.slice(-3)) : 0,
        group: groupOf(word),
      }),
    ),
  );
});

test.each([
  ["ghana", BEGINS_PLACE, true],
  ["kiln", BEGINS_PLACE, false],
  ["nursing", BEGINS_INDUSTRY, true],
  ["kiln", BEGINS_INDUSTRY, false],
  ["engineer", IS_ROLE, true],
  ["kiln", IS_ROLE, false],
  ["phd", MAY_BE_LETTERS, true],
  ["kiln", MAY_BE_LETTERS, false],
  ["near", LEADS_TO_PLACE, true],
  ["kiln", LEADS_TO_PLACE, false],
])("%s, list %d: %s", (word, bit, known) => {
  expect(has(word, bit)).toBe(known);
});

test("it is the same after more words than are kept", () => {
  const [before] = typesOf(["engineer"]);
  typesOf(Array.from({ length: 20_000 }, (_, n) => `w${n}`));
  expect(typesOf(["engineer"])[0]).toEqual(before);
});
