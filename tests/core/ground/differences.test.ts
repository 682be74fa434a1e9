import { describe, expect, it } from "vitest";
import { groundReader } from "#core/ground/ground.ts";
import { type MyGround, NO_GROUND } from "#core/ground/my-ground.ts";
import type { OfferValues } from "#core/offer.ts";
import { shown } from "#tests/core/a-card.ts";

function read(mine: Partial<MyGround>, headline: string, text = "", values: Partial<OfferValues> = {}) {
  const reading = groundReader({ ...NO_GROUND, ...mine })?.({ text, headline }, shown(values));
  return Object.fromEntries(
    (reading?.differences ?? []).map(({ difference, holds, words }) => [difference, [holds, words]]),
  );
}

describe("what I want from the difference", () => {
  it("same job elsewhere: the job is named and my employer is not", () => {
    const mine = { job: ["credit analyst"], employer: ["Acme Bank"] };
    expect(read(mine, "Senior Credit Analyst, Lakeside Fund")["same-job"]).toEqual([true, "Credit Analyst"]);
    expect(read(mine, "Credit analyst at Acme Bank")["same-job"]).toEqual([false, "Acme Bank"]);
    expect(read(mine, "Nurse educator")["same-job"]).toEqual([false, "Nurse educator"]);
    expect(read(mine, "")["same-job"]).toBeUndefined();
  });

  it("other function: some work is named that is not mine", () => {
    const mine = { line: ["audit"] };
    expect(read(mine, "Product designer")["other-function"]).toEqual([true, "Product designer"]);
    expect(read(mine, "External audit lead")["other-function"]).toEqual([false, "audit"]);
    expect(read(mine, "", "", { industries: ["treasury"] })["other-function"]).toEqual([true, "treasury"]);
    expect(read(mine, "")["other-function"]).toBeUndefined();
  });

  it("other division or kind of employer, by all its words", () => {
    const mine = { employerType: ["investment bank"] };
    expect(read(mine, "Analyst", "Now with a family office.")["other-division"]).toEqual([
      true,
      "family office",
    ]);
    expect(read(mine, "Banking, twenty years")["other-division"]).toEqual([false, "Banking"]);
    expect(read({ division: ["HR"] }, "Head of treasury")["other-division"]).toEqual([true, "treasury"]);
    expect(read(mine, "Analyst")["other-division"]).toBeUndefined();
  });

  it("a place I want to work in", () => {
    const mine = { wantedPlace: ["Zurich"] };
    expect(read(mine, "Actuary", "I sit in Zürich")["wanted-place"]).toEqual([true, "Zürich"]);
    expect(read(mine, "Actuary", "", { locations: ["Leeds"] })["wanted-place"]).toEqual([false, "Leeds"]);
    expect(read(mine, "Actuary")["wanted-place"]).toBeUndefined();
  });

  it("outside my line: nothing of my job, function or employer is named", () => {
    const mine = { job: ["teacher"], line: ["education"], employer: ["Hill School"] };
    expect(read(mine, "Harbour pilot")["outside-my-line"]).toEqual([true, "Harbour pilot"]);
    expect(read(mine, "Teacher of maths")["outside-my-line"]).toEqual([false, "Teacher"]);
    expect(read(mine, "Bursar", "at Hill School")["outside-my-line"]).toEqual([false, "Hill School"]);
  });

  it("says nothing where the user said nothing", () => {
    expect(groundReader(NO_GROUND)).toBeNull();
    expect(Object.keys(read({ school: ["LSE"] }, "Actuary"))).toEqual([]);
  });
});
