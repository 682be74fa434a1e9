/** A labelled line says nothing of topics unless its label may. */
import { describe, expect, test } from "vitest";
import { viewOf } from "#core/parse/parse-post.ts";
import { isUnderOtherLabel } from "#core/parse/phrase-model/line-label.ts";
import { readText } from "#core/parse/text.ts";

/** Whether the sentence that holds `word` stands under a label that names another thing. */
function isOther(text: string, word: string): boolean {
  const view = viewOf(readText(text), "text");
  const sentence = view.sentences.find(({ text: said }) => said.includes(word));
  if (!sentence) throw new Error(`no sentence holds ${word}`);
  return isUnderOtherLabel(sentence, view);
}

describe("a label before a line", () => {
  test.each([
    ["When: quiet weeks, mornings", "mornings"],
    ["For whom – women who begin in glass", "glass"],
    ["Who can come: apprentices. Also their masters.", "masters"],
    ["👥 Where: the pier", "pier"],
    ['surname: "Quellmoor"', "Quellmoor"],
    ["HOW TO ASK = a note with your plan", "plan"],
    ["Para quién: aprendices de vidrio", "vidrio"],
    ["Wann: nach der Ernte", "Ernte"],
    ["Who it's for:\n• glaziers\n• enamellers", "enamellers"],
  ])("%j names another thing than topics", (text, word) => expect(isOther(text, word)).toBe(true));

  test.each([
    ["How I can help: kilns, glazes", "glazes"],
    ["Ask me: kilns, glazes", "glazes"],
    ["What we could do: fire a kiln", "kiln"],
    ["Topics: kilns", "kilns"],
    ["I know where to dig: clay, sand", "sand"],
    ["When kilns crack I can help", "kilns"],
    ["What I can show you:\n• glazes", "glazes"],
    ["Who it's for: potters\nI can help with glazes", "glazes"],
  ])("%j may name topics", (text, word) => expect(isOther(text, word)).toBe(false));
});
