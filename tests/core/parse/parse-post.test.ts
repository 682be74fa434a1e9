import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldName } from "#core/offer.ts";
import { MAX_FINDINGS } from "#core/parse/finding.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import { MOST_READ } from "#core/parse/text.ts";
import { HOSTILE } from "./hostile.ts";

const INVESTMENT =
  "Investment professional with 15 plus years, interested in email mentorship, face-to-face meetings, mornings, in the city";

/** Words of the post that stand behind each member of a field. */
function words(text: string, field: FieldName, headline?: string): string[] {
  const stated = parsePost(text, headline === undefined ? {} : { headline }).offer[field];
  return (stated?.because ?? []).map((proof) =>
    (proof.in === "headline" ? (headline ?? "") : text).slice(proof.from, proof.to),
  );
}

describe("the first offer", () => {
  const { kind, offer } = parsePost(INVESTMENT);

  it("comes out whole", () => {
    expect(kind).toBe("offer");
    expect(plainOffer(parsePost(INVESTMENT)).offer).toMatchObject({
      yearsExperience: 15,
      industries: ["Investment professional"],
      formats: ["email", "in-person"],
      times: ["mornings"],
      locations: ["the city"],
    });
    expect(Object.keys(offer).sort()).toEqual([
      "formats",
      "industries",
      "locations",
      "times",
      "yearsExperience",
    ]);
  });

  it("points at the words that say each value", () => {
    expect(words(INVESTMENT, "yearsExperience")).toEqual(["15 plus years"]);
    expect(words(INVESTMENT, "industries")).toEqual(["Investment professional"]);
    expect(words(INVESTMENT, "formats").sort()).toEqual(["email", "face-to-face"]);
    expect(words(INVESTMENT, "times")).toEqual(["mornings"]);
    expect(words(INVESTMENT, "locations")).toEqual(["the city"]);
  });
});

describe("what a headline says", () => {
  const headline = "Supply Chain Manager at Norhaven | CPIM | 12 yrs";
  const text = "Happy to mentor two junior planners on demand forecasting. Evenings, by phone.";

  it("is found, and marked as the headline's", () => {
    const { offer } = parsePost(text, { headline });
    expect(offer.industries?.value).toContain("Supply Chain Manager");
    expect(offer.affiliations?.value).toEqual(["Norhaven"]);
    expect(offer.credentials?.value).toEqual(["CPIM"]);
    expect(offer.yearsExperience?.because[0]).toMatchObject({ in: "headline" });
    expect(words(text, "yearsExperience", headline)).toEqual(["12 yrs"]);
  });

  it("is left out of the command line's spans", () => {
    expect(plainOffer(parsePost(text, { headline })).because.yearsExperience).toEqual([]);
  });
});

describe("laws", () => {
  const POSTS = [
    INVESTMENT,
    "Nurse, 20 years. Happy to help graduates with interview practice. Zoom, Tuesdays after 6 pm. No calls.",
    "I'm offering two mentoring places until June. One-to-one, once a month, an hour over coffee in Leeds. Free.",
    "🚀 𝗠𝗲𝗻𝘁𝗼𝗿𝗶𝗻𝗴 slots open\n✅ Audit planning\n❌ job referrals\nDM me",
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      ...POSTS,
      "no ",
      "“",
      "15 years ",
      "after 6 pm, ",
      "mentor",
      "\n• ",
      "(",
      "\u0301",
      "\ud83d",
    ),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  const post = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));

  it("never throws, and every span lies inside the string it points into (B2, B3, B4)", () => {
    fc.assert(
      fc.property(post, post, (text, headline) => {
        const parsed = parsePost(text, { headline });
        const proofs = Object.values(parsed.offer).flatMap((stated) => stated.because);
        for (const { in: place, from, to } of [...proofs, ...parsed.kindBecause, ...parsed.dropped]) {
          const source = place === "headline" ? headline : text;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same answer each time", () => {
    fc.assert(
      fc.property(post, (text) => {
        expect(parsePost(text)).toEqual(parsePost(text));
      }),
      { numRuns: 40 },
    );
  });

  it("every value of every field has its words", () => {
    for (const text of POSTS) {
      for (const stated of Object.values(parsePost(text).offer)) {
        expect(stated.because.length).toBeGreaterThan(0);
        const members = Array.isArray(stated.value) ? stated.value : [];
        for (const member of members) expect(stated.because.map(({ value }) => value)).toContain(member);
      }
    }
  });

  it("an unrelated sentence changes no field", () => {
    const ASIDES = [
      "The garden looks lovely.",
      "It rained a lot.",
      "My bicycle is green.",
      "The cat sleeps.",
    ];
    for (const text of POSTS) {
      for (const aside of ASIDES) {
        const separator = /[.!?]$/.test(text) ? " " : "\n";
        expect(plainOffer(parsePost(`${text}${separator}${aside}`)).offer).toEqual(
          plainOffer(parsePost(text)).offer,
        );
      }
    }
  });

  it("what is ruled out is never also offered", () => {
    for (const text of POSTS) {
      const { formats, notFormats } = parsePost(text).offer;
      for (const format of notFormats?.value ?? []) expect(formats?.value ?? []).not.toContain(format);
    }
  });

  it("has a revision", () => {
    expect(PARSER_REVISION).toBeGreaterThan(0);
  });
});

describe("hostile posts (T3, B6, B7)", () => {
  /** Far above what any takes, far below what a pattern that blows up would. */
  const LIMIT = 5_000;

  it.each(Object.entries(HOSTILE))("%s: no offer, no exception, in time", (_, text) => {
    const start = performance.now();
    const { kind } = parsePost(text, { headline: text });
    expect(performance.now() - start).toBeLessThan(LIMIT);
    expect(["other", "unknown-language"]).toContain(kind);
  });

  it("keeps at most so many findings of a field", () => {
    const many = Array.from({ length: 400 }, (_, i) => `Ask me about audit plan ${i} and more.`).join("\n");
    const parsed = parsePost(many);
    expect(parsed.offer.topics?.value.length ?? 0).toBeLessThanOrEqual(MAX_FINDINGS);
    expect(parsed.offer.topics?.value.length ?? 0).toBeGreaterThanOrEqual(50);
  });

  it("reads nothing beyond the longest text", () => {
    const text = `${" ".repeat(MOST_READ)}${INVESTMENT}`;
    expect(parsePost(text).offer).toEqual({});
  });

  it("reads markup and templates as plain words (T1, T5, B1, B8)", () => {
    const text = "<script>alert(1)</script> Happy to mentor {{name}} $& on tax returns over Zoom.";
    const { kind, offer } = parsePost(text);
    expect(kind).toBe("offer");
    expect(offer.formats?.value).toEqual(["video"]);
  });
});
