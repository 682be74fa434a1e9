/**
 * The parts that LinkedIn's newer pages embed: an open shadow root, and a frame of its own site, into which parts of the
 * older frontend are put. The frame stands in every page, unseen; what is unseen is not read.
 */
import { call, findAll, get, type PageRoot } from "./dom.ts";

const FRAMES = "iframe[src*='/preload/'], iframe[data-testid*='interop']";
/** What an embedded part's shadow root hangs on. */
export const OUTLETS = "[data-testid*='interop']:not(iframe), [id*='interop']:not(iframe)";

/** The embedded parts that a reader can see now. Never throws; a frame of another site is none. */
export function embeddedRoots(page: Document): PageRoot[] {
  try {
    const frames = findAll(page, FRAMES).filter(isSeen);
    return [
      ...frames.flatMap((frame): PageRoot[] => get(frame, "contentDocument") ?? []),
      ...findAll(page, OUTLETS).flatMap((outlet): PageRoot[] => get(outlet, "shadowRoot") ?? []),
    ];
  } catch {
    return [];
  }
}

function isSeen(element: Element): boolean {
  return call(element, "checkVisibility", [{ checkOpacity: true, checkVisibilityCSS: true }]) === true;
}
