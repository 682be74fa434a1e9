import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeRequest, type RequestNote } from "#core/reply/judge-request.ts";
import { anyOffer } from "../compose/any-offer.ts";
import { OFFERS, REQUESTS } from "./requests.data.ts";

const points = (notes: readonly RequestNote[]) => notes.map(({ point }) => point).join(" ");

describe("a request held against the mentor's terms", () => {
  it("is tried on sixty requests and more", () => {
    expect(REQUESTS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(REQUESTS)("%s: %s", (offer, request, met, missing, refused) => {
    const judged = judgeRequest(request, OFFERS[offer]);
    expect({
      met: points(judged.met),
      missing: points(judged.missing),
      refused: points(judged.refused),
    }).toEqual({
      met,
      missing,
      refused,
    });
  });

  it("says each point once, for any words and any offer, and never throws (B2, B3, B4)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), anyOffer, (request, offer) => {
        const { met, missing, refused } = judgeRequest(request, offer);
        const all = [...met, ...missing, ...refused].map(({ point }) => point);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 300 },
    );
  });
});
