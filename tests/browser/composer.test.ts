/** The mentor's side in a real browser: blank to post, pasted post to form to copy, places to nought and back. */
import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, typeInto, wordsOf } from "../tools/person.ts";
import { overEdge, violationsInBoth } from "./axe.ts";
import { demoBrowser, PATIENCE, rows, shows } from "./demo-browser.ts";

interface Offer {
  text: string;
  values: Record<string, unknown>;
  versions: unknown[];
}

let guidepost: GuidepostBrowser;
let panel: Page;

const offers = () => rows<Offer>(panel, "myOffers");
const post = () => panel.$eval("textarea.offer-text", (box) => box.value);

beforeAll(async () => {
  guidepost = await demoBrowser();
  const context = guidepost.browser.defaultBrowserContext();
  await context.overridePermissions(`chrome-extension://${guidepost.id}`, [
    "clipboard-read",
    "clipboard-write",
  ]);
  panel = await guidepost.openPanel();
  await panel.bringToFront();
});

test("blank to post in nine clicks", async () => {
  await press(panel, "Add by hand only");
  await press(panel, "Agree and start");
  await press(panel, "My offer");
  await shows(panel, "Start an offer");
  const clicks = [
    "Start blank",
    "interview practice",
    "CV review",
    "Email",
    "Video",
    "Evenings",
    "Every month",
    "Free",
  ];
  for (const words of clicks) await press(panel, words);
  await press(panel, "Copy the post");
  await shows(panel, "Copied. Paste it into a new post");
  const text = await panel.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await post());
  expect(text).toContain("I can help with: interview practice; CV review");
  await expect.poll(offers, PATIENCE).toMatchObject([
    {
      values: {
        topics: ["interview practice", "CV review"],
        formats: ["email", "video"],
        times: ["evenings"],
        cadence: "monthly",
        paid: false,
      },
      versions: [{ text }],
    },
  ]);
});

test("words typed into the post come back in the form and on the card", async () => {
  await panel.$eval("textarea.offer-text", (box) => {
    box.value += "\n\nI am also free on Saturday mornings.";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await expect
    .poll(offers, PATIENCE)
    .toMatchObject([{ values: { times: ["mornings", "evenings", "weekends"] } }]);
  await press(panel, "Remove CV review");
  expect(await post()).toContain("I am also free on Saturday mornings.");
  expect(await post()).not.toContain("CV review");
});

test("places go to nought and back, with a line for the group", async () => {
  await typeInto(panel, "Places", "2");
  for (const open of [1, 0]) {
    await press(panel, "One taken");
    await shows(panel, `${open} of 2 open`);
  }
  await shows(panel, "Update: all my places are taken.");
  await press(panel, "One taken");
  expect(await wordsOf(panel)).toContain("0 of 2 open");
  await press(panel, "Open again");
  await shows(panel, "1 of 2 open");
  expect(await post()).toContain("Places: 1 of 2 places open");
});

test("a pasted post fills the form, and what it does not say is named", async () => {
  await press(panel, "New offer");
  await typeInto(
    panel,
    "Or paste a post you wrote",
    "Harbour pilot, 19 years. Happy to mentor cadets by phone on weekends. Send me two lines first.",
  );
  await press(panel, "Read my post");
  await expect.poll(async () => (await offers()).length, PATIENCE).toBe(2);
  await shows(panel, "What can you help with?");
  const [offer] = (await offers()).filter(({ values }) => values.yearsExperience === 19);
  expect(offer?.values).toMatchObject({ formats: ["phone"], times: ["weekends"] });
  await typeInto(panel, "Can help with", "ship handling in fog");
  await panel.keyboard.press("Enter");
  await expect.poll(post, PATIENCE).toContain("I can help with: ship handling in fog");
});

const segment = (words: string) =>
  panel.$(`::-p-xpath(//button[contains(@class, "segment")][starts-with(., "${words}")])`);

test("a person with a keyboard alone adds a topic, takes it away and switches the layout", async () => {
  await panel.focus(".phrase-add input");
  await panel.keyboard.type("ropes");
  await panel.keyboard.press("Enter");
  await expect.poll(post, PATIENCE).toContain("ropes");
  await panel.focus("[aria-label='Remove ropes']");
  await panel.keyboard.press("Enter");
  await expect.poll(post, PATIENCE).not.toContain("ropes");
  // The chip is gone; the focus must not be.
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  for (const [layout, opening] of [
    ["Prose", "I offer mentoring"],
    ["Form", "Mentor offer"],
  ] as const) {
    await (await segment(layout))?.focus();
    await panel.keyboard.press("Enter");
    await expect.poll(post, PATIENCE).toMatch(new RegExp(`^${opening}`));
  }
});

test("a request is held against the offer, answered, and logged", async () => {
  await press(panel, "Requests");
  await typeInto(
    panel,
    "Paste the request",
    "How do you read fog signals? I have tried two simulators. Could we have a video call?",
  );
  await shows(panel, "A question you can answer");
  await typeInto(panel, "First name of the person", "Ines");
  await press(panel, "One question");
  await typeInto(panel, "I promised more within so many days", "3");
  await press(panel, "Copy and log");
  await shows(panel, "Copied, and logged as answered");
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toContain(
    "Hello Ines, thank you for your note.",
  );
  expect(await rows(panel, "requests")).toMatchObject([{ who: "Ines", answer: "question", done: false }]);
  await shows(panel, /Promised until/);
});

test.each([160, 320, 400, 1100])(
  "at %i px axe finds nothing and nothing runs over the edge",
  async (width) => {
    await panel.setViewport({ width, height: 800 });
    for (const side of ["Requests", "Offer"]) {
      // Not by the beginning of the name alone: the tab "Offers" begins so too.
      await (await segment(side))?.focus();
      await panel.keyboard.press("Enter");
      await expect
        .poll(async () => await (await segment(side))?.evaluate((button) => button.ariaPressed))
        .toBe("true");
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      expect(await violationsInBoth(panel), side).toEqual([]);
      expect(await overEdge(panel), side).toBeLessThanOrEqual(0);
    }
  },
);
