// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addByHand } from "#app/add-by-hand.ts";
import type { OfferCard } from "#core/card.ts";
import type { OfferValues, Stated } from "#core/offer.ts";
import { readerStatus, tab } from "#panel/state/reader.ts";
import { route } from "#panel/state/route.ts";
import { toasts } from "#panel/state/toast.ts";
import { Card } from "#panel/views/Card.tsx";
import type { GuidepostDb } from "#storage/db.ts";
import { aCard } from "#tests/core/a-card.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";
import { type Mounted, mount } from "../mount.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
const askPage = vi.fn(async (..._: unknown[]): Promise<boolean | null> => true);
vi.mock("#messaging/ask-page.ts", () => ({ askPage: (...all: unknown[]) => askPage(...all) }));

let db: GuidepostDb;
let view: Mounted;

beforeEach(async () => {
  db = await freshDb();
  readerStatus.value = null;
  tab.value = null;
});
afterEach(() => view.leave());

const TEXT = "Happy to mentor by email,\nin the city, mornings.";

/** Evidence at each of these words of the text. */
function said<T>(value: T, words: Record<string, string | undefined>): Stated<T> {
  const because = Object.entries(words).map(([each, member]) => {
    const from = TEXT.indexOf(each);
    const span = { in: "text" as const, from, to: from + each.length, rule: "test" };
    return member === undefined ? span : { ...span, value: member };
  });
  return { value, because };
}

function offer(over: Partial<OfferCard> = {}): OfferCard {
  const card = aCard({}, { id: "c", name: "Ada Moss", headline: "Auditor", text: TEXT });
  const offer = {
    formats: said<OfferValues["formats"]>(["email"], { email: "email" }),
    times: said<OfferValues["times"]>(["mornings"], { mornings: "mornings" }),
    locations: said<OfferValues["locations"]>(["the city"], { "the city": "the city" }),
  };
  return { ...card, parsed: { ...card.parsed, offer }, ...over };
}

async function open(card: OfferCard = offer()): Promise<void> {
  await db.cards.put(card);
  view = mount(db, <Card cardId={card.id} />);
  await view.sees("Terms");
}

const line = (label: string) =>
  [...view.page.querySelectorAll<HTMLElement>(".field-line")].find(
    (each) => each.querySelector("dt")?.textContent === label,
  );
const named = (label: string) => view.page.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
const press = (element: Element | null | undefined) =>
  act(async () => {
    if (element instanceof HTMLElement) element.click();
  });
const tick = (words: string) =>
  press(
    [...view.page.querySelectorAll(".tick")]
      .find((each) => each.textContent === words)
      ?.querySelector("input"),
  );
const submit = () =>
  act(async () => {
    view.page
      .querySelector("form.editor")
      ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  });

describe("what the card shows", () => {
  test("main terms that the post leaves open read 'not said'", async () => {
    await open();
    for (const label of ["Places", "How to ask", "Until"])
      expect(line(label)?.textContent).toContain("not said");
  });

  test("the text is whole, with its line breaks, and the words that gave a value are marked", async () => {
    await open();
    expect(view.page.querySelector(".post-text")?.textContent).toBe(TEXT);
    const marks = [...view.page.querySelectorAll(".post-text mark")].map((each) => each.textContent);
    expect(marks).toEqual(["email", "the city", "mornings"]);
  });

  test("T6: every value the post states leads to its words, also for screen readers", async () => {
    await open();
    const values = [...view.page.querySelectorAll<HTMLElement>(".fields .because")];
    expect(values).toHaveLength(3);
    expect(values.map((each) => each.textContent)).toEqual([
      "Email (from the words “email”)",
      "Mornings (from the words “mornings”)",
      "the city (from the words “the city”)",
    ]);
    act(() => values[1]?.focus());
    expect([...view.page.querySelectorAll("mark[data-lit]")].map((each) => each.textContent)).toEqual([
      "mornings",
    ]);
    act(() => values[1]?.blur());
    expect(view.page.querySelector("mark[data-lit]")).toBeNull();
  });

  test("the city is the group's home city, marked as assumed; unknown, it asks which", async () => {
    await open();
    expect(line("Where")?.textContent).toContain("which city?");
    await db.groups.put({ id: "group-1", label: "Mentors", city: "Ripon", colour: 0, updatedAt: 1, rev: 1 });
    await vi.waitFor(() => expect(line("Where")?.textContent).toContain("Ripon"));
    expect(line("Where")?.textContent).toContain("assumed");
  });

  test("T1: a hostile post is text", async () => {
    const card = offer();
    const text = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
    await open({ ...card, snapshot: { ...card.snapshot, text }, parsed: { ...card.parsed, offer: {} } });
    expect(view.page.querySelector("img, script")).toBeNull();
    expect(view.page.querySelector(".post-text")?.textContent).toBe(text);
  });

  test("B: spans that point nowhere do no harm", async () => {
    const card = offer();
    const because = [
      { in: "text" as const, from: 5_000, to: 6_000, rule: "x" },
      { in: "text" as const, from: 9, to: 2, rule: "x" },
    ];
    await open({ ...card, parsed: { ...card.parsed, offer: { formats: { value: ["phone"], because } } } });
    expect(view.page.querySelector(".post-text")?.textContent).toBe(TEXT);
    expect(line("How")?.textContent).toContain("Phone");
  });

  test("a cut text says so", async () => {
    const card = offer();
    await open({ ...card, snapshot: { ...card.snapshot, truncated: true } });
    expect(view.page.textContent).toContain("Only part of the text was on the page");
  });

  test("when it was posted: computed, or reckoned from the label that is shown as it was", async () => {
    await open(offer({ postedAt: Date.now() - 3 * 86_400_000 }));
    expect(view.page.textContent).toContain("3 days ago");
    view.leave();
    const card = offer({ id: "d", lastSeen: Date.UTC(2026, 4, 20) });
    await open({ ...card, snapshot: { ...card.snapshot, age: "2w" } });
    expect(view.page.textContent).toMatch(/Posted about .*2026 \(LinkedIn showed “2w”\)/);
  });
});

