/** The offers that the phrase tagger learns from, each the work of one hand a file, as plain texts. */
import { readFileSync } from "node:fs";

const FOLDER = new URL("../phrase-model/texts/", import.meta.url);
/** Not all: those whose writers wrote other kinds too stand in this model's own file, and of offers alone it has enough. */
const FILES = [
  "biographies-2",
  "biographies-3",
  "mixed-4",
  "mixed-5",
  "mixed-6",
  "pens-4",
  "pens-5",
  "pens-6",
  "pens-7",
  "pens-8",
  "pens-9",
  "pens-10",
].map((name) => new URL(`${name}.ndjson`, FOLDER));

export interface MarkedOffer {
  text: string;
  headline: string | null;
  hand: string;
}

/** Marks start as `[[T:` and end as `]]`. */
const MARK = /\[\[[A-Z]:|\]\]/g;

export const markedSources = (): readonly URL[] => FILES;

export function readMarkedOffers(): MarkedOffer[] {
  return FILES.flatMap((file) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line): MarkedOffer => {
        const { text, headline } = JSON.parse(line);
        const hand = file.pathname.replace(/^.*\/|\.ndjson$/g, "");
        return { text: text.replaceAll(MARK, ""), headline: headline?.replaceAll(MARK, "") ?? null, hand };
      }),
  );
}
