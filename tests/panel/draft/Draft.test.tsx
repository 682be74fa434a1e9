// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { logOutreach } from "#app/log-outreach.ts";
import { saveMyWords } from "#app/me-words.ts";
import { readDraft, saveDraft } from "#app/save-draft.ts";
import { saveWriting } from "#app/writing-settings.ts";
import type { OfferValues } from "#core/offer.ts";
import { DEFAULT_COURTESY } from "#core/outreach/courtesy.ts";
import { foldAll } from "#core/outreach/state.ts";
import { Draft } from "#panel/views/Draft.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { keepOffer } from "../fill-library.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

const copyText = vi.fn(async (_: string) => true);
vi.mock("#platform/clipboard.ts", () => ({ copyText: (text: string) => copyText(text) }));

let db: GuidepostDb;
let view: Mounted;

beforeEach(async () => {
  db = await freshDb();
  copyText.mockReset().mockResolvedValue(true);
});
afterEach(() => view.leave());

async function open(values: Partial<OfferValues> = {}, name = "Ada Brightwater") {
  const card = await keepOffer(db, "ada", name, values);
  view = mount(db, <Draft cardId={card.id} />);
  await view.sees("Your message");
  return card;
}

async function answerAll() {
  await view.type("Your question", "Which habit first?");
  await view.type("Why them", "you made the same move");
  await view.type("Your name", "Tom Adeyemi");
  await view.type("Who you are", "a ward nurse");
}

async function choose(channel: string) {
  await act(async () => {
    const select = view.page.querySelector("select");
    if (select) select.value = channel;
    select?.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const text = () => view.page.querySelector<HTMLTextAreaElement>("textarea.final-text")?.value ?? "";
const copyButton = () => view.button("Copy the message");
const states = async () => foldAll(await db.outreach.toArray());

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
    expect(text()).toContain("My goal is to lead a ward. (lighthouse)");
    await view.sees("Nothing to mend.");
  });

  test("what is shared is put in with one press, in the words of the post", async () => {
    const card = await keepOffer(db, "ada", "Ada Brightwater");
    await db.cards.put({
      ...card,
      snapshot: { ...card.snapshot, text: "Happy to help, I studied at Northfield College." },
    });
    await saveMyWords(db, { "ground.school": "Northfield College" }, 1);
    view = mount(db, <Draft cardId={card.id} />);
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
    await vi.waitFor(() => expect(subject.selectionEnd).toBe(subject.value.length));
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
    expect((await db.me.get("me"))?.writing?.askedReady).toBe(true);
  });

  test("'Not yet' keeps the draft and asks no more", async () => {
    const card = await open();
    await answerAll();
    await view.press("Copy the message");
    await view.sees("Did you send it?");
    await view.press("Not yet");
    await view.seesNot("Did you send it?");
    await vi.waitFor(async () => expect(await readDraft(db, card.id)).toBeDefined());
  });
});

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
    await vi.waitFor(async () => expect(await states()).toMatchObject([{ state: "drafted" }]));
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
    await vi.waitFor(async () => expect(await states()).toMatchObject([{ state: "drafted", sentCount: 0 }]));
    expect((await readDraft(db, card.id))?.fields).toMatchObject({ ask: "Which habit first?" });
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
    await view.sees("The text is selected");
    const box = view.page.querySelector<HTMLTextAreaElement>("textarea.final-text");
    expect(document.activeElement).toBe(box);
    expect([box?.selectionStart, box?.selectionEnd]).toEqual([0, text().length]);
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
    await vi.waitFor(async () => expect(await db.outreach.count()).toBe(1));
    view.leave();
    view = mount(db, <Draft cardId={card.id} />);
    await view.sees("Did you send it?");
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
    view = mount(db, <Draft cardId="nobody" />);
    await view.sees("This post is no longer here");
  });

  test("a card forgotten while a message was written keeps the typed text on the screen", async () => {
    const card = await open();
    await answerAll();
    await act(async () => db.cards.delete(card.id));
    await view.sees("This post is no longer here");
    expect(text()).toContain("Which habit first?");
  });
});
