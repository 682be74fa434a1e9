import { expect, test } from "vitest";
import { groupIdOf, isLinkedIn } from "#core/group-page.ts";

test.each([
  ["https://www.linkedin.com/groups/12345/", "12345"],
  ["https://www.linkedin.com/groups/12345", "12345"],
  [
    "https://www.linkedin.com/groups/12345/?q=highlightedFeedForGroups&highlightedUpdateUrn=urn%3Ali%3Aactivity%3A1",
    "12345",
  ],
  ["https://www.linkedin.com/groups/12345#top", "12345"],
  ["https://www.linkedin.com/groups/12345/members/", null],
  ["https://www.linkedin.com/groups/12345/about", null],
  ["https://www.linkedin.com/groups/discover/", null],
  ["https://www.linkedin.com/groups/", null],
  ["https://www.linkedin.com/feed/", null],
  ["http://www.linkedin.com/groups/12345/", null],
  ["https://www.linkedin.com.example.com/groups/12345/", null],
  ["https://example.com/?u=https://www.linkedin.com/groups/12345/", null],
  ["", null],
])("%s → %s", (address, id) => expect(groupIdOf(address)).toBe(id));

test("LinkedIn is its one origin", () => {
  expect(isLinkedIn("https://www.linkedin.com/feed/")).toBe(true);
  expect(isLinkedIn("https://www.linkedin.com.example.com/")).toBe(false);
  expect(isLinkedIn("http://www.linkedin.com/")).toBe(false);
});
