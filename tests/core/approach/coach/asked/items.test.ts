import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandsOf } from "#core/approach/coach/asked/demands.ts";
import { askedItems } from "#core/approach/coach/asked/items.ts";

describe("what an offer asks to be told", () => {
  it.each([
    ["your role, your country and what you have tried", ["your role", "your country", "what you have tried"]],
    ["In your first message, please tell me how many hives you have", ["how many hives you have"]],
    ["write with (1) your school and state, (2) your machines", ["your school", "state", "your machines"]],
    ["start your note with your question and your city", ["your question", "your city"]],
    [
      "one paragraph about you, and the name of a film you liked",
      ["yourself", "the name of a film you liked"],
    ],
    [
      "say which of my topics you are after: looms, dyes or prices",
      ["which of my topics you are after looms or dyes or prices"],
    ],
    ["tell me your stage (idea, pilot, selling)", ["your stage idea or pilot or selling"]],
    ["put the word 'heron' in the first line and say how long you have sung", ["how long you have sung"]],
    ["keep it to four lines, tell me your role and years", ["your role", "years"]],
    [
      "state your question in the subject or first line, and your time zone",
      ["your question", "your time zone"],
    ],
  ])("is split into items: %s", (howToAsk, items) => {
    expect(askedItems(howToAsk)).toEqual(items);
  });

  it.each([
    "message me",
    "DM open",
    "send a connection request with a note",
    "book a slot through the link in my profile",
    "just email me at tom@post.example",
    "Write to me about walling",
    "Reach me on WhatsApp or by email",
    "drop me a line any time",
    "comment below or write me a private message",
  ])("is nothing where it is only a way to ask: %s", (howToAsk) => {
    expect(demandsOf(howToAsk)).toEqual([]);
  });

  it("is at most six items, each once, of any text (B2, B7)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (howToAsk) => {
        const items = askedItems(howToAsk);
        expect(items.length).toBeLessThanOrEqual(6);
        expect(new Set(items).size).toBe(items.length);
      }),
    );
  });
});
