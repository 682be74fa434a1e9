/** Where a topic or a field of work begins: what only leads to it is no part of it. */
import type { FieldName } from "../../offer.ts";

/** "Hablamos de honorarios", "we talk about fees", "happy with joints". */
const LEADS = [
  "talk about",
  "chat about",
  "happy with",
  "good with",
  "topics",
  "especially",
  "particularly",
  "mainly",
  "hablamos de",
  "hablar de",
  "hablaremos de",
  "falamos de",
  "falamos sobre",
  "falar de",
  "falar sobre",
  "parliamo di",
  "parlare di",
  "si parla di",
  "on parle de",
  "on parlera de",
  "parler de",
  "reden über",
  "sprechen über",
  "praten over",
].map((lead) => lead.split(" "));

/** "Incoming analyst", "former nurse": when, and not what. */
const BEFORE_WORK = new Set(
  "incoming upcoming former formerly aspiring future various self-taught current".split(" "),
);

/** First word of the phrase from `first` to `last`; `first` itself where nothing would be left of it. */
export function firstWord(field: FieldName, words: readonly string[], first: number, last: number): number {
  if (field === "industries")
    return first < last && BEFORE_WORK.has(words[first] ?? "") && words[first + 1] !== "of"
      ? first + 1
      : first;
  if (field !== "topics") return first;
  const lead = LEADS.find((one) => one.every((word, at) => words[first + at] === word));
  return lead && first + lead.length <= last ? first + lead.length : first;
}
