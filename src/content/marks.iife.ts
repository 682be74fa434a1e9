/** The script that marks posts, for groups whose feed the user wants marked; it needs the reader in the same page. */
import { startMarking } from "./marks/marking.ts";

const reading = globalThis.guidepostReading;
if (reading && !reading.signal.aborted && reading.feed.marker === null) startMarking(reading);
