/** The script in the page: wiring only. A further press of the toolbar button brings a new copy, which takes over. */
import type { Lifetime } from "./lifetime.ts";
import { startSession } from "./session.ts";

declare global {
  /** The reading that goes on in this page; the page's own scripts live in another world and cannot see it. */
  var guidepostReading: Lifetime | null | undefined;
}

globalThis.guidepostReading?.end("replaced");
globalThis.guidepostReading = startSession();
