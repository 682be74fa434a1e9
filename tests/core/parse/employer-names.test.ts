/** Well-known employers are known by name as it is written, and few other words are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPLOYERS } from "#core/parse/employer-names.ts";
import { MOST_NAME_WORDS } from "#core/parse/name-list.ts";
import { EMPLOYER_KEYS } from "#core/parse/vocab/employer-keys.data.ts";
import { employerKeys, readEmployers } from "./employer-keys.ts";

describe("names of employers", () => {
  it("are all known, each listed once", () => {
    const names = readEmployers();
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !EMPLOYERS.has(name))).toEqual([]);
    for (const name of names)
      expect(name.match(/[\p{L}\p{N}]+/gu)?.length, name).toBeLessThanOrEqual(MOST_NAME_WORDS);
  });

  it.each(["Nestle", "Johnson and Johnson", "shell", "IKEAS", ""])(
    "%j is known only as its owner writes it",
    (name) => {
      expect(EMPLOYERS.has(name)).toBe(name === "Nestle");
    },
  );

  it("what ties the words makes no difference", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { minLength: 1, maxLength: 4 }),
        (words) => {
          expect(EMPLOYERS.keyOf(words.join(" & "))).toBe(EMPLOYERS.keyOf(words.join(" ")));
        },
      ),
    );
  });

  it("takes few words that are none for one", () => {
    const made = Array.from({ length: 5_000 }, (_, n) => `Zq${n.toString(36)}`);
    expect(made.filter((name) => EMPLOYERS.has(name)).length).toBeLessThan(15);
  });

  it("are packed as the list stands (run `npx tsx tests/tools/pack-employers.ts`)", () => {
    expect(employerKeys()).toBe(EMPLOYER_KEYS);
  });
});
