import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amendPost } from "#core/compose/amend-post.ts";
import { formatOffer } from "#core/compose/format-offer.ts";
import type { OfferValues } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { WORDING_LANGUAGES } from "#core/wording/wording.ts";
import { anyOffer } from "./any-offer.ts";

const read = (text: string) => plainOffer(parsePost(text)).offer;
const OFFER: Partial<OfferValues> = { topics: ["rates"], formats: ["email"], times: ["mornings"] };

describe("a form's change in an edited post", () => {
  it("writes an untouched post anew", () => {
    const after = { ...OFFER, paid: false };
    const options = { layout: "form" } as const;
    expect(amendPost(formatOffer(OFFER, options), OFFER, after, options)).toBe(formatOffer(after, options));
  });

  it.each(["form", "prose"] as const)("leaves the author's own words alone, in the %s", (layout) => {
    const own = "I moved house last year, hence the quiet.";
    const text = `${formatOffer(OFFER, { layout })}\n\n${own}`;
    const after: Partial<OfferValues> = { ...OFFER, topics: ["rates", "swaps, too"], capacity: 2 };
    delete after.times;
    const post = amendPost(text, OFFER, after, { layout });
    expect(post).toContain(own);
    expect(read(post)).toEqual(after);
  });

  it("says what was asked, whatever stood there before (law)", () => {
    fc.assert(
      fc.property(
        anyOffer,
        anyOffer,
        fc.constantFrom("form", "prose" as const),
        fc.constantFrom(...WORDING_LANGUAGES),
        (before, after, layout, language) => {
          const own = "Zwei Katzen und ein Hund.";
          const text = `${formatOffer(before, { layout, language })}\n\n${own}`;
          const post = amendPost(text, before, after, { layout, language });
          expect(post).toContain(own);
          expect(read(post)).toMatchObject(after);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
