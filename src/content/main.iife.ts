/** The script in the page: wiring only. A further press of the toolbar button brings a new copy, which takes over. */
import "./page-feed.ts";
import { startSession } from "./session.ts";

globalThis.guidepostReading?.end("replaced");
globalThis.guidepostReading = startSession();
