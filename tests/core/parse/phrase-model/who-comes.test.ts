/** Those who may come, and what to talk about. */
import { expect, it } from "vitest";
import { isWhoComes } from "#core/parse/phrase-model/who-comes.ts";

it.each([
  "editorial assistants from small towns",
  "lecturers aspiring to management",
  "bakers who want a shop of their own",
  "first-year students at Quay College",
  "Kenya",
])("only says who comes, or where from: %s", (phrase) => {
  expect(isWhoComes(phrase)).toBe(true);
});

it.each([
  "managing juniors who leave",
  "glazes for beginners",
  "students",
  "board members",
  "moving to Vanuatu",
  "how graduates from abroad are hired",
  "angry customers",
])("is something to talk about: %s", (phrase) => {
  expect(isWhoComes(phrase)).toBe(false);
});
