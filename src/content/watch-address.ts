/** Hears when the page moves on without being loaded anew, as LinkedIn does between its parts. */

/** How often the address is looked at, in milliseconds, for moves that no event tells of. */
const LOOK_EVERY = 1_000;

/** The part of the Navigation API used here; not in every browser. */
interface NavigationLike extends EventTarget {}

/** Calls back after each change of `location.href`, until the signal ends. Looks only while the page is visible. */
export function watchAddress(signal: AbortSignal, moved: () => void): void {
  let last = location.href;
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    moved();
  };
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  navigation?.addEventListener("currententrychange", look, { signal });
  addEventListener("popstate", look, { signal });
  const timer = setInterval(() => {
    if (document.visibilityState === "visible") look();
  }, LOOK_EVERY);
  signal.addEventListener("abort", () => clearInterval(timer));
}
