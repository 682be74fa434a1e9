/** A rule runs only where one of its triggers stands, so its triggers must cover whatever its pattern can match. */
import { describe, expect, test } from "vitest";
import { FIELD_RULES } from "#core/parse/rules/index.ts";
import { tokenise } from "#core/parse/tokens.ts";
import { sample } from "./sample.ts";

const SAMPLES = 1_500;
/** Share of samples without a trigger: the sampler also glues words together that no writer would. */
const MOST_UNCOVERED = 0.13;
/** Rules whose triggers are meant to be narrower: they name the word that the reading of the match asks for. */
const NARROW = new Set([
  "industries.i-am",
  "industries.opening",
  "industries.named-at-start",
  "industries.field-years",
  "contact.email",
]);
/** A number or unit glued to a word is the sampler's doing. */
const GLUED = new Set([
  "session.minutes",
  "session.hours",
  "years.count",
  "kind.offer.bare-will",
  "times.weekdays",
]);

const matched = FIELD_RULES.filter(
  ({ id, pattern, triggers }) => pattern && !triggers.includes("*") && !NARROW.has(id),
);

describe("triggers cover their patterns", () => {
  test.each(matched.filter(({ id }) => !GLUED.has(id)))("$id", ({ pattern, triggers }) => {
    if (!pattern) return;
    let seed = 20_260;
    const pick = (n: number) => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return (seed >> 8) % n;
    };
    const known = new Set(triggers);
    const regex = new RegExp(pattern.source, pattern.flags.replace(/[dg]/g, ""));
    const uncovered: string[] = [];
    let valid = 0;
    for (let i = 0; i < SAMPLES; i++) {
      const said = regex.exec(sample(pattern.source, pick))?.[0];
      if (said === undefined) continue;
      valid++;
      const { words } = tokenise(said.toLowerCase());
      const covered =
        words.some((word) => known.has(word)) ||
        (known.has("0") && words.some((word) => /^\d/.test(word))) ||
        (known.has("@") && /@|[[(]at[\])]/i.test(said));
      if (!covered) uncovered.push(said);
    }
    expect(uncovered.length / Math.max(1, valid), uncovered.slice(0, 5).join(" / ")).toBeLessThanOrEqual(
      MOST_UNCOVERED,
    );
  });
});
