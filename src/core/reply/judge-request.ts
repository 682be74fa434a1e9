/** A request held against the mentor's own terms: what it meets, what it leaves out, what it asks all the same. */
import { type Demand, demandsOf } from "../approach/coach/asked/demands.ts";
import { readAsks } from "../approach/coach/asks.ts";
import { contentStems } from "../approach/coach/content-words.ts";
import { jobAsked } from "../approach/coach/job-check.ts";
import { type Message, readMessage } from "../approach/coach/message.ts";
import type { Reading } from "../approach/coach/reading.ts";
import { againstTerms } from "../approach/coach/terms-check.ts";
import { refusedTopic } from "../approach/coach/topic-refused.ts";
import { untold } from "../approach/coach/untold.ts";
import { timesAsked, type Way, waysAsked } from "../approach/coach/ways-asked.ts";
import { DEFAULT_LIMITS } from "../approach/limits.ts";
import type { Format, OfferValues } from "../offer.ts";
import { levelsOf } from "./own-level.ts";

export const REQUEST_POINTS = [
  "question",
  "topic",
  "channel",
  "times",
  "length",
  "screening",
  "whom",
  "job",
  "room",
] as const;
export type RequestPoint = (typeof REQUEST_POINTS)[number];

export interface RequestNote {
  point: RequestPoint;
  /** What it is about: a topic, a way to meet, what was asked to be told. */
  about?: string;
}

export interface JudgedRequest {
  met: RequestNote[];
  missing: RequestNote[];
  /** What the offer does not give, or rules out. */
  refused: RequestNote[];
}

type Verdict = { is: keyof JudgedRequest; about?: string | undefined } | undefined;

/** Judges any text; of the terms only those that the offer states. Never throws. */
export function judgeRequest(request: string, terms: Partial<OfferValues>): JudgedRequest {
  const message = readMessage(request);
  const reading: Reading = {
    message,
    channel: "direct-message",
    limits: DEFAULT_LIMITS,
    subject: readMessage(""),
    mentorName: "",
    terms,
    offerWords: "",
    sent: [],
  };
  const against = againstTerms(reading);
  const asks = readAsks(message);
  const job = jobAsked(message) !== undefined;
  // Where a job is all that is asked for, there is no question to answer, whatever was tried.
  const onlyJob = job && asks.count < 2;
  const verdicts: Record<RequestPoint, Verdict> = {
    question: onlyJob ? undefined : { is: asks.quality === "particular" ? "met" : "missing" },
    topic: topicOf(message, terms, against.topic?.about),
    channel: against.way ? { is: "refused", about: against.way.about } : channelOf(message, terms),
    times: against.time ? { is: "refused", about: against.time.about } : timesOf(message, terms),
    length: against.length ? { is: "refused", about: against.length.about } : undefined,
    screening: onlyJob && wantsQuestion(terms) ? { is: "missing" } : screeningOf(message, terms),
    whom: whomOf(message, terms),
    job: job ? { is: "refused" } : undefined,
    room: hasNoRoom(terms) ? { is: "refused" } : undefined,
  };
  const judged: JudgedRequest = { met: [], missing: [], refused: [] };
  for (const point of REQUEST_POINTS) {
    const verdict = verdicts[point];
    if (verdict) judged[verdict.is].push({ point, ...(verdict.about ? { about: verdict.about } : {}) });
  }
  return judged;
}

function topicOf(
  message: Message,
  { topics = [], notTopics = [] }: Partial<OfferValues>,
  refused?: string,
): Verdict {
  if (refused !== undefined && notTopics.includes(refused)) return { is: "refused", about: refused };
  const about =
    topics.find((topic) => refusedTopic(message, topic) !== undefined) ?? sharesWords(message, topics);
  if (about !== undefined) return { is: "met", about };
  return topics.length > 0 ? { is: "missing" } : undefined;
}

/** A topic of several words is met where the message has half of them, in whatever sentence. */
function sharesWords(message: Message, topics: readonly string[]): string | undefined {
  const said = new Set(contentStems(message.lower));
  return topics.find((topic) => {
    const stems = contentStems(topic.toLowerCase());
    const shared = stems.filter((stem) => said.has(stem)).length;
    return stems.length > 0 && shared * 2 >= stems.length;
  });
}

function channelOf(message: Message, { formats = [] }: Partial<OfferValues>): Verdict {
  if (formats.length === 0) return undefined;
  const asked = waysAsked(message);
  const met = asked.find(({ value }) => waysOf(value).some((format) => formats.includes(format)));
  if (met) return { is: "met", about: met.value };
  return asked.length === 0 ? { is: "missing" } : undefined;
}

function waysOf(way: Way): readonly Format[] {
  return way === "call" ? ["phone", "video"] : [way];
}

function timesOf(message: Message, { times = [] }: Partial<OfferValues>): Verdict {
  if (times.length === 0) return undefined;
  const asked = timesAsked(message);
  const met =
    asked.find(({ value }) => times.includes(value)) ?? (times.includes("flexible") ? asked[0] : undefined);
  return met ? { is: "met", about: met.value } : undefined;
}

function screeningOf(message: Message, { howToAsk }: Partial<OfferValues>): Verdict {
  const demands = demandsOf(howToAsk ?? "");
  if (demands.length === 0) return undefined;
  const missing = untold(demands, {
    message,
    subject: readMessage(""),
    mentorName: "",
    asks: readAsks(message),
  });
  return missing ? { is: "missing", about: nameOf(missing) } : { is: "met" };
}

function wantsQuestion({ howToAsk }: Partial<OfferValues>): boolean {
  return demandsOf(howToAsk ?? "").some(({ kind }) => kind === "question");
}

function nameOf(demand: Demand): string {
  return demand.kind === "word" ? demand.word : demand.phrase;
}

function whomOf(message: Message, { menteeLevels = [] }: Partial<OfferValues>): Verdict {
  const own = levelsOf(message.lower);
  if (menteeLevels.length === 0 || own.length === 0) return undefined;
  const fits = own.find((level) => menteeLevels.includes(level));
  return fits ? { is: "met", about: fits } : { is: "refused", about: own[0] };
}

function hasNoRoom({ status, placesOpen }: Partial<OfferValues>): boolean {
  return status === "full" || status === "closed" || placesOpen === 0;
}
