import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstLine, LAYOUTS, MAX_FIRST_LINE } from "#core/compose/first-line.ts";
import { formatOffer } from "#core/compose/format-offer.ts";
import type { OfferValues } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { SHORT_LINES, WORDING_LANGUAGES } from "#core/wording/wording.ts";
import { WORDINGS } from "#core/wording/wordings.ts";
import { anyOffer } from "./any-offer.ts";

const language = fc.constantFrom(...WORDING_LANGUAGES);
const SHORT_FIELDS: readonly string[] = SHORT_LINES.flatMap((line) =>
  line === "places" ? ["capacity", "placesOpen"] : [line],
);

function read(text: string): Partial<OfferValues> {
  const { isOffer, offer } = plainOffer(parsePost(text));
  expect(isOffer).toBe(true);
  return offer;
}

describe("an offer written out and read back", () => {
  it.each(["form", "prose"] as const)(
    "is the same offer, field for field, in the %s",
    (layout) => {
      fc.assert(
        fc.property(anyOffer, language, fc.boolean(), (offer, language, tagged) => {
          const text = formatOffer(offer, {
            layout,
            language,
            ...(tagged ? { hashtag: "MentorOffer" } : {}),
          });
          expect(read(text)).toEqual(offer);
        }),
        { numRuns: 10_000 },
      );
    },
    240_000,
  );

  it("is in the short layout what that layout states", () => {
    fc.assert(
      fc.property(anyOffer, language, (offer, language) => {
        const stated = Object.fromEntries(
          Object.entries(offer).filter(([field]) => SHORT_FIELDS.includes(field)),
        );
        expect(read(formatOffer(offer, { layout: "short", language }))).toEqual(stated);
      }),
      { numRuns: 3_000 },
    );
  }, 120_000);

  it("has proof in the text for every value", () => {
    fc.assert(
      fc.property(anyOffer, language, fc.constantFrom(...LAYOUTS), (offer, language, layout) => {
        const text = formatOffer(offer, { layout, language });
        for (const stated of Object.values(parsePost(text).offer))
          for (const { from, to } of stated.because) expect(text.slice(from, to)).not.toBe("");
      }),
      { numRuns: 1_000 },
    );
  });

  it("starts with a line that is short, whole and free of links", () => {
    fc.assert(
      fc.property(anyOffer, language, fc.constantFrom(...LAYOUTS), (offer, language, layout) => {
        const line = firstLine(offer, layout, WORDINGS[language]);
        expect(line.length).toBeLessThanOrEqual(MAX_FIRST_LINE);
        expect(line).not.toMatch(/https?:|www\.|\n/);
        expect(line.endsWith(".")).toBe(true);
      }),
    );
  });

  it("reads what a mentor adds below in words of their own", () => {
    const offer = { topics: ["barn design"], formats: ["email"] } satisfies Partial<OfferValues>;
    const text = `${formatOffer(offer, { layout: "form" })}\n\nI am free on Saturday mornings.`;
    expect(read(text)).toEqual({ ...offer, times: ["mornings", "weekends"] });
  });

  it("reads a composed post whose first line somebody rewrote", () => {
    const offer = {
      topics: ["barn design", "soil, and how to read it"],
      formats: ["email"],
      capacity: 2,
      paid: false,
    };
    const [, ...rest] = formatOffer(offer as Partial<OfferValues>, { layout: "prose" }).split("\n");
    expect(read(["Folks, here I am again.", ...rest].join("\n"))).toMatchObject(offer);
  });

  it.each([
    [
      "an event",
      "Careers evening for trainee surveyors\n\nWhen: evenings\nWhere: Leeds\nCost: free\nLanguages: English\nFor: students\n\nRegister by Friday, seats are limited.",
    ],
    [
      "a job",
      "We are hiring a bookkeeper.\nWhere: Cork\nHow often: once a week\nWhen: mornings\nLanguages: English\nApply with your CV.",
    ],
    [
      "a seeker",
      "Looking for a mentor in audit\nWhere: Oslo\nWhen: evenings\nHow: email\nLanguages: English\nPlease write me if you can help.",
    ],
  ])("does not make an offer of the same labels in another kind of post: %s", (_, text) => {
    expect(parsePost(text).kind).not.toBe("offer");
  });

  it("takes the last word on places where an update stands below", () => {
    const text = `${formatOffer({ status: "open", topics: ["grafting"] }, { layout: "form" })}\n\n${WORDINGS.en.updates.full}`;
    expect(read(text).status).toBe("full");
  });
});
