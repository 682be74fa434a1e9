import { expect, test } from "vitest";
import { groupIdOf, isGroupFeed, isLinkedIn, isPostPage } from "#core/group-page.ts";

test.each([
  ["https://www.linkedin.com/groups/12345/", "12345"],
  ["https://www.linkedin.com/groups/12345", "12345"],
  [
    "https://www.linkedin.com/groups/12345/?q=highlightedFeedForGroups&highlightedUpdateUrn=urn%3Ali%3Aactivity%3A1",
    "12345",
  ],
  ["https://www.linkedin.com/groups/12345#top", "12345"],
  ["https://www.linkedin.com/groups/12345/search/?query=nurse", "12345"],
  [
    "https://www.linkedin.com/search/results/content/?keywords=nurse&postedInGroup=%5B%2212345%22%5D",
    "12345",
  ],
  ["https://www.linkedin.com/search/results/content/?keywords=nurse&groupId=12345#top", "12345"],
  ["https://www.linkedin.com/feed/update/urn:li:groupPost:12345-7513605191817080832/", "12345"],
  ["https://www.linkedin.com/feed/update/urn%3Ali%3AgroupPost%3A12345-75136?utm_source=share", "12345"],
  ["https://www.linkedin.com/search/results/content/?keywords=group%3D12345", null],
  ["https://www.linkedin.com/search/results/groups/?groupId=12345", null],
  ["https://www.linkedin.com/search/results/content/?group=%5B%221%22%2C%222%22%5D", null],
  ["https://www.linkedin.com/feed/update/urn:li:activity:7513605191817080832/", null],
  ["https://www.linkedin.com/groups/12345/searching", null],
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

test.each([
  ["https://www.linkedin.com/feed/update/urn:li:activity:7513605191817080832/", true],
  ["https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7513605191817080832?utm_source=share", true],
  ["https://www.linkedin.com/feed/update/urn:li:share:75#comments", true],
  ["https://www.linkedin.com/posts/ada-example_bridges-activity-7513605191817080832-aB_c?utm=x", true],
  // Its group is in the address.
  ["https://www.linkedin.com/feed/update/urn:li:groupPost:12345-7513605191817080832/", false],
  ["https://www.linkedin.com/feed/update/urn:li:activity:75/likes", false],
  ["https://www.linkedin.com/feed/update/urn:li:comment:(activity:75,76)", false],
  ["https://www.linkedin.com/posts/ada-example", false],
  ["https://www.linkedin.com/feed/", false],
  ["https://www.linkedin.com.example.com/feed/update/urn:li:activity:75/", false],
])("%s is a post's own page without a group: %s", (address, is) => expect(isPostPage(address)).toBe(is));

test("only the feed's heading is the group's name", () => {
  expect(isGroupFeed("https://www.linkedin.com/groups/12345/?q=x")).toBe(true);
  expect(isGroupFeed("https://www.linkedin.com/feed/update/urn:li:groupPost:12345-1/")).toBe(false);
});

test("T3 addresses of 200,000 characters are read at once", () => {
  const started = performance.now();
  for (const hostile of ["group".repeat(40_000), "&group=1".repeat(25_000), "%5B".repeat(60_000)])
    groupIdOf(`https://www.linkedin.com/search/results/content/?a&group=${hostile}`);
  expect(performance.now() - started).toBeLessThan(500);
});

test("LinkedIn is its one origin", () => {
  expect(isLinkedIn("https://www.linkedin.com/feed/")).toBe(true);
  expect(isLinkedIn("https://www.linkedin.com.example.com/")).toBe(false);
  expect(isLinkedIn("http://www.linkedin.com/")).toBe(false);
});
