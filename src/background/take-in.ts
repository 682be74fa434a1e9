/** Answers `posts/seen`: the batch becomes cards, then the tab's status says so. */
import { Readings } from "#app/readings.ts";
import { NoConsent, type TakenIn, takeInPosts } from "#app/take-in-posts.ts";
import type { Answer, Ask } from "#messaging/contract.ts";
import { FILTER_KEY, type ReaderStatus, startedKey } from "#messaging/reader-status.ts";
import { type Caller, Refused } from "#messaging/serve.ts";
import { giveWay } from "#platform/give-way.ts";
import { hasLinkedInAccess } from "#platform/linkedin-access.ts";
import { readSessionValues } from "#platform/session-store.ts";
import { BatchMarks } from "./batch-marks.ts";
import { database } from "./database.ts";
import { updateStatus } from "./reader-status.ts";

export async function takeIn(ask: Ask<"posts/seen">, caller: Caller): Promise<Answer<"posts/seen">> {
  const tabId = caller.tabId ?? -1;
  const { groupId, groupName, posts } = ask;
  const readings = new Readings();
  void readings.ahead(posts, giveWay);
  try {
    // What the browser is asked for comes first: a transaction would not outlive the wait for it.
    const [db, isAllowed, session] = await Promise.all([
      database(),
      hasLinkedInAccess(),
      readSessionValues([startedKey(tabId), FILTER_KEY]),
    ]);
    const isUnasked = session[startedKey(tabId)] === "always";
    const marks = new BatchMarks(db, { groupId, isAllowed, isUnasked, asked: session[FILTER_KEY] });
    const sighting = { groupId, groupName, now: Date.now(), origin: "page" as const };
    const taken = await takeInPosts(db, posts, sighting, { onlooker: marks, readings });
    await updateStatus(tabId, (before) => withBatch(before, ask, taken));
    return { kept: taken.length, marks: marks.of(new Set(posts.map(({ key }) => key))) };
  } catch (problem) {
    if (problem instanceof NoConsent) throw new Refused("no-consent");
    await updateStatus(tabId, (before) =>
      isLate(before, ask) ? before : { ...statusOf(before, ask), failed: true },
    );
    throw problem;
  } finally {
    readings.stop();
  }
}

function emptyStatus(ask: Ask<"posts/seen">): ReaderStatus {
  const { session, groupId, groupName } = ask;
  return {
    session,
    groupId,
    groupName,
    reading: true,
    offers: [],
    others: [],
    partial: [],
    missed: {},
    health: "looking",
  };
}

/** What is known of this very reading; a new one starts from nothing. */
function statusOf(before: ReaderStatus | null, ask: Ask<"posts/seen">): ReaderStatus {
  return before?.session === ask.session ? before : emptyStatus(ask);
}

/** A batch of an earlier reading, still on its way when a newer one began, says nothing of the newer one. */
function isLate(before: ReaderStatus | null, ask: Ask<"posts/seen">): boolean {
  return before !== null && before.session > ask.session;
}

/** The status after a batch; a repeated batch changes nothing, since cards are counted by id. */
function withBatch(
  before: ReaderStatus | null,
  ask: Ask<"posts/seen">,
  taken: TakenIn[],
): ReaderStatus | null {
  if (isLate(before, ask)) return before;
  const kept = statusOf(before, ask);
  const ids = taken.map(({ cardId }) => cardId);
  const add = (list: string[], wanted: (card: TakenIn) => boolean) => [
    ...new Set([
      ...list.filter((id) => !ids.includes(id)),
      ...taken.filter(wanted).map(({ cardId }) => cardId),
    ]),
  ];
  const { failed: _, ...whole } = kept;
  return {
    ...whole,
    groupName: ask.groupName || kept.groupName,
    offers: add(kept.offers, ({ kind }) => kind === "offer"),
    others: add(kept.others, ({ kind }) => kind !== "offer"),
    partial: add(kept.partial, ({ truncated }) => truncated),
    missed: ask.missed,
    health: ask.health,
  };
}
