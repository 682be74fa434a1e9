/** `npm run fixture`: from a member's sample to a fixture that is red until its expectation is accepted. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { redactedSample } from "#linkedin/redact/redact.ts";
import { acceptFixture, addFixture, readNow } from "#tests/tools/fixture.ts";
import { fixtures } from "./fixtures.ts";
import { pageOf } from "./page.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "guidepost-fixture-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("F26 a sample becomes a fixture in its layout's folder, first without, then with what must be read", () => {
  const saved = fixtures.find(({ name }) => name === "sdui/token-and-line-breaks.html")?.html ?? "";
  const sample = join(root, "sample.html");
  writeFileSync(sample, redactedSample(pageOf(saved)));
  const path = addFixture(root, sample, "a-new-card");
  expect(path).toBe(join(root, "sdui", "a-new-card.html"));
  const expectation = join(root, "sdui", "a-new-card.expected.json");
  expect(existsSync(expectation)).toBe(false);
  expect(acceptFixture(root, "sdui/a-new-card")).toBe(1);
  const { posts, missed } = JSON.parse(readFileSync(expectation, "utf8"));
  expect([posts.length, posts[0].dialect, missed]).toEqual([1, "sdui", {}]);
  expect(() => addFixture(root, sample, "a-new-card")).toThrow("there already");
});

test("a repair begins at what is not read: it is told when the sample is filed", () => {
  const saved = fixtures.find(({ name }) => name === "classic/edited.html")?.html ?? "";
  expect(readNow(saved)).toBe("Read now: 1 posts.");
  const changed = saved.replaceAll("actor__sub-description", "actor__line-of-time");
  expect(readNow(changed)).toBe("Read now: 1 posts; 1 have no age.");
  expect(readNow("<main></main>")).toBe("Read now: 0 posts.");
});

test.each(["../up", "a/b/c", "Big", "", ".."])("T8 %j is no fixture's name", (name) => {
  const sample = join(root, "sample.html");
  writeFileSync(sample, "<main></main>");
  expect(() => addFixture(root, sample, name)).toThrow("no name for a fixture");
});

test("accepting what is not there says so", () => {
  expect(() => acceptFixture(root, "nothing")).toThrow('no fixture "nothing"');
});
