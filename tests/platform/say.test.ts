import { expect, test, vi } from "vitest";
import { sayCount } from "#platform/say.ts";

// The texts are in a language in which none counts like one; the machine that runs this speaks another.
const texts: Record<string, string> = { localeTag: "fr", days_one: "$1 jour", days_other: "$1 jours" };
vi.mock("#platform/browser.ts", () => ({
  browser: {
    i18n: {
      getMessage: (key: string, [first = ""]: string[] = []) => (texts[key] ?? "").replace("$1", first),
    },
  },
}));

test("one and many follow the language of the texts, not that of the browser", () => {
  expect([0, 1, 2].map((count) => sayCount("days", count))).toEqual(["0 jour", "1 jour", "2 jours"]);
});
