/** Sixty-odd searches as people type them, over the demo group's offers, each with the offer they hope to see first. */
import { expect, test } from "vitest";
import { parsePost } from "#core/parse/parse-post.ts";
import { ranked } from "#core/search/rank.ts";
import { searchDocument, wordedParts } from "#core/search/search-document.ts";
import { SearchIndex } from "#core/search/search-index.ts";
import { shownFields } from "#core/shown.ts";
import { DEMO_POSTS } from "#demo/posts/posts.ts";
import { aCard } from "#tests/core/a-card.ts";

/** Least share of searches whose first answer is the hoped-for one. It may only rise. */
const FLOOR = 0.95;

const posts = DEMO_POSTS.filter(({ expected }) => expected.kind === "offer");
const index = new SearchIndex();
posts.forEach(({ key, author, text }, number) => {
  const { name, headline } = author;
  const made = aCard({}, { id: key, name, headline, text });
  const card = { ...made, parsed: parsePost(text, { headline }) };
  index.put(number, wordedParts(searchDocument(card, shownFields(card, []))));
});

function first(query: string): string | undefined {
  const { numbers, scores } = index.find(query);
  const [best] = ranked(
    numbers.toSorted((a, b) => a - b),
    scores,
    1,
  );
  return best === undefined ? undefined : posts[best]?.key;
}

/** Where several would do, any of them. */
const HOPES: readonly (readonly [query: string, ...keys: string[]])[] = [
  // By name: whole, begun, without accents, mistyped.
  ["Rosalind Achterberg", "investment-mornings"],
  ["achterb", "investment-mornings"],
  ["zuzana horakova", "bullets-design"],
  ["Horáková", "bullets-design"],
  ["brancoveanu", "past-and-present"],
  ["featherston", "story-ward-sister"],
  ["fetherstone", "story-ward-sister"],
  ["bohumil dra", "story-retired-engineer"],
  ["wojcech", "audit-lunchtime"],
  ["balasubramanian", "styled-letters"],
  ["ozturk", "german-mechanical"],
  ["mejia", "bilingual-social-work"],
  // By what they do.
  ["data engineer", "form-data-engineering"],
  ["portfolio manager equities", "investment-mornings"],
  ["credit equity buyside", "buyside-weekends"],
  ["intensive care nurse", "icu-phone"],
  ["ward manager", "story-ward-sister"],
  ["site reliability", "sre-no-calls"],
  ["sre", "sre-no-calls"],
  ["employment lawyer", "form-employment-law"],
  ["external audit", "audit-lunchtime"],
  ["product manager payments", "product-peer"],
  ["supply chain", "supply-chain-lunch"],
  ["offshore wind", "form-wind-energy"],
  ["urban planning", "update-open-again"],
  ["quant pensions", "waiting-list"],
  ["security architect", "styled-letters"],
  ["actuary", "one-question", "third-person-actuary"],
  ["biostatistics", "form-biostatistics"],
  ["firmware", "someone-to-mentor"],
  ["hotel general manager", "hotel-before-shift"],
  ["procurement contracts", "procurement-hybrid"],
  ["social worker", "bilingual-social-work"],
  ["bridges municipal", "bridges-since-2004"],
  ["maths teacher", "story-banker-teacher"],
  ["science teacher", "numbered-teaching"],
  ["founder", "story-founder"],
  ["recruiter", "recruiter-fridays"],
  ["regulatory affairs pharma", "regulatory-email"],
  ["rail vehicles", "students-only"],
  // By what they help with.
  ["salary talk", "recruiter-fridays"],
  ["mock interviews", "interview-practice"],
  ["budgets suppliers", "ticks-events"],
  ["records requests", "bullets-journalism"],
  ["CFA L3", "buyside-weekends"],
  ["accessibility", "bullets-design"],
  ["negotiation", "procurement-hybrid"],
  ["lab safety", "numbered-teaching"],
  ["training budget", "co-mentoring"],
  // By place and operator.
  ["place:aberdeen", "form-wind-energy"],
  ["place:hamilton", "bridges-since-2004"],
  ["place:lagos", "form-data-engineering"],
  ["from:analyst reverse", "reverse-mentoring"],
  ["quants would-be", "waiting-list"],
  ["has:years linen", "story-ward-sister"],
  // Phrases and exclusions.
  ['"reverse mentoring"', "reverse-mentoring"],
  ['"peer mentor"', "product-peer"],
  ['"waiting list"', "waiting-list", "both-places-taken"],
  ["teacher -maths", "numbered-teaching"],
  ["engineer dams", "story-retired-engineer"],
  ["mechanical rail", "students-only"],
  // Other languages, other spellings.
  ["logistica compras", "spanish-logistics"],
  ["notaire", "french-notary"],
  ["Maschinenbau", "german-mechanical"],
  ["redes de distribuicao", "portuguese-energy"],
  // Mistyped.
  ["biostatisitcs", "form-biostatistics"],
  ["procurment", "procurement-hybrid"],
  ["investigatons", "bullets-journalism"],
  ["acountant", "story-new-country", "audit-lunchtime"],
  ["reliablity", "sre-no-calls"],
];

test(`of ${HOPES.length} searches, nearly all find the hoped-for offer first`, () => {
  expect(HOPES.length).toBeGreaterThanOrEqual(60);
  const missed = HOPES.flatMap(([query, ...keys]) => {
    const got = first(query);
    return got !== undefined && keys.includes(got)
      ? []
      : [`${query}: ${got ?? "nothing"}, hoped for ${keys.join(" or ")}`];
  });
  const share = 1 - missed.length / HOPES.length;
  expect(share, missed.join("\n")).toBeGreaterThanOrEqual(FLOOR);
});
