/** A page that does all it can while it is read: storms of changes, posts that change, properties that throw, broken cards. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { PostSnapshot } from "#core/post.ts";
import { longFeed } from "../bench/folding.ts";
import { press } from "../tools/person.ts";
import { demoBrowser, groupUrl, PATIENCE, rows } from "./demo-browser.ts";

const POSTS = 30;
const LAST_WORD = "This is the last word of it.";
/** The card that is larger than any card is, and is given up. */
const BROKEN = 7;
/** Longest call of ours, in milliseconds of the processor's time. */
const LONGEST = 50;

/** Runs in the page's own world. What it needs is taken before it makes everything throw. */
const script = `
const cards = [...document.querySelectorAll(".feed-shared-update-v2")];
const texts = cards.map((card) => card.querySelector("[dir=ltr]:not(.update-components-actor__title *)").firstChild);
const rows = cards.map((card) => card.querySelector(".feed-shared-social-action-bar"));
const whole = texts.map((text) => text.data);
const grave = document.createElement("div");
for (let n = 0; n < 20500; n++) grave.appendChild(document.createElement("i"));
cards[${BROKEN}].appendChild(grave);
const { set } = Object.getOwnPropertyDescriptor(CharacterData.prototype, "data");
const [attribute, append, remove, make, apply] = [Element.prototype.setAttribute, Node.prototype.appendChild, Node.prototype.removeChild, Document.prototype.createElement, Reflect.apply];
const page = document;
const now = performance.now.bind(performance), later = setTimeout;
const boom = () => { throw new Error("hostile"); };
for (const one of [Node, Element, HTMLElement, Document, CharacterData, NodeList, HTMLCollection, MutationObserver, DOMTokenList, NamedNodeMap]) {
  for (const [name, its] of Object.entries(Object.getOwnPropertyDescriptors(one.prototype))) {
    if (name === "constructor" || !its.configurable) continue;
    if (its.get) Object.defineProperty(one.prototype, name, { ...its, get: boom });
    else if (typeof its.value === "function") Object.defineProperty(one.prototype, name, { ...its, value: boom });
  }
}
const until = now() + 4000;
let step = 0;
const storm = () => {
  for (let n = 0; n < 400; n++, step++) {
    const at = step % cards.length;
    apply(attribute, cards[at], ["data-storm", String(step)]);
    const node = apply(make, page, ["i"]);
    apply(append, rows[at], [node]);
    apply(remove, rows[at], [node]);
    if (step % 7 === 0) apply(set, texts[at], [whole[at] + " Draft " + step + "."]);
  }
  if (now() < until) later(storm, 0);
  else texts.forEach((text, at) => apply(set, text, [whole[at] + " ${LAST_WORD}"]));
};
storm();
`;

const html = longFeed(POSTS).replace("</main>", `</main><script>${script}</script>`);

/** Milliseconds of the processor's time in each call of our script, from the page's trace. */
async function ourCalls(page: Page): Promise<number[]> {
  const written = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(written) as {
    traceEvents: { name: string; tdur?: number; args?: { data?: { url?: string } } }[];
  };
  const isOurs = (url = "") => /^chrome-extension:\/\/\w+\/src\/content\//.test(url);
  return traceEvents
    .filter(({ name, args }) => name === "FunctionCall" && isOurs(args?.data?.url))
    .map(({ tdur = 0 }) => tdur / 1_000);
}

test("T8 storms, posts that change while they are read, properties that throw, a broken card: the others are read to their last word", async () => {
  const guidepost = await demoBrowser({
    answer: () => ({ status: 200, contentType: "text/html; charset=utf-8", body: html }),
  });
  const page = await guidepost.open(groupUrl("classic"));
  const errors: string[] = [];
  page.on("pageerror", (problem) => void errors.push(String(problem)));
  await page.tracing.start({ categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  await page.bringToFront();
  const kept = async () =>
    (await rows<{ snapshot: PostSnapshot }>(panel, "cards"))
      .filter(({ snapshot }) => snapshot.text.endsWith(LAST_WORD) && !snapshot.text.includes("Draft"))
      .map(({ snapshot }) => snapshot.author.name)
      .sort();
  const all = Array.from({ length: POSTS }, (_, n) => `Mentor Number${n}`);
  await expect
    .poll(kept, { ...PATIENCE, timeout: 40_000 })
    .toEqual(all.filter((_, n) => n !== BROKEN).sort());
  expect(await rows(panel, "cards")).toHaveLength(POSTS - 1);
  const calls = await ourCalls(page);
  expect(calls.length).toBeGreaterThan(5);
  expect(Math.max(...calls)).toBeLessThanOrEqual(LONGEST);
  expect(errors).toEqual([]);
  // In the page's own world nothing can be asked any more.
  const asked =
    "(() => { try { return document.body.getAttribute('class'); } catch (e) { return e.message; } })()";
  expect(await page.evaluate(asked)).toBe("hostile");
}, 90_000);
