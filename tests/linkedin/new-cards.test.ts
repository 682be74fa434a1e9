// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Found, findCards, inARow } from "#linkedin/cards.ts";
import { cardsAfter } from "#linkedin/new-cards.ts";
import { News } from "#linkedin/news.ts";

/** What a page can do to its feed; numbers choose among what stands there. */
const step = fc.oneof(
  fc.record({ does: fc.constant("add" as const), at: fc.nat(9), many: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ does: fc.constant("box" as const), at: fc.nat(9), many: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ does: fc.constant("take" as const), at: fc.nat(9), many: fc.constant(1) }),
  fc.record({ does: fc.constant("move" as const), at: fc.nat(9), many: fc.nat(9) }),
  fc.record({ does: fc.constant("fill" as const), at: fc.nat(9), many: fc.constant(1) }),
  fc.record({ does: fc.constant("spoil" as const), at: fc.nat(9), many: fc.constant(1) }),
  fc.record({ does: fc.constant("enclose" as const), at: fc.nat(9), many: fc.constant(1) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let made = 0;

function card(): Element {
  const element = document.createElement("div");
  made++;
  if (made % 3 === 0) {
    element.setAttribute("role", "listitem");
    element.innerHTML = "<span data-testid='expandable-text-box'>Words</span>";
  } else {
    element.setAttribute("data-urn", `urn:li:activity:${7_500_000_000_000_000 + made}`);
    element.innerHTML = "<p><b>Words</b></p>";
  }
  return element;
}

function box(many: number): Element {
  const element = document.createElement("section");
  for (let n = 0; n < many; n++) element.append(card(), document.createElement("i"));
  return element;
}

function act(feed: Element, { does, at, many }: Step): void {
  const all = [...feed.children];
  const one = all[at % Math.max(1, all.length)] ?? null;
  if (does === "add") feed.insertBefore(card(), one);
  else if (does === "box") feed.insertBefore(box(many), one);
  else if (does === "take") one?.remove();
  else if (does === "move" && one) feed.insertBefore(one, all[many % all.length] ?? null);
  else if (does === "fill") one?.append(card());
  else if (does === "spoil") one?.replaceChildren();
  else if (does === "enclose" && one) {
    const around = document.createElement("div");
    if (at % 2 === 0) around.setAttribute("role", "listitem");
    feed.replaceChild(around, one);
    around.append(one);
  }
}

const shown = (cards: readonly Found[]) =>
  inARow(cards).map(({ element, dialect, neighbours }) => [element, dialect.id, neighbours] as const);

test("following what comes and goes finds what a look at the whole page finds, in the same order", () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (rounds) => {
      const feed = document.createElement("main");
      document.body.replaceChildren(feed);
      for (let n = 0; n < 4; n++) feed.append(card());
      let known: readonly Found[] = findCards(document);
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, { childList: true, subtree: true });
      for (const steps of rounds) {
        for (const one of steps) act(feed, one);
        const news = new News();
        news.note(observer.takeRecords(), new Set(known.map(({ element }) => element)));
        const search = cardsAfter(document, known, news);
        let end = search.next();
        while (!end.done) end = search.next();
        known = end.value;
        expect(shown(known)).toEqual(shown(findCards(document)));
      }
      observer.disconnect();
    }),
    { numRuns: 200 },
  );
});

test("a card that comes in is found without a look at the others", () => {
  const feed = document.createElement("main");
  document.body.replaceChildren(feed);
  for (let n = 0; n < 30; n++) feed.append(card());
  const known = findCards(document);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, subtree: true });
  feed.append(card());
  const news = new News();
  news.note(observer.takeRecords(), new Set(known.map(({ element }) => element)));
  const steps = [...cardsAfter(document, known, news)].length;
  expect(steps).toBeLessThan(10);
});
