/** `missing-screening-answer`: what the offer wants to be told is missing, or only part of it is there. */
import { readAsks } from "./asks.ts";
import { particularsOf } from "./particulars.ts";
import type { Check } from "./reading.ts";
import { type Demand, demandsOf, wordsDemanded } from "./screening.ts";
import { untold } from "./untold.ts";

export const screeningCheck: Check = ({ message, subject, terms, offerWords, mentorName }) => {
  if (!terms.howToAsk && offerWords === "") return [];
  const asks = readAsks(message, subject);
  const lower = `${subject.lower}\n${message.lower}`;
  const demands = [...demandsOf(terms.howToAsk ?? ""), ...wordsDemanded(offerWords)];
  const missing = untold(demands, lower, asks, particularsOf(message, mentorName));
  return missing ? [{ code: "missing-screening-answer", about: nameOf(missing) }] : [];
};

function nameOf(demand: Demand): string {
  if (demand.kind === "word") return `"${demand.word}"`;
  return demand.kind === "own" ? demand.phrase : demand.kind;
}
