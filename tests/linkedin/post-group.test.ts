import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groupOfLink } from "#linkedin/group-link.ts";
import { groupPostOn } from "#linkedin/post-group.ts";
import { elementOf, pageOf } from "./page.ts";

const page = (name: string) => pageOf(readFileSync(`tests/linkedin/fixtures/${name}.html`, "utf8"));
const groupOn = (shown: Document) => groupPostOn(shown)?.groupId ?? null;

test.each([
  ["a header above the post", "classic/posted-in-a-group", "4412"],
  ["the group as its actor", "sdui/group-as-actor", "4400"],
  ["the group as its actor, with a link to the person", "sdui/group-as-actor-linking-the-person", "4400"],
  ["an id of the group's post", "classic/group-post-id-and-activity-slot", "4400"],
  ["an id in the translation's name", "sdui/group-post-id-in-the-translation", "4400"],
])("a post tells its group by %s", (_, name, group) => expect(groupOn(page(name))).toBe(group));

test("the post is named by its key and all its ids", () => {
  expect(groupPostOn(page("sdui/group-as-actor"))?.names).toContain("urn:li:activity:7500000000000000327");
});

test.each([
  ["names no group", "classic/comment-offers-too"],
  ["quotes a group's post", "sdui/share-of-a-group-post"],
  ["is only a picture", "sdui/picture-only"],
])("a post that %s belongs to none", (_, name) => expect(groupOn(page(name))).toBeNull());

test("links to groups in a text, a comment or beside the post tell nothing", () => {
  const shown = page("classic/posted-in-a-group");
  elementOf(shown, ".update-components-header").remove();
  const aside = shown.createElement("aside");
  aside.innerHTML = "<a href='https://www.linkedin.com/groups/4497/'>You may like</a>";
  shown.querySelector("main")?.prepend(aside);
  expect(groupOn(shown)).toBeNull();
});

test("the page's first post decides, whatever stands below it", () => {
  const shown = page("classic/comment-offers-too");
  shown.querySelector("main")?.append(...page("classic/posted-in-a-group").querySelectorAll("[data-urn]"));
  expect(groupOn(shown)).toBeNull();
  expect(groupOn(pageOf("<main></main>"))).toBeNull();
});

test.each([
  ["https://www.linkedin.com/groups/12/?q=x", "12"],
  ["/groups/12", "12"],
  ["https://www.linkedin.com/groups/discover/", ""],
  ["https://example.org/groups/12/", ""],
  ["https://www.linkedin.com.example.org/groups/12/", ""],
  ["javascript:/groups/12/", ""],
])("T7 %s leads to the group: %s", (href, group) => expect(groupOfLink(href)).toBe(group));
