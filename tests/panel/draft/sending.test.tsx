// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { readDraft } from "#app/save-draft.ts";
import { Draft } from "#panel/views/Draft.tsx";
import { eventually } from "#tests/eventually.ts";
import { mount } from "../mount.tsx";
import { copyText } from "./clipboard-stub.ts";
import { answerAll, db, open, show, states, text, view } from "./draft-form.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
vi.mock("#platform/clipboard.ts", async () => ({ copyText: (await import("./clipboard-stub.ts")).copyText }));

describe("copying and sending", () => {
  test("Copy takes the very text, logs it, and asks whether it was sent", async () => {
    await open();
    await answerAll();
    await view.press("Copy the message");
    expect(copyText).toHaveBeenCalledWith(text());
    await view.sees("Copied. Paste it in LinkedIn.");
    const link = view.page.querySelector<HTMLAnchorElement>("a[target=_blank]");
    expect(link?.href).toBe("https://www.linkedin.com/in/ada-example/");
    expect(link?.rel).toBe("noopener noreferrer");
    await eventually(async () => expect(await states()).toMatchObject([{ state: "drafted" }]));
  });

  test("'I sent it' logs the final text; undo takes it back and the draft is there again", async () => {
    const card = await open();
    await answerAll();
    const sent = text();
    await view.press("Copy the message");
    await view.sees("Did you send it?");
    await view.press("I sent it");
    await view.sees("Guidepost reminds you in 10 days");
    expect(await states()).toMatchObject([{ state: "sent", lastText: sent, cardId: card.id, sentCount: 1 }]);
    expect(await readDraft(db, card.id)).toBeUndefined();
    await view.undo();
    await view.sees("Your question");
    expect(text()).toBe(sent);
    await eventually(async () => expect(await states()).toMatchObject([{ state: "drafted", sentCount: 0 }]));
    expect((await readDraft(db, card.id))?.fields).toMatchObject({ ask: "Which habit first?" });
  });

  test("the undo beside 'Sent' puts the focus on the form's heading, not at the top of the page", async () => {
    await open();
    await answerAll();
    await view.press("Copy the message");
    await view.sees("Did you send it?");
    await view.press("I sent it");
    await view.sees("Guidepost reminds you in 10 days");
    await view.press("Undo");
    await view.sees("Your question");
    await eventually(() => expect(document.activeElement?.textContent).toBe("Write a message"));
  });

  test("a double press on 'I sent it' is one message, not a message and its follow-up", async () => {
    await open();
    await answerAll();
    await view.press("Copy the message");
    await view.sees("Did you send it?");
    const button = view.button("I sent it");
    await act(async () => {
      button.click();
      button.click();
    });
    await view.sees("Guidepost reminds you in 10 days if");
    expect(await states()).toMatchObject([{ state: "sent", sentCount: 1 }]);
  });

  test("where the clipboard refuses, the text is selected and the way to copy it by hand is said", async () => {
    copyText.mockResolvedValue(false);
    await open();
    await answerAll();
    await view.press("Copy the message");
    await view.sees("Select the text and press Ctrl+C");
    const box = view.page.querySelector<HTMLTextAreaElement>("textarea.final-text");
    const selected = () => [document.activeElement === box, box?.selectionStart, box?.selectionEnd];
    expect(selected()).toEqual([true, 0, text().length]);
    box?.setSelectionRange(3, 3);
    box?.blur();
    await view.press("Select the text");
    expect(selected()).toEqual([true, 0, text().length]);
    expect(await db.outreach.count()).toBe(0);
  });

  test("'copied' is not said of a text that was changed since", async () => {
    await open();
    await answerAll();
    await view.press("Copy the message");
    await view.sees("Copied. Paste it");
    await view.type("Your question", "Another one?");
    await view.seesNot("Copied. Paste it");
    await view.sees("Did you send it?");
  });

  test("a copy made before the panel was closed is asked about when the draft is opened again", async () => {
    const card = await open();
    await answerAll();
    await view.press("Copy the message");
    await view.sees("Did you send it?");
    await eventually(async () => expect(await db.outreach.count()).toBe(1));
    view.leave();
    show(mount(db, <Draft cardId={card.id} />));
    await view.sees("Did you send it?");
  });
});
