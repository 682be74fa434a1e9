/** The language that an offer is written in, where it is another than that of the ready-made messages. */
import { type LanguageCode, mainLanguage } from "../parse/languages/detect.ts";
import { tokenise } from "../parse/tokens.ts";
import { MOST_READ } from "./coach/message.ts";

/** Null for English, and for a text that is too short or too mixed to tell. */
export function otherLanguageOf(text: string): LanguageCode | null {
  return mainLanguage(tokenise(text.slice(0, MOST_READ).toLowerCase()));
}
