/** Writing in a real browser: draft, fit, coach, copy, sent; a template changed and used; courtesy on a set day. */
import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import type { GuidepostBrowser } from "../tools/guidepost-browser.ts";
import { press, typeInto, until } from "../tools/person.ts";
import { violationsInBoth } from "./axe.ts";
import { demoBrowser, ORIGIN, PATIENCE, rows, shows, startReading } from "./demo-browser.ts";

const MENTOR = "Rosalind Achterberg";

interface Card {
  id: string;
  personId: string;
  kind: string;
  snapshot: { author: { name: string } };
}
interface Event {
  kind: string;
  text?: string;
}

let guidepost: GuidepostBrowser;
let panel: Page;
let cards: Card[] = [];

beforeAll(async () => {
  guidepost = await demoBrowser();
  const reading = await startReading(guidepost, "classic");
  await until(async () => (await rows(reading.panel, "cards")).length > 8, "the first cards");
  cards = await rows<Card>(reading.panel, "cards");
  panel = await guidepost.openPanel();
  await panel.setViewport({ width: 400, height: 900 });
  await panel
    .browserContext()
    .overridePermissions(await panel.evaluate(() => location.origin), ["clipboard-read", "clipboard-write"]);
});

const goTo = (hash: string) =>
  panel.evaluate((to) => {
    location.hash = to;
  }, hash);
const finalText = () => panel.$eval("textarea.final-text", (box) => (box as HTMLTextAreaElement).value);
const advice = () =>
  panel.$$eval("[data-code]", (lines) => lines.map((line) => (line as HTMLElement).dataset.code));
const draftOf = (name: string) => {
  const card = cards.find(({ snapshot }) => snapshot.author.name === name);
  return `#/draft/${encodeURIComponent(card?.id ?? "")}`;
};
async function writeOwn(words: string) {
  await panel.focus("textarea.final-text");
  await panel.$eval("textarea.final-text", (box) => (box as HTMLTextAreaElement).select());
  await panel.keyboard.sendCharacter(words);
}

test("card, draft, fit, coach, copy read back, sent", async () => {
  await goTo(draftOf(MENTOR));
  await press(panel, "Skip");
  await panel.select("select", "connection-note");
  await typeInto(panel, "Your first name", "Maximiliana");
  await typeInto(
    panel,
    "Your question, in a few words",
    "moving from a credit desk to equity research at forty",
  );
  await shows(panel, "Shortened to fit");
  expect((await finalText()).length).toBeLessThanOrEqual(200);
  await shows(panel, "Nothing to mend");

  await press(panel, "Undo:");
  await shows(panel, /characters? too long/);
  await press(panel, "Shorten again");
  await shows(panel, "Nothing to mend");

  const before = await finalText();
  await writeOwn(before.replace("Rosalind", "Sarah"));
  await expect.poll(advice, PATIENCE).toContain("wrong-name");
  await writeOwn(
    "Hi Sarah!!! Could we call? I have attached my CV: https://me.example/cv. Guide me in my career.",
  );
  await expect.poll(async () => (await advice()).length, PATIENCE).toBeGreaterThanOrEqual(6);
  expect(await violationsInBoth(panel)).toEqual([]);
  await press(panel, "Follow the template again");
  await expect.poll(advice, PATIENCE).toEqual([]);
  await panel.bringToFront();
  await press(panel, "Copy the message");
  await shows(panel, "Did you send it?");
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(before);
  const links = await panel.$$eval("a[target=_blank]", (all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(links.every((href) => href.startsWith(ORIGIN))).toBe(true);
  expect(links.length).toBeGreaterThan(0);
  await press(panel, "I sent it");
  await expect
    .poll(
      async () => (await rows<Event>(panel, "outreach")).find(({ kind }) => kind === "sent")?.text,
      PATIENCE,
    )
    .toBe(before);
});

test("a template that was changed is the one that is used, and one from a file is marked", async () => {
  await goTo("#/templates");
  await press(panel, "Open");
  await typeInto(
    panel,
    "Text",
    "Hello {{mentor.first|there}}, one line on {{ask.short!}}? Thanks, {{me.first!}}",
  );
  expect(await violationsInBoth(panel)).toEqual([]);
  await press(panel, "All templates");
  await shows(panel, "Changed by you");

  const file =
    "Guidepost templates, version 1\n\n=== From a friend\nchannel: direct-message\n\nHello {{mentor.first|there}}, {{ask!}}\n";
  await panel.evaluate((text) => {
    const chooser = document.querySelector<HTMLInputElement>("input[type=file]");
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], "templates.txt", { type: "text/plain" }));
    if (chooser) chooser.files = chosen.files;
    chooser?.dispatchEvent(new Event("change", { bubbles: true }));
  }, file);
  await shows(panel, "From a friend");
  await shows(panel, "From a file, not opened yet");

  const other = cards.find(({ kind, snapshot }) => kind === "offer" && snapshot.author.name !== MENTOR);
  await goTo(`#/draft/${encodeURIComponent(other?.id ?? "")}`);
  await panel.waitForSelector("textarea.final-text");
  await panel.select("select", "connection-note");
  await typeInto(panel, "Your question, in a few words", "night rotas");
  await expect.poll(finalText, PATIENCE).toContain("one line on night rotas? Thanks, Maximiliana");
});

test("courtesy is said before Copy, on the day it is about, and not once it is switched off", async () => {
  // A day in the life of the log: five first messages to others on 3 March, one of them with this very text.
  const others = cards
    .filter(({ kind, snapshot }) => kind === "offer" && snapshot.author.name !== MENTOR)
    .slice(1, 7);
  const [mentee, ...sentTo] = others;
  await goTo(`#/draft/${encodeURIComponent(mentee?.id ?? "")}`);
  await panel.waitForSelector("textarea.final-text");
  const words =
    "You rebuilt the claims desk after the flood. Would you clear a backlog by age or by size? Two emails would do, and no is fine.";
  await shows(panel, mentee?.snapshot.author.name ?? "nobody");
  await writeOwn(words);
  const kept = async () => (await rows<{ edited: string }>(panel, "drafts")).map(({ edited }) => edited);
  await expect.poll(kept, PATIENCE).toContain(words);
  await panel.evaluate(
    (people, text) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open("guidepost");
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction("outreach", "readwrite");
          people.forEach((personId, i) => {
            writing.objectStore("outreach").put({
              id: `set-${i}`,
              approachId: `set-${i}`,
              personId,
              seq: 1_000 + i,
              at: Date.UTC(2026, 2, 3, 12),
              kind: "sent",
              channel: "direct-message",
              text: i === 0 ? text : `Other words, number ${i}`,
            });
          });
          writing.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    sentTo.map(({ personId }) => personId),
    words,
  );
  await panel.reload();
  await panel.waitForSelector("textarea.final-text");
  await shows(panel, /[5-9] conversations are open with others/);
  await shows(panel, new RegExp(`Nearly this text went to ${sentTo[0]?.snapshot.author.name} on .*2026`));
  await panel.bringToFront();
  await press(panel, "Copy the message");
  await shows(panel, "Did you send it?");

  await goTo("#/data");
  await press(panel, "When many conversations are open");
  await press(panel, "When nearly the same text went to somebody else");
  await goTo(`#/draft/${encodeURIComponent(mentee?.id ?? "")}`);
  await panel.waitForSelector("textarea.final-text");
  await expect
    .poll(() => panel.evaluate(() => document.body.innerText), PATIENCE)
    .not.toMatch(/conversations are open|Nearly this text/);
});
