/** The main job on the demo group, step by step as a person would do it; each step checks its own result. */
import type { Page } from "puppeteer-core";
import { groupPath } from "#demo/group.ts";
import { allWords } from "#demo/posts/posts.ts";
import type { GuidepostBrowser } from "./guidepost-browser.ts";
import { press, scrollToEnd, typeInto, until, wordsOf } from "./person.ts";

/** What a run shows of itself. */
export interface DemoReport {
  /** One step is done; `result` says in words and counts what came of it. */
  step(name: string, result: string): void;
  /** A screen worth a picture. */
  picture(name: string, page: Page): Promise<void>;
}

const ORIGIN = "https://www.linkedin.com";
/** What the demo group holds, as its authors marked it; a few offers may be worded too freely for any parser. */
const POSTS = allWords();
const OFFERS = POSTS.filter(({ expected }) => expected.kind === "offer").length;
const FEWEST_OFFERS = Math.ceil(OFFERS * 0.95);
/** Nothing that is no offer may be taken for one, bar one or two that people would argue about. */
const MOST_OFFERS = OFFERS + 2;
const MENTOR = "Rosalind Achterberg";

const ANSWERS: [question: string, answer: string][] = [
  ["Your name", "Sam Okonjo"],
  ["Who you are", "a credit analyst with three years in regional banking"],
  ["Why them", "you write that email suits you, and my question needs time to think"],
  ["Your question", "Which two gaps would you close first before applying for an equity research role?"],
];

/** Goes the whole way from a group page to a logged first message. Throws at the first result that is wrong. */
export async function demoSteps(guidepost: GuidepostBrowser, report: DemoReport): Promise<void> {
  const page = await guidepost.open(ORIGIN + groupPath("classic"));
  await report.picture("01-group-page", page);
  const panel = await openPanel(guidepost, page, report);
  await readGroup(guidepost, page, panel, report);
  await filterOffers(panel, report);
  await openCard(panel, report);
  await writeMessage(guidepost, panel, report);
  await keepTrack(panel, report);
}

async function openPanel(guidepost: GuidepostBrowser, page: Page, report: DemoReport): Promise<Page> {
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await until(async () => (await wordsOf(panel)).includes("Welcome to Guidepost"), "the welcome screen");
  await report.picture("02-welcome", panel);
  report.step("Press the toolbar button", "the panel opens and asks before anything is read");
  return panel;
}

/** "18 offers, 2 partial, 11 other posts" as numbers. */
async function pageCounts(panel: Page): Promise<{ offers: number; others: number }> {
  const words = await wordsOf(panel);
  const number = (pattern: RegExp) => Number(pattern.exec(words)?.[1] ?? 0);
  return { offers: number(/(\d+) offers?[,\n ]/), others: number(/(\d+) other posts?/) };
}

async function readGroup(
  guidepost: GuidepostBrowser,
  page: Page,
  panel: Page,
  report: DemoReport,
): Promise<void> {
  await press(panel, "Agree and start");
  await until(async () => (await pageCounts(panel)).offers > 5, "the first offers");
  const first = await pageCounts(panel);
  report.step("Agree: this page is read", `${first.offers} offers, ${first.others} other posts`);
  await scrollToEnd(page);
  const whole = async () => {
    const { offers, others } = await pageCounts(panel);
    return offers + others === POSTS.length;
  };
  await until(whole, `all ${POSTS.length} posts of the group`);
  const all = await pageCounts(panel);
  if (all.offers < FEWEST_OFFERS || all.offers > MOST_OFFERS) {
    throw new Error(`${all.offers} offers were found; the group holds ${OFFERS}`);
  }
  report.step(
    "Scroll to the end of the group",
    `${all.offers} offers of ${OFFERS}, ${all.others} other posts, each once`,
  );
  await report.picture("03-offers", panel);

  const newer = await guidepost.open(ORIGIN + groupPath("sdui"));
  await guidepost.pressToolbarButton(newer);
  await scrollToEnd(newer);
  await until(whole, "the same posts in LinkedIn's newer page layout");
  const again = await pageCounts(panel);
  report.step(
    "The same group in LinkedIn's newer layout",
    `${again.offers} offers, ${again.others} other posts`,
  );
  await newer.close();
  await page.bringToFront();
}

