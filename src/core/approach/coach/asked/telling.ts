/** What a message tells of its writer, made ready to look for answers in. */
import type { Message } from "../message.ts";
import { type Particular, particularsOf } from "../particulars.ts";
import { namesTold } from "./names-told.ts";
import { ownClauses, SPEAKS_OF_THE_OFFER } from "./own-clauses.ts";
import { type TerseAnswers, terseAnswers } from "./terse-answers.ts";

export interface Telling {
  /** All of the message in lower case, without "good morning". */
  all: string;
  /** What is said of the writer, clause by clause: no question, and nothing of the mentor alone. */
  own: readonly string[];
  pieces: readonly Particular[];
  /** Names of things and places in lower case that stand in `own`: "thiès", "acca", "a320". */
  names: ReadonlySet<string>;
  /** The writer says that this is what was asked for: "as you asked", "your post says". */
  answersTheOffer: boolean;
  /** How many answers are numbered or stand under a name: "1) …", "Role: …". */
  listed: number;
  terse: TerseAnswers;
  /** Words of the message, at least one. */
  length: number;
}

const GREETED = /\bgood (?:morning|evening|afternoon|day)\b/g;
const LISTED =
  /(?:^|[\n,;.] ?|\s)\(?[1-9a-e][).] |(?:^|[\n,;.!] ?)(?:[\p{L}'-]{1,30} ){0,3}[\p{L}'-]{1,30}: /gu;
const MOST_NAMES = 6;

/** Reads a message and its subject line. `mentorName` as shown: a name greeted is none of the writer's. */
export function readTelling(message: Message, subject: Message, mentorName: string): Telling {
  const mentor = (mentorName.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []).slice(0, MOST_NAMES);
  const all = `${subject.lower}\n${message.lower}`.replace(GREETED, " ");
  const own = [...ownClauses(subject), ...ownClauses(message)];
  return {
    all,
    own,
    pieces: particularsOf(message, mentorName),
    names: namesTold(message.source, own, mentor),
    answersTheOffer: SPEAKS_OF_THE_OFFER.test(all),
    listed: (message.lower.match(LISTED) ?? []).length,
    terse: terseAnswers(message, mentor),
    length: message.lower.split(/\s+/).length,
  };
}
