import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Dictionary } from "#core/search/dictionary.ts";
import { hasMoreLetters, lettersOf, slipsBetween, slipsIn } from "#core/search/typos.ts";
import { slipsByTheBook, slipsToBeginning } from "./a-document.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcde"), maxLength: 9 });

describe("slips", () => {
  it("are counted as the books count them, up to the limit", () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(0, 1, 2, 3), (a, b, most) => {
        expect(slipsBetween(a, b, most)).toBe(Math.min(most + 1, slipsByTheBook(a, b)));
        expect(slipsBetween(a, b, most, true)).toBe(Math.min(most + 1, slipsToBeginning(a, b)));
      }),
      { numRuns: 2_000 },
    );
  });

  it("cost at most one kind of letter each", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = slipsByTheBook(a, b);
        expect(hasMoreLetters(lettersOf(a), lettersOf(b), slips)).toBe(false);
      }),
    );
  });

  it("are forgiven by length, and never in numbers", () => {
    expect(["tax", "risk", "finance", "engineer", "2009", "covid19x"].map(slipsIn)).toEqual([
      0, 1, 1, 2, 0, 0,
    ]);
  });
});

describe("the dictionary", () => {
  it("finds beginnings and near words as a walk through all would, whenever words come", () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.array(word, { maxLength: 20 }),
        word,
        (first, then, asked) => {
          const dictionary = new Dictionary();
          const all = () => [...new Set(dictionary.words)].sort();
          const spelt = (numbers: readonly number[]) => numbers.map((number) => dictionary.words[number]);
          for (const words of [first, then]) {
            for (const each of words) dictionary.add(each);
            expect(spelt(dictionary.beginning(asked))).toEqual(
              all().filter((each) => each.startsWith(asked)),
            );
            const near = dictionary.near(asked, 2, false).map(({ number }) => number);
            expect(spelt(near).sort()).toEqual(all().filter((each) => slipsByTheBook(asked, each) <= 2));
            const begun = dictionary.near(asked, 1, true).map(({ number }) => number);
            expect(spelt(begun).sort()).toEqual(all().filter((each) => slipsToBeginning(asked, each) <= 1));
          }
        },
      ),
    );
  });
});
