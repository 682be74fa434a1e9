/** What a message leaves untold of all that an offer asks to be told. */
import { standsIn } from "./asked/code-words.ts";
import type { Demand } from "./asked/demands.ts";
import { readTelling } from "./asked/telling.ts";
import { chancesTold, TOLD_FROM } from "./asked/told.ts";
import type { Asks } from "./asks.ts";
import type { Message } from "./message.ts";

interface Written {
  message: Message;
  subject: Message;
  /** As shown; empty where it is not known. */
  mentorName: string;
  asks: Asks;
}

/** The demand most surely left open; undefined where all is told. A word is missing or not, the rest is judged. */
export function untold(
  demands: readonly Demand[],
  { message, subject, mentorName, asks }: Written,
): Demand | undefined {
  const text = `${subject.lower}\n${message.lower}`;
  const word = demands.find((demand) => demand.kind === "word" && !standsIn(demand.word, text));
  if (word) return word;
  const things = demands.flatMap((demand) => (demand.kind === "word" ? [] : [demand]));
  if (things.length === 0) return undefined;
  const telling = readTelling(message, subject, mentorName);
  const chances = chancesTold(
    things.map(({ phrase }) => phrase),
    telling,
    asks.quality === "particular",
  );
  const least = Math.min(...chances);
  return least < TOLD_FROM ? things[chances.indexOf(least)] : undefined;
}
