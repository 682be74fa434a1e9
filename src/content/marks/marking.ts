/** The marks of one page: asks how its posts are to be marked, and has them painted. */
import { type Theme, themeOf } from "#linkedin/theme.ts";
import { ask } from "#messaging/ask.ts";
import { watchFeedRevision } from "#platform/feed-revision.ts";
import { say } from "#platform/say.ts";
import { doubtMarks, noteMarks, type Reading, unansweredKeys } from "../page-feed.ts";
import { sweep } from "./feed-attribute.ts";
import { startPainter } from "./marks-painter.ts";
import { showUpdatedLine } from "./updated-line.ts";
import { watchTheme } from "./watch-theme.ts";

/** Most keys in one question. */
const KEYS_A_TIME = 100;
/** Several changes within this time are one, in milliseconds. */
const GATHER = 60;
/** Pause after a failure before it is asked again, in milliseconds. */
const RETRY_AFTER = 2_000;

/** Starts marking the posts of a reading; ends with it, or when nothing is to be marked any more. */
export function startMarking({ feed, signal: reading, end }: Reading): void {
  const marking = new AbortController();
  const signal = AbortSignal.any([reading, marking.signal]);
  const words = { line: say("markUpdated"), close: say("close") };
  let theme: Theme = themeOf(document);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;

  sweep(document);
  const painter = startPainter({
    page: document,
    signal,
    own: feed.own,
    open: (key) => void ask("card/open", { key }),
  });

  function paint(): void {
    const marked = feed.placed.flatMap((placed) => {
      const mark = feed.marks.get(placed.post.key);
      return mark ? [{ ...placed, mark }] : [];
    });
    painter.paint(marked, theme);
  }

  async function askForMarks(): Promise<void> {
    timer = undefined;
    if (asking) return;
    asking = true;
    for (let keys = unansweredKeys(feed); keys.length > 0 && !signal.aborted; keys = unansweredKeys(feed)) {
      const some = keys.slice(0, KEYS_A_TIME);
      const asked = performance.now();
      const reply = await ask("marks/for", { groupId: feed.groupId, keys: some });
      if (reply.ok) {
        noteMarks(feed, some, reply.value, asked);
        if (!signal.aborted) paint();
      } else if (reply.error.code === "stale") end("updated");
      else if (reply.error.code === "no-consent") marking.abort();
      else {
        soon(RETRY_AFTER);
        break;
      }
    }
    asking = false;
  }

  function soon(after: number): void {
    timer ??= setTimeout(() => void askForMarks(), after);
  }

  feed.marker = {
    changed() {
      paint();
      if (unansweredKeys(feed).length > 0) soon(GATHER);
    },
    showAll(all) {
      if (all !== null) painter.showAll(all);
      return painter.allShown;
    },
    show: painter.show,
  };
  watchFeedRevision(signal, () => {
    doubtMarks(feed);
    soon(GATHER);
  });
  watchTheme(document, signal, () => {
    theme = themeOf(document);
    paint();
  });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    feed.marker = null;
    if (reading.reason === "updated") showUpdatedLine(document, words, theme);
  });
  // What was answered before, while nothing was marked or under another filter, is asked anew.
  doubtMarks(feed);
  feed.marker.changed();
}
