// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { BATCH } from "#linkedin/watch-feed.ts";
import { add, eachWithAPage, fill, pass, texts, watch, watched } from "./watched-feed.ts";

eachWithAPage();

describe("F23 the feed", () => {
  test("is read at once, in page order, in batches of at most 25", async () => {
    for (let number = 0; number < 60; number++) add(number);
    watch();
    await pass();
    expect(texts()).toEqual(Array.from({ length: 60 }, (_, number) => `Post ${number}`));
    expect(Math.max(...watched.batches.map((batch) => batch.length))).toBeLessThanOrEqual(BATCH);
  });

  test("is read on as posts come in, each once", async () => {
    add(1);
    watch();
    await pass();
    add(2);
    await pass();
    watched.feed.append(document.createElement("p"));
    await pass();
    expect(texts()).toEqual(["Post 1", "Post 2"]);
  });

  test("a card that fills in stages is told once, when its text has come", async () => {
    const card = add(1, "");
    watch();
    await pass(400);
    fill(card, 1, "Late words");
    await pass();
    expect(texts()).toEqual(["Late words"]);
  });

  test.each([
    ["hidden", "hidden"],
    ["aria-hidden", "true"],
    ["style", "color: red; display: none"],
  ])(
    "what was hidden by %s is read within a second of its being shown, though nothing else changes",
    async (name, value) => {
      add(1);
      const place = document.createElement("section");
      place.setAttribute(name, value);
      place.append(add(2));
      watched.feed.append(place);
      watch();
      await pass();
      expect(texts()).toEqual(["Post 1"]);
      place.setAttribute("class", "open");
      await pass(1_000);
      expect(texts()).toEqual(["Post 1"]);
      if (name === "style") place.setAttribute(name, "color: red");
      else place.removeAttribute(name);
      await pass(1_000);
      expect(texts()).toEqual(["Post 1", "Post 2"]);
    },
  );

  test("an empty slot is read when it is filled", async () => {
    const slot = document.createElement("div");
    slot.setAttribute("data-id", "urn:li:activity:7500000000000010001");
    watched.feed.append(slot);
    watch();
    await pass();
    const card = document.createElement("div");
    fill(card, 1, "Scrolled into view");
    slot.append(card);
    await pass();
    expect(texts()).toEqual(["Scrolled into view"]);
  });

  test("a post that is only a picture is told after a few tries", async () => {
    add(1, "");
    watch();
    await pass();
    expect(texts()).toEqual([""]);
  });

  test("an element the page uses again for another post is read again", async () => {
    const card = add(1);
    watch();
    await pass();
    fill(card, 2, "Post 2");
    await pass();
    fill(card, 1, "Post 1");
    await pass();
    expect(texts()).toEqual(["Post 1", "Post 2"]);
  });

  test("a changed text is told, an emptied card is not", async () => {
    const card = add(1);
    watch();
    await pass();
    card.replaceChildren();
    await pass();
    fill(card, 1, "Post 1, now with weekends");
    await pass();
    expect(texts()).toEqual(["Post 1", "Post 1, now with weekends"]);
  });

  test("a change that is still to be read is not forgotten when more comes in", async () => {
    const cards = Array.from({ length: 60 }, (_, number) => add(number));
    watch();
    await pass();
    vi.stubGlobal("requestIdleCallback", (then: () => void) => setTimeout(then, 200));
    vi.stubGlobal("cancelIdleCallback", (handle: number) => clearTimeout(handle));
    for (const [number, card] of cards.entries()) fill(card, number, `Post ${number}, changed`);
    await pass(700);
    add(60);
    await pass(5_000);
    vi.unstubAllGlobals();
    expect(texts().filter((text) => text.endsWith("changed")).length).toBe(60);
    expect(texts()).toContain("Post 60");
  });

  test("a card of which no change tells is found a little later", async () => {
    add(1);
    watch();
    await pass();
    const box = document.createElement("div");
    fill(box, 2, "Told late");
    const name = box.getAttribute("data-urn") ?? "";
    box.removeAttribute("data-urn");
    watched.feed.append(box);
    await pass(1_000);
    box.setAttribute("data-urn", name);
    await pass(12_000);
    expect(texts()).toEqual(["Post 1", "Told late"]);
  });

  test("20 sequences of adding, removing, moving and reusing: every post is told exactly once", async () => {
    watch();
    let number = 0;
    for (let sequence = 0; sequence < 20; sequence++) {
      const cards = [add(number++), add(number++), add(number++)];
      if (sequence % 2 === 0) await pass(400);
      if (sequence % 3 === 0) watched.feed.prepend(cards[2] ?? watched.feed);
      await pass(1_000);
      cards[0]?.remove();
      if (cards[1]) fill(cards[1], number, `Post ${number}`);
      number++;
      await pass(1_000);
    }
    expect(texts().sort()).toEqual(Array.from({ length: number }, (_, one) => `Post ${one}`).sort());
  });
});
