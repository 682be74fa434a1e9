import { describe, expect, test } from "vitest";
import { groupIdOf, groupNameOf, isGroupPage } from "#linkedin/group.ts";
import { pageOf } from "./page.ts";

test.each([
  "https://www.linkedin.com/groups/4400/",
  "https://www.linkedin.com/groups/4400",
  "https://www.linkedin.com/groups/4400/?q=highlightedFeedForGroups&highlightedUpdateUrn=urn%3Ali%3AgroupPost%3A4400-75",
])("%s is a group's feed", (address) => {
  expect(isGroupPage(address)).toBe(true);
  expect(groupIdOf(address)).toBe("4400");
});

test.each([
  "https://www.linkedin.com/groups/4400/members/",
  "https://www.linkedin.com/groups/4400/about",
  "https://www.linkedin.com/groups/",
  "https://www.linkedin.com/groups/discover/",
  "https://www.linkedin.com/feed/",
  "https://www.linkedin.com.evil.example/groups/4400/",
  "http://www.linkedin.com/groups/4400/",
])("T2 %s is none", (address) => expect(isGroupPage(address)).toBe(false));

describe("the group's name", () => {
  test.each([
    ["<title>x</title><main><h1><span>Second Harbour</span></h1></main>", "Second Harbour"],
    ["<title>(3) Second Harbour | Groups | LinkedIn</title>", "Second Harbour"],
    ["<title>(99+) Second Harbour | LinkedIn</title><main></main>", "Second Harbour"],
    ["<title>LinkedIn</title>", null],
    ["<p>nothing</p>", null],
  ])("%j", (html, name) => expect(groupNameOf(pageOf(html))).toBe(name));
});
