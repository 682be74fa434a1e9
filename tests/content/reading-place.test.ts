import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { placeOf } from "#content/reading-place.ts";
import { readPage } from "#linkedin/read-page.ts";
import { pageOf } from "../linkedin/page.ts";

const SITE = "https://www.linkedin.com";
const POST = `${SITE}/feed/update/urn:li:activity:7500000000000000171/`;
const page = (name: string) => pageOf(readFileSync(`tests/linkedin/fixtures/${name}.html`, "utf8"));
const [own] = readPage(page("classic/posted-in-a-group"), { groupId: null }).posts;
const [other] = readPage(page("classic/without-twins"), { groupId: null }).posts;

test("a group's own address tells it, whatever stands on the page; all posts there are the group's", () => {
  const place = placeOf(`${SITE}/groups/4401/`, [page("classic/posted-in-a-group")]);
  expect(place?.groupId).toBe("4401");
  expect(place?.holds(`${SITE}/groups/4401/?q=x`)).toBe(true);
  expect(place?.holds(`${SITE}/groups/4402/`)).toBe(false);
  expect(other && place?.owns(other, `${SITE}/groups/4401/`)).toBe(true);
});

describe("on a post's own page", () => {
  const place = placeOf(POST, [pageOf("<main></main>"), page("classic/posted-in-a-group")]);

  test("the post tells the group, also where it stands in an embedded part", () => {
    expect(place?.groupId).toBe("4412");
  });

  test("only that post is read: what else the page shows may be from anywhere", () => {
    expect(own && place?.owns(own, POST)).toBe(true);
    expect(other && place?.owns(other, POST)).toBe(false);
  });

  test("a step to the group goes on, a step to another post or place ends it", () => {
    expect(place?.holds(`${POST}?commentUrn=x#1`)).toBe(true);
    expect(place?.holds(`${SITE}/groups/4412/`)).toBe(true);
    expect(other && place?.owns(other, `${SITE}/groups/4412/`)).toBe(true);
    expect(place?.holds(`${SITE}/feed/update/urn:li:activity:7500000000000000172/`)).toBe(false);
    expect(place?.holds(`${SITE}/feed/`)).toBe(false);
  });
});

test.each([
  ["a post that names no group", POST, "classic/without-twins"],
  ["the home feed, whatever it shows", `${SITE}/feed/`, "classic/posted-in-a-group"],
  ["a group's list of members", `${SITE}/groups/4412/members/`, "classic/posted-in-a-group"],
])("nothing is read on %s", (_, address, name) => expect(placeOf(address, [page(name)])).toBeNull());
