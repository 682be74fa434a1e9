/** Answers `posts/seen`: the batch becomes cards, then the tab's status says so. */
import { type MarkedPost, markCards, readAround } from "#app/marks.ts";
import { NoConsent, type SeenCard, type TakenIn, takeInPosts } from "#app/take-in-posts.ts";
import type { Answer, Ask } from "#messaging/contract.ts";
import { type ReaderStatus, startedKey } from "#messaging/reader-status.ts";
import { type Caller, Refused } from "#messaging/serve.ts";
import { readSession } from "#platform/session-store.ts";
import { activeFilter } from "./active-filter.ts";
import { database } from "./database.ts";
import { isMarked, marksInWords } from "./feed-marks.ts";
import { updateStatus } from "./reader-status.ts";

export async function takeIn(ask: Ask<"posts/seen">, caller: Caller): Promise<Answer<"posts/seen">> {
  const tabId = caller.tabId ?? -1;
  try {
    const { groupId, groupName, posts } = ask;
    const sighting = { groupId, groupName, now: Date.now(), origin: "page" as const };
    const db = await database();
    const [isToMark, filter] = await Promise.all([isMarked(db, groupId), activeFilter(db)]);
    await demandLeave(tabId, isToMark);
    let marked: MarkedPost[] | null = null;
    // Read while the cards are written: a transaction of its own would wait for every panel that reads the news first.
    const alsoMarks = async (cards: readonly SeenCard[]) => {
      const around = await readAround(
        db,
        cards.map(({ card }) => card),
      );
      marked = markCards(cards, around, filter);
    };
    const taken = await takeInPosts(db, posts, sighting, isToMark ? alsoMarks : undefined);
    const keys = new Set(posts.map(({ key }) => key));
    const marks = marked && marksInWords(marked, filter).filter(({ key }) => keys.has(key));
    await updateStatus(tabId, (before) => withBatch(before, ask, taken));
    return { kept: taken.length, marks };
  } catch (problem) {
    if (problem instanceof NoConsent) throw new Refused("no-consent");
    await updateStatus(tabId, (before) =>
      isLate(before, ask) ? before : { ...statusOf(before, ask), failed: true },
    );
    throw problem;
  }
}

/** A reader that no press started reads only for as long as its group is turned on. */
async function demandLeave(tabId: number, isOn: boolean): Promise<void> {
  if (!isOn && (await readSession(startedKey(tabId))) === "always") throw new NoConsent();
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
