/** What the tagger takes for a place, held against what a reader would. */
import { describe, expect, it } from "vitest";
import { viewOf } from "#core/parse/parse-post.ts";
import { knownWords } from "#core/parse/phrase-model/known-words.ts";
import { canBePlace } from "#core/parse/phrase-model/place-sense.ts";
import { emptyRow, fillRow, type Row } from "#core/parse/phrase-model/row.ts";
import { readText } from "#core/parse/text.ts";

/** The row of a text of one sentence, and its words in lower case. */
function rowOf(text: string): { row: Row; words: readonly string[] } {
  const view = viewOf(readText(text), "text");
  const [sentence] = view.sentences;
  if (!sentence) throw new Error("no sentence");
  const row = emptyRow();
  fillRow(row, view, sentence, 0, view.tokens.count, knownWords(view, []), 0);
  return { row, words: view.tokens.words };
}
function judge(text: string, phrase: string): boolean {
  const { row, words } = rowOf(text);
  const wanted = phrase.toLowerCase().split(" ");
  const first = words.findIndex((_, i) => wanted.every((word, n) => words[i + n] === word));
  return canBePlace(row, words, first, first + wanted.length - 1);
}

describe("canBePlace", () => {
  it.each([
    ["Coffee in Brackenhythe is on me.", "Brackenhythe"],
    ["We could sit at the Tolbooth, or ring.", "Tolbooth"],
    ["I teach in Leeds and read in the evening.", "Leeds"],
    ["Leeds and York on Fridays.", "Leeds"],
    ["Where: Upper Sallowfield", "Upper Sallowfield"],
    ["i live near the docks in thornmere", "thornmere"],
  ])("“%s”: %s", (text, phrase) => {
    expect(judge(text, phrase)).toBe(true);
  });

  it.each([
    ["I have time again from January on.", "January"],
    ["We begin in August.", "August"],
    ["Nice to be asked, ring me in the evening.", "Nice"],
    ["Expect honest answers and few words.", "Expect"],
    ["I walk with people near the hedge.", "hedge"],
    ["Ask me about Quillvane if you like.", "Quillvane"],
  ])("“%s”: not %s", (text, phrase) => {
    expect(judge(text, phrase)).toBe(false);
  });
});
