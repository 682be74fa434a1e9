/** What the panel does for marked feeds: the filter left where the worker finds it, the user's choice, and news. */
import type { GuidepostDb } from "#storage/db.ts";
import { followFilter } from "./active-filter.ts";
import { watchAlways } from "./always.ts";
import { watchFeedNews } from "./feed-news.ts";

/** Starts; returns how to stop. */
export function watchFeed(db: GuidepostDb): () => void {
  const stops = [followFilter(), watchAlways(db), watchFeedNews(db)];
  return () => {
    for (const stop of stops) stop();
  };
}
