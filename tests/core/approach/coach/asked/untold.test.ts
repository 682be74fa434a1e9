import { describe, expect, it } from "vitest";
import { demandsOf } from "#core/approach/coach/asked/demands.ts";
import { readAsks } from "#core/approach/coach/asks.ts";
import { readMessage } from "#core/approach/coach/message.ts";
import { untold } from "#core/approach/coach/untold.ts";

function missing(howToAsk: string, text: string) {
  const message = readMessage(text);
  const written = { message, subject: readMessage(""), mentorName: "Priya Shah", asks: readAsks(message) };
  return untold(demandsOf(howToAsk), written);
}
const QUESTION =
  "You moved from the mill to the design office. Would you learn the loom or the software first?";

describe("what a message leaves untold", () => {
  it.each([
    ["tell me how many hives you have", "I keep nine hives near Bath.", "I am 24 and keep bees near Bath."],
    [
      "say which languages you guide in",
      "I guide in Italian and English.",
      "I am licensed in Verona since May.",
    ],
    ["tell me how big your team is", "I lead a team of nine at a depot.", "I lead a team at a depot."],
    ["give me your time zone", "I live in Perth, so GMT+8.", "I live in Perth."],
    [
      "mention your goal for the year",
      "My goal is to run the dye house by spring.",
      "I work in a dye house.",
    ],
    ["tell me your budget", "Our budget is 4,000 euros.", "We have a new film to make in May."],
  ])("%s: told by a particular of its kind, and by no other", (howToAsk, told, other) => {
    expect(missing(howToAsk, `Hello Priya, ${told} ${QUESTION}`)).toBeUndefined();
    expect(missing(howToAsk, `Hello Priya, ${other} ${QUESTION}`)).toBeDefined();
  });

  it("is the part that is missing of two, in the mentor's words", () => {
    const given = missing(
      "tell me your trade and how many people you lead",
      `Hello Priya, I am a weaver in Kraków. ${QUESTION}`,
    );
    expect(given).toEqual({ kind: "count", phrase: "how many people you lead" });
  });

  it("is a code word that only stands inside another word", () => {
    const given = missing("put the word RETURN in your message", `Hello Priya, I am a returner. ${QUESTION}`);
    expect(given).toEqual({ kind: "word", word: "RETURN" });
  });

  it("takes an answer that stands in the greeting or the name beneath", () => {
    expect(missing("tell me your year and your city", `Third year, Porto. ${QUESTION} Ana`)).toBeUndefined();
  });
});
