/** The catalogue of facets: what cards can be sorted out by, and what one card says to each. */
import { yearOf } from "../calendar.ts";
import { FORMATS, MENTORING_KINDS, STATUSES, TIMES } from "../offer.ts";
import { type ShownFields, shownValue } from "../shown.ts";
import { fold } from "./fold.ts";
import { isTheCity } from "./home-city.ts";
import { wordsIn } from "./words.ts";
import { YEAR_BANDS, yearBand } from "./year-bands.ts";

export const FACET_NAMES = ["format", "time", "place", "kind", "years", "topic", "status"] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** One value of a facet. Closed facets: `label` is the key, to be translated; open ones: the words as written. */
export interface FacetValue {
  key: string;
  label: string;
  /** It follows from a setting or a date, not from the post's words alone. */
  assumed: boolean;
}

/** What one card says to one facet. */
export interface FacetReading {
  yes: FacetValue[];
  /** Keys that the card rules out in words. */
  no: string[];
  /** Keys left open although other values are said: "weekdays" says nothing of the time of day. */
  unsaid: string[];
  /** What holds for every key not listed above. */
  rest: "no" | "unsaid";
}
export type FacetReadings = Record<FacetName, FacetReading>;

/** What a reading needs to know beside the card's own fields. */
export interface FacetContext {
  /** Home city of the group. */
  homeCity?: string | undefined;
  /** When it was posted, in ms since the epoch: turns "since 2009" into years. */
  postedAt?: number | undefined;
}

interface FacetEntry {
  /** Closed list of keys in the order they are shown; absent where posts bring their own. */
  keys?: readonly string[];
  read(shown: ShownFields, context: FacetContext): FacetReading;
}

const PARTS_OF_DAY = ["mornings", "lunchtime", "afternoons", "evenings"];
const DAYS_OF_WEEK = ["weekdays", "weekends"];

export const FACETS: Record<FacetName, FacetEntry> = {
  format: {
    keys: FORMATS,
    read: (shown) => closed(shownValue(shown, "formats"), shownValue(shown, "notFormats")),
  },
  time: { keys: TIMES, read: (shown) => readTimes(shownValue(shown, "times")) },
  place: { read: readPlaces },
  kind: { keys: MENTORING_KINDS, read: (shown) => closed(shownValue(shown, "mentoringKinds")) },
  years: { keys: YEAR_BANDS, read: readYears },
  topic: {
    read: (shown) => {
      const no = (shownValue(shown, "notTopics") ?? []).map(phraseKey);
      return reading((shownValue(shown, "topics") ?? []).map(phraseValue), no);
    },
  },
  status: { keys: STATUSES, read: readStatus },
};

/** Key of a remote offer among the places. */
export const REMOTE = "remote";

/** What a card says to one facet. */
export function facetValues(facet: FacetName, shown: ShownFields, context: FacetContext = {}): FacetReading {
  return FACETS[facet].read(shown, context);
}

/** What a card says to every facet. */
export function facetReadings(shown: ShownFields, context: FacetContext = {}): FacetReadings {
  const read = (facet: FacetName) => facetValues(facet, shown, context);
  return {
    format: read("format"),
    time: read("time"),
    place: read("place"),
    kind: read("kind"),
    years: read("years"),
    topic: read("topic"),
    status: read("status"),
  };
}

/** Whether a card has a value: yes, no, or it does not say. */
export function standing(said: FacetReading, key: string): "yes" | "no" | "unsaid" {
  for (const value of said.yes) if (value.key === key) return "yes";
  if (said.no.includes(key)) return "no";
  return said.unsaid.includes(key) ? "unsaid" : said.rest;
}

/** One key for all spellings of a phrase: case, accents, punctuation and a leading article folded away. */
export function phraseKey(phrase: string): string {
  const words = [...wordsIn(fold(phrase.slice(0, 500)))].map(({ word }) => word);
  if (words.length > 1 && words[0] === "the") words.shift();
  return words.join(" ");
}

function reading(yes: FacetValue[], no: string[] = [], unsaid: string[] = []): FacetReading {
  const once = new Map<string, FacetValue>();
  for (const value of yes) if (value.key !== "" && !once.has(value.key)) once.set(value.key, value);
  return {
    yes: [...once.values()],
    no: [...new Set(no)].filter((key) => !once.has(key)),
    unsaid: unsaid.filter((key) => !once.has(key)),
    rest: once.size > 0 ? "no" : "unsaid",
  };
}

function closed(yes: readonly string[] = [], no: readonly string[] = []): FacetReading {
  return reading(
    yes.map((key) => ({ key, label: key, assumed: false })),
    [...no],
  );
}

function phraseValue(phrase: string): FacetValue {
  return { key: phraseKey(phrase), label: phrase, assumed: false };
}

/** "Flexible" rules nothing out; part of the day and days of the week are said apart. */
function readTimes(times: readonly string[] = []): FacetReading {
  const said = closed(times);
  if (times.includes("flexible")) return { ...said, rest: "unsaid" };
  const open = [PARTS_OF_DAY, DAYS_OF_WEEK].filter((group) => !group.some((key) => times.includes(key)));
  return { ...said, unsaid: open.flat() };
}

function readPlaces(shown: ShownFields, { homeCity }: FacetContext): FacetReading {
  const phrases = shownValue(shown, "locations") ?? [];
  const home = homeCity ? phraseValue(homeCity) : undefined;
  const yes = phrases.flatMap((phrase) => {
    if (home && isTheCity(phrase)) return [{ ...home, assumed: true }];
    const place = phraseValue(phrase);
    // "the Loop, Chicago" is a place in Chicago too.
    const within = home && ` ${place.key} `.includes(` ${home.key} `) ? [home] : [];
    return [place, ...within];
  });
  const remote = shownValue(shown, "remoteOk");
  if (remote === undefined) return reading(yes, [], [REMOTE]);
  if (!remote) return reading(yes, [REMOTE]);
  const said = reading([...yes, { key: REMOTE, label: REMOTE, assumed: false }]);
  // Remote says nothing of where the mentor is.
  return yes.length > 0 ? said : { ...said, rest: "unsaid" };
}

function readYears(shown: ShownFields, { postedAt }: FacetContext): FacetReading {
  const years = shownValue(shown, "yearsExperience");
  const since = shownValue(shown, "sinceYear");
  const posted = postedAt === undefined ? null : yearOf(postedAt);
  const counted =
    years ?? (since !== undefined && posted !== null && posted >= since ? posted - since : undefined);
  if (counted === undefined) return reading([]);
  const key = yearBand(counted);
  return reading([{ key, label: key, assumed: years === undefined }]);
}

/** Few places left is open too. */
function readStatus(shown: ShownFields): FacetReading {
  const places = shownValue(shown, "placesOpen");
  const status =
    shownValue(shown, "status") ?? (places === undefined ? undefined : places > 0 ? "open" : "full");
  if (status === undefined) return closed();
  return closed(status === "few" ? ["few", "open"] : [status]);
}
