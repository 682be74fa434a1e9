// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { readerStatus, tab } from "#panel/state/reader.ts";
import { eventually } from "#tests/eventually.ts";
import { cardPage, offer, TEXT } from "./card-page.tsx";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));
const askPage = vi.fn(async (..._: unknown[]): Promise<boolean | null> => true);
vi.mock("#messaging/ask-page.ts", () => ({ askPage: (...all: unknown[]) => askPage(...all) }));

const page = cardPage();

describe("what the card shows", () => {
  test("main terms that the post leaves open read 'not said'", async () => {
    await page.open();
    for (const label of ["Places", "How to ask", "Until"])
      expect(page.line(label)?.textContent).toContain("not said");
  });

  test("the text is whole, with its line breaks, and the words that gave a value are marked", async () => {
    await page.open();
    expect(page.view.page.querySelector(".post-text")?.textContent).toBe(TEXT);
    const marks = [...page.view.page.querySelectorAll(".post-text mark")].map((each) => each.textContent);
    expect(marks).toEqual(["email", "the city", "mornings"]);
  });

  test("T6: every value the post states leads to its words, also for screen readers", async () => {
    await page.open();
    const values = [...page.view.page.querySelectorAll<HTMLElement>(".fields .because")];
    expect(values).toHaveLength(3);
    expect(values.map((each) => each.textContent)).toEqual([
      "Email (from the words “email”)",
      "Mornings (from the words “mornings”)",
      "the city (from the words “the city”)",
    ]);
    act(() => values[1]?.focus());
    expect([...page.view.page.querySelectorAll("mark[data-lit]")].map((each) => each.textContent)).toEqual([
      "mornings",
    ]);
    act(() => values[1]?.blur());
    expect(page.view.page.querySelector("mark[data-lit]")).toBeNull();
  });

  test("the city is the group's home city, marked as assumed; unknown, it asks which", async () => {
    await page.open();
    expect(page.line("Where")?.textContent).toContain("which city?");
    await page.db.groups.put({
      id: "group-1",
      label: "Mentors",
      city: "Ripon",
      colour: 0,
      updatedAt: 1,
      rev: 1,
    });
    await eventually(() => expect(page.line("Where")?.textContent).toContain("Ripon"));
    expect(page.line("Where")?.textContent).toContain("assumed");
  });

  test("T1: a hostile post is text", async () => {
    const card = offer();
    const text = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
    await page.open({ ...card, snapshot: { ...card.snapshot, text }, parsed: { ...card.parsed, offer: {} } });
    expect(page.view.page.querySelector("img, script")).toBeNull();
    expect(page.view.page.querySelector(".post-text")?.textContent).toBe(text);
  });

  test("B: spans that point nowhere do no harm", async () => {
    const card = offer();
    const because = [
      { in: "text" as const, from: 5_000, to: 6_000, rule: "x" },
      { in: "text" as const, from: 9, to: 2, rule: "x" },
    ];
    await page.open({
      ...card,
      parsed: { ...card.parsed, offer: { formats: { value: ["phone"], because } } },
    });
    expect(page.view.page.querySelector(".post-text")?.textContent).toBe(TEXT);
    expect(page.line("How")?.textContent).toContain("Phone");
  });

  test("a cut text says so", async () => {
    const card = offer();
    await page.open({ ...card, snapshot: { ...card.snapshot, truncated: true } });
    expect(page.view.page.textContent).toContain("Only part of the text was on the page");
  });

  test("when it was posted: computed, or reckoned from the label that is shown as it was", async () => {
    await page.open(offer({ postedAt: Date.now() - 3 * 86_400_000 }));
    expect(page.view.page.textContent).toContain("3 days ago");
    page.view.leave();
    const card = offer({ id: "d", lastSeen: Date.UTC(2026, 4, 20) });
    await page.open({ ...card, snapshot: { ...card.snapshot, age: "2w" } });
    expect(page.view.page.textContent).toMatch(/Posted about .*2026 \(LinkedIn showed “2w”\)/);
  });
});

describe("links and the page", () => {
  test("T2: the post's link is made of its id alone", async () => {
    const card = offer();
    const ids = ["urn:li:activity:7000000000000000000"];
    await page.open({ ...card, link: "https://evil.example/", snapshot: { ...card.snapshot, ids } });
    const hrefs = [...page.view.page.querySelectorAll("a")].map((each) => each.getAttribute("href"));
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
    await page.open();
    await page.view.press("Show in page");
    expect(askPage).toHaveBeenLastCalledWith(4, "post/show", ["c"]);
    await page.view.sees("not on the page beside the panel");
    await page.view.press("Show in page");
    await page.view.seesNot("not on the page beside the panel");
  });
});
