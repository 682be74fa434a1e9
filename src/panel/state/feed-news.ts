/** Tells marked pages what else may change a mark: a correction, a home city, an approach, a card forgotten. */
import { effect } from "@preact/signals";
import { bumpFeedRevision } from "#platform/feed-revision.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { readForgotten } from "#storage/forgotten.ts";
import { live } from "#storage/live.ts";
import { isMarking } from "./always.ts";
import { corrections, groups, myWords, suggestions } from "./library.ts";

/** Several changes within this time are one, in milliseconds. */
const GATHER = 150;

/** Watches for as long as the level is on. Returns how to stop. */
export function watchFeedNews(db: GuidepostDb): () => void {
  const known = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (about: string, now: string) => {
    const before = known.get(about);
    known.set(about, now);
    if (before === undefined || before === now || !isMarking.peek()) return;
    clearTimeout(timer);
    timer = setTimeout(() => void bumpFeedRevision().catch(() => undefined), GATHER);
  };
  const nothing = () => undefined;
  const stops = [
    effect(() => {
      const rows = [...corrections.value.values()].flat();
      note("corrections", rows.map(({ cardId, field, rev }) => `${cardId}${field}${rev}`).join());
    }),
    effect(() => note("cities", [...groups.value.values()].map(({ id, city }) => `${id}${city}`).join())),
    live(
      async () => (await db.outreach.orderBy("seq").last())?.seq ?? 0,
      (seq) => note("outreach", String(seq)),
      nothing,
    ),
    live(
      async () => (await db.filters.toArray()).map(({ id, rev, active }) => `${id}${rev}${active}`).join(),
      (filters) => note("filters", filters),
      nothing,
    ),
    effect(() => note("words", JSON.stringify(myWords.value))),
    effect(() => note("suggestions", [...suggestions.value.keys()].join())),
    live(
      async () => (await readForgotten(db)).map(({ digests }) => digests.length).join(),
      (lists) => note("forgotten", lists),
      nothing,
    ),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
