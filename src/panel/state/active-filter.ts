/** The filter in force, for the marks in the feed: the worker reads it where the panel leaves it. */
import { effect } from "@preact/signals";
import { FilterShape } from "#core/filter/filter-shape.ts";
import { FILTER_KEY } from "#messaging/reader-status.ts";
import { bumpFeedRevision } from "#platform/feed-revision.ts";
import { readSession, watchSession, writeSession } from "#platform/session-store.ts";
import { filter, setFilter } from "./asked.ts";

/** Typing is one change once it rests this long, in milliseconds. */
const REST = 250;

/**
 * Takes up the filter this browser session had, unless the user was quicker, and from then on leaves each change where
 * worker and other panels find it. Returns how to stop.
 */
export function followFilter(): () => void {
  let left = JSON.stringify(filter.peek());
  const first = left;
  const take = (value: unknown) => {
    const read = FilterShape.safeParse(value);
    const text = JSON.stringify(read.data);
    if (!read.success || text === JSON.stringify(filter.peek())) return;
    left = text;
    setFilter(read.data);
  };
  readSession(FILTER_KEY).then(
    (value) => {
      if (JSON.stringify(filter.peek()) === first) take(value);
    },
    () => undefined,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = async () => {
    const now = filter.peek();
    left = JSON.stringify(now);
    try {
      await writeSession(FILTER_KEY, now);
      await bumpFeedRevision();
    } catch {
      // The marks stay as they are; the list in the panel is right all the same.
    }
  };
  const stopEffect = effect(() => {
    if (JSON.stringify(filter.value) === left) return;
    clearTimeout(timer);
    timer = setTimeout(() => void leave(), REST);
  });
  const stopWatch = watchSession(FILTER_KEY, take);
  return () => {
    clearTimeout(timer);
    stopEffect();
    stopWatch();
  };
}
