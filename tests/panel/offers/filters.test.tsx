// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { filter } from "#panel/state/asked.ts";
import { writeConsent } from "#storage/meta.ts";
import { offer, offersPage, press } from "./offers-page.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const list = offersPage();

test("only 'How' stands open at first; a facet with a chosen value opens", async () => {
  await list.open(offer("A", { times: ["mornings"], formats: ["email"] }));
  await list.view.sees("1 offer");
  const isOpen = () =>
    [...list.view.page.querySelectorAll<HTMLDetailsElement>(".facet")]
      .filter((each) => each.open)
      .map((each) => each.querySelector("summary > span")?.textContent);
  expect(isOpen()).toEqual(["How"]);
  await act(async () => {
    filter.value = { words: "", conditions: [{ facet: "time", anyOf: ["mornings"], need: "must" }] };
  });
  expect(isOpen()).toEqual(["How", "When"]);
});

describe("nothing yet", () => {
  test("an empty library says the three steps", async () => {
    await list.open();
    await list.view.sees("No offers yet");
    await list.view.sees("Press the Guidepost button in the toolbar.");
  });

  test("by hand, the steps are others", async () => {
    await writeConsent(list.db, "by-hand", 1);
    await list.open();
    await list.view.sees("Select the text of an offer");
    expect(list.view.page.textContent).not.toContain("Read this page");
  });

  test.each([
    [1, "No starred cards"],
    [2, "No other posts"],
    [3, "Nothing dismissed"],
  ])("list %i says why it is empty", async (at, words) => {
    await list.open(offer("Ada"));
    await list.view.sees("1 offer");
    await press(list.segment(at));
    await list.view.sees(words);
  });
});
