/** What every part of a classic page needs while it is drawn. */
export interface ClassicContext {
  /** The reader's now, in ms since the epoch. */
  now: number;
  groupId: string;
  /** Next `emberNNN` id, unique in the page. */
  ember(): string;
}

/** A fresh page; ids count from `first`, so that parts drawn apart never share one. */
export function classicContext(now: number, groupId: string, first = 100): ClassicContext {
  let count = first;
  return {
    now,
    groupId,
    ember() {
      count += 1;
      return `ember${count}`;
    },
  };
}

/** Text as a sighted reader sees it and as a screen reader hears it; some builds write it once only. */
export function twins(seen: string, heard: string, twice: boolean): string {
  return twice
    ? `<span aria-hidden="true"><!---->${seen}<!----></span><span class="visually-hidden"><!---->${heard}<!----></span>`
    : `<span><!---->${seen}<!----></span>`;
}
