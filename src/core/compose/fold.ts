/** How LinkedIn folds a long post in the feed: a few lines, then "…more". */

export const DEVICES = ["phone", "desktop"] as const;
export type Device = (typeof DEVICES)[number];

/** Longest post in UTF-16 units, as LinkedIn counts. */
export const MAX_POST = 3_000;
/** Lines shown before the fold, and how many characters fill one of them in the feed's usual width; both are rough. */
const SHOWN: Record<Device, { lines: number; width: number }> = {
  phone: { lines: 3, width: 46 },
  desktop: { lines: 3, width: 70 },
};

/** What stands above the fold, and whether anything stands below it. */
export function fold(text: string, device: Device): { shown: string; more: boolean } {
  const { lines, width } = SHOWN[device];
  let left = lines;
  let at = 0;
  while (at < text.length && left > 0) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const taken = Math.max(1, Math.ceil((end - at) / width));
    if (taken > left) return { shown: text.slice(0, wordEnd(text, at + left * width)), more: true };
    left -= taken;
    at = end + 1;
  }
  const shown = text.slice(0, Math.min(at, text.length)).trimEnd();
  return { shown, more: shown.length < text.trimEnd().length };
}

/** The last end of a word before an offset, so that no word is cut; the offset itself in a word that fills the line. */
function wordEnd(text: string, at: number): number {
  const gap = text.lastIndexOf(" ", at);
  return gap > at - 30 ? gap : at;
}
