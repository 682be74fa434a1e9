// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { compared, leftAt } from "#panel/state/asked.ts";
import { eventually } from "#tests/eventually.ts";
import { key, offer, offersPage, press } from "./offers-page.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const list = offersPage();

describe("by keyboard", () => {
  test("j and k move, s stars, x dismisses and goes on to the next", async () => {
    await list.open(offer("A", {}, 1), offer("B", {}, 2), offer("C", {}, 3));
    await list.view.sees("3 offers");
    list.view.page.querySelector<HTMLElement>("h1")?.focus();
    await key("j");
    expect(document.activeElement).toBe(list.link("A"));
    await key("j");
    await key("k");
    await key("s");
    await eventually(async () => expect((await list.db.own.get("A"))?.starred).toBe(true));
    await key("x");
    expect(document.activeElement).toBe(list.link("B"));
    await eventually(() => expect(list.names()).toEqual(["B", "C"]));
  });

  test("keys pressed faster than rows are drawn are not lost", async () => {
    await list.open(offer("A", {}, 1), offer("B", {}, 2), offer("C", {}, 3));
    await list.view.sees("3 offers");
    list.view.page.querySelector<HTMLElement>("h1")?.focus();
    await act(async () => {
      for (const name of ["j", "j", "c", "j", "c"])
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
    });
    expect(compared.value).toEqual(["B", "C"]);
    expect(document.activeElement).toBe(list.link("C"));
  });

  test("/ goes to the search, where letters are letters", async () => {
    await list.open(offer("A"));
    await list.view.sees("1 offer");
    list.view.page.querySelector<HTMLElement>("h1")?.focus();
    await key("/");
    expect(document.activeElement).toBe(list.view.field("Search names"));
    await key("x");
    expect(await list.db.own.count()).toBe(0);
  });

  test("back from a card, the focus is on it again", async () => {
    leftAt.value = { cardId: "B", top: 0 };
    await list.open(offer("A", {}, 1), offer("B", {}, 2));
    await eventually(() => expect(document.activeElement).toBe(list.link("B")));
    expect(leftAt.value).toBeNull();
  });
});

describe("the keyboard goes on", () => {
  const focused = () => document.activeElement;
  const removable = () => [...list.view.page.querySelectorAll<HTMLElement>(".chip-removable")];

  test("in the search box after its words were cleared", async () => {
    await list.open(offer("Ada Moss"));
    await list.view.sees("1 offer");
    await list.view.type("Search names", "mos");
    await press(list.named("Clear the search"));
    expect(focused()).toBe(list.view.field("Search names"));
  });

  test("at the next chip after one was removed, and at the totals after the last", async () => {
    await list.open(offer("A", { formats: ["email", "video", "phone"] }));
    await list.view.sees("1 offer");
    for (const words of ["Email", "Video", "Phone"]) await press(list.chip(words));
    await press(removable()[1]);
    expect(focused()?.textContent).toContain("Phone");
    await press(removable()[1]);
    expect(focused()?.textContent).toContain("Email");
    await press(removable()[0]);
    expect(focused()).toBe(list.view.page.querySelector(".totals"));
    expect(removable()).toEqual([]);
  });

  test("at the totals after a condition that left nothing was dropped", async () => {
    await list.open(offer("A", { times: ["mornings"] }));
    await list.view.sees("1 offer");
    await list.view.type("Search names", "zebra");
    await press(
      [...list.view.page.querySelectorAll("button")].find((each) =>
        each.textContent?.startsWith("Without"),
      ) ?? list.view.button("Clear all"),
    );
    expect(focused()).toBe(list.view.page.querySelector(".totals"));
  });
});
