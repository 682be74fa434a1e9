/** What one card says to every facet. */
import { yearOf } from "../calendar.ts";
import type { GroundReading } from "../ground/ground.ts";
import { type ShownFields, shownValue } from "../shown.ts";
import {
  CONTACTS,
  COSTS,
  type FacetName,
  type FacetReading,
  type FacetReadings,
  type FacetValue,
  phraseKey,
  REMOTE,
} from "./facets.ts";
import { isTheCity } from "./home-city.ts";
import { yearBand } from "./year-bands.ts";

/** What a reading needs to know beside the card's own fields. */
export interface FacetContext {
  /** Home city of the group. */
  homeCity?: string | undefined;
  /** When it was posted, in ms since the epoch: turns "since 2009" into years. */
  postedAt?: number | undefined;
  /** What the user and the card share. */
  ground?: GroundReading | null | undefined;
  /** Groups it was seen in. */
  groups?: readonly { id: string; label: string }[] | undefined;
  /** Whether the user has written to the person. */
  written?: boolean | undefined;
  /** Whether a coordinator's list names it. */
  suggested?: boolean | undefined;
  /** Whether the user added it. */
  byHand?: boolean | undefined;
}

type Reader = (shown: ShownFields, context: FacetContext) => FacetReading;

const PARTS_OF_DAY = ["mornings", "lunchtime", "afternoons", "evenings"];
const DAYS_OF_WEEK = ["weekdays", "weekends"];

const READERS: Record<FacetName, Reader> = {
  format: (shown) => closed(shownValue(shown, "formats"), shownValue(shown, "notFormats")),
  time: (shown) => readTimes(shownValue(shown, "times")),
  place: readPlaces,
  topic: (shown) => phrases(shownValue(shown, "topics"), shownValue(shown, "notTopics")),
  kind: (shown) => closed(shownValue(shown, "mentoringKinds")),
  years: readYears,
  status: readStatus,
  industry: (shown) => phrases(shownValue(shown, "industries")),
  level: (shown) => closed(shownValue(shown, "menteeLevels")),
  language: (shown) => phrases(shownValue(shown, "languages")),
  credential: (shown) => phrases(shownValue(shown, "credentials")),
  cost: (shown) => {
    const paid = shownValue(shown, "paid");
    return paid === undefined ? closed() : closed([COSTS[paid ? 1 : 0]]);
  },
  work: (shown) => closed([shownValue(shown, "workStatus") ?? []].flat()),
  shared: (_, { ground }) => ({ ...reading((ground?.shared ?? []).map(sharedValue)), rest: "unsaid" }),
  difference: (_, { ground }) => readDifferences(ground),
  group: (_, { groups = [] }) =>
    reading(groups.map(({ id, label }) => ({ key: id, label: label || id, assumed: false }))),
  contact: (_, { written }) => (written === undefined ? closed() : closed([CONTACTS[written ? 1 : 0]])),
  source: (_, { suggested, byHand }) =>
    settled([...(suggested ? ["programme"] : []), ...(byHand ? ["by-hand"] : [])]),
};

/** What a card says to one facet. */
export function facetValues(facet: FacetName, shown: ShownFields, context: FacetContext = {}): FacetReading {
  return READERS[facet](shown, context);
}

/** What a card says to every facet. */
export function facetReadings(shown: ShownFields, context: FacetContext = {}): FacetReadings {
  const read = (facet: FacetName) => READERS[facet](shown, context);
  return {
    format: read("format"),
    time: read("time"),
    place: read("place"),
    topic: read("topic"),
    kind: read("kind"),
    years: read("years"),
    status: read("status"),
    industry: read("industry"),
    level: read("level"),
    language: read("language"),
    credential: read("credential"),
    cost: read("cost"),
    work: read("work"),
    shared: read("shared"),
    difference: read("difference"),
    group: read("group"),
    contact: read("contact"),
    source: read("source"),
  };
}

