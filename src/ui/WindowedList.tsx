/**
 * A list of any length of which only the rows in sight are drawn, in the ordinary flow between empty stretches: the page
 * scrolls as it would with all of them. The row that has the focus stays drawn wherever the page is.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { RowHeights } from "./row-heights.ts";

/** How far above and below the window rows are drawn, in px. */
const AHEAD = 500;
/** Height of a row before one was measured, in px. */
const GUESS = 120;

/** A row to be brought into sight and given the focus. */
export interface WantedRow {
  key: string;
  /** How far below the window's upper edge it is to stand, in px; else it is moved no farther than needed. */
  top?: number;
}

interface Props {
  /** One key a row, in order; rows are told apart by it. */
  keys: readonly string[];
  /** Draws one row: an `li` with `data-row={key}` and the attributes given. */
  row: (key: string, place: RowPlace) => ComponentChildren;
  label: string;
  class: string;
  /** Ignored where the list has no such row. */
  wanted?: WantedRow | null;
  /** Called with the wanted row once it has the focus; another may be wanted by then. */
  onReached?: (row: WantedRow) => void;
}

/** Tells a screen reader which of how many rows it is: the others are not there to be counted. */
export interface RowPlace {
  "aria-posinset": number;
  "aria-setsize": number;
  "data-row": string;
}

export function WindowedList({ keys, row, label, class: name, wanted, onReached }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const heights = useMemo(() => new RowHeights(GUESS), []);
  heights.setKeys(keys);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const [focused, setFocused] = useState<string | null>(null);
  const [, drawAgain] = useState(0);
  const look = () => {
    const next = rangeIn(list.current, heights, keys.length);
    setRange((now) => (now[0] === next[0] && now[1] === next[1] ? now : next));
  };
  useFollow(look, () => {
    heights.forget();
    drawAgain((times) => times + 1);
  });
  const wantedAt = wanted ? keys.indexOf(wanted.key) : -1;

  // The first rows at once; all else is measured once it is painted, when asking for heights costs no layout.
  useLayoutEffect(look, []);
  useEffect(() => {
    for (const child of list.current?.children ?? [])
      if (child instanceof HTMLElement && child.dataset.row)
        heights.measure(Number(child.ariaPosInSet) - 1, child.offsetHeight);
    look();
  });
  useLayoutEffect(() => {
    const found = wantedAt < 0 || !wanted ? null : rowIn(list.current, wanted.key);
    if (!found || !wanted) return;
    if (wanted.top === undefined) found.scrollIntoView({ block: "nearest" });
    else window.scrollBy(0, found.getBoundingClientRect().top - wanted.top);
    (found.querySelector<HTMLElement>("a[href], button") ?? found).focus({ preventScroll: true });
    onReached?.(wanted);
  }, [wanted, wantedAt]);

  const focusedAt = focused === null ? -1 : keys.indexOf(focused);
  const [from, to] = clamp(range, keys.length);
  const drawn = new Set<number>();
  for (let at = from; at < to; at++) drawn.add(at);
  for (const at of [focusedAt, wantedAt]) if (at >= 0) drawn.add(at);
  const pieces: ComponentChildren[] = [];
  let end = 0;
  for (const at of [...drawn].sort((a, b) => a - b)) {
    const key = keys[at] ?? "";
    if (at > end) pieces.push(<Gap key={`gap ${end}`} height={heights.top(at) - heights.top(end)} />);
    pieces.push(row(key, { "aria-posinset": at + 1, "aria-setsize": keys.length, "data-row": key }));
    end = at + 1;
  }
  if (end < keys.length) pieces.push(<Gap key="rest" height={heights.top(keys.length) - heights.top(end)} />);
  return (
    <ul
      ref={list}
      class={name}
      aria-label={label}
      onFocusIn={(event) => setFocused(keyOf(event.target))}
      onFocusOut={(event) => setFocused(keyOf(event.relatedTarget))}
    >
      {pieces}
    </ul>
  );
}

function Gap({ height }: { height: number }) {
  return <li class="list-gap" role="presentation" aria-hidden="true" style={{ height: `${height}px` }} />;
}

/** Looks again whenever the page scrolls or its size changes, once a frame; tells when the width changed. */
function useFollow(look: () => void, widthChanged: () => void): void {
  const latest = useRef({ look, widthChanged });
  latest.current = { look, widthChanged };
  useEffect(() => {
    let frame = 0;
    let width = window.innerWidth;
    const follow = () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (window.innerWidth !== width) latest.current.widthChanged();
        width = window.innerWidth;
        latest.current.look();
      });
    };
    addEventListener("scroll", follow, { passive: true, capture: true });
    addEventListener("resize", follow);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", follow, { capture: true });
      removeEventListener("resize", follow);
    };
  }, []);
}

function rangeIn(list: HTMLElement | null, heights: RowHeights, count: number): readonly [number, number] {
  if (!list || count === 0) return [0, 0];
  const above = -list.getBoundingClientRect().top;
  const from = heights.rowAt(above - AHEAD);
  const to = heights.rowAt(above + window.innerHeight + AHEAD) + 1;
  // Nothing of a list far below or above the window is drawn.
  if (above + window.innerHeight + AHEAD < 0 || above - AHEAD > heights.top(count)) return [0, 0];
  return [from, to];
}

function clamp([from, to]: readonly [number, number], count: number): readonly [number, number] {
  return [Math.min(from, count), Math.min(to, count)];
}

function rowIn(list: HTMLElement | null, key: string): HTMLElement | null {
  for (const child of list?.children ?? [])
    if (child instanceof HTMLElement && child.dataset.row === key) return child;
  return null;
}

function keyOf(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest("[data-row]") : null;
  return row instanceof HTMLElement ? (row.dataset.row ?? null) : null;
}
