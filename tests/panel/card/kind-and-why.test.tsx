// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { toasts } from "#panel/state/toast.ts";
import { eventually } from "#tests/eventually.ts";
import { cardPage, offer, press, TEXT } from "./card-page.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const page = cardPage();

describe("what kind of post it is", () => {
  const button = (words: string) =>
    [...page.view.page.querySelectorAll("button")].find((each) => each.textContent === words);

  test("one press says that it is no offer, the undo takes it back", async () => {
    await page.open();
    await press(button("This is not an offer"));
    await page.view.sees("Your correction. Guidepost read it as: Mentor offer.");
    expect((await page.db.cards.get("c"))?.kind).toBe("other");
    expect(button("This is an offer")).toBeDefined();
    const undo = toasts.value.at(-1)?.undo;
    await act(async () => {
      await undo?.();
    });
    await eventually(() => expect(button("This is not an offer")).toBeDefined());
    expect(await page.db.corrections.count()).toBe(0);
  });

  test("what is read as another kind can be called an offer, and back", async () => {
    const card = offer();
    await page.open({ ...card, kind: "thanks", parsed: { ...card.parsed, kind: "thanks" } });
    await press(button("This is an offer"));
    await page.view.sees("Guidepost read it as: Thanks.");
    expect((await page.db.cards.get("c"))?.kind).toBe("offer");
    await press(button("This is not an offer"));
    await eventually(async () => expect((await page.db.cards.get("c"))?.kind).toBe("thanks"));
    expect(await page.db.corrections.count()).toBe(0);
  });
});

describe("why", () => {
  test("the kind, each value and what was left out are told with their words", async () => {
    const card = offer();
    const at = TEXT.indexOf("Happy to mentor");
    const kindBecause = [{ in: "text" as const, from: at, to: at + 15, rule: "kind.model" }];
    const dropped = [
      { field: "formats" as const, in: "text" as const, from: 0, to: 5, rule: "r", reason: "negated" },
    ];
    await page.open({ ...card, parsed: { ...card.parsed, kindBecause, dropped } });
    const why = page.view.page.querySelector(".why");
    expect(why?.textContent).toContain("“Happy to mentor”");
    expect(why?.textContent).toContain("it has learned from");
    expect(why?.textContent).toContain("A part of the day or week");
    expect(why?.textContent).toContain("The sentence says no to it.");
  });

  test("the words that told a phrase stand beside it and light up in the post", async () => {
    const card = offer();
    const from = TEXT.indexOf("the city");
    const near = [{ from: TEXT.indexOf("in the"), to: TEXT.indexOf("in the") + 2 }];
    const because = [
      { in: "text" as const, from, to: from + 8, rule: "phrases.model", value: "the city", near },
    ];
    const locations = { value: ["the city"], because };
    await page.open({
      ...card,
      parsed: { ...card.parsed, offer: { ...card.parsed.offer, locations } },
    });
    const why = page.view.page.querySelector(".why");
    expect(why?.textContent).toContain("“the city” told by “in”");
    const buttons = [...(why?.querySelectorAll<HTMLElement>(".because") ?? [])];
    act(() => buttons.find(({ textContent }) => textContent === "“in”")?.focus());
    expect(page.view.page.querySelector("mark[data-lit]")?.textContent).toBe("in");
  });

  test("pointing at words that gave no value lights them up in the post, and only then", async () => {
    const card = offer();
    const kindBecause = [{ in: "text" as const, from: 0, to: 15, rule: "kind.offer.willing" }];
    await page.open({ ...card, parsed: { ...card.parsed, kindBecause } });
    const words = page.view.page.querySelector<HTMLElement>(".why .because");
    expect(words?.textContent).toBe("“Happy to mentor”");
    act(() => words?.focus());
    expect(page.view.page.querySelector("mark[data-lit]")?.textContent).toBe("Happy to mentor");
    expect(page.view.page.querySelector(".post-text")?.textContent).toBe(TEXT);
    act(() => words?.blur());
    expect(page.view.page.querySelectorAll(".post-text mark")).toHaveLength(3);
  });
});
