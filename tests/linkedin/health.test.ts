import { expect, test } from "vitest";
import { countRead, healthOf, newHealth } from "#linkedin/health.ts";

test("F26 nothing yet is no alarm, nothing after the page had its time is one", () => {
  expect(healthOf(newHealth()).state).toBe("looking");
  expect(healthOf({ ...newHealth(), settled: true }).state).toBe("nothing-found");
  expect(healthOf({ ...newHealth(), settled: true, read: 1 }).state).toBe("ok");
});

test("F26 a field that over half of five posts miss is named", () => {
  expect(healthOf({ ...newHealth(), read: 2, missed: { author: 3 } })).toEqual({
    met: 5,
    byShape: 0,
    missed: { author: 3 },
    state: "partial",
    fields: ["author"],
  });
});

test("F26 four misses, or less than half, are no finding", () => {
  expect(healthOf({ ...newHealth(), missed: { author: 4 } }).state).toBe("looking");
  expect(healthOf({ ...newHealth(), read: 4, missed: { author: 4 } }).state).toBe("ok");
});

test("F26 posts that are all pictures look like a lost text", () => {
  const health = healthOf({ ...newHealth(), read: 6, lacking: { text: 4 } });
  expect([health.state, health.fields, health.missed]).toEqual(["partial", ["text"], { text: 4 }]);
  expect(healthOf({ ...newHealth(), read: 6, lacking: { text: 3 } }).missed).toEqual({});
});

test.each(["age", "ids"])("F26 posts that are read without their %s are named", (field) => {
  expect(healthOf({ ...newHealth(), read: 8, lacking: { [field]: 5 } }).fields).toEqual([field]);
});

test("F26 each post read is counted by what it lacks, and whether only its shape told it", () => {
  const counts = newHealth();
  const post = {
    key: "k",
    ids: [],
    author: { name: "Ada Example", headline: "", profile: null },
    text: "",
    age: null,
    truncated: false,
    edited: false,
    dialect: "shape",
  };
  countRead(counts, post);
  countRead(counts, { ...post, ids: ["urn:li:activity:1"], age: "2d", text: "Words", dialect: "sdui" });
  expect([counts.lacking, counts.byShape]).toEqual([{ text: 1, age: 1, ids: 1 }, 1]);
});
