/** Paints marks on posts: only on those in view or nearly so, and never more than a few dozen nodes at once. */
import type { FeedMark } from "#core/mark.ts";
import { closest } from "#linkedin/dom.ts";
import type { Theme } from "#linkedin/theme.ts";
import type { PlacedPost } from "#linkedin/watch-feed.ts";
import { isFoldedNow, isMark, setLook, sweep } from "./feed-attribute.ts";
import { type MarkBar, makeBar } from "./mark-bar.ts";
import { watchNearness } from "./nearness.ts";
import { rootOf, startPartStyles } from "./part-style.ts";
import { stillShows } from "./proof.ts";

/**
 * Most marks that exist at once. A post that would have none stands in full: so however short the folded posts make the
 * page, LinkedIn's loading of further ones meets an end soon.
 */
const MOST_BARS = 30;
/** Posts in a dialog were opened on purpose. */
const OPENED = "dialog, [role='dialog'], .artdeco-modal";

/** A post with its mark. */
export interface Marked extends PlacedPost {
  readonly mark: FeedMark;
}

interface Spot {
  marked: Marked;
  isNear: boolean;
  bar: MarkBar | null;
}

export interface PainterOptions {
  readonly page: Document;
  readonly signal: AbortSignal;
  /** Our nodes are noted here, so that the reader passes over them. */
  readonly own: WeakSet<Node>;
  open(key: string): void;
}

export interface Painter {
  /** All posts that have a mark now; any other loses its own. */
  paint(marked: readonly Marked[], theme: Theme): void;
  /** Whether dimmed posts stand in full. */
  readonly allShown: boolean;
  /** Shows all posts, or folds those outside the filter. */
  showAll(all: boolean): void;
  /** Shows one post, whatever the filter says. */
  show(element: Element): void;
}

/** Starts painting; everything is taken away when the signal ends. */
export function startPainter({ page, signal, own, open }: PainterOptions): Painter {
  const spots = new Map<Node, Spot>();
  const styles = startPartStyles(page, own);
  let theme: Theme = "light";
  /** Whether dimmed posts stand in full, and which of them do not do as the others. */
  let all = false;
  const apart = new Map<string, boolean>();
  let bars = 0;

  const nearness = watchNearness(signal, (gone, near) => {
    for (const element of gone) go(element);
    for (const element of near) come(element);
    if (gone.length > 0) for (const spot of spots.values()) if (spot.isNear && spot.bar === null) draw(spot);
  });
  const reused = new MutationObserver((records) => {
    for (const spot of new Set(records.flatMap(({ target }) => spotAround(target) ?? [])))
      if (spot.isNear && !stillShows(spot.marked)) clear(spot);
  });

  function spotAround(node: Node): Spot | null {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      // Not by `instanceof`: what stands in a frame is made of that frame's own classes.
      const spot = spots.get(at);
      if (spot !== undefined) return spot;
    }
    return null;
  }

  function come(element: Element): void {
    const spot = spots.get(element);
    if (spot === undefined) return;
    spot.isNear = true;
    draw(spot);
  }

  function go(element: Element): void {
    const spot = spots.get(element);
    if (spot === undefined) return;
    spot.isNear = false;
    removeBar(spot);
  }

  function removeBar(spot: Spot): void {
    if (spot.bar === null) return;
    spot.bar.host.remove();
    spot.bar = null;
    bars -= 1;
  }

  function clear(spot: Spot): void {
    const { element } = spot.marked;
    spots.delete(element);
    nearness.forget(element);
    removeBar(spot);
    setLook(element, null);
  }

  const isShown = (key: string) => apart.get(key) ?? all;

  function isFolded({ marked: { mark, element } }: Spot): boolean {
    if (mark.look !== "dimmed" || isShown(mark.key)) return false;
    // Folding what the keyboard stands in would throw the user out of it.
    return isFoldedNow(element) || !element.contains(rootOf(element)?.activeElement ?? null);
  }

  /** Brings one post's mark into line; a post that is far off keeps the height it has. */
  function draw(spot: Spot): void {
    const { element, mark, post } = spot.marked;
    const folded = isFolded(spot);
    if (!spot.isNear) {
      if (!folded && isFoldedNow(element)) setLook(element, "bar");
      return;
    }
    if (spot.bar === null) {
      if (bars >= MOST_BARS) {
        setLook(element, null);
        return;
      }
      spot.bar = makeBar(page, { open: () => open(spot.marked.mark.key), toggle: () => toggle(spot) });
      own.add(spot.bar.host);
      bars += 1;
    }
    const { host } = spot.bar;
    if (host.nextSibling !== element) {
      removeCopies(element);
      if (element.getAttribute("role") === "listitem") host.setAttribute("role", "listitem");
      element.parentNode?.insertBefore(host, element);
    }
    spot.bar.show({ mark, name: post.author.name, folded, theme });
    setLook(element, folded ? "dim" : "bar");
  }

  /** A page that writes its own source anew copies our marks, which are empty then. */
  function removeCopies(element: Element): void {
    for (
      let at = element.previousElementSibling;
      isMark(at) && !own.has(at);
      at = element.previousElementSibling
    )
      at.remove();
  }

  function toggle(spot: Spot): void {
    const { key } = spot.marked.mark;
    apart.set(key, !isShown(key));
    drawAll();
  }

  function drawAll(): void {
    for (const spot of spots.values()) draw(spot);
  }

  function follow(marked: Marked): void {
    const { element, mark } = marked;
    let spot = spots.get(element);
    if (spot !== undefined && spot.marked.mark.key !== mark.key) {
      clear(spot);
      spot = undefined;
    }
    if (spot === undefined) {
      spot = { marked, isNear: false, bar: null };
      spots.set(element, spot);
      nearness.follow(element);
      reused.observe(element, { childList: true, subtree: true });
    }
    spot.marked = marked;
    draw(spot);
  }

  signal.addEventListener("abort", () => {
    reused.disconnect();
    const roots = new Set([
      page,
      ...[...spots.values()].flatMap(({ marked }) => rootOf(marked.element) ?? []),
    ]);
    for (const spot of [...spots.values()]) clear(spot);
    styles.stand(new Set());
    // Wherever a page that copies its own source has put them.
    for (const root of roots) sweep(root);
  });

  return {
    get allShown() {
      return all;
    },
    paint(marked, now) {
      theme = now;
      const wanted = marked.filter(({ element }) => closest(element, OPENED) === null);
      const elements = new Set(wanted.map(({ element }) => element));
      for (const spot of [...spots.values()]) if (!elements.has(spot.marked.element)) clear(spot);
      styles.stand(new Set(wanted.flatMap(({ element }) => rootOf(element) ?? [])));
      for (const one of wanted) follow(one);
    },
    showAll(wanted) {
      all = wanted;
      apart.clear();
      drawAll();
    },
    show(element) {
      const spot = spots.get(element);
      if (spot === undefined) return;
      apart.set(spot.marked.mark.key, true);
      draw(spot);
    },
  };
}
