/** The ask coach: reads the text that will be sent and says, without a score, what a mentor would miss in it. */
import type { OfferValues } from "../../offer.ts";
import type { Channel } from "../../outreach/event.ts";
import { DEFAULT_LIMITS, type Limits } from "../limits.ts";
import { askCheck } from "./ask-check.ts";
import { type Advice, COACH_CODES, type CoachCode } from "./codes.ts";
import { cvCheck } from "./cv-check.ts";
import { easyOutCheck } from "./easy-out-check.ts";
import { jobCheck } from "./job-check.ts";
import { limitCheck } from "./limit-check.ts";
import { linksCheck } from "./links-check.ts";
import { readMessage } from "./message.ts";
import { nameCheck } from "./name-check.ts";
import { placeholderCheck } from "./placeholder-check.ts";
import type { Check, Reading } from "./reading.ts";
import { weigh } from "./request-model/weigh.ts";
import { sameCheck } from "./same-check.ts";
import { screeningCheck } from "./screening-check.ts";
import { shoutingCheck } from "./shouting-check.ts";
import { termsCheck } from "./terms-check.ts";
import { timeBoxCheck } from "./time-box-check.ts";
import { whyCheck } from "./why-check.ts";

export interface CoachInput {
  /** The text as it will be sent. */
  message: string;
  channel: Channel;
  /** Subject line of an InMail. */
  subject?: string | undefined;
  mentorName?: string | undefined;
  /** The offer's terms; what is not said is absent. */
  terms?: Partial<OfferValues> | undefined;
  /** The offer's own words. */
  offerText?: string | undefined;
  /** Texts already sent to others. */
  sent?: readonly string[] | undefined;
  limits?: Limits | undefined;
  /** A later message (thanks, follow-up, closing) asks for nothing and is not judged as a request. */
  purpose?: "first" | "later" | undefined;
}

/** Right in every language. */
const PLAIN_CHECKS: readonly Check[] = [
  limitCheck,
  placeholderCheck,
  linksCheck,
  nameCheck,
  sameCheck,
  shoutingCheck,
];
/** Stand on English words. */
const ENGLISH_CHECKS: readonly Check[] = [jobCheck, cvCheck];
/** Of a request alone. */
const REQUEST_CHECKS: readonly Check[] = [
  askCheck,
  whyCheck,
  timeBoxCheck,
  easyOutCheck,
  termsCheck,
  screeningCheck,
];

/** Advice in the order of `COACH_CODES`, each code at most once. Any string in; never throws. */
export function coach(input: CoachInput): Advice[] {
  const reading = readInput(input);
  const found = check(reading, input.purpose);
  const isRequest = reading.message.isEnglish && input.purpose !== "later";
  return inOrder(isRequest ? weigh(found, reading) : found);
}

/** What the checks say by themselves, before the words of the whole message are weighed. */
export function checksAlone(input: CoachInput): Advice[] {
  return inOrder(check(readInput(input), input.purpose));
}

function readInput(input: CoachInput): Reading {
  return {
    message: readMessage(input.message),
    channel: input.channel,
    limits: input.limits ?? DEFAULT_LIMITS,
    subject: readMessage(input.channel === "inmail" ? (input.subject ?? "") : ""),
    mentorName: input.mentorName ?? "",
    terms: input.terms ?? {},
    offerWords: (input.offerText ?? "").slice(0, 20_000).toLowerCase(),
    sent: input.sent ?? [],
  };
}

function check(reading: Reading, purpose: CoachInput["purpose"]): Map<CoachCode, Advice> {
  const { isEnglish } = reading.message;
  const checks = [
    ...PLAIN_CHECKS,
    ...(isEnglish ? ENGLISH_CHECKS : []),
    ...(isEnglish && purpose !== "later" ? REQUEST_CHECKS : []),
  ];
  const found = new Map<CoachCode, Advice>();
  for (const each of checks)
    for (const advice of each(reading)) if (!found.has(advice.code)) found.set(advice.code, advice);
  return found;
}

function inOrder(found: ReadonlyMap<CoachCode, Advice>): Advice[] {
  return COACH_CODES.flatMap((code) => found.get(code) ?? []);
}
