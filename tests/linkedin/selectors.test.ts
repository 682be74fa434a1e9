/** The ladder of what a selector may hold on to: meaning first, readable class names last, labels as a witness only. */
import { expect, test } from "vitest";
import type { Dialect } from "#linkedin/dialect.ts";
import { dialects } from "#linkedin/dialects/index.ts";

function selectorsOf(dialect: Dialect): string[] {
  const fields = [...dialect.fields, ...dialect.quoted.fields];
  return [
    ...dialect.post,
    ...(dialect.weakly ? [...dialect.weakly.post, dialect.weakly.outside] : []),
    ...dialect.never,
    ...dialect.comments,
    ...dialect.end,
    ...dialect.quoted.at,
    ...fields.flatMap((one) => [...one.at, ...(one.not ? [one.not] : [])]),
  ];
}

const all = dialects.flatMap(selectorsOf);
const classesIn = (selector: string) => selector.match(/\.[A-Za-z_][\w-]*/g) ?? [];

test("F26 no selector counts children or looks for visible words", () => {
  expect(all.filter((one) => /:nth-|:first-|:last-|:only-|contains\(|has-text/.test(one))).toEqual([]);
});

test("F26 class names are words, not hashes of a build", () => {
  const words = /^\.[a-z]+[0-9]?(?:-[a-z]+|__[a-z]+|-v[0-9])+(?:__[a-z]+(?:-[a-z]+)*)?$/;
  expect(all.flatMap(classesIn).filter((name) => !words.test(name))).toEqual([]);
});

test("labels in English are only ever the start of a button's label, and few", () => {
  const labels = new Set(all.flatMap((one) => one.match(/\[aria-label[^\]]*\]/g) ?? []));
  expect([...labels].sort()).toEqual([
    "[aria-label]",
    "[aria-label^='Open control menu for post by ']",
    "[aria-label^='Reaction button state']",
  ]);
});

test("dialects are told apart by their ids", () => {
  expect(new Set(dialects.map(({ id }) => id)).size).toBe(dialects.length);
});
