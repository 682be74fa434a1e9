/**
 * The group of a pattern that holds its choices: all there is but an assertion before it and a little behind it. A text
 * seldom holds what more than one or two of fifty choices need, and those few are compiled and run in a tenth of the time.
 */
import { closingsOf } from "./pattern-parts.ts";

export interface MainGroup {
  /** Where it opens and closes. */
  open: number;
  close: number;
  /** Groups around it that hold nothing else. */
  around: number;
}

/** Shorter patterns stay whole: one run of them costs less than several. */
const LEAST_SIZE = 300;
/** What stands behind comes again with each choice. */
const MOST_BEHIND = 120;
/** An assertion: it leaves one way to the main group, so that its choices are tried in their order. */
const BEFORE = /^(?:\\b|\(\?<!\[[^\]]+\]\))?/;
const REPEATED = /^[?*+{]/;
/** A group without a name: nothing asks for its words. */
const PLAIN_GROUP = "(?:";
const SIZE = PLAIN_GROUP.length;

export function mainGroupOf(source: string, closings = closingsOf(source)): MainGroup | undefined {
  let open = BEFORE.exec(source)?.[0].length ?? 0;
  let close = closings.get(open) ?? 0;
  const behind = source.slice(close + 1);
  if (
    source.length < LEAST_SIZE ||
    behind.length > MOST_BEHIND ||
    !source.startsWith(PLAIN_GROUP, open) ||
    REPEATED.test(behind) ||
    barsIn(behind).length > 0
  )
    return undefined;
  let around = 0;
  for (; source.startsWith(PLAIN_GROUP, open + SIZE) && closings.get(open + SIZE) === close - 1; around++) {
    open += SIZE;
    close--;
  }
  return { open, close, around };
}

/** A pattern for each choice. */
export function choicesOf(source: string, { open, close }: MainGroup): string[] {
  const before = source.slice(0, open);
  const behind = source.slice(close + 1);
  const body = source.slice(open + SIZE, close);
  let from = 0;
  return [...barsIn(body), body.length].map((bar) => {
    const choice = `${before}(?:${body.slice(from, bar)})${behind}`;
    from = bar + 1;
    return choice;
  });
}

function barsIn(source: string): number[] {
  const bars: number[] = [];
  closingsOf(source, bars);
  return bars;
}
