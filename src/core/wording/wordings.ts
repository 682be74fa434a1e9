/** Every language an offer can be written in. */
import { DUTCH } from "./dutch.data.ts";
import { ENGLISH } from "./english.data.ts";
import { FRENCH } from "./french.data.ts";
import { GERMAN } from "./german.data.ts";
import { ITALIAN } from "./italian.data.ts";
import { PORTUGUESE } from "./portuguese.data.ts";
import { SPANISH } from "./spanish.data.ts";
import type { Wording, WordingLanguage } from "./wording.ts";

export const WORDINGS: Record<WordingLanguage, Wording> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
};
