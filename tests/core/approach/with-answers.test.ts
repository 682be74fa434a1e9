import { describe, expect, it } from "vitest";
import { draftValues } from "#core/approach/draft-values.ts";
import { fill } from "#core/approach/fill.ts";
import { STARTERS } from "#core/approach/starters.data.ts";
import { parseTemplate } from "#core/approach/template.ts";
import { withAnswers } from "#core/approach/with-answers.ts";
import { shown } from "#tests/core/a-card.ts";

const render = (body: string, values: Record<string, string>) =>
  fill(parseTemplate(withAnswers(body)), values).text;

describe("what a mentor asks to be told", () => {
  it("stands at the end of a note; in a letter the word comes first, the lines before the name", () => {
    expect(render("Hi. Thanks, Tom", { mention: "lighthouse", answer: "I am a nurse." })).toBe(
      "Hi. Thanks, Tom I am a nurse. (lighthouse)",
    );
    expect(render("Hello.\n\nBody.\n\nTom", { mention: "lighthouse", answer: "I am a nurse." })).toBe(
      "Hello.\n\nYour word: lighthouse. Body.\n\nI am a nurse.\n\nTom",
    );
    expect(render("Hello.\n\nTom", { mention: "lighthouse" })).toBe("Hello.\n\nYour word: lighthouse. Tom");
  });

  it("leaves no seam where nothing is asked, in any starter", () => {
    for (const { body } of STARTERS) {
      const values = { ask: "x", "me.name": "Tom" };
      expect(render(body, values)).toBe(fill(parseTemplate(body), values).text);
    }
  });

  it("is left to a template that has its own place for it", () => {
    expect(withAnswers("{{answer}} {{ mention }}")).toBe("{{answer}} {{ mention }}");
  });

  it("takes the word out of the offer", () => {
    const values = draftValues({
      mentorName: "Ana Li",
      shown: shown({ howToAsk: "mention 'lighthouse' in your note", topics: ["rota planning"] }),
      sentDate: "3 March",
    });
    expect(values).toMatchObject({ mention: "lighthouse", topic: "rota planning", "sent.date": "3 March" });
  });
});
