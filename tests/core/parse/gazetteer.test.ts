/** A word list finds what a plain search for its longest term at each word would. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gazetteer, hitsIn } from "#core/parse/gazetteer.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { readText } from "#core/parse/text.ts";

const view = (text: string) => viewOf(readText(text), "text");

function found(terms: readonly string[], text: string): string[] {
  const list = gazetteer(terms.map((term) => [term, term] as const));
  const seen = view(text);
  return seen.sentences.flatMap((sentence) =>
    hitsIn(list, sentence, seen).map(({ from, to }) => text.slice(from, to)),
  );
}

describe("a word list", () => {
  it.each([
    [
      "the longest term wins",
      ["York", "New York", "New York City"],
      "in new york city now",
      ["new york city"],
    ],
    [
      "a shorter one where the longer goes on otherwise",
      ["New York", "New York City"],
      "New York state",
      ["New York"],
    ],
    ["words may be tied by a sign", ["Baden Baden", "C 3"], "Baden-Baden and c3", ["Baden-Baden", "c3"]],
    ["no sentence end inside a term", ["Abu Dhabi"], "Abu; Dhabi", []],
    ["a list without words finds nothing", ["", "--"], "anything", []],
  ])("%s", (_, terms, text, hits) => {
    expect(found(terms, text)).toEqual(hits);
  });

  it("gives each first word once", () => {
    const list = gazetteer([
      ["São Paulo", 1],
      ["são tomé", 2],
      ["3 Rivers", 3],
    ]);
    expect(list.firstWords()).toEqual(["são", "3"]);
    expect(list.startingWith("são")?.map(({ value }) => value)).toEqual([1, 2]);
    expect(list.startingWith("sao")).toBeUndefined();
  });

  it("finds what a search term by term finds", () => {
    const word = fc.constantFrom("ann", "bo", "cy");
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 6 }),
        fc.array(word, { minLength: 1, maxLength: 12 }),
        (terms, words) => {
          const expected: string[] = [];
          for (let at = 0; at < words.length; ) {
            const rest = `${words.slice(at).join(" ")} `;
            const fits = terms.filter((term) => rest.startsWith(`${term} `));
            const longest = fits.reduce((most, term) => (term.length > most.length ? term : most), "");
            if (longest !== "") expected.push(longest);
            at += Math.max(1, longest.split(" ").length);
          }
          expect(found(terms, words.join(" "))).toEqual(expected);
        },
      ),
    );
  });
});
