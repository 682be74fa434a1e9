/** Offers of every make for the laws: any combination of fields, with phrases that are hard to take apart again. */
import fc from "fast-check";
import {
  CADENCES,
  FORMATS,
  MENTEE_LEVELS,
  MENTORING_KINDS,
  type OfferValues,
  STATUSES,
  TIMES,
} from "#core/offer.ts";

const AWKWARD = [
  "mergers and acquisitions",
  "R&D, tax credits",
  "pricing (hedging; options)",
  'saying "no"',
  "“quoted” words",
  "ends with a mark”",
  "”",
  "U.S. tax. Really.",
  "why?",
  "life in New York, NY",
  "3 of 4 places open",
  "free",
  "Node.js; C++",
  "Not my area: jobs",
  "I can help with anything.",
  "evenings or weekends",
  "moving from A to B",
  "no calls",
  "Berlin",
  "und, oder et ou",
  "مرحبا، شكرا",
  "👩‍🏫 teaching",
  "𝗯𝗼𝗹𝗱 letters",
  "- a bullet",
  "#hashtag",
  "100 %",
  "update: closed",
];
const word = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9’'&/+-]{1,12}$/);
/** One line of text as a short field takes it: no line break, nothing at its ends. */
export const phrase = fc
  .oneof(
    fc.constantFrom(...AWKWARD),
    fc
      .array(
        fc.oneof(
          word,
          fc.constantFrom(",", "and", "or", "y", "et", "und", "e", "o", "en", ";", ".", "“", "”"),
        ),
        {
          minLength: 1,
          maxLength: 7,
        },
      )
      .map((words) => words.join(" ")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  )
  .map((text) => text.replace(/[\s\u0085]+/g, " ").trim())
  .filter((text) => text !== "");

const phrases = fc.uniqueArray(phrase, { minLength: 1, maxLength: 5 });
const some = <T>(members: readonly T[]) => fc.subarray([...members], { minLength: 1 });

/** Every field alone or with any others; what is offered is never also ruled out. */
export const anyOffer: fc.Arbitrary<Partial<OfferValues>> = fc
  .record(
    {
      yearsExperience: fc.nat(80),
      sinceYear: fc.integer({ min: 1940, max: 2030 }),
      formats: some(FORMATS),
      notFormats: some(FORMATS),
      times: some(TIMES),
      cadence: fc.constantFrom(...CADENCES),
      sessionMinutes: fc.integer({ min: 1, max: 1_440 }),
      locations: phrases,
      remoteOk: fc.boolean(),
      timezone: phrase,
      topics: phrases,
      notTopics: phrases,
      industries: phrases,
      credentials: phrases,
      affiliations: phrases,
      menteeCriteria: phrases,
      menteeLevels: some(MENTEE_LEVELS),
      languages: fc.oneof(some(["English", "Spanish", "Hindi", "Klingon", "Greek"]), phrases),
      mentoringKinds: some(MENTORING_KINDS),
      capacity: fc.nat(200),
      placesOpen: fc.nat(200),
      status: fc.constantFrom(...STATUSES),
      openUntil: phrase,
      paid: fc.boolean(),
      howToAsk: phrase,
      contact: phrase,
      replyWithinDays: fc.nat(365),
      workStatus: fc.constant("retired" as const),
    },
    { requiredKeys: [] },
  )
  .map(({ notFormats, ...offer }) => {
    const ruledOut = notFormats?.filter((format) => !offer.formats?.includes(format));
    return ruledOut?.length ? { ...offer, notFormats: ruledOut } : offer;
  });
