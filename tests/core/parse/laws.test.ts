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

/** Sentences that say nothing of mentoring, from small parts. */
const unrelated = fc
  .tuple(
    fc.constantFrom(
      "The kettle",
      "Our neighbour's cat",
      "The old bridge",
      "A brown parcel",
      "The garden gate",
    ),
    fc.constantFrom("was painted", "fell over", "smelled of rain", "looked smaller", "made a noise"),
    fc.constantFrom("near the hedge", "without a sound", "like a drum", "under the oak", "beside the stove"),
  )
  .map((parts) => `${parts.join(" ")}.`);
const denied = fc.constantFrom(
  "I can't do phone calls.",
  "No evenings, please.",
  "I don't meet in person.",
  "Not on weekends.",
  "I won't use WhatsApp.",
);

describe("laws of the parser", () => {
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

  test("an unrelated sentence after a post changes no field", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...offers), unrelated, ({ text, headline }, more) => {
        const longer = `${text}\n\n${more}`;
        const { menteeCriteria: _, ...before } = plainOffer(parsePost(text, { headline })).offer;
        const { menteeCriteria: __, ...after } = plainOffer(parsePost(longer, { headline })).offer;
        expect(after).toEqual(before);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test("a denied sentence adds nothing to what is offered", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...offers), denied, ({ text, headline }, more) => {
        const before = parsePost(text, { headline }).offer;
        const after = parsePost(`${text}\n\n${more}`, { headline }).offer;
        const had = (field: "formats" | "times") => new Set<string>(before[field]?.value);
        expect((after.formats?.value ?? []).filter((value) => !had("formats").has(value))).toEqual([]);
        expect((after.times?.value ?? []).filter((value) => !had("times").has(value))).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