/** Key of something shared: a school and a place of one name are two. */
export function sharedKey(kind: string, mine: string): string {
  return `${kind}:${phraseKey(mine)}`;
}

const NOTHING_SAID: FacetReading = { yes: [], no: [], unsaid: [], rest: "unsaid" };

function reading(
  yes: readonly FacetValue[],
  no: readonly string[] = [],
  unsaid: readonly string[] = [],
): FacetReading {
  if (yes.length === 0 && no.length === 0 && unsaid.length === 0) return NOTHING_SAID;
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
    no,
  );
}

/** What is known of every card: the values not listed do not hold. */
function settled(yes: readonly string[]): FacetReading {
  return { ...closed(yes), rest: "no" };
}

function phrases(yes: readonly string[] = [], no: readonly string[] = []): FacetReading {
  return reading(yes.map(phraseValue), no.map(phraseKey));
}

function phraseValue(phrase: string): FacetValue {
  return { key: phraseKey(phrase), label: phrase, assumed: false };
}

function sharedValue({ kind, mine }: GroundReading["shared"][number]): FacetValue {
  return { key: sharedKey(kind, mine), label: mine, assumed: false };
}

function readDifferences(ground: GroundReading | null | undefined): FacetReading {
  const said = ground?.differences ?? [];
  const keys = (holds: boolean) => said.filter((each) => each.holds === holds).map((each) => each.difference);
  return { ...closed(keys(true), keys(false)), rest: "unsaid" };
}

/** "Flexible" rules nothing out; part of the day and days of the week are said apart. */
function readTimes(times: readonly string[] = []): FacetReading {
  const said = closed(times);
  if (times.includes("flexible")) return { ...said, rest: "unsaid" };
  if (times.length === 0) return said;
  const open = [PARTS_OF_DAY, DAYS_OF_WEEK].filter((group) => !group.some((key) => times.includes(key)));
  return { ...said, unsaid: open.flat() };
}

function readPlaces(shown: ShownFields, { homeCity }: FacetContext): FacetReading {
  const said = shownValue(shown, "locations") ?? [];
  const home = homeCity ? phraseValue(homeCity) : undefined;
  const yes = said.flatMap((phrase) => {
    if (home && isTheCity(phrase)) return [{ ...home, assumed: true }];
    const place = phraseValue(phrase);
    // "the Loop, Chicago" is a place in Chicago too.
    const within = home && ` ${place.key} `.includes(` ${home.key} `) ? [home] : [];
    return [place, ...within];
  });
  const remote = shownValue(shown, "remoteOk");
  if (remote === undefined) return yes.length === 0 ? NOTHING_SAID : reading(yes, [], [REMOTE]);
  if (!remote) return reading(yes, [REMOTE]);
  const all = reading([...yes, { key: REMOTE, label: REMOTE, assumed: false }]);
  // Remote says nothing of where the mentor is.
  return yes.length > 0 ? all : { ...all, rest: "unsaid" };
}

function readYears(shown: ShownFields, { postedAt }: FacetContext): FacetReading {
  const years = shownValue(shown, "yearsExperience");
  const since = shownValue(shown, "sinceYear");
  const posted = postedAt === undefined ? null : yearOf(postedAt);
  const counted =
    years ?? (since !== undefined && posted !== null && posted >= since ? posted - since : undefined);
  if (counted === undefined) return NOTHING_SAID;
  const key = yearBand(counted);
  return reading([{ key, label: key, assumed: years === undefined }]);
}

/** Few places left is open too. */
function readStatus(shown: ShownFields): FacetReading {
  const places = shownValue(shown, "placesOpen");
  const status =
    shownValue(shown, "status") ?? (places === undefined ? undefined : places > 0 ? "open" : "full");
  if (status === undefined) return NOTHING_SAID;
  return closed(status === "few" ? ["few", "open"] : [status]);
}