describe("links and the page", () => {
  test("T2: the post's link is made of its id alone", async () => {
    const card = offer();
    const ids = ["urn:li:activity:7000000000000000000"];
    await open({ ...card, link: "https://evil.example/", snapshot: { ...card.snapshot, ids } });
    const hrefs = [...view.page.querySelectorAll("a")].map((each) => each.getAttribute("href"));
    expect(hrefs).toContain("https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000000/");
    expect(hrefs.filter((href) => !/^(#\/|https:\/\/www\.linkedin\.com\/)/.test(href ?? ""))).toEqual([]);
  });

  test("show in page asks the page by every name of the post; where it is not there, that is said", async () => {
    tab.value = { id: 4, url: undefined };
    readerStatus.value = {
      session: 1,
      groupId: "1",
      groupName: "",
      reading: true,
      offers: [],
      others: [],
      partial: [],
      missed: {},
      health: "ok",
    };
    askPage.mockResolvedValueOnce(null);
    await open();
    await view.press("Show in page");
    expect(askPage).toHaveBeenLastCalledWith(4, "post/show", ["c"]);
    await view.sees("not on the page beside the panel");
    await view.press("Show in page");
    await view.seesNot("not on the page beside the panel");
  });
});

describe("corrections", () => {
  test("a set is ticked, marked as the user's, and undo takes it back", async () => {
    await open();
    await press(named("Correct: How"));
    await tick("Video");
    await submit();
    await vi.waitFor(() => expect(line("How")?.textContent).toContain("your correction"));
    expect(await db.corrections.toArray()).toMatchObject([{ field: "formats", value: ["email", "video"] }]);
    await view.undo();
    await vi.waitFor(() => expect(line("How")?.textContent).not.toContain("your correction"));
  });

  test("the post does not say this", async () => {
    await open();
    await press(named("Correct: When"));
    await view.press("The post does not say this");
    await vi.waitFor(() => expect(line("When")?.textContent).toContain("not said, by your correction"));
    expect([...view.page.querySelectorAll(".post-text mark")].map((each) => each.textContent)).not.toContain(
      "mornings",
    );
    await press(named("Correct: When"));
    await view.press("Take back my correction");
    await vi.waitFor(() => expect(line("When")?.textContent).toContain("Mornings"));
  });

  test("a field that is not said is filled in: a number, and lines", async () => {
    await open();
    await view.press("Years of experience");
    await view.type("Years of experience", "12");
    await submit();
    await vi.waitFor(() => expect(view.page.textContent).toContain("12+ years"));
    await view.press("Can help with");
    await view.type("Can help with", " audit \n\nfirst board role");
    await submit();
    await vi.waitFor(async () =>
      expect((await db.corrections.get(["c", "topics"]))?.value).toEqual(["audit", "first board role"]),
    );
  });

  test("B6: a value that does not fit is refused in words, and nothing is kept", async () => {
    await open();
    await view.press("Years of experience");
    await view.type("Years of experience", "999");
    await submit();
    await view.sees("This does not fit here");
    expect(await db.corrections.count()).toBe(0);
  });

  test("Escape leaves without a change, and the focus returns to the pencil", async () => {
    await open();
    await press(named("Correct: How"));
    await act(async () => {
      view.page
        .querySelector(".editor input")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(document.activeElement).toBe(named("Correct: How"));
    expect(await db.corrections.count()).toBe(0);
  });
});

describe("note, forgetting, naming", () => {
  test("F22: the note is kept while it is typed", async () => {
    await open();
    await view.sees("Private note");
    await vi.waitFor(() => expect(view.page.querySelector("textarea")).not.toBeNull());
    const box = view.page.querySelector("textarea");
    await act(async () => {
      if (box) box.value = "Met at the spring meeting";
      box?.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await vi.waitFor(async () => expect((await db.own.get("c"))?.note).toBe("Met at the spring meeting"), {
      timeout: 1_000,
    });
  });

  test("a note that is there is shown before it can be typed over", async () => {
    await db.own.put({
      cardId: "c",
      starred: false,
      dismissed: false,
      note: "old words",
      updatedAt: 1,
      rev: 1,
    });
    await open();
    await vi.waitFor(() => expect(view.page.querySelector("textarea")?.value).toBe("old words"));
  });

  test("forget takes all of it, and undo brings all of it back", async () => {
    await db.own.put({ cardId: "c", starred: true, dismissed: false, note: "n", updatedAt: 1, rev: 1 });
    await open();
    route.value = { view: "card", cardId: "c" };
    await view.press("Forget this card");
    await view.sees("This card is not here");
    expect(await db.own.count()).toBe(0);
    expect(route.value).toEqual({ view: "offers" });
    await view.undo();
    await vi.waitFor(async () => expect((await db.own.get("c"))?.note).toBe("n"));
  });

  test("a card without a name is given one, and a link", async () => {
    const added = await addByHand(db, { text: "Glad to mentor new nurses by phone on weekday evenings." }, 1);
    const id = "added" in added ? added.added[0]?.cardId : undefined;
    view = mount(db, <Card cardId={id ?? ""} />);
    await view.sees("who wrote this");
    const form = () => view.page.querySelector("form");
    await view.type("Name", "Ines Okoro");
    await view.type("Link", "https://evil.example/in/ines");
    await act(
      async () => void form()?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
    );
    await view.sees("not an address on www.linkedin.com");
    await view.type("Link", "linkedin.com/in/ines-okoro-example");
    await act(
      async () => void form()?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
    );
    await vi.waitFor(() => expect(view.page.querySelector("h1")?.textContent).toBe("Ines Okoro"));
    await view.seesNot("who wrote this");
    expect(document.activeElement).toBe(view.page.querySelector("h1"));
  });

  test("B6: a note that is too long is not cut: it stays in the box, and that is said", async () => {
    await open();
    await vi.waitFor(() => expect(view.page.querySelector("textarea")).not.toBeNull());
    const type = (text: string) =>
      act(async () => {
        const box = view.page.querySelector("textarea");
        if (box) box.value = text;
        box?.dispatchEvent(new Event("input", { bubbles: true }));
      });
    await type("a".repeat(200_001));
    await view.sees("longer than 200,000 characters");
    expect(view.page.querySelector("textarea")?.value).toHaveLength(200_001);
    await type("b".repeat(200_000));
    await view.seesNot("longer than 200,000 characters");
    await vi.waitFor(async () => expect((await db.own.get("c"))?.note).toHaveLength(200_000));
  });
});

describe("what kind of post it is", () => {
  const button = (words: string) =>
    [...view.page.querySelectorAll("button")].find((each) => each.textContent === words);

  test("one press says that it is no offer, the undo takes it back", async () => {
    await open();
    await press(button("This is not an offer"));
    await view.sees("Your correction. Guidepost read it as: Mentor offer.");
    expect((await db.cards.get("c"))?.kind).toBe("other");
    expect(button("This is an offer")).toBeDefined();
    const undo = toasts.value.at(-1)?.undo;
    await act(async () => {
      await undo?.();
    });
    await vi.waitFor(() => expect(button("This is not an offer")).toBeDefined());
    expect(await db.corrections.count()).toBe(0);
  });

  test("what is read as another kind can be called an offer, and back", async () => {
    const card = offer();
    await open({ ...card, kind: "thanks", parsed: { ...card.parsed, kind: "thanks" } });
    await press(button("This is an offer"));
    await view.sees("Guidepost read it as: Thanks.");
    expect((await db.cards.get("c"))?.kind).toBe("offer");
    await press(button("This is not an offer"));
    await vi.waitFor(async () => expect((await db.cards.get("c"))?.kind).toBe("thanks"));
    expect(await db.corrections.count()).toBe(0);
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
    await open({ ...card, parsed: { ...card.parsed, kindBecause, dropped } });
    const why = view.page.querySelector(".why");
    expect(why?.textContent).toContain("“Happy to mentor”");
    expect(why?.textContent).toContain("it has learned from");
    expect(why?.textContent).toContain("A part of the day or week");
    expect(why?.textContent).toContain("The sentence says no to it.");
  });

  test("pointing at words that gave no value lights them up in the post, and only then", async () => {
    const card = offer();
    const kindBecause = [{ in: "text" as const, from: 0, to: 15, rule: "kind.offer.willing" }];
    await open({ ...card, parsed: { ...card.parsed, kindBecause } });
    const words = view.page.querySelector<HTMLElement>(".why .because");
    expect(words?.textContent).toBe("“Happy to mentor”");
    act(() => words?.focus());
    expect(view.page.querySelector("mark[data-lit]")?.textContent).toBe("Happy to mentor");
    expect(view.page.querySelector(".post-text")?.textContent).toBe(TEXT);
    act(() => words?.blur());
    expect(view.page.querySelectorAll(".post-text mark")).toHaveLength(3);
  });
});
