/** The main line in a real browser: from a group page to a logged first message, and back after the panel was closed. */
import { expect, test } from "vitest";
import { demoSteps } from "../tools/demo-steps.ts";
import { press, typeInto, wordsOf } from "../tools/person.ts";
import { demoBrowser, groupUrl, PATIENCE, rows, shows } from "./demo-browser.ts";

interface Event {
  kind: string;
  text?: string;
}

test("first run, consent, read, filter, card, draft, copy, sent, outreach", async () => {
  const guidepost = await demoBrowser();
  const steps: string[] = [];
  await demoSteps(guidepost, { step: (name) => steps.push(name), picture: async () => undefined });
  expect(steps).toHaveLength(9);

  // The panel is opened again: everything is still there.
  const panel = await guidepost.openPanel("#/outreach");
  await shows(panel, "Rosalind Achterberg");
  const log = await rows<Event>(panel, "outreach");
  expect(log.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["copied", "sent"]));
  expect(log.find(({ kind }) => kind === "sent")?.text).toContain("Which two gaps would you close first");
  expect(await rows(panel, "own")).toMatchObject([{ starred: true }]);

  // They replied; then it was a slip, and undo takes it back.
  await press(panel, "They replied");
  await press(panel, "Yes");
  await shows(panel, /Replied/);
  await press(panel, "Undo");
  await expect
    .poll(async () => (await rows<Event>(panel, "outreach")).map(({ kind }) => kind), PATIENCE)
    .toContain("retracted");
  await shows(panel, /Sent\s+1/);
});

test("a message over its limit is not copied, and the reason is said", async () => {
  const guidepost = await demoBrowser();
  const page = await guidepost.open(groupUrl("sdui"));
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  await press(panel, "Rosalind Achterberg");
  await press(panel, "Write a message");
  await panel.waitForSelector("select");
  await panel.select("select", "connection-note");
  await typeInto(panel, "Your first name", "Sam");
  await typeInto(panel, "Your question, in a few words", "how credit analysts move to equity research");
  await shows(panel, /of 200/);
  expect(await wordsOf(panel)).not.toContain("Before you can copy");
  await typeInto(panel, "Your question, in a few words", "how ".repeat(60));
  await shows(panel, /too (long|many)/);
  await press(panel, "Copy the message");
  expect((await rows<Event>(panel, "outreach")).filter(({ kind }) => kind === "copied")).toEqual([]);
});
