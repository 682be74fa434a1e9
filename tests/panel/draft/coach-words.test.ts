/** The coach's advice in words. */
import { expect, test, vi } from "vitest";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
const { adviceWords } = await import("#panel/parts/draft/coach-words.ts");

test.each([
  ["day", "Their terms name other times: propose one of those."],
  ["evenings", "Their terms name other times: propose one of those."],
  ["phone", "They would rather not meet this way: propose one that their terms name."],
  ["visas", "They say that they do not help with this: visas. Ask about something else."],
])("terms that are passed over are named for what they are: %s", (about, words) => {
  expect(adviceWords({ code: "ignores-terms", about }, "Ada")).toBe(words);
});
