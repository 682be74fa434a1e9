/** The third level: groups that are read and marked by themselves, for as long as the user and the browser allow it. */
import { alwaysInForce, isAlwaysRead } from "#app/always-read.ts";
import { LINKEDIN } from "#core/group-page.ts";
import { askPage } from "#messaging/ask-page.ts";
import type { Answer, Ask } from "#messaging/contract.ts";
import { type ReaderStatus, startedKey, statusKey } from "#messaging/reader-status.ts";
import type { Caller } from "#messaging/serve.ts";
import { browser } from "#platform/browser.ts";
import { bumpFeedRevision } from "#platform/feed-revision.ts";
import { hasLinkedInAccess, watchLinkedInAccess } from "#platform/linkedin-access.ts";
import { readSession, sessionKeys } from "#platform/session-store.ts";
import gateScript from "../content/gate.iife.ts?script&iife";
import { database } from "./database.ts";
import { markPage } from "./mark-page.ts";
import { startReading } from "./start-reading.ts";
import { stopReading } from "./stop-reading.ts";

const GATE = "gate";
const PAGES = `${LINKEDIN}/*`;

/** Changes wait for one another: two at once would register the same script twice. */
let queue: Promise<void> = Promise.resolve();

/** Registers the listeners; call it at the top level of the worker. */
export function watchAlways(): void {
  watchLinkedInAccess(() => void syncAlways());
}

/**
 * Brings the browser into line with the user's choice: the gate stands in LinkedIn's pages exactly while the level is on
 * and allowed, groups turned off are read no longer, and marks are asked for anew.
 */
export function syncAlways(): Promise<void> {
  return inTurn(async () => {
    const isOn = await isInForce();
    await register(isOn);
    await stopUnwanted(isOn);
    if (isOn) await openGates();
    await bumpFeedRevision();
  });
}

/**
 * After an install, an update or the browser's start: the gate stands in every page that is loaded from now on. A page that
 * was marked by an older copy says itself that it is to be loaded anew, and is left to say so.
 */
export function registerAlways(): Promise<void> {
  return inTurn(async () => {
    const isOn = await isInForce();
    await register(isOn);
    if (isOn) await openGates(isUnmarked);
  });
}

function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.then(work).catch(() => undefined);
  return queue;
}

async function isInForce(): Promise<boolean> {
  return (await alwaysInForce(await database())) !== null && (await hasLinkedInAccess());
}

/** Answers `group/arrived`: starts reading and marking where the user wants that for this group. */
export async function arrive(
  { groupId }: Ask<"group/arrived">,
  { tabId = -1 }: Caller,
): Promise<Answer<"group/arrived">> {
  if (!(await isInForce())) return "off";
  if (!(await isAlwaysRead(await database(), groupId))) return "not-this-group";
  const status = (await readSession(statusKey(tabId))) as ReaderStatus | undefined;
  const isTold = status?.reading === true && status.groupId === groupId;
  const isRead = isTold && (await askPage(tabId, "reader/alive", null)) !== null;
  if (isRead) await markPage(tabId, groupId);
  else await startReading(tabId, "always");
  return "reading";
}

/** A registration outlives the browser, but not an update, after which the script has another name too. */
async function register(wanted: boolean): Promise<void> {
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  const isCurrent = there?.js?.length === 1 && sameFile(there.js[0] ?? "", gateScript);
  if (there && (!wanted || !isCurrent)) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (!wanted || (there && isCurrent)) return;
  await browser.scripting.registerContentScripts([
    { id: GATE, matches: [PAGES], js: [gateScript], runAt: "document_idle", persistAcrossSessions: true },
  ]);
}

const sameFile = (a: string, b: string) => a.replace(/^\//, "") === b.replace(/^\//, "");

/** Tabs that were open before get the gate now, where their page is wanted; one that has it already looks again. */
async function openGates(isWanted?: () => boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES });
  await Promise.all(
    tabs.map(async ({ id, incognito }) => {
      if (id === undefined || incognito) return;
      const target = { tabId: id };
      try {
        const [asked] = isWanted ? await browser.scripting.executeScript({ target, func: isWanted }) : [];
        if (asked?.result !== false) await browser.scripting.executeScript({ target, files: [gateScript] });
      } catch {
        // The tab was closed, or shows an error page.
      }
    }),
  );
}

/** Runs in the page, so it may use nothing from outside itself. */
function isUnmarked(): boolean {
  return document.querySelector("[data-guidepost]") === null;
}

/** A reader that nobody's press started ends with the leave it was started by. */
async function stopUnwanted(isOn: boolean): Promise<void> {
  const db = await database();
  const prefix = startedKey("");
  const keys = (await sessionKeys()).filter((key) => key.startsWith(prefix));
  for (const key of keys) {
    if ((await readSession(key)) !== "always") continue;
    const tabId = Number(key.slice(prefix.length));
    const status = (await readSession(statusKey(tabId))) as ReaderStatus | undefined;
    if (status?.reading && !(isOn && (await isAlwaysRead(db, status.groupId)))) await stopReading(tabId);
  }
}
