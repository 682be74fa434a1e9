/** The only door to the browser's extension API; everything else imports from here. */
import browser from "webextension-polyfill";

export type { Runtime, Tabs } from "webextension-polyfill";
export { browser };
