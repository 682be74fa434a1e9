/** Answers `posts/seen`: the batch becomes cards, then the tab's status says so. */
import { isAlwaysRead } from "#app/always-read.ts";
import { type AroundCards, markCards, readAround } from "#app/marks.ts";
import type { SeenCard } from "#app/take-in-post.ts";
import { NoConsent, type TakenIn, takeInPosts } from "#app/take-in-posts.ts";
import type { FeedMark } from "#core/mark.ts";
import type { Answer, Ask } from "#messaging/contract.ts";
import { FILTER_KEY, type ReaderStatus, startedKey } from "#messaging/reader-status.ts";
import { type Caller, Refused } from "#messaging/serve.ts";
import { hasLinkedInAccess } from "#platform/linkedin-access.ts";
import { readSession } from "#platform/session-store.ts";
import { filterInForce } from "./active-filter.ts";
import { database } from "./database.ts";
import { marksInWords } from "./feed-marks.ts";
import { updateStatus } from "./reader-status.ts";

export async function takeIn(ask: Ask<"posts/seen">, caller: Caller): Promise<Answer<"posts/seen">> {
  const tabId = caller.tabId ?? -1;
  try {
    const { groupId, groupName, posts } = ask;
    const sighting = { groupId, groupName, now: Date.now(), origin: "page" as const };
    // What the browser is asked for comes first: a transaction would not outlive the wait for it.
    const [db, isAllowed, startedBy, asked] = await Promise.all([
      database(),
      hasLinkedInAccess(),
      readSession(startedKey(tabId)),
      readSession(FILTER_KEY),
    ]);
    const isUnasked = startedBy === "always";
    let marks: FeedMark[] | null = null;
    const alsoMarks = async (cards: readonly SeenCard[], corrections: AroundCards["corrections"]) => {
      const isOn = isAllowed && (await isAlwaysRead(db, groupId));
      // A reader that no press started reads only for as long as its group is turned on.
      if (isUnasked && !isOn) throw new NoConsent();
      if (!isOn) return;
      const people = cards.flatMap(({ card, isNewPerson }) => (isNewPerson ? [] : card.personId));
      const [saved, around] = await Promise.all([db.filters.toArray(), readAround(db, people)]);
      const filter = filterInForce(saved, asked);
      marks = marksInWords(markCards(cards, { ...around, corrections }, filter), filter);
    };
    const taken = await takeInPosts(db, posts, sighting, alsoMarks);
    await updateStatus(tabId, (before) => withBatch(before, ask, taken));
    return { kept: taken.length, marks: ofPosts(marks, posts) };
  } catch (problem) {
    if (problem instanceof NoConsent) throw new Refused("no-consent");
    await updateStatus(tabId, (before) =>
      isLate(before, ask) ? before : { ...statusOf(before, ask), failed: true },
    );
    throw problem;
  }
}

/** A quoted post has a card and no place of its own on the page. */
function ofPosts(marks: FeedMark[] | null, posts: Ask<"posts/seen">["posts"]): FeedMark[] | null {
  const keys = new Set(posts.map(({ key }) => key));
  return marks?.filter(({ key }) => keys.has(key)) ?? null;
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
