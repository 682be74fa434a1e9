/** The last two items of a list. */
import { expect, it } from "vitest";
import { lastItems } from "#core/parse/phrase-model/last-items.ts";

/** The items of the phrase after the last comma of a sentence. */
function cut(sentence: string): string[] {
  const from = sentence.lastIndexOf(", ") + 2;
  const pieces = lastItems(sentence, sentence.toLowerCase(), from, sentence.length);
  return pieces.map((piece) => sentence.slice(piece.from, piece.to));
}

it.each([
  ["Since we met I talk about glazes, kilns and pricing", ["kilns", "pricing"]],
  ["Je peux parler de gardes, confiance et négociation", ["confiance", "négociation"]],
  ["Ik denk graag mee over verzuim, feedback of salaris", ["feedback", "salaris"]],
  ["Ask me about hiring, the future of work", ["the future of work"]],
  ["Ask me about kilns, salt and sand and soda", ["salt and sand and soda"]],
  [
    "Ask me about kilns, how to fire the very large ones and glaze",
    ["how to fire the very large ones and glaze"],
  ],
])("in “%s” are %j", (sentence, items) => {
  expect(cut(sentence)).toEqual(items);
});
