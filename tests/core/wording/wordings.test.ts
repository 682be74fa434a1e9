import { describe, expect, it } from "vitest";
import { LAYOUTS } from "#core/compose/first-line.ts";
import { framesOf } from "#core/parse/composed/frames.ts";
import { joinPhrases } from "#core/wording/phrase-list.ts";
import { WORDINGS } from "#core/wording/wordings.ts";

describe.each(Object.values(WORDINGS))("the wording of $language", (wording) => {
  it.each(["formats", "times", "cadence", "menteeLevels", "mentoringKinds"] as const)(
    "has a word of its own for each of its %s, and none that a list would tear",
    (table) => {
      const words = Object.values<string>(wording[table]);
      expect(new Set(words).size).toBe(words.length);
      if (table === "cadence") return;
      for (const last of [wording.and, wording.or])
        for (const word of words) expect(joinPhrases([word], "sentence", last)).toBe(word);
    },
  );

  it("has a slot in every sentence that says a value, and a full stop after it", () => {
    for (const [line, sentence] of Object.entries<string>({ ...wording.prose, ...wording.short }))
      expect(sentence, line).toMatch(line === "howToAsk" ? /^\S.*\{\}$/ : /^\S.*\{\}.*\.$/);
  });

  it.each(LAYOUTS)("starts no two lines of the %s alike", (layout) => {
    const starts = framesOf(wording, layout).map(({ before, after }) => `${before}…${after}`);
    expect(new Set(starts).size).toBe(starts.length);
  });

  it("names each language by a name of its own", () => {
    const names = Object.values(wording.languages);
    expect(new Set(names).size).toBe(names.length);
  });
});
