import { describe, expect, it } from "vitest";
import { FACET_NAMES, phraseKey, standing } from "#core/filter/facets.ts";
import { facetReadings, facetValues } from "#core/filter/read-facets.ts";
import { YEAR_BANDS, yearBand } from "#core/filter/year-bands.ts";
import { shown } from "#tests/core/a-card.ts";

const keys = (reading: { yes: readonly { key: string }[] }) => reading.yes.map(({ key }) => key);

describe("facets of one card", () => {
  it("leave everything unsaid where the card says nothing", () => {
    const readings = facetReadings(shown());
    for (const facet of FACET_NAMES) {
      expect(readings[facet].yes).toEqual([]);
      // Where an offer came from is known of each.
      expect(standing(readings[facet], "anything")).toBe(facet === "source" ? "no" : "unsaid");
    }
  });

  it("tell offered from not offered, and ruled out from not said", () => {
    const offered = facetValues("format", shown({ formats: ["email"] }));
    expect(standing(offered, "email")).toBe("yes");
    expect(standing(offered, "phone")).toBe("no");
    const refused = facetValues("format", shown({ notFormats: ["phone"] }));
    expect(standing(refused, "phone")).toBe("no");
    expect(standing(refused, "email")).toBe("unsaid");
    // A correction may offer what the post rules out: what is offered stands.
    const both = facetValues("format", shown({ formats: ["phone"], notFormats: ["phone", "chat"] }));
    expect([keys(both), both.no]).toEqual([["phone"], ["chat"]]);
  });

  it("keep part of the day and days of the week apart, and let flexible rule out nothing", () => {
    const weekdays = facetValues("time", shown({ times: ["weekdays"] }));
    expect(standing(weekdays, "mornings")).toBe("unsaid");
    expect(standing(weekdays, "weekends")).toBe("no");
    const mornings = facetValues("time", shown({ times: ["mornings"] }));
    expect(standing(mornings, "evenings")).toBe("no");
    expect(standing(mornings, "weekends")).toBe("unsaid");
    const flexible = facetValues("time", shown({ times: ["flexible", "mornings"] }));
    expect(standing(flexible, "mornings")).toBe("yes");
    expect(standing(flexible, "evenings")).toBe("unsaid");
  });

  it("read the city as the home city, assumed, and a district with its city as both", () => {
    const city = facetValues("place", shown({ locations: ["the city"] }), { homeCity: "Porto" });
    expect(city.yes).toEqual([{ key: "porto", label: "Porto", assumed: true }]);
    const without = facetValues("place", shown({ locations: ["the city"] }));
    expect(keys(without)).toEqual(["city"]);
    const district = facetValues("place", shown({ locations: ["Foz, Porto"] }), { homeCity: "Porto" });
    expect(district.yes.map(({ label, assumed }) => [label, assumed])).toEqual([
      ["Foz, Porto", false],
      ["Porto", false],
    ]);
    expect(keys(facetValues("place", shown({ locations: ["Portola"] }), { homeCity: "Porto" }))).toEqual([
      "portola",
    ]);
  });

  it("take remote as a place that says nothing of the others", () => {
    const remote = facetValues("place", shown({ remoteOk: true }));
    expect(standing(remote, "remote")).toBe("yes");
    expect(standing(remote, "porto")).toBe("unsaid");
    const both = facetValues("place", shown({ remoteOk: true, locations: ["Porto", "PÔRTO"] }));
    expect(keys(both)).toEqual(["porto", "remote"]);
    expect(standing(both, "braga")).toBe("no");
    const onSite = facetValues("place", shown({ remoteOk: false, locations: ["Porto"] }));
    expect(standing(onSite, "remote")).toBe("no");
    expect(standing(facetValues("place", shown({ locations: ["Porto"] })), "remote")).toBe("unsaid");
  });

  it("reckon years from a start year only where the post's date is known, marked as assumed", () => {
    expect(keys(facetValues("years", shown({ yearsExperience: 15 })))).toEqual(["11-15"]);
    const postedAt = Date.UTC(2026, 2, 1);
    const since = facetValues("years", shown({ sinceYear: 2009 }), { postedAt });
    expect(since.yes).toEqual([{ key: "16+", label: "16+", assumed: true }]);
    expect(keys(facetValues("years", shown({ sinceYear: 2009 })))).toEqual([]);
    expect(keys(facetValues("years", shown({ sinceYear: 2030 }), { postedAt }))).toEqual([]);
  });

  it("put every number of years into one band, rising", () => {
    const bands = Array.from({ length: 60 }, (_, years) => YEAR_BANDS.indexOf(yearBand(years)));
    expect(bands).toEqual([...bands].sort((a, b) => a - b));
    expect([0, 2, 3, 4, 5, 7, 8, 10, 11, 15, 16, 59].map(yearBand)).toEqual([
      "0-2",
      "0-2",
      "3-4",
      "3-4",
      "5-7",
      "5-7",
      "8-10",
      "8-10",
      "11-15",
      "11-15",
      "16+",
      "16+",
    ]);
  });

  it("count few places as open too, and free places as a status", () => {
    expect(keys(facetValues("status", shown({ status: "few" })))).toEqual(["few", "open"]);
    expect(keys(facetValues("status", shown({ placesOpen: 1 })))).toEqual(["open"]);
    expect(keys(facetValues("status", shown({ placesOpen: 0 })))).toEqual(["full"]);
    expect(keys(facetValues("status", shown({ placesOpen: 1, status: "closed" })))).toEqual(["closed"]);
  });

  it("fold spellings of a topic into one, and know what the mentor does not help with", () => {
    const topics = facetValues(
      "topic",
      shown({ topics: ["Café design", "cafe  DESIGN"], notTopics: ["Visa"] }),
    );
    expect(topics.yes).toEqual([{ key: "cafe design", label: "Café design", assumed: false }]);
    expect(standing(facetValues("topic", shown({ notTopics: ["Visa"] })), "visa")).toBe("no");
    expect(phraseKey("the Loop")).toBe("loop");
    expect(facetValues("topic", shown({ topics: ["🎓"] })).yes).toEqual([]);
  });

  it("read kinds of mentoring", () => {
    const kinds = facetValues("kind", shown({ mentoringKinds: ["peer"] }));
    expect(standing(kinds, "peer")).toBe("yes");
    expect(standing(kinds, "group")).toBe("no");
  });
});
