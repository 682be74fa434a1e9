import { expect, test } from "vitest";
import { profilePathOf } from "#linkedin/profile-path.ts";

test.each([
  ["https://www.linkedin.com/in/ada-example/", "/in/ada-example"],
  ["https://www.linkedin.com/in/ada-example?miniProfileUrn=urn%3Ali", "/in/ada-example"],
  ["/in/ada-example", "/in/ada-example"],
  ["/in/%C3%A5sa-example/overlay/", "/in/%C3%A5sa-example"],
  ["/in/عدا", "/in/عدا"],
  ["https://de.linkedin.com/in/ada-example", "/in/ada-example"],
  ["https://www.linkedin.com/company/sample-works/posts/", "/company/sample-works"],
  ["https://www.linkedin.com/school/sample-school/", "/school/sample-school"],
])("%s is %s", (href, path) => expect(profilePathOf(href)).toBe(path));

test.each([
  "javascript:alert(1)//in/ada-example",
  "data:text/html,/in/ada-example",
  "https://www.linkedin.com.evil.example/in/ada-example",
  "https://evil.example/in/ada-example",
  "https://www.linkedin.com@evil.example/in/ada-example",
  "https://www.1inkedin.com/in/ada-example",
  "https://www.lіnkedin.com/in/ada-example",
  "//evil.example/in/ada-example",
  "http://www.linkedin.com/in/ada-example",
  "\\/in/ada-example",
  "/in/..",
  "/in/",
  "/in/a b",
  "/groups/4400/",
  "/feed/",
  "",
])("T2 B5 %j is nobody's profile", (href) => expect(profilePathOf(href)).toBeNull());

test("T3 B7 a link of 200,000 characters is read at once", () => {
  expect(profilePathOf(`/in/${"a".repeat(200_000)}`)).toBeNull();
});
