/** Which posts are in view or nearly so; only they have marks. */

/** How far beyond the window's edges a post counts as near. */
const MARGIN = "300px 0px 500px 0px";

export interface Nearness {
  follow(element: Element): void;
  forget(element: Element): void;
}

/** Tells of each followed element when it comes near and when it goes, those that go first, until the signal ends. */
export function watchNearness(
  signal: AbortSignal,
  moved: (gone: Element[], near: Element[]) => void,
): Nearness {
  const observer = new IntersectionObserver(
    (entries) => {
      const last = new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]));
      const those = (wanted: boolean) => [...last].filter(([, is]) => is === wanted).map(([one]) => one);
      moved(those(false), those(true));
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener("abort", () => observer.disconnect());
  return { follow: (element) => observer.observe(element), forget: (element) => observer.unobserve(element) };
}
