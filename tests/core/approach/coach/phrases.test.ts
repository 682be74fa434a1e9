/** Single sentences that are, or are not, what a check looks for: the classes of wording behind the table of messages. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checksAlone } from "#core/approach/coach/coach.ts";
import { COACH_CODES } from "#core/approach/coach/codes.ts";
import type { OfferValues } from "#core/offer.ts";
import type { Channel } from "#core/outreach/event.ts";

interface Phrase {
  code: string;
  /** Whether a message of these words alone is given the code. */
  given: boolean;
  words: string;
  mentor?: string;
  channel?: Channel;
  subject?: string;
  /** The offer's terms, and its own words. */
  offer?: Partial<OfferValues> & { text?: string };
}

const PHRASES: readonly Phrase[] = readFileSync(new URL("./phrases.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

function isGiven({ code, words, mentor = "Priya Shah", channel = "direct-message", subject, offer }: Phrase) {
  const { text, ...terms } = offer ?? {};
  return checksAlone({ message: words, channel, mentorName: mentor, subject, terms, offerText: text }).some(
    (advice) => advice.code === code,
  );
}

/** Whether all is told is judged by a trained model, which need not be right on every single sentence. */
const WRONG_ALLOWED: Readonly<Record<string, number>> = { "missing-screening-answer": 0.1 };

describe.each([...new Set(PHRASES.map(({ code }) => code))])("%s", (code) => {
  it.each([true, false])("given: %s, as each of the phrases says", (given) => {
    const all = PHRASES.filter((phrase) => phrase.code === code && phrase.given === given);
    const wrong = all.filter((phrase) => isGiven(phrase) !== given).map(({ words }) => words);
    if (wrong.length > all.length * (WRONG_ALLOWED[code] ?? 0)) expect(wrong).toEqual([]);
  });
});

describe("the phrases", () => {
  it("name codes of the coach, and stand there once", () => {
    expect(PHRASES.filter(({ code }) => !COACH_CODES.some((each) => each === code))).toEqual([]);
    expect(new Set(PHRASES.map((phrase) => JSON.stringify(phrase))).size).toBe(PHRASES.length);
  });
});
