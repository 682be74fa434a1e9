/** Hears when LinkedIn changes between light and dark. */
import { outermost, THEME_ATTRIBUTES } from "#linkedin/theme.ts";

/** Calls back whenever the theme may have changed, until the signal ends. */
export function watchTheme(page: Document, signal: AbortSignal, changed: () => void): void {
  const observer = new MutationObserver(changed);
  for (const element of outermost(page))
    observer.observe(element, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
}
