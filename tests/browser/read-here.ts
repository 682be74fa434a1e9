/** Puts the page reader within reach of a test's page. */
import { readPage } from "#linkedin/read-page.ts";

declare global {
  var readGuidepostPage: typeof readPage | undefined;
}
globalThis.readGuidepostPage = readPage;
