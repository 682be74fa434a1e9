import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOffer } from "#core/compose/format-offer.ts";
import { changePlaces } from "#core/compose/places.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { WORDING_LANGUAGES } from "#core/wording/wording.ts";

const change = fc.constantFrom("taken", "free", "full", "open", "closed" as const);

describe("places of an offer", () => {
  it("go down to nought and come back, with a line for the group each time", () => {
    const two = { capacity: 2, placesOpen: 2 };
    const one = changePlaces(two, "taken");
    expect(one).toEqual({
      values: { capacity: 2, placesOpen: 1, status: "few" },
      update: "Update: a place is open.",
    });
    const none = changePlaces(one.values, "taken", "en", "June");
    expect(none.values).toEqual({ capacity: 2, placesOpen: 0, status: "full" });
    expect(none.update).toBe("Update: all my places are taken until June.");
    expect(changePlaces(none.values, "open").values).toEqual({ capacity: 2, placesOpen: 1, status: "few" });
  });

  it("count on from what is said: all places are open where nobody said how many are", () => {
    expect(changePlaces({ capacity: 3 }, "taken").values.placesOpen).toBe(2);
    expect(changePlaces({}, "taken").values).toEqual({ placesOpen: 0, status: "full" });
    expect(changePlaces({ status: "full", capacity: 1 }, "free").values.placesOpen).toBe(1);
  });

  it("never fall below nought nor rise above all there are", () => {
    fc.assert(
      fc.property(
        fc.option(fc.nat(5), { nil: undefined }),
        fc.array(change, { maxLength: 20 }),
        (capacity, changes) => {
          let values: { capacity?: number; placesOpen?: number } = capacity === undefined ? {} : { capacity };
          for (const next of changes) {
            values = changePlaces(values, next).values;
            const { placesOpen = 0 } = values;
            expect(placesOpen).toBeGreaterThanOrEqual(0);
            if (capacity !== undefined) expect(placesOpen).toBeLessThanOrEqual(capacity);
          }
        },
      ),
    );
  });

  it.each(WORDING_LANGUAGES)("are read from the line below an old post, in %s", (language) => {
    const post = formatOffer(
      { topics: ["grafting"], capacity: 2, placesOpen: 2 },
      { layout: "prose", language },
    );
    for (const until of ["", "June"]) {
      const { update } = changePlaces({ capacity: 2 }, "full", language, until);
      expect(plainOffer(parsePost(`${post}\n\n${update}`)).offer.status).toBe("full");
    }
  });
});
