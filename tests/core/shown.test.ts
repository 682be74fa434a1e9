import { describe, expect, it } from "vitest";
import { FIELD_NAMES } from "#core/fields.ts";
import { shownFields, shownValue } from "#core/shown.ts";
import { aCard, aCorrection } from "#tests/core/a-card.ts";

describe("what a card shows", () => {
  it("names every field, and says so where nothing is said", () => {
    const shown = shownFields(aCard(), []);
    expect(Object.keys(shown).sort()).toEqual([...FIELD_NAMES].sort());
    expect(new Set(Object.values(shown).map(({ said }) => said))).toEqual(new Set(["not-said"]));
    expect(shownValue(shown, "formats")).toBeUndefined();
  });

  it("T6: shows the post's value with the words that say it", () => {
    const card = aCard({ formats: ["email"] });
    expect(shownFields(card, []).formats).toEqual({
      said: "by-post",
      value: ["email"],
      because: card.parsed.offer.formats?.because,
    });
  });

  it("lets the user's word beat the post's, whether it says more or takes away", () => {
    const card = aCard({ formats: ["email"], paid: true, yearsExperience: 12 });
    const shown = shownFields(card, [
      aCorrection("formats", ["video", "phone"]),
      aCorrection("paid", null),
      aCorrection("status", "full"),
    ]);
    expect(shown.formats).toEqual({ said: "by-user", value: ["video", "phone"] });
    expect(shown.paid).toEqual({ said: "removed-by-user" });
    expect(shownValue(shown, "paid")).toBeUndefined();
    expect(shownValue(shown, "status")).toBe("full");
    expect(shownValue(shown, "yearsExperience")).toBe(12);
  });

  it("takes the latest of several corrections, in whatever order they come", () => {
    const [older, newer] = [aCorrection("capacity", 2, 1), aCorrection("capacity", 3, 2)];
    for (const order of [
      [older, newer],
      [newer, older],
    ])
      expect(shownValue(shownFields(aCard(), order), "capacity")).toBe(3);
  });

  it("ignores corrections of other cards", () => {
    const card = aCard({}, { id: "card-2" });
    expect(shownFields(card, [aCorrection("capacity", 2)]).capacity).toEqual({ said: "not-said" });
  });
});
