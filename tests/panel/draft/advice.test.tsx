// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { logOutreach } from "#app/log-outreach.ts";
import { saveMyWords } from "#app/me-words.ts";
import { readDraft } from "#app/save-draft.ts";
import { saveWriting } from "#app/writing-settings.ts";
import { DEFAULT_COURTESY } from "#core/outreach/courtesy.ts";
import { Draft } from "#panel/views/Draft.tsx";
import { eventually } from "#tests/eventually.ts";
import { keepOffer } from "../fill-library.ts";
import { mount } from "../mount.tsx";
import { copyText } from "./clipboard-stub.ts";
import { answerAll, choose, copyButton, db, open, show, text, view } from "./draft-form.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
vi.mock("#platform/clipboard.ts", async () => ({ copyText: (await import("./clipboard-stub.ts")).copyText }));

describe("advice beside the text", () => {
  const write = async (words: string) => {
    const box = view.page.querySelector<HTMLTextAreaElement>("textarea.final-text");
    await act(async () => {
      if (box) box.value = words;
      box?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    return box;
  };
  const codes = () =>
    [...view.page.querySelectorAll<HTMLElement>("[data-code]")].map(({ dataset }) => dataset.code);

  test("waits for what is needed, is silent on a good text, and leads to the words it means", async () => {
    await open({ formats: ["email"], notFormats: ["phone"] });
    await view.sees("The checks begin once every needed field is filled.");
    await answerAll();
    await view.sees("Nothing to mend.");
    const box = await write(
      "Hello Sarah, you made the same move. Could we have a call? See https://me.example/x",
    );
    await view.sees("It greets Sarah, but the offer is by Ada Brightwater.");
    expect(codes()).toEqual([
      "wrong-name",
      "ignores-terms",
      "ask-vague",
      "no-time-box",
      "no-easy-out",
      "links",
    ]);
    await act(async () => view.page.querySelector<HTMLElement>("[data-code=links] button")?.click());
    expect(box?.value.slice(box.selectionStart, box.selectionEnd)).toBe("https://me.example/x");
  });

  test("a gap left in the text keeps it from being copied; all else is advice", async () => {
    await open();
    await answerAll();
    await write("Hello Ada, you moved to [place]. Which habit first?");
    await view.sees("A gap is not filled yet: [place].");
    await view.press("Copy the message");
    expect(copyText).not.toHaveBeenCalled();
    await write("Hello Ada!!!");
    await view.press("Copy the message");
    expect(copyText).toHaveBeenCalledWith("Hello Ada!!!");
  });

  test("the word and the lines that the mentor asks for have their place", async () => {
    await open({ howToAsk: "mention 'lighthouse' and tell me your goal" });
    await view.sees("The word “lighthouse” is put into the text for you.");
    await answerAll();
    await view.type("What they ask to be told", "My goal is to lead a ward.");
    expect(text()).toContain("Hello Ada,\n\nYour word: lighthouse. Thank you");
    expect(text()).toContain("\n\nMy goal is to lead a ward.\n\n");
    await view.sees("Nothing to mend.");
  });

  test("what is shared is put in with one press, in the words of the post", async () => {
    const card = await keepOffer(db, "ada", "Ada Brightwater");
    await db.cards.put({
      ...card,
      snapshot: { ...card.snapshot, text: "Happy to help, I studied at Northfield College." },
    });
    await saveMyWords(db, { "ground.school": "Northfield College" }, 1);
    show(mount(db, <Draft cardId={card.id} />));
    await view.sees("Your message");
    await view.press("Northfield College");
    expect(text()).toContain("We also have Northfield College in common.");
    await view.press("Northfield College");
    expect(text()).not.toContain("in common");
  });

  test("an earlier approach elsewhere with this text is said before Copy, and can be switched off", async () => {
    await keepOffer(db, "bo", "Bo Farrow");
    await open();
    await answerAll();
    const event = {
      approachId: "b",
      personId: "person-bo",
      at: Date.UTC(2026, 2, 3, 12),
      kind: "sent",
      text: text(),
    } as const;
    await logOutreach(db, { id: "e1", ...event });
    await view.sees("Nearly this text went to Bo Farrow on");
    await saveWriting(db, { courtesy: { ...DEFAULT_COURTESY, sameText: false } }, 1);
    await view.seesNot("Nearly this text went to");
    expect(copyButton().getAttribute("aria-disabled")).toBeNull();
  });

  test("an InMail has its subject apart, copied apart", async () => {
    await open();
    await choose("inmail");
    await answerAll();
    await view.type("Your question, in a few words", "leading a team");
    expect(view.field("Subject").value).toBe("Your mentor offer: a question on leading a team");
    await view.press("Copy the subject");
    expect(copyText).toHaveBeenCalledWith("Your mentor offer: a question on leading a team");
    copyText.mockResolvedValue(false);
    await view.press("Copy the subject");
    const subject = view.field("Subject");
    await eventually(() => expect(subject.selectionEnd).toBe(subject.value.length));
    expect(subject.selectionStart).toBe(0);
    await view.type("Subject", "x".repeat(201));
    await view.sees("The subject is 1 character too long.");
  });

  test("a step that made the text fit can be taken back, and taken again", async () => {
    await open({ formats: ["video"] });
    await choose("connection-note");
    await view.type("Your first name", "Maximiliana");
    await view.type(
      "Your question, in a few words",
      "leading a large team of nurses for the first time at all, and well",
    );
    await view.sees("of 200 characters");
    const card = view.page.querySelector("details summary");
    await act(async () => (card as HTMLElement)?.click());
    await view.type("The group’s name, short", "the Harbour Nurses and Midwives of the North");
    await view.sees("Shortened to fit");
    await view.press("Undo");
    await view.sees("kept as it was");
    await view.press("Shorten");
    await view.seesNot("kept as it was");
  });

  test("the readiness question is asked once", async () => {
    await open();
    await view.sees("Am I ready to ask?");
    await view.press("Skip");
    await view.seesNot("Am I ready to ask?");
    expect(document.activeElement?.textContent).toBe("Write a message");
    expect((await db.me.get("me"))?.writing?.askedReady).toBe(true);
  });

  test("'Not yet' keeps the draft and asks no more", async () => {
    const card = await open();
    await answerAll();
    await view.press("Copy the message");
    await view.sees("Did you send it?");
    await view.press("Not yet");
    await view.seesNot("Did you send it?");
    expect(document.activeElement).toBe(view.page.querySelector("textarea.final-text"));
    await eventually(async () => expect(await readDraft(db, card.id)).toBeDefined());
  });
});
