/** Two sentences that each concept of a language reads, and two in which it reads nothing. */
import { describe, expect, it } from "vitest";
import type { LanguageCode } from "#core/parse/languages/detect.ts";
import { languageRules } from "#core/parse/languages/index.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { readText } from "#core/parse/text.ts";
import { CONCEPT_EXAMPLES } from "./concept-examples.data.ts";

const LANGUAGES = ["es", "fr", "de", "pt", "it", "nl"] as const satisfies readonly LanguageCode[];
const rows = LANGUAGES.flatMap((code) =>
  (CONCEPT_EXAMPLES[code] ?? "")
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", ...sentences] = line.split(" | ");
      return { id: `${code}.${name}`, code, says: sentences.slice(0, 2), silent: sentences.slice(2) };
    }),
);

function read(code: LanguageCode, id: string, text: string): string[] {
  const rule = languageRules(code).rules.find((one) => one.id === id);
  const view = viewOf(readText(text), "text");
  return view.sentences.flatMap((sentence) =>
    [...(rule?.find(sentence, view) ?? [])].map(({ from, to }) => sentence.text.slice(from, to)),
  );
}

describe("concepts and their examples", () => {
  it("each row holds two of both sorts, for a concept that there is", () => {
    for (const { id, code, says, silent } of rows) {
      expect(says.length, id).toBe(2);
      expect(silent.length, id).toBe(2);
      expect(languageRules(code).rules.map((rule) => rule.id)).toContain(id);
    }
  });

  it.each(rows)("$id", ({ id, code, says, silent }) => {
    for (const said of says) {
      const words = /\[(.*?)\]/.exec(said)?.[1] ?? "";
      const found = read(code, id, said.replace(/[[\]]/g, ""));
      expect(
        found.some((one) => one.includes(words) || words.includes(one)),
        `${said}: ${found.join(", ")}`,
      ).toBe(true);
    }
    for (const text of silent) expect(read(code, id, text), text).toEqual([]);
  });
});
