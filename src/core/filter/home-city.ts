/** "The city" in a post means the home city of the group it stands in; shown so, and marked as assumed. */
import { fold } from "./fold.ts";
import { wordsIn } from "./words.ts";

/** A place as it is shown; assumed where the group's setting said it and not the post. */
export interface PlaceShown {
  text: string;
  assumed: boolean;
}

/** Ways of saying "the city", folded, without the words that lead to them. */
const THE_CITY = new Set([
  "city",
  "town",
  "downtown",
  "midtown",
  "city centre",
  "city center",
  "town centre",
  "town center",
  "central city",
  "inner city",
  "ciudad",
  "centro",
  "centro de la ciudad",
  "ville",
  "centre ville",
  "stadt",
  "innenstadt",
  "cidade",
  "citta",
  "stad",
  "binnenstad",
]);
const LEADING = new Set(
  "in at around near the this our my en la el le l a na no der die das dans de het nella il lo".split(" "),
);

/** Whether a phrase names the city without saying which: "the city", "in town", "downtown". */
export function isTheCity(phrase: string): boolean {
  const words = [...wordsIn(fold(phrase.slice(0, 100)))].map(({ word }) => word);
  while (words.length > 1 && LEADING.has(words[0] ?? "")) words.shift();
  return THE_CITY.has(words.join(" "));
}

/** The home city for "the city" where the group has one, else the phrase as written. */
export function placeShown(phrase: string, homeCity?: string): PlaceShown {
  return homeCity && isTheCity(phrase) ? { text: homeCity, assumed: true } : { text: phrase, assumed: false };
}
