import { expect, test } from "vitest";
import { healthOf, newHealth } from "#linkedin/health.ts";

test("F26 nothing yet is no alarm, nothing after the page had its time is one", () => {
  expect(healthOf(newHealth()).state).toBe("looking");
  expect(healthOf({ ...newHealth(), settled: true }).state).toBe("nothing-found");
  expect(healthOf({ ...newHealth(), settled: true, read: 1 }).state).toBe("ok");
});

test("F26 a field that over half of five posts miss is named", () => {
  expect(healthOf({ ...newHealth(), read: 2, missed: { author: 3 } })).toEqual({
    met: 5,
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
  expect(healthOf({ ...newHealth(), read: 6, textless: 4 }).fields).toEqual(["text"]);
});
