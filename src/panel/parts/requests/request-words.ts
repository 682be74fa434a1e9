/** What a request meets, leaves out and asks all the same, in words. */

import { FORMATS, MENTEE_LEVELS, TIMES } from "#core/offer.ts";
import { isOneOf } from "#core/one-of.ts";
import type { JudgedRequest, RequestNote, RequestPoint } from "#core/reply/judge-request.ts";
import type { ReplyKind } from "#core/reply/replies.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { valueLabel } from "#words/field-words.ts";

const POINTS: Record<keyof JudgedRequest, Record<RequestPoint, MessageKey>> = {
  met: {
    question: "rqMetQuestion",
    topic: "rqMetTopic",
    channel: "rqMetChannel",
    times: "rqMetTimes",
    length: "rqMetLength",
    screening: "rqMetScreening",
    whom: "rqMetWhom",
    job: "rqNoJob",
    room: "rqNoRoom",
  },
  missing: {
    question: "rqMissingQuestion",
    topic: "rqMissingTopic",
    channel: "rqMissingChannel",
    times: "rqMissingTimes",
    length: "rqMetLength",
    screening: "rqMissingScreening",
    whom: "rqNoWhom",
    job: "rqNoJob",
    room: "rqNoRoom",
  },
  refused: {
    question: "rqMissingQuestion",
    topic: "rqNoTopic",
    channel: "rqNoChannel",
    times: "rqNoTimes",
    length: "rqNoLength",
    screening: "rqMissingScreening",
    whom: "rqNoWhom",
    job: "rqNoJob",
    room: "rqNoRoom",
  },
};

export function pointWords(is: keyof JudgedRequest, { point, about }: RequestNote): string {
  const words = say(POINTS[is][point]);
  return about === undefined ? words : say("rqAbout", words, aboutWords(about));
}

/** The value's own words, where it is one of a closed list. */
function aboutWords(about: string): string {
  if (about === "call") return say("rqCall");
  if (isOneOf(FORMATS, about)) return valueLabel("formats", about);
  if (isOneOf(TIMES, about)) return valueLabel("times", about);
  if (isOneOf(MENTEE_LEVELS, about)) return valueLabel("menteeLevels", about);
  return about;
}

export const REPLY_WORDS: Record<ReplyKind, MessageKey> = {
  yes: "rqYes",
  question: "rqQuestion",
  no: "rqNo",
  full: "rqFull",
};