/** Names of the cards in the list, in order. */
const listed = (panel: Page) =>
  panel.$$eval("a[data-card]", (links) => links.map((link) => link.textContent?.trim() ?? ""));

async function filterOffers(panel: Page, report: DemoReport): Promise<void> {
  await press(panel, "When");
  await press(panel, "Mornings");
  await press(panel, "In person");
  const chosen = async () => (await panel.$$(".chip[aria-pressed=true]")).length;
  await until(
    async () => (await chosen()) === 2 && (await listed(panel)).includes(MENTOR),
    `${MENTOR} among the matches`,
  );
  const totals = /(\d+) match(?:es)?, (\d+) do(?:es)? not say, (\d+) hidden/.exec(await wordsOf(panel)) ?? [];
  const [matches = 0, unsaid = 0, hidden = 0] = totals.slice(1).map(Number);
  if (matches < 1 || hidden < 1) throw new Error(`the filter shows ${matches} and hides ${hidden}`);
  report.step("Filter: mornings, in person", `${matches} match, ${unsaid} do not say, ${hidden} hidden`);
  await report.picture("04-filtered", panel);
}

async function openCard(panel: Page, report: DemoReport): Promise<void> {
  await press(panel, MENTOR);
  await until(async () => /Write a message/.test(await wordsOf(panel)), "the card");
  const words = await wordsOf(panel);
  const said = ["15", "Email", "In person", "Mornings", "the city"].filter((value) => words.includes(value));
  if (said.length < 5) throw new Error(`the card says only: ${said.join(", ")}`);
  const marks = await panel.$$eval("mark", (all) => all.map((mark) => mark.textContent));
  if (marks.length < 4) throw new Error("the words behind the values are not marked in the post");
  await press(panel, "Star");
  await until(async () => (await wordsOf(panel)).includes("Undo"), "the undo of the star");
  await press(panel, "Close");
  report.step(
    `Open the card of ${MENTOR}`,
    `${said.join(", ")}; ${marks.length} marked passages in the post's words`,
  );
  await report.picture("05-card", panel);
}

async function writeMessage(guidepost: GuidepostBrowser, panel: Page, report: DemoReport): Promise<void> {
  await press(panel, "Write a message");
  await until(
    async () => (await wordsOf(panel)).includes("Before you can copy"),
    "the reason why copying waits",
  );
  report.step("Write a message", "the copy button waits and says what is missing");
  for (const [question, answer] of ANSWERS) await typeInto(panel, question, answer);
  await until(
    async () => !(await wordsOf(panel)).includes("Before you can copy"),
    "a message that can be copied",
  );
  await report.picture("06-draft", panel);
  const context = guidepost.browser.defaultBrowserContext();
  await context.overridePermissions(`chrome-extension://${guidepost.id}`, [
    "clipboard-read",
    "clipboard-write",
  ]);
  await panel.bringToFront();
  await press(panel, "Copy the message");
  await until(async () => (await wordsOf(panel)).includes("Did you send it?"), "the question after copying");
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  const wrong = ANSWERS.filter(([, answer]) => !copied.includes(answer)).map(([question]) => question);
  if (wrong.length > 0 || copied.includes("{{"))
    throw new Error(`the copied message lacks: ${wrong.join(", ")}`);
  report.step("Copy it", `${copied.length} characters on the clipboard, with every answer in them`);
  await report.picture("07-copied", panel);
}

async function keepTrack(panel: Page, report: DemoReport): Promise<void> {
  await press(panel, "I sent it");
  await until(async () => (await wordsOf(panel)).includes("Go to outreach"), "the word that it is logged");
  await press(panel, "Go to outreach");
  const reminder = async () => /Reminder in \d+ days/.exec(await wordsOf(panel))?.[0];
  await until(
    async () => (await wordsOf(panel)).includes(MENTOR) && (await reminder()) !== undefined,
    "the log",
  );
  report.step("I sent it", `logged under Sent, ${(await reminder())?.toLowerCase()}`);
  await report.picture("08-outreach", panel);
  await press(panel, "My data");
  await until(async () => (await wordsOf(panel)).includes("Export everything"), "the data screen");
  await report.picture("09-data", panel);
  await press(panel, "Add");
  await until(
    async () => (await wordsOf(panel)).toLowerCase().includes("dashes"),
    "the screen for adding by hand",
  );
  await report.picture("10-add", panel);
}
