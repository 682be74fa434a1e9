/** What is done with a LinkedIn page the user saved: read it, and say what was found. */
import type { DemoReport } from "./demo-steps.ts";
import type { GuidepostBrowser } from "./guidepost-browser.ts";
import { press, scrollToEnd, until } from "./person.ts";

/** Opens the page at its address, agrees, and waits for the reader's word on it, whatever that is. */
export async function savedPageSteps(
  guidepost: GuidepostBrowser,
  url: string,
  report: DemoReport,
): Promise<void> {
  const page = await guidepost.open(url);
  await report.picture("01-saved-page", page);
  await guidepost.pressToolbarButton(page);
  const panel = await guidepost.sidePanel();
  await press(panel, "Agree and start");
  await scrollToEnd(page);
  const verdict = async () =>
    /^.*\d+ (?:offers?|other posts?)\b.*$|No post was found on this page|This is not a group’s feed.*/m.exec(
      await panel.$eval("main", (main) => (main as HTMLElement).innerText),
    )?.[0];
  await until(async () => (await verdict()) !== undefined, "the reader's word on this page");
  report.step("Read the saved page", (await verdict()) ?? "");
  await report.picture("02-panel", panel);
}
