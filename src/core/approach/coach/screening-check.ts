/** `missing-screening-answer`: what the offer wants to be told is missing, or only part of it is there. */
import { demandsOf, wordsDemanded } from "./asked/demands.ts";
import { readAsks } from "./asks.ts";
import type { Check } from "./reading.ts";
import { untold } from "./untold.ts";

export const screeningCheck: Check = ({ message, subject, terms, offerWords, mentorName }) => {
  if (!terms.howToAsk && offerWords === "") return [];
  const asks = readAsks(message, subject);
  const demands = [...demandsOf(terms.howToAsk ?? ""), ...wordsDemanded(offerWords)];
  const missing = untold(demands, { message, subject, mentorName, asks });
  if (!missing) return [];
  const about = missing.kind === "word" ? `"${missing.word}"` : missing.phrase;
  return [{ code: "missing-screening-answer", about }];
};
