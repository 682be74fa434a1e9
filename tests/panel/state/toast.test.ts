import { beforeEach, expect, test } from "vitest";
import { dropToast, showToast, toasts } from "#panel/state/toast.ts";

beforeEach(() => {
  toasts.value = [];
});

const texts = () => toasts.value.map(({ text }) => text);
const undo = () => {};

test("a fourth takes the place of the oldest that only says something", () => {
  for (const text of ["one", "two", "three", "four"]) showToast({ text });
  expect(texts()).toEqual(["two", "three", "four"]);
});

test("an undo stays until its own time is over, however many come after it", () => {
  showToast({ text: "forgotten", undo });
  for (const text of ["one", "two", "three"]) showToast({ text });
  expect(texts()).toEqual(["forgotten", "two", "three"]);
  for (const text of ["four", "five", "six"]) showToast({ text, undo });
  expect(texts()).toEqual(["forgotten", "four", "five", "six"]);
});

test("one that is dropped goes, and its neighbours stay", () => {
  for (const text of ["one", "two"]) showToast({ text });
  const [first] = toasts.value;
  if (first) dropToast(first.id);
  expect(texts()).toEqual(["two"]);
});
