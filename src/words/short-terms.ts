/** The terms of an offer as the few short badges of a row. */
import { placeShown } from "#core/filter/home-city.ts";
import { type ShownFields, shownValue } from "#core/shown.ts";
import { say, sayCount } from "#platform/say.ts";
import { valueLabel } from "./field-words.ts";

export interface ShortTerm {
  key: string;
  words: string;
  tone: "plain" | "accent" | "warn";
  /** Stands before the words, so that the tone is not told by colour alone. */
  icon?: "alert" | "check";
}

/** Places named before "and more". */
const PLACES = 2;
/** Longest place in a badge, in UTF-16 units. */
const LONGEST = 40;

/** What holds for whom is asked first: still open?, how, when, where, how many, and who speaks. */
export function shortTerms(shown: ShownFields, homeCity?: string): ShortTerm[] {
  const terms: ShortTerm[] = [];
  const add = (key: string, words: string, tone: ShortTerm["tone"] = "plain", icon?: ShortTerm["icon"]) =>
    terms.push({ key, words, tone, ...(icon ? { icon } : {}) });
  const status = shownValue(shown, "status");
  if (status === "full" || status === "closed") add("status", valueLabel("status", status), "warn", "alert");
  else if (status) add("status", valueLabel("status", status), "accent", "check");
  for (const format of shownValue(shown, "formats") ?? [])
    add(`how ${format}`, valueLabel("formats", format), "accent");
  for (const time of shownValue(shown, "times") ?? []) add(`when ${time}`, valueLabel("times", time));
  const places = [
    ...new Set((shownValue(shown, "locations") ?? []).map((each) => placeWords(each, homeCity))),
  ];
  for (const place of places.slice(0, PLACES)) add(`where ${place}`, clipped(place));
  if (places.length > PLACES) add("where more", sayCount("placesMore", places.length - PLACES));
  if (shownValue(shown, "remoteOk")) add("remote", say("facetRemote"));
  const open = shownValue(shown, "placesOpen");
  const capacity = shownValue(shown, "capacity");
  if (open !== undefined && capacity !== undefined) add("places", say("placesOfAll", open, capacity));
  else if (open !== undefined || capacity !== undefined)
    add("places", sayCount("places", open ?? capacity ?? 0));
  const years = shownValue(shown, "yearsExperience");
  if (years !== undefined) add("years", sayCount("yearsExperience", years));
  if (shownValue(shown, "paid")) add("paid", say("value_paid_true"), "warn");
  return terms;
}

/** What follows from the group's home city is labelled so. */
export function placeWords(phrase: string, homeCity: string | undefined): string {
  const { text, assumed } = placeShown(phrase, homeCity);
  return assumed ? say("assumedPlace", text) : text;
}

function clipped(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}
