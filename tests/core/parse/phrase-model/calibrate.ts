/** How ready the tagger is to begin a phrase of each field: training alone leaves it now too shy, now too bold. */
import type { FieldName } from "#core/offer.ts";
import { TAGGED_FIELDS } from "#core/parse/phrase-model/labels.ts";
import { type PackedWeights, unpack } from "#core/parse/phrase-model/weights.ts";
import { type Tallies, tally } from "./scoring.ts";
import type { TrainingText } from "./training-texts.ts";

/**
 * Phrases found for each one marked, at which writers left out of training are read best. Around the best the score hardly
 * changes, and fewer and surer ones are chosen there; refusals are rarer in posts than in the training texts.
 */
const WANTED: Readonly<Record<(typeof TAGGED_FIELDS)[number], number>> = {
  topics: 1,
  notTopics: 0.9,
  industries: 0.96,
  affiliations: 0.98,
  locations: 0.98,
  credentials: 0.97,
};
const ROUNDS = 7;
/** So much readier finds a tenth more, or somewhat less. */
const A_TENTH = 0.35;
const MOST = 2;
/** One text of so many is asked. */
const ONE_OF = 4;

/** The same weights with the readiness at which the texts they were trained on are read neither too shyly nor too boldly. */
export function calibrated(packed: PackedWeights, texts: readonly TrainingText[]): PackedWeights {
  const asked = texts.filter(({ writer }, i) => !writer.startsWith("lines") && i % ONE_OF === 0);
  let readiness = TAGGED_FIELDS.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const tallies: Tallies = new Map();
    tally(asked, unpack({ ...packed, readiness }), tallies);
    readiness = readiness.map((ready, at) => moved(ready, TAGGED_FIELDS[at], tallies));
  }
  return { ...packed, readiness: readiness.map((ready) => Math.round(ready * 20) / 20) };
}

function moved(ready: number, field: (typeof TAGGED_FIELDS)[number] | undefined, tallies: Tallies): number {
  const sums = field && tallies.get(field satisfies FieldName);
  if (!sums || sums.wanted === 0) return ready;
  const short = WANTED[field] - sums.found / sums.wanted;
  return Math.max(-MOST, Math.min(MOST, ready + short * 10 * A_TENTH));
}
