/** What only leads to a topic. */
import { expect, it } from "vitest";
import { firstWord } from "#core/parse/phrase-model/phrase-start.ts";

const cut = (phrase: string, field: "topics" | "industries" = "topics") => {
  const words = phrase.split(" ");
  return words.slice(firstWord(field, words, 0, words.length - 1)).join(" ");
};

it.each([
  ["hablamos de honorarios", "honorarios"],
  ["falamos sobre turnos e finanças", "turnos e finanças"],
  ["si parla di turni", "turni"],
  ["talk about kilns", "kilns"],
  ["happy with joints", "joints"],
  ["especially slow glazes", "slow glazes"],
  ["topics kiln repair", "kiln repair"],
  ["talk about", "talk about"],
  ["talking to owners", "talking to owners"],
])("of “%s” is left “%s”", (phrase, rest) => {
  expect(cut(phrase)).toBe(rest);
});

it("leaves out when a work is done, and not what it is", () => {
  expect(cut("incoming harbour pilot", "industries")).toBe("harbour pilot");
  expect(cut("future of shipping", "industries")).toBe("future of shipping");
  expect(cut("former", "industries")).toBe("former");
});

it("leaves other fields alone", () => {
  expect(cut("talk about kilns", "industries")).toBe("talk about kilns");
});
