// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { eventually } from "#tests/eventually.ts";
import { cardPage, press } from "./card-page.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const page = cardPage();
const tick = (words: string) =>
  press(
    [...page.view.page.querySelectorAll(".tick")]
      .find((each) => each.textContent === words)
      ?.querySelector("input"),
  );
const submit = () =>
  act(async () => {
    page.view.page
      .querySelector("form.editor")
      ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });

describe("corrections", () => {
  test("a set is ticked, marked as the user's, and undo takes it back", async () => {
    await page.open();
    await press(page.named("Correct: How"));
    await tick("Video");
    await submit();
    await eventually(() => expect(page.line("How")?.textContent).toContain("your correction"));
    expect(await page.db.corrections.toArray()).toMatchObject([
      { field: "formats", value: ["email", "video"] },
    ]);
    await page.view.undo();
    await eventually(() => expect(page.line("How")?.textContent).not.toContain("your correction"));
  });

  test("the post does not say this", async () => {
    await page.open();
    await press(page.named("Correct: When"));
    await page.view.press("The post does not say this");
    await eventually(() => expect(page.line("When")?.textContent).toContain("not said, by your correction"));
    expect(
      [...page.view.page.querySelectorAll(".post-text mark")].map((each) => each.textContent),
    ).not.toContain("mornings");
    await press(page.named("Correct: When"));
    await page.view.press("Take back my correction");
    await eventually(() => expect(page.line("When")?.textContent).toContain("Mornings"));
  });

  test("a field that is not said is filled in: a number, and lines", async () => {
    await page.open();
    await page.view.press("Years of experience");
    await page.view.type("Years of experience", "12");
    await submit();
    await eventually(() => expect(page.view.page.textContent).toContain("12+ years"));
    await page.view.press("Can help with");
    await page.view.type("Can help with", " audit \n\nfirst board role");
    await submit();
    await eventually(async () =>
      expect((await page.db.corrections.get(["c", "topics"]))?.value).toEqual(["audit", "first board role"]),
    );
  });

  test("B6: a value that does not fit is refused in words, and nothing is kept", async () => {
    await page.open();
    await page.view.press("Years of experience");
    await page.view.type("Years of experience", "999");
    await submit();
    await page.view.sees("This does not fit here");
    expect(await page.db.corrections.count()).toBe(0);
  });

  test("Escape leaves without a change, and the focus returns to the pencil", async () => {
    await page.open();
    await press(page.named("Correct: How"));
    await act(async () => {
      page.view.page
        .querySelector(".editor input")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(document.activeElement).toBe(page.named("Correct: How"));
    expect(await page.db.corrections.count()).toBe(0);
  });
});
