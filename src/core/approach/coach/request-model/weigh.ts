/** Checks and model together: what a check says counts for much, and the words of the whole message may outweigh it. */
import type { Advice, CoachCode } from "../codes.ts";
import { isNote, type Reading } from "../reading.ts";
import { NAMES_THE_OFFER } from "../why-words.ts";
import { featuresOf } from "./features.ts";
import { opinionOn } from "./opinion.ts";
import { WEIGHED_CODES, type WeighedCode } from "./weights.ts";

/** Log-odds that a check's word is worth, for and against. Chosen, as are the doubts, on hands that neither had seen. */
const TRUST = 2;
/** Log-odds from which each code is given. */
const DOUBT: Readonly<Record<WeighedCode, number>> = {
  "ask-missing": -0.5,
  "ask-vague": -2,
  "too-many-asks": -1.75,
  "no-why-you": -0.75,
  "no-time-box": -0.75,
  "no-easy-out": -0.75,
  "asks-for-job": -2,
};
/** Words from which a message says enough to be weighed. */
const FEWEST_WORDS = 18;
/** Fewest requests that are too many. */
const TOO_MANY = 3;

/** Advice with the weighed codes as both together see them; other codes stay as they are. */
export function weigh(
  found: ReadonlyMap<CoachCode, Advice>,
  reading: Reading,
): ReadonlyMap<CoachCode, Advice> {
  if (reading.message.lower.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) return found;
  const scores = opinionOn(featuresOf(reading.message, reading.channel, reading.mentorName));
  const margins = new Map<CoachCode, number>();
  WEIGHED_CODES.forEach((code, i) => {
    const margin = (scores[i] ?? 0) + (found.has(code) ? TRUST : -TRUST) - DOUBT[code];
    margins.set(code, isOutOfPlace(code, reading) ? Number.NEGATIVE_INFINITY : margin);
  });
  // Whoever asks for a job has asked for something, and nothing is missing and vague at once.
  const vague = margins.get("ask-vague") ?? 0;
  const missing = margins.get("ask-missing") ?? 0;
  const isJob = (margins.get("asks-for-job") ?? 0) > 0;
  if (isJob || vague < missing) margins.set("ask-vague", Number.NEGATIVE_INFINITY);
  if (isJob || vague >= missing) margins.set("ask-missing", Number.NEGATIVE_INFINITY);
  const weighed = new Map(found);
  for (const [code, margin] of margins) {
    if (margin <= 0) weighed.delete(code);
    else if (!found.has(code))
      weighed.set(code, code === "too-many-asks" ? { code, about: String(TOO_MANY) } : { code });
  }
  return weighed;
}

/** A note has no room for limits and courtesies, and naming the offer is its reason. */
function isOutOfPlace(code: WeighedCode, { channel, message }: Reading): boolean {
  if (!isNote(channel)) return false;
  if (code === "no-why-you") return message.sentences.some(({ lower }) => NAMES_THE_OFFER.test(lower));
  return code === "no-time-box" || code === "no-easy-out";
}
