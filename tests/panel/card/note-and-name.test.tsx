// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { addByHand } from "#app/add-by-hand.ts";
import { route } from "#panel/state/route.ts";
import { eventually } from "#tests/eventually.ts";
import { cardPage } from "./card-page.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const page = cardPage();

describe("note, forgetting, naming", () => {
  test("F22: the note is kept while it is typed", async () => {
    await page.open();
    await page.view.sees("Private note");
    await eventually(() => expect(page.view.page.querySelector("textarea")).not.toBeNull());
    const box = page.view.page.querySelector("textarea");
    await act(async () => {
      if (box) box.value = "Met at the spring meeting";
      box?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await eventually(async () =>
      expect((await page.db.own.get("c"))?.note).toBe("Met at the spring meeting"),
    );
  });

  test("a note that is there is shown before it can be typed over", async () => {
    await page.db.own.put({
      cardId: "c",
      starred: false,
      dismissed: false,
      note: "old words",
      updatedAt: 1,
      rev: 1,
    });
    await page.open();
    await eventually(() => expect(page.view.page.querySelector("textarea")?.value).toBe("old words"));
  });

  test("forget takes all of it, and undo brings all of it back", async () => {
    await page.db.own.put({ cardId: "c", starred: true, dismissed: false, note: "n", updatedAt: 1, rev: 1 });
    await page.open();
    route.value = { view: "card", cardId: "c" };
    await page.view.press("Forget this card");
    await page.view.sees("This card is not here");
    expect(await page.db.own.count()).toBe(0);
    expect(route.value).toEqual({ view: "offers" });
    await page.view.undo();
    await eventually(async () => expect((await page.db.own.get("c"))?.note).toBe("n"));
  });

  test("a card without a name is given one, and a link", async () => {
    const added = await addByHand(
      page.db,
      { text: "Glad to mentor new nurses by phone on weekday evenings." },
      1,
    );
    const id = "added" in added ? added.added[0]?.cardId : undefined;
    page.show(id ?? "");
    await page.view.sees("who wrote this");
    const form = () => page.view.page.querySelector("form");
    await page.view.type("Name", "Ines Okoro");
    await page.view.type("Link", "https://evil.example/in/ines");
    await act(
      async () => void form()?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
    );
    await page.view.sees("not an address on www.linkedin.com");
    await page.view.type("Link", "linkedin.com/in/ines-okoro-example");
    await act(
      async () => void form()?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
    );
    await eventually(() => expect(page.view.page.querySelector("h1")?.textContent).toBe("Ines Okoro"));
    await page.view.seesNot("who wrote this");
    expect(document.activeElement).toBe(page.view.page.querySelector("h1"));
  });

  test("B6: a note that is too long is not cut: it stays in the box, and that is said", async () => {
    await page.open();
    await eventually(() => expect(page.view.page.querySelector("textarea")).not.toBeNull());
    const type = (text: string) =>
      act(async () => {
        const box = page.view.page.querySelector("textarea");
        if (box) box.value = text;
        box?.dispatchEvent(new Event("input", { bubbles: true }));
      });
    await type("a".repeat(200_001));
    await page.view.sees("longer than 200,000 characters");
    expect(page.view.page.querySelector("textarea")?.value).toHaveLength(200_001);
    await type("b".repeat(200_000));
    await page.view.seesNot("longer than 200,000 characters");
    await eventually(async () => expect((await page.db.own.get("c"))?.note).toHaveLength(200_000));
  });
});
