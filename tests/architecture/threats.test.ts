/**
 * The threats (T), faults (F) and bad inputs (B) that Guidepost stands up against, each named by at least one test. An id
 * is listed from the day its part of the product exists; taking one off the list is a decision somebody has to make.
 */
import { expect, test } from "vitest";
import { sourcesIn } from "./sources.ts";

const IDS: Record<string, string> = {
  T1: "markup in a post runs in the panel",
  T2: "deceiving links and names",
  T3: "a text that makes a pattern run for ever",
  T5: "a value that is expanded as a template",
  T6: "a value without the words that say it",
  T7: "forged page messages",
  T8: "a page that clobbers, or is huge",
  T9: "made-up presses on what Guidepost puts into the page",
  T10: "a page that finds out about Guidepost",
  T11: "other extensions",
  T12: "messages from the wrong sender or of the wrong shape",
  T13: "import files made to harm",
  T14: "import files that plant links",
  T15: "network or generated code slipped in",
  T16: "somebody else at the machine: erase everything",
  T17: "a slip of the user: undo",
  T18: "anything done in LinkedIn on the user's account",
  T19: "a person who wants to be forgotten",
  T20: "private windows",
  F1: "the worker dies while it writes",
  F2: "the worker is dead before a message",
  F8: "an update while pages are open",
  F9: "a second copy of the script in one page",
  F10: "two builds that talk to each other",
  F13: "data of a newer version",
  F14: "two tabs with the same posts",
  F15: "pages that come back from the browser's memory",
  F16: "nobody answers a message",
  F18: "no room left",
  F19: "the store cannot be opened",
  F20: "a permission that is taken back",
  F21: "the clock jumps",
  F22: "the panel closes while a draft is typed",
  F23: "the page moves on and reuses its elements",
  F26: "LinkedIn changes its markup",
  F28: "one bad record",
  B1: "scripts as text",
  B2: "bidi and invisible characters",
  B3: "lone surrogates and NUL",
  B4: "emoji and other scripts",
  B6: "texts from one character to a megabyte",
  B7: "texts made to be slow",
  B8: "texts with template syntax",
  B10: "broken JSON",
  B12: "odd dates",
  B13: "odd pages",
  B14: "clobbered pages",
  B15: "odd messages",
};

const tests = sourcesIn("tests", /\.tsx?$/)
  .filter(({ path }) => !path.startsWith("tests/architecture/threats"))
  .map(({ text }) => text)
  .join("\n");

test.each(Object.entries(IDS))("%s, %s, is named by a test", (id) => {
  expect(new RegExp(`\\b${id}\\b`).test(tests)).toBe(true);
});
