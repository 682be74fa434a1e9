/** One reading of one group's page: from the user's press until the tab leaves the group or the user stops it. */
import { isGroupFeed } from "#core/group-page.ts";
import { embeddedRoots } from "#linkedin/embedded.ts";
import { findPostElement } from "#linkedin/find-post.ts";
import { groupNameOf } from "#linkedin/group.ts";
import { healthOf, newHealth } from "#linkedin/health.ts";
import { watchPage } from "#linkedin/watch-page.ts";
import { ask } from "#messaging/ask.ts";
import { answerPanel } from "./answer-panel.ts";
import { hasJustMoved, noteMove } from "./just-moved.ts";
import { startLifetime } from "./lifetime.ts";
import { startOutbox } from "./outbox.ts";
import { newPageFeed, noteKept, type Reading } from "./page-feed.ts";
import { placeOf } from "./reading-place.ts";
import { watchAddress } from "./watch-address.ts";
import { watchExtension } from "./watch-extension.ts";

/** Longest name of a group that is sent, in UTF-16 units. */
const LONGEST_NAME = 300;

/** A post's own page, or a search, is headed by something else than its group's name. */
function nameHere(): string {
  return isGroupFeed(location.href) ? (groupNameOf(document) ?? "").slice(0, LONGEST_NAME) : "";
}

/** Starts reading; null where this page shows no group's posts. */
export function startSession(): Reading | null {
  const place = placeOf(location.href, [document, ...embeddedRoots(document)]);
  if (place === null) return null;
  const { groupId } = place;

  const session = Date.now();
  const feed = newPageFeed(groupId);
  const life = startLifetime((why) => {
    if (why !== "replaced") void ask("reader/ended", { session, why });
  });
  let health = healthOf(newHealth());

  const counts = () => ({
    session,
    groupId,
    groupName: nameHere(),
    missed: { ...health.missed },
    health: health.state,
  });
  const outbox = startOutbox(life.signal, {
    counts,
    kept: (posts, { marks }, asked) => noteKept(feed, posts, marks, asked),
    refused: (code) => life.end(code === "stale" ? "updated" : "user"),
  });

  answerPanel(life.signal, {
    stop: () => life.end("user"),
    show: (names) => {
      const roots = [document, ...embeddedRoots(document)];
      const post = roots.flatMap((root) => findPostElement(root, names) ?? [])[0];
      if (post === undefined) return false;
      feed.marker?.show(post);
      post.scrollIntoView({ block: "center" });
      return true;
    },
    showAll: (all) => feed.marker?.showAll(all) ?? false,
  });
  // A page that is left may come back from the browser's memory long after: this reading is over by then. The worker
  // hears of it from the browser, and starts a new one where the same group was only loaded anew.
  addEventListener("pagehide", () => life.end("replaced"), { signal: life.signal });
  // It may also have been put into the page in the moment between its leaving and its sleep.
  addEventListener("pageshow", ({ persisted }) => persisted && life.end("replaced"), { signal: life.signal });
  watchAddress(life.signal, () => {
    noteMove();
    if (!place.holds(location.href)) life.end("left-group");
  });
  watchExtension(life.signal, () => life.end("updated"));
  outbox.send([]);
  watchPage(document, {
    signal: life.signal,
    justMoved: hasJustMoved(),
    onPosts: (posts) => outbox.send(posts.filter((post) => place.owns(post, location.href))),
    onHealth: (now) => {
      health = now;
      outbox.send([]);
    },
    onPlaced: (placed) => {
      feed.placed = placed;
      feed.marker?.changed();
    },
    isOwn: (node) => feed.own.has(node),
  });
  return { ...life, feed };
}
