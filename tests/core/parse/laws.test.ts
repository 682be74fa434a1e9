/** Laws of the parser, over the project's own posts and made-up sentences. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "#core/fields.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { OWN_POSTS } from "./own-posts.ts";

const offers = OWN_POSTS.filter(({ kind }) => kind === "offer");
/** Phrases are copied from the text, so their words must be the value. */
const PHRASES = [
  "locations",
  "topics",
  "notTopics",
  "affiliations",
  "timezone",
  "howToAsk",
  "openUntil",
] as const;
const NUMBERS = ["yearsExperience", "capacity", "placesOpen"] as const;
const flat = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[–—‐‑]/g, "-")
    .replace(/[*_`]|\s+/g, " ")
    .trim();

/** Sentences that say nothing of mentoring: made from small parts, and from the talk that stands in any post. */
const unrelated = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        "The kettle",
        "Our neighbour's cat",
        "The old bridge",
        "A brown parcel",
        "The garden gate",
      ),
      fc.constantFrom("was painted", "fell over", "smelled of rain", "looked smaller", "made a noise"),
      fc.constantFrom(
        "near the hedge",
        "without a sound",
        "like a drum",
        "under the oak",
        "beside the stove",
      ),
    )
    .map((parts) => `${parts.join(" ")}.`),
  fc.constantFrom(
    "It rained all of last week.",
    "The printer on the third floor is broken again.",
    "My daughter lost her first tooth yesterday.",
    "The train was twelve minutes late.",
    "Somebody has painted the lift yellow.",
    "The bakery next door closed in spring.",
    "Our team won nine of its games.",
    "The river froze over.",
    "Two swans live behind the car park.",
    "I burned my lunch today.",
    "That film lasted three hours.",
    "The concert was sold out.",
    "My brother keeps bees.",
    "The new chairs are hard.",
    "A tourist asked me about the weather.",
    "Last night the power failed.",
    "The old boss sent us a postcard.",
    "We moved house in 2019.",
    "The museum was full of tourists.",
    "My phone fell into the sea.",
    "Someone left a scarf in the hall.",
    "The coffee machine leaks.",
    "It took us two days to find the keys.",
    "The garden is forty years old.",
    "Thirty people came to the party.",
    "The shop no longer sells stamps.",
    "Prices went up by 4%.",
    "There were six of us at the table.",
    "My mother taught French for years.",
  ),
);
/** Fields read from a list without a verb. */
const LISTED: ReadonlySet<string> = new Set(["topics", "industries"]);
/** What is denied, field by field: a value that came of it would be the opposite of what was said. */
const DENIED = {
  formats: [
    "I can't do phone calls.",
    "I don't meet in person.",
    "I won't use WhatsApp.",
    "No Zoom, no Teams.",
    "Please, no e-mails.",
    "Never by text message.",
    "I do not do video calls.",
    "Coffee is not an option.",
  ],
  times: [
    "No evenings, please.",
    "Not on weekends.",
    "I can't do mornings.",
    "Never at lunchtime.",
    "Afternoons don't work for me.",
    "I am not free on weekdays.",
  ],
  cadence: ["I can't do weekly calls.", "Not every month.", "I don't meet fortnightly."],
  mentoringKinds: ["No group sessions.", "I don't do reverse mentoring.", "This is not peer mentoring."],
  menteeLevels: [
    "Not for students.",
    "I don't mentor founders.",
    "No career changers this time.",
    "I can't help graduates.",
  ],
  languages: ["I don't speak French.", "Not in Spanish, sorry.", "No German, I'm afraid."],
  workStatus: ["I am not retired.", "I haven't retired yet."],
  yearsExperience: [
    "I don't have ten years of experience.",
    "I haven't got 20 years in law.",
    "Not fifteen years as a chef.",
  ],
  sinceYear: ["Not in audit since 2009.", "I haven't been a nurse since 2011."],
  timezone: ["Not CET.", "I'm not on GMT."],
  sessionMinutes: [
    "I can't do thirty minutes.",
    "Not half an hour.",
    "No 45-minute calls.",
    "Never a full hour.",
  ],
  capacity: [
    "I can't take on two people.",
    "I don't mentor three people at a time.",
    "I won't take four mentees.",
    "I don't have three places.",
  ],
  placesOpen: ["I don't have 1 of 3 places open."],
  openUntil: ["This isn't open until June.", "I don't take requests until 30 June."],
  replyWithinDays: ["I don't reply within three days.", "I can't answer within 2 days."],
  contact: ["Don't write to jo@example.org.", "No calls to 0555 010 999."],
  howToAsk: ["Don't message me.", "Please do not send a CV."],
  menteeCriteria: ["Not for students.", "I don't mentor founders."],
  topics: ["I don't help with visas.", "I can't advise on salaries.", "No help with essays."],
  credentials: ["I have no PhD.", "I am not a CPA.", "I never got an MBA."],
  affiliations: ["I don't work at Google.", "I never worked for Shell."],
  industries: ["I am not a nurse.", "I don't work in audit."],
  locations: ["I am not in Leeds.", "I can't meet in Paris."],
} as const satisfies Partial<Record<(typeof FIELD_NAMES)[number], readonly string[]>>;
const denials = Object.entries(DENIED).flatMap(([field, sentences]) =>
  sentences.map((sentence) => ({ field, sentence })),
);

/** Where a "no" is an answer too, the denied one may not stand. */
const OPPOSITES = [
  ["paid", false, "It is not free."],
  ["paid", false, "This isn't pro bono."],
  ["paid", false, "I don't do this for free."],
  ["paid", true, "I don't charge $50 per hour."],
  ["paid", true, "No paid sessions."],
  ["remoteOk", true, "I can't mentor online."],
  ["remoteOk", true, "Not remote."],
  ["status", "open", "I am not open for new mentees."],
  ["status", "open", "There are no places open."],
  ["status", "open", "I don't have three slots free."],
  ["status", "full", "Not fully booked."],
  ["status", "full", "I am not full."],
] as const;

describe("laws of the parser", () => {
  test.each(OPPOSITES)("%s is not %s where it is said: “%s”", (field, denied, sentence) => {
    expect(parsePost(sentence).offer[field]?.value).not.toBe(denied);
    for (const { text, headline } of offers) {
      const before = parsePost(text, { headline }).offer[field]?.value;
      if (before === denied) continue;
      expect(parsePost(`${text}\n\n${sentence}`, { headline }).offer[field]?.value).not.toBe(denied);
    }
  });

  test.each(offers)("$key: the words of a value say it", ({ text, headline }) => {
    const { offer } = parsePost(text, { headline });
    const words = (said: { in: string; from: number; to: number }) =>
      (said.in === "headline" ? headline : text).slice(said.from, said.to);
    for (const field of PHRASES) {
      const stated = offer[field];
      if (!stated) continue;
      const values = Array.isArray(stated.value) ? stated.value : [stated.value];
      const said = stated.because.map((one) => flat(words(one)).replaceAll(" ", ""));
      for (const value of values) {
        const wanted = flat(value).replaceAll(" ", "");
        expect(
          said.some((one) => one.includes(wanted) || wanted.includes(one)),
          `${field}: ${value}`,
        ).toBe(true);
      }
    }
    for (const field of NUMBERS) {
      const stated = offer[field];
      if (!stated) continue;
      const numbers = stated.because.flatMap((one) => flat(words(one)).match(/\d+/g) ?? []).map(Number);
      if (numbers.length > 0) expect(numbers, field).toContain(stated.value);
    }
  });

  test("lists say which words stand for which member", () => {
    for (const { text, headline } of offers) {
      const { offer } = parsePost(text, { headline });
      for (const field of FIELD_NAMES) {
        const stated = offer[field];
        if (!stated || !Array.isArray(stated.value)) continue;
        for (const one of stated.because) expect(stated.value, field).toContain(one.value);
      }
    }
  });

  test("an unrelated sentence before or after a post changes no field", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...offers),
        unrelated,
        fc.boolean(),
        ({ text, headline }, more, isFirst) => {
          const longer = isFirst ? `${more}\n\n${text}` : `${text}\n\n${more}`;
          const { menteeCriteria: _, ...before } = plainOffer(parsePost(text, { headline })).offer;
          const { menteeCriteria: __, ...after } = plainOffer(parsePost(longer, { headline })).offer;
          // A bare list is told as topics and fields only where the post begins.
          const leave = (offer: typeof before) =>
            Object.entries(offer).filter(([field]) => !isFirst || !LISTED.has(field));
          expect(leave(after), more).toEqual(leave(before));
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  test.each(denials)("“$sentence” adds nothing to $field", ({ field, sentence }) => {
    const name = FIELD_NAMES.find((known) => known === field);
    if (name === undefined) throw new Error(`No such field: ${field}`);
    const values = (offer: ReturnType<typeof plainOffer>["offer"]) => [offer[name] ?? []].flat();
    expect(values(plainOffer(parsePost(sentence)).offer)).toEqual([]);
    for (const { text, headline } of offers) {
      const before = new Set<unknown>(values(plainOffer(parsePost(text, { headline })).offer));
      const after = values(plainOffer(parsePost(`${text}\n\n${sentence}`, { headline })).offer);
      expect(after.filter((value) => !before.has(value))).toEqual([]);
    }
  });
});
