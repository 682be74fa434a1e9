/** What the demo group must hold, so that it shows all that Guidepost has to cope with. */
import { describe, expect, test } from "vitest";
import { fieldSchema } from "#core/field-schema.ts";
import { FIELD_NAMES } from "#core/fields.ts";
import type { OfferValues, PostKind } from "#core/offer.ts";
import { NON_POSTS } from "#demo/feed.data.ts";
import { CARDS_A_STEP, FEED, steps } from "#demo/feed.ts";
import { everyone } from "#demo/posts/lookup.ts";
import { allWords, DEMO_POSTS } from "#demo/posts/posts.ts";

const offers = DEMO_POSTS.filter(({ expected }) => expected.kind === "offer");
const ofKind = (kind: PostKind) => DEMO_POSTS.filter(({ expected }) => expected.kind === kind);
const states = (fact: (facts: Partial<OfferValues>) => boolean | undefined) =>
  offers.filter(({ expected }) => fact(expected.facts ?? {}) === true);

describe("the demo group's posts", () => {
  test("are at least 66, of which 38 are offers", () => {
    expect(DEMO_POSTS.length).toBeGreaterThanOrEqual(66);
    expect(offers.length).toBeGreaterThanOrEqual(38);
  });

  test.each<[PostKind, number]>([
    ["seeking", 6],
    ["programme", 3],
    ["event", 3],
    ["paid-coaching", 2],
    ["job", 2],
    ["thanks", 3],
    ["about", 3],
    ["other", 8],
    ["unknown-language", 1],
  ])("hold kind %s at least %i times", (kind, least) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(least);
  });

  test("open with the pinned rules and, as the newest, the offer everyone knows the product by", () => {
    expect(DEMO_POSTS[0]?.pinned).toBe(true);
    expect(DEMO_POSTS[1]?.text).toBe(
      "Investment professional with 15 plus years, interested in email mentorship, face-to-face meetings, mornings, in the city",
    );
  });

  test("have unique keys; a quoted post that also stands in the feed keeps its key", () => {
    expect(new Set(DEMO_POSTS.map(({ key }) => key)).size).toBe(DEMO_POSTS.length);
    const quotes = DEMO_POSTS.flatMap(({ quoted }) => (quoted ? [quoted.key] : []));
    expect(quotes.filter((key) => DEMO_POSTS.some((post) => post.key === key))).toHaveLength(1);
    expect(quotes.filter((key) => DEMO_POSTS.every((post) => post.key !== key))).toHaveLength(1);
  });

  test("are shorter than LinkedIn's limit, tidy at the ends, and end no line with a space", () => {
    for (const { key, text } of allWords()) {
      expect(text.length, key).toBeLessThanOrEqual(3_000);
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toMatch(/ \n| {2}/);
    }
  });

  test("state facts in the catalogue's own words", () => {
    for (const { key, expected } of allWords()) {
      for (const [field, value] of Object.entries(expected.facts ?? {})) {
        const name = FIELD_NAMES.find((one) => one === field);
        expect(name && fieldSchema(name).safeParse(value).success, `${key} ${field}`).toBe(true);
      }
    }
  });

  test("quote no post that is younger than the one that quotes it", () => {
    for (const { hoursAgo, quoted } of DEMO_POSTS)
      expect(quoted?.hoursAgo ?? hoursAgo).toBeGreaterThanOrEqual(hoursAgo);
  });
});

describe("traps", () => {
  const CASES: [string, number][] = [
    ["full or closed offers", states(({ status }) => status === "full" || status === "closed").length],
    ["a place left of more", states(({ placesOpen, capacity }) => placesOpen === 1 && capacity === 2).length],
    ["peers", states(({ mentoringKinds }) => mentoringKinds?.includes("peer")).length],
    ["circles", states(({ formats }) => formats?.includes("group")).length],
    ["reverse mentoring", states(({ mentoringKinds }) => mentoringKinds?.includes("reverse")).length],
    ["a retired mentor", states(({ workStatus }) => workStatus === "retired").length],
    ["offers said to be free", states(({ paid }) => paid === false).length],
    ["ways ruled out", states(({ notFormats }) => (notFormats?.length ?? 0) > 0).length],
    ["the city", states(({ locations }) => locations?.includes("the city")).length],
    ["styled letters", offers.filter(({ text }) => /[\u{1D400}-\u{1D7FF}]/u.test(text)).length],
    ["emoji bullets", offers.filter(({ text }) => /^\p{Extended_Pictographic}/mu.test(text)).length],
    ["images without words", DEMO_POSTS.filter(({ text, attachment }) => text === "" && attachment).length],
    ["edited posts", DEMO_POSTS.filter(({ edited }) => edited).length],
    ["liked by another", DEMO_POSTS.filter(({ surfacedBy }) => surfacedBy?.how === "likes this").length],
    [
      "reposted by another",
      DEMO_POSTS.filter(({ surfacedBy }) => surfacedBy?.how === "reposted this").length,
    ],
    [
      "a comment that offers",
      DEMO_POSTS.flatMap(({ comments }) => comments ?? []).filter(({ text }) =>
        text.includes("I can mentor you"),
      ).length,
    ],
    [
      "someone else's offer in quotation marks",
      ofKind("about").filter(({ text }) => text.includes('"I will mentor you')).length,
    ],
    [
      "past mentoring",
      ofKind("thanks").filter(({ text }) => text.includes("I mentored for eleven years")).length,
    ],
    [
      "a headline that offers, over no words",
      ofKind("other").filter(({ text, author }) => text === "" && author.headline.includes("Mentor")).length,
    ],
    ["promoted cards", NON_POSTS.filter(({ item }) => item.kind === "promoted").length],
    ["course cards", NON_POSTS.filter(({ item }) => item.kind === "course").length],
    ["follow cards", NON_POSTS.filter(({ item }) => item.kind === "recommended").length],
    ["empty slots", NON_POSTS.filter(({ item }) => item.kind === "empty").length],
  ];
  test.each(CASES)("%s (%i)", (_, count) => expect(count).toBeGreaterThan(0));

  test.each(["image", "document", "video", "article", "poll", "event"])("attachment: %s", (kind) => {
    expect(DEMO_POSTS.some(({ attachment }) => attachment?.kind === kind)).toBe(true);
  });
});

describe("people", () => {
  test("have one profile path a name, which no real member has", () => {
    const people = everyone();
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    for (const { slug } of people) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-demo$/);
  });

  test("say the same headline wherever they appear", () => {
    const headlines = new Map(everyone().map(({ slug, headline }) => [slug, headline]));
    for (const post of DEMO_POSTS) {
      for (const { author } of [post, ...(post.comments ?? [])]) {
        expect(headlines.get(author.slug), author.name).toBe(author.headline);
      }
    }
  });
});

describe("the feed", () => {
  test("shows every post once, in steps", () => {
    expect(steps().flat()).toEqual(FEED);
    expect(steps()[0]).toHaveLength(CARDS_A_STEP);
    expect(FEED.flatMap((item) => (item.kind === "post" ? [item.post] : []))).toEqual(DEMO_POSTS);
    expect(FEED).toHaveLength(DEMO_POSTS.length + NON_POSTS.length);
  });
});
