/** Where each word stands in its list. */
import { describe, expect, it } from "vitest";
import { viewOf } from "#core/parse/parse-post.ts";
import { knownWords } from "#core/parse/phrase-model/known-words.ts";
import { emptyRow, fillRow } from "#core/parse/phrase-model/row.ts";
import { readText } from "#core/parse/text.ts";

function placesIn(text: string) {
  const view = viewOf(readText(text), "text");
  const [sentence] = view.sentences;
  if (!sentence) throw new Error("no sentence");
  const row = emptyRow();
  fillRow(row, view, sentence, 0, view.tokens.count, knownWords(view, []), 0);
  return view.tokens.words.map((word, i) => [word, row.itemNumber[i], row.itemAt[i], row.itemLeft[i]]);
}

describe("the items of a list", () => {
  it("end at commas and begin after the words that join", () => {
    expect(placesIn("Kiln repairs, glazes and old brick sheds")).toEqual([
      ["kiln", 0, 1, 2],
      ["repairs", 0, 2, 1],
      ["glazes", 1, 1, 1],
      ["and", 2, 0, 4],
      ["old", 2, 1, 3],
      ["brick", 2, 2, 2],
      ["sheds", 2, 3, 1],
    ]);
  });

  it("are one where nothing parts them", () => {
    expect(placesIn("Kilns").map(([, item]) => item)).toEqual([0]);
  });
});
