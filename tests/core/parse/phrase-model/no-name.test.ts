/** Networks where somebody is found, headings, and where somebody works. */
import { expect, it } from "vitest";
import type { Finding } from "#core/parse/finding.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { isNoName } from "#core/parse/phrase-model/no-name.ts";
import { readText } from "#core/parse/text.ts";

function found(text: string, value: string, field: Finding["field"], place: "text" | "headline" = "text") {
  const view = viewOf(readText(text), place);
  const from = view.text.indexOf(value);
  const finding = {
    field,
    value,
    in: place,
    from,
    to: from + value.length,
    rule: "r",
    sentence: 0,
    weight: 1,
  };
  return isNoName(finding, view);
}

it.each([
  ["Twitter: @quaymills", "Twitter"],
  ["- Discord quaymills#1", "Discord"],
  ["Find me: [GitHub]", "GitHub"],
])("is no employer: %s", (text, value) => {
  expect(found(text, value, "affiliations")).toBe(true);
});

it.each([
  ["Editor at Twitter, now retired", "Twitter"],
  ["ex-Slack, ex-Quay Mills", "Slack"],
  ["Quay Mills and GitHub", "GitHub"],
])("is an employer: %s", (text, value) => {
  expect(found(text, value, "affiliations")).toBe(false);
});

it("is an employer in a headline, and never a place", () => {
  expect(found("LinkedIn", "LinkedIn", "affiliations", "headline")).toBe(false);
  expect(found("I am on Mastodon", "Mastodon", "locations")).toBe(true);
  expect(found("I am in Quay", "Quay", "locations")).toBe(false);
});

it("is none where it is a sort of employer", () => {
  expect(found("Deputy head, TVET college", "TVET college", "affiliations")).toBe(true);
  expect(found("I left the county service in May", "county service", "affiliations")).toBe(true);
  expect(found("Lecturer at Quay College", "Quay College", "affiliations")).toBe(false);
  expect(found("lecturer at quay college", "quay college", "affiliations")).toBe(false);
});

it("is none where it is what somebody is called", () => {
  expect(found("Harbour pilot | Speaker", "Speaker", "locations", "headline")).toBe(true);
  expect(found("Harbour pilot | Board Member", "Board Member", "affiliations", "headline")).toBe(true);
  expect(found("Harbour pilot | Speaker Labs", "Speaker Labs", "affiliations", "headline")).toBe(false);
});

it("is none where somebody speaks in it", () => {
  expect(found("What I Expect From My Mentee", "Expect From My Mentee", "affiliations")).toBe(true);
  expect(found("How I Teach You: slowly", "Teach You", "locations")).toBe(true);
  expect(found("I teach at Teach First", "Teach First", "affiliations")).toBe(false);
  expect(found("I nurse at Mercy Iowa", "Mercy Iowa", "affiliations")).toBe(false);
});

it("is no topic either where it is what a link is called", () => {
  expect(found("Website: https://quaymills.example", "Website", "topics")).toBe(true);
  expect(found("GitHub: @quaymills", "GitHub", "topics")).toBe(true);
  expect(found("[LinkedIn](https://linkedin.example/in/quaymills)", "LinkedIn", "topics")).toBe(true);
  expect(found("I can help with GitHub: branches, reviews", "GitHub", "topics")).toBe(false);
  expect(found("Ask me about your website", "website", "topics")).toBe(false);
});
