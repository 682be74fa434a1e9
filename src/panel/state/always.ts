/** The third level as the panel knows it: the user's choice, the browser's leave, and this page's share of it. */
import { computed, effect, signal } from "@preact/signals";
import { turnAlwaysOff, turnAlwaysOn } from "#app/always-read.ts";
import { ask } from "#messaging/ask.ts";
import {
  askLinkedInAccess,
  dropLinkedInAccess,
  hasLinkedInAccess,
  watchLinkedInAccess,
} from "#platform/linkedin-access.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { live } from "#storage/live.ts";
import { type AlwaysRead, readAlways } from "#storage/meta.ts";
import { keep } from "./keep.ts";
import { consent, readingFailed } from "./library.ts";
import { groupHere } from "./reader.ts";

/** The user's choice; undefined until read. */
export const always = signal<AlwaysRead | undefined>(undefined);
/** Whether the browser lets Guidepost into LinkedIn's pages; undefined until asked. */
export const hasAccess = signal<boolean | undefined>(undefined);

/** Whether the group beside the panel is to be read and marked by itself. */
export const isAlwaysHere = computed(
  () =>
    (always.value?.on ?? false) && groupHere.value !== null && always.value?.groups.includes(groupHere.value),
);

/** Whether any group is marked now. */
export const isMarking = computed(
  () => (always.value?.on ?? false) && hasAccess.value === true && consent.value?.level !== "by-hand",
);

/** Follows choice and leave, and has open tabs follow each change. Returns how to stop. */
export function watchAlways(db: GuidepostDb): () => void {
  const look = async () => {
    hasAccess.value = await hasLinkedInAccess();
  };
  void look();
  const stops = [
    live(
      () => readAlways(db),
      (value) => {
        always.value = value;
      },
      () => {
        readingFailed.value = true;
      },
    ),
    watchLinkedInAccess(() => void look()),
    followChanges(),
  ];
  // Leave that was withheld in the browser's menu is told by no event in every browser.
  const shown = () => void look();
  document.addEventListener("visibilitychange", shown);
  addEventListener("focus", shown);
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener("visibilitychange", shown);
    removeEventListener("focus", shown);
    always.value = undefined;
  };
}

/** The worker is told of each change after the first sight of things. */
function followChanges(): () => void {
  let before: string | undefined;
  return effect(() => {
    if (always.value === undefined || consent.value === undefined) return;
    const now = always.value.on ? JSON.stringify([always.value.groups, consent.value?.level]) : "off";
    if (before !== undefined && now !== before) void ask("always/changed", {});
    before = now;
  });
}

/**
 * Turns the level on, after the browser has asked the user. Call it first in a click's handler, before any `await`.
 * Resolves to whether the browser gave leave.
 */
export async function turnOn(db: GuidepostDb, groupId: string | null): Promise<boolean> {
  const given = await askLinkedInAccess();
  hasAccess.value = given;
  if (!given) return false;
  await keep(() => turnAlwaysOn(db, groupId, Date.now()));
  return true;
}

/** The one switch: everything of the level off, and the leave given back. */
export async function turnOff(db: GuidepostDb): Promise<void> {
  await keep(() => turnAlwaysOff(db));
  await dropLinkedInAccess();
  hasAccess.value = await hasLinkedInAccess();
}

/** Asks for leave that was taken back. Call it first in a click's handler. */
export async function askAgain(): Promise<void> {
  hasAccess.value = await askLinkedInAccess();
  if (hasAccess.value) await ask("always/changed", {});
}
