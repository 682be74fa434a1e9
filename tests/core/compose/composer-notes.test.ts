import { describe, expect, it } from "vitest";
import { blankForm } from "#core/compose/blank-form.ts";
import { contradictions } from "#core/compose/contradictions.ts";
import { fold } from "#core/compose/fold.ts";
import { notSaid } from "#core/compose/not-said.ts";
import { offerChanges } from "#core/compose/offer-changes.ts";
import type { OfferValues } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { WORDING_LANGUAGES } from "#core/wording/wording.ts";

describe("what an offer leaves open", () => {
  it("is all of it for a blank offer, the topics first", () => {
    expect(notSaid({})[0]).toBe("topics");
    expect(notSaid({})).toHaveLength(15);
  });

  it("is answered by any of a question's fields, also by a no and a nought", () => {
    const open = notSaid({ sinceYear: 2001, paid: false, placesOpen: 0, topics: [] });
    expect(open).toContain("topics");
    for (const answered of ["years", "cost", "places"]) expect(open).not.toContain(answered);
  });
});

describe("contradictions", () => {
  const codes = (values: Partial<OfferValues>) => contradictions(values).map(({ code }) => code);

  it.each<[string, Partial<OfferValues>, string]>([
    ["phone offered and ruled out", { formats: ["phone"], notFormats: ["phone"] }, "offered-and-ruled-out"],
    ["a topic on both lists", { topics: ["CV checks"], notTopics: [" cv checks"] }, "helps-and-does-not"],
    ["more places open than there are", { capacity: 1, placesOpen: 2 }, "more-open-than-all"],
    ["closed with places open", { status: "closed", placesOpen: 1 }, "no-room-with-places"],
    ["open with none", { status: "open", placesOpen: 0 }, "open-without-places"],
    ["a circle of one", { capacity: 1, mentoringKinds: ["group"] }, "one-place-for-group"],
    ["in person, nowhere", { formats: ["in-person"] }, "in-person-without-place"],
  ])("are named: %s", (_, values, code) => {
    expect(codes(values)).toEqual([code]);
  });

  it("are none in an offer that holds together", () => {
    const values: Partial<OfferValues> = {
      formats: ["in-person", "email"],
      notFormats: ["phone"],
      locations: ["Porto"],
      capacity: 2,
      placesOpen: 1,
      status: "few",
    };
    expect(contradictions(values)).toEqual([]);
  });
});

describe("the fold", () => {
  it("leaves a short post whole", () => {
    expect(fold("One line.\nTwo lines.", "phone")).toEqual({ shown: "One line.\nTwo lines.", more: false });
  });

  it("counts blank lines and cuts no word", () => {
    const folded = fold("First.\n\nSecond line.\nThird.", "desktop");
    expect(folded).toEqual({ shown: "First.\n\nSecond line.", more: true });
    const long = fold("word ".repeat(100), "phone");
    expect(long.more).toBe(true);
    expect(long.shown.endsWith("word")).toBe(true);
    expect(long.shown.length).toBeLessThan(fold("word ".repeat(100), "desktop").shown.length);
  });
});

describe("changes between two versions", () => {
  it("name what came and went, and nothing for the same in another order", () => {
    const before: Partial<OfferValues> = { topics: ["rates", "credit"], capacity: 2, paid: false };
    expect(offerChanges(before, { ...before, topics: ["credit", "rates"] })).toEqual([]);
    expect(offerChanges(before, { topics: ["credit", "swaps"], capacity: 1, times: ["mornings"] })).toEqual([
      { field: "times", added: ["mornings"], removed: [] },
      { field: "capacity", added: [1], removed: [2] },
      { field: "paid", added: [], removed: [false] },
      { field: "topics", added: ["swaps"], removed: ["rates"] },
    ]);
  });
});

describe("the blank form", () => {
  it.each(WORDING_LANGUAGES)("says nothing by itself, in %s", (language) => {
    expect(plainOffer(parsePost(blankForm(language, "#MentorOffer"))).offer).toEqual({});
  });

  it("is read when a member has filled it in by hand", () => {
    const answers = [
      "bridge engineer",
      "22 years",
      "Lyon",
      "load tests, chartership interviews and saying no to architects",
      "visa questions",
      "graduates in their first job",
      "video or email",
      "evenings after 6pm",
      "once a month",
      "2",
      "free",
      "two lines about what you are stuck on",
      "a week",
      "the end of March",
    ];
    const filled = blankForm()
      .split("\n")
      .map((line) => (/^[^:]+: $/.test(line) ? line + answers.shift() : line))
      .join("\n");
    expect(answers).toEqual([]);
    const { isOffer, offer } = plainOffer(parsePost(filled));
    expect(isOffer).toBe(true);
    expect(offer).toMatchObject({
      industries: ["bridge engineer"],
      yearsExperience: 22,
      locations: ["Lyon"],
      topics: ["load tests", "chartership interviews", "saying no to architects"],
      notTopics: ["visa questions"],
      menteeCriteria: ["graduates in their first job"],
      formats: ["email", "video"],
      times: ["evenings"],
      cadence: "monthly",
      paid: false,
      howToAsk: "two lines about what you are stuck on",
      replyWithinDays: 7,
      openUntil: "the end of March",
    });
  });
});
