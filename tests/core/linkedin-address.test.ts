import { expect, test } from "vitest";
import type { OfferCard } from "#core/card.ts";
import { postAddress, profileAddress } from "#core/linkedin-address.ts";
import { aCard } from "#tests/core/a-card.ts";

function withAuthor(profile: string | null): OfferCard {
  const card = aCard();
  return { ...card, snapshot: { ...card.snapshot, author: { ...card.snapshot.author, profile } } };
}
const withIds = (ids: string[], link?: string): OfferCard => {
  const card = aCard();
  return { ...card, snapshot: { ...card.snapshot, ids }, ...(link === undefined ? {} : { link }) };
};

test("a profile path becomes an address on LinkedIn", () => {
  expect(profileAddress(withAuthor("/in/ada-example"))).toBe("https://www.linkedin.com/in/ada-example/");
});

test.each([
  null,
  "//evil.example/in/x",
  "/in/../../x",
  "javascript:alert(1)",
  "/in/a?b",
  "/feed/",
  "/in/a\\b",
])("no address is made of %s (T2)", (path) => expect(profileAddress(withAuthor(path))).toBeNull());

test("a post's id becomes the address of the post", () => {
  expect(postAddress(withIds(["urn:li:activity:7123"]))).toBe(
    "https://www.linkedin.com/feed/update/urn:li:activity:7123/",
  );
});

test.each(["urn:li:activity:7/../../x", "urn:li:activity:javascript", "https://evil.example", ""])(
  "no address is made of the id %s (T2)",
  (id) => expect(postAddress(withIds([id]))).toBeNull(),
);

test.each(["javascript:alert(1)", "https://www.linkedin.com.evil.example/", "http://www.linkedin.com/x"])(
  "the link %s is not offered (T2)",
  (link) => expect(postAddress(withIds([], link))).toBeNull(),
);
