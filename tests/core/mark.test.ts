import { describe, expect, test } from "vitest";
import type { Condition, OfferFilter } from "#core/filter/condition.ts";
import { judge, judgedCard } from "#core/filter/filter.ts";
import { lookOf } from "#core/mark.ts";
import type { PostKind } from "#core/offer.ts";
import { aCard } from "#tests/core/a-card.ts";

const must = (...anyOf: string[]): Condition => ({ facet: "time", anyOf, need: "must" });
const card = judgedCard(aCard({ times: ["evenings"] }, { text: "Evenings, about audit." }));
const silent = judgedCard(aCard({}, { text: "About audit." }));
const look = (kind: PostKind, filter: OfferFilter, of = card) => lookOf(kind, filter, judge(filter, of));

const NOTHING = { words: "", conditions: [] };
const EVENINGS = { words: "", conditions: [must("evenings")] };
const MORNINGS = { words: "", conditions: [must("mornings")] };

describe("how a post is marked", () => {
  test("while nothing is asked, offers show their terms and no other post is touched", () => {
    expect(look("offer", NOTHING)).toBe("plain");
    expect(look("thanks", NOTHING)).toBeNull();
  });

  test("an offer inside, outside, and one that does not say: the last is never dimmed", () => {
    expect(look("offer", EVENINGS)).toBe("match");
    expect(look("offer", MORNINGS)).toBe("dimmed");
    expect(look("offer", MORNINGS, silent)).toBe("unsaid");
  });

  test("a nice-to-have dims nothing", () => {
    const nice = { words: "", conditions: [{ ...must("mornings"), need: "nice" as const }] };
    expect(look("offer", nice)).toBe("match");
    expect(look("seeking", nice)).toBeNull();
  });

  test("other posts are outside what is asked of offers, and are judged by words where words alone are asked", () => {
    expect(look("seeking", MORNINGS)).toBe("dimmed");
    expect(look("job", { words: "audit", conditions: [] })).toBeNull();
    expect(look("job", { words: "nursing", conditions: [] })).toBe("dimmed");
  });

  test("a post in a language that is not understood may be an offer, and is left alone", () => {
    expect(look("unknown-language", MORNINGS, silent)).toBeNull();
  });

  test("a condition of a newer version dims nothing", () => {
    const newer = { words: "", conditions: [{ facet: "mood", anyOf: ["sunny"], need: "must" as const }] };
    expect(look("offer", newer)).toBe("match");
    expect(look("thanks", newer)).toBeNull();
  });
});
