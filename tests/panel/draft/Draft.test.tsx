// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { logOutreach } from "#app/log-outreach.ts";
import { saveDraft } from "#app/save-draft.ts";
import { Draft } from "#panel/views/Draft.tsx";
import { keepOffer } from "../fill-library.ts";
import { mount } from "../mount.tsx";
import { copyText } from "./clipboard-stub.ts";
import { answerAll, copyButton, db, open, show, text, view } from "./draft-form.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
vi.mock("#platform/clipboard.ts", async () => ({ copyText: (await import("./clipboard-stub.ts")).copyText }));

describe("before copying", () => {
  test("Copy is refused while something is missing, stays reachable, and says what is missing", async () => {
    await open();
    expect(copyButton().getAttribute("aria-disabled")).toBe("true");
    expect((copyButton() as HTMLButtonElement).disabled).toBe(false);
    const why = document.getElementById(copyButton().getAttribute("aria-describedby") ?? "");
    expect(why?.textContent).toContain("Your question");
    expect(why?.textContent).toContain("Why them");
    await view.press("Copy the message");
    expect(copyText).not.toHaveBeenCalled();
  });

  test("every box takes the direction of what is typed in it (B2, B4)", async () => {
    await open({}, "محمد الفاتح");
    const boxes = [...view.page.querySelectorAll("textarea, input[type=text]")];
    expect(boxes.length).toBeGreaterThan(4);
    expect(boxes.filter((box) => box.getAttribute("dir") !== "auto").map(({ id }) => id)).toEqual([]);
    expect(view.page.querySelector(".preview")?.getAttribute("dir")).toBe("auto");
  });

  test("an offer in another language is told, unless its mentor speaks English", async () => {
    const card = await open();
    const text = "Ich begleite gern zwei junge Leute, die in die Statik wollen, einmal im Monat.";
    await db.cards.put({ ...card, snapshot: { ...card.snapshot, text } });
    await view.sees("This offer is in German");
    view.leave();
    const other = await open({ languages: ["German", "English"] });
    await db.cards.put({ ...other, snapshot: { ...other.snapshot, text, headline: "" } as never });
    await view.sees("Your message");
    expect(view.page.textContent).not.toContain("This offer is in");
  });

  test("what is missing leads to its field", async () => {
    await open();
    await view.press("Why them");
    expect(document.activeElement).toBe(view.field("Why them"));
  });

  test("the text follows the answers, and the terms stand beside it", async () => {
    await open({ formats: ["email"], times: ["mornings"] });
    await answerAll();
    expect(text()).toContain("Hello Ada,");
    expect(text()).toContain("My question: Which habit first?");
    expect(text()).toContain("You mentioned email, mornings");
    expect(view.page.querySelector(".terms-strip")?.textContent).toContain("Mornings");
    expect(copyButton().getAttribute("aria-disabled")).toBeNull();
  });

  test("the preview with only what is required shows the template's own fallbacks", async () => {
    await open({ formats: ["email"], times: ["mornings"] });
    await answerAll();
    await view.press("Only what is required");
    const preview = view.page.querySelector(".preview")?.textContent ?? "";
    expect(preview).toContain("Hello there,");
    expect(preview).not.toContain("mornings");
    expect(preview).toContain("Which habit first?");
  });

  test("the channel is suggested with its reason, and can be changed", async () => {
    await open({ howToAsk: "send me a connection request" });
    await view.sees("their post asks for a connection request");
    const select = view.page.querySelector("select");
    expect(select?.value).toBe("connection-note");
    await act(async () => {
      if (select) select.value = "direct-message";
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await view.sees("The suggestion was: Connection note");
  });

  test("an own text over the limit is refused, with the number of characters in words", async () => {
    const card = await keepOffer(db, "ada", "Ada Brightwater");
    const typed = {
      channel: "connection-note",
      templateId: "note-200",
      fields: {},
      edited: "x".repeat(203),
    } as const;
    await saveDraft(db, card.id, typed, 1);
    await open();
    await view.sees("203 of 200 characters");
    await view.sees("The text is 3 characters too long.");
    expect(copyButton().getAttribute("aria-disabled")).toBe("true");
  });

  test("following the template again can be undone", async () => {
    await open();
    await answerAll();
    const box = view.page.querySelector<HTMLTextAreaElement>("textarea.final-text");
    await act(async () => {
      if (box) box.value = "My own words";
      box?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await view.sees("no longer follows the template");
    await view.press("Follow the template again");
    expect(text()).toContain("Which habit first?");
    await view.undo();
    expect(text()).toBe("My own words");
  });

  test.each([
    ["full", "all places are taken"],
    ["closed", "the offer is closed"],
  ] as const)("an offer that is %s says so before anything is written", async (status, words) => {
    await open({ status });
    await view.sees(words);
  });

  test("an earlier message to the same person is named, also one about another post", async () => {
    const other = await keepOffer(db, "other", "Ada Brightwater");
    await db.cards.put({ ...other, personId: "person-ada" });
    const event = {
      approachId: "a",
      personId: "person-ada",
      cardId: other.id,
      at: Date.UTC(2026, 2, 3, 12),
      kind: "sent",
    } as const;
    await logOutreach(db, { id: "e1", ...event });
    await open();
    await view.sees("You wrote to this person on");
  });
});

describe("what others wrote", () => {
  const NASTY = ["<img src=x onerror=alert(1)>", "{{me.name}} $&", "\u202eadA"];
  test.each(NASTY)("%s as a name is text and nothing else (T1, T5, B1, B2)", async (name) => {
    await open({ topics: [name], openUntil: name }, name);
    expect(view.page.querySelectorAll("img, script")).toHaveLength(0);
    expect(text()).not.toContain("\u202e");
    expect(
      [...view.page.querySelectorAll("a")].every((a) =>
        /^(#|https:\/\/www\.linkedin\.com\/)/.test(a.getAttribute("href") ?? ""),
      ),
    ).toBe(true);
  });
});

describe("a card that is gone", () => {
  test("a card that was never kept is said to be gone, and nothing breaks", async () => {
    show(mount(db, <Draft cardId="nobody" />));
    await view.sees("This post is no longer here");
  });

  test("a card forgotten while a message was written keeps the typed text on the screen", async () => {
    const card = await open();
    await answerAll();
    await act(async () => db.cards.delete(card.id));
    await view.sees("This post is no longer here");
    expect(text()).toContain("Which habit first?");
    copyText.mockResolvedValue(true);
    await view.press("Copy your text");
    expect(copyText).toHaveBeenCalledWith(text());
  });
});
