/** `no-why-you`: no reason why this person and no other. */
import { asksIndirectly } from "./ask-words.ts";
import { contentWords, weightOf } from "./content-words.ts";
import type { Clause } from "./message.ts";
import { type Check, isNote } from "./reading.ts";
import {
  ABOUT_A_JOB,
  ADDRESSED,
  ASKED_OF_THEM,
  ASKED_WHETHER,
  CAUSE,
  CLAUSE_END,
  DOES,
  DONE,
  FLATTERY,
  GUESSED,
  IS_NOW,
  NAMES_THE_OFFER,
  NO_CAUSE,
  NO_REASON,
  NO_STATE,
  NO_STATEMENT,
  NO_WORD_OF_THEM,
  NOT_OF_THEM,
  OF_ONESELF,
  OF_THEIRS,
  OF_THEM,
  OWN_THING,
  PRAISED_FIELD,
  SAID,
  SAME,
  SEEN_OR_SENT,
  THEIRS_DOES,
  THEM,
  TIED,
  TIES,
  TOLD,
  UNDER_CONDITION,
  YOUR,
} from "./why-words.ts";

/** Particulars that make a statement about somebody a reason to write. */
const MANY = 4;
/** Particulars beside a "you" in a plain statement. */
const BESIDE = 2;
/** Praise needs more beside it to be a reason. */
const WITHIN_FLATTERY = 2;

export const whyCheck: Check = ({ message, subject, channel, mentorName }) => {
  const named = nameOf(mentorName);
  const sentences = [...message.sentences, ...subject.sentences].map((sentence) => ({
    ...sentence,
    // "Ask Priya, my tutor said": whoever is named there is the reader.
    lower: named ? sentence.lower.replace(named, "you") : sentence.lower,
  }));
  if (isNote(channel) && sentences.some(({ lower }) => NAMES_THE_OFFER.test(lower))) return [];
  return sentences.some(givesReason) ? [] : [{ code: "no-why-you" }];
};

/** Where the mentor's first name stands other than behind a greeting. */
function nameOf(mentorName: string): RegExp | undefined {
  const [first] = /\p{L}{3,30}/u.exec(mentorName.toLowerCase()) ?? [];
  return first
    ? new RegExp(`(?<=\\b(?:ask|try|see|to|say|says|said|is|was|named?|contact|find) )${first}\\b`, "gu")
    : undefined;
}

function givesReason({ lower: whole, isQuestion }: Clause): boolean {
  const needed = FLATTERY.test(whole) ? WITHIN_FLATTERY : 1;
  const lower = whole
    .replace(ASKED_OF_THEM, " ")
    .replace(UNDER_CONDITION, " ")
    .replace(PRAISED_FIELD, " ")
    .replace(NO_WORD_OF_THEM, " ");
  return (
    isTied(lower, needed, isQuestion) ||
    isDeed(lower, needed, isQuestion) ||
    isTheirs(lower, needed, isQuestion)
  );
}

/** What the two share, who sent the writer, or a cause in so many words. */
function isTied(lower: string, needed: number, isQuestion: boolean): boolean {
  const isSame = SAME.test(lower) && /\b(?:you|your|yours|we|our|us|both)\b/.test(lower);
  if ((isSame || TIES.test(lower)) && particulars(lower) >= needed - 1) return true;
  if (!isQuestion && TIED.some((tie) => tie.test(lower)) && particulars(lower) >= needed) return true;
  const [, cause = ""] = CAUSE.exec(lower) ?? [];
  return (
    cause !== "" &&
    !NO_CAUSE.test(cause) &&
    !SAID.test(cause) &&
    !NO_STATE.test(cause) &&
    (particulars(cause) >= 1 || /\b(?:did|done|made|went|been|took)\b/.test(cause))
  );
}

/** What they did, said or do. */
function isDeed(lower: string, needed: number, isQuestion: boolean): boolean {
  for (const match of lower.matchAll(DONE)) {
    const said = match[0].replace(/^you(?:'ve| have| had)?/, "");
    const before = lower.slice(Math.max(0, match.index - 20), match.index);
    // "Have you worked …?" asks, it does not know.
    if (/\b(?:have|had|did|do|does|would|could|can|should|will|might|may|if|unless|whether) $/.test(before))
      continue;
    if (GUESSED.test(before)) continue;
    if (SAID.test(said)) {
      if (isTopicTold(withoutOneself(said))) return true;
    } else if (particulars(match[0]) >= needed) return true;
  }
  for (const { 1: rest = "", index } of lower.matchAll(IS_NOW)) {
    const before = lower.slice(Math.max(0, index - 20), index);
    if (ASKED_WHETHER.test(before) || GUESSED.test(before)) continue;
    if (!NO_STATE.test(rest) && particulars(rest) >= needed) return true;
  }
  if (isQuestion) return false;
  for (const [whole] of lower.matchAll(DOES)) if (particulars(whole) >= Math.max(2, needed)) return true;
  const [, told = ""] = TOLD.exec(lower) ?? [];
  if (isTopicTold(withoutOneself(told))) return true;
  if (speaksOfThem(lower)) return true;
  const [, named = ""] = OF_THEIRS.exec(lower) ?? [];
  return (
    particulars(named) >= (/\bwhat you (?:wrote|said|told us) (?:\w+ )?(?:about|on)\b/.test(lower) ? 1 : 2)
  );
}

/** A plain statement in which they stand beside something particular, in whatever words. */
function speaksOfThem(lower: string): boolean {
  if (FLATTERY.test(lower) || ABOUT_A_JOB.test(lower) || asksIndirectly(lower) || NOT_OF_THEM.test(lower))
    return false;
  const at = lower.search(OF_THEM);
  return (at >= 0 && particulars(withoutOneself(lower.slice(at))) >= MANY) || isBesideThem(lower);
}

/** The clauses that speak of the writer alone, of the meeting or of the message are left out. */
function isBesideThem(lower: string): boolean {
  if (NO_STATEMENT.test(lower)) return false;
  const said = lower
    .replace(ADDRESSED, " ")
    .split(CLAUSE_END)
    // "Barista, notary: your path": what stands before it without a subject of its own belongs to it.
    .filter(
      (clause, i, all) => THEM.test(clause) || (THEM.test(all[i + 1] ?? "") && !OF_ONESELF.test(clause)),
    )
    .join(" , ");
  return THEM.test(said) && particulars(said.replace(SEEN_OR_SENT, " ")) >= BESIDE;
}

/** Something that is theirs: a talk, a move, a mill. */
function isTheirs(lower: string, needed: number, isQuestion: boolean): boolean {
  if (!ABOUT_A_JOB.test(lower)) {
    for (const [, own = ""] of lower.matchAll(OWN_THING))
      if (particulars(own) >= 1 && needed === 1) return true;
    const [, does = ""] = isQuestion ? [] : (THEIRS_DOES.exec(lower) ?? []);
    if (particulars(does) >= needed) return true;
  }
  for (const { 0: own, 1: rest = "", index } of lower.matchAll(YOUR)) {
    // "What is your view of …?" asks for it.
    if (isQuestion && /^your (?:\w+ )?(?:view|opinion|answer)\b/.test(own)) continue;
    if (isQuestion && /\b(?:is|was|are|share|tell me|describe|about|of) $/.test(lower.slice(0, index)))
      continue;
    if (particulars(rest) >= needed) return true;
  }
  return false;
}

/** "You wrote that you help with first audits": their subject is a reason; their hours are none. */
function isTopicTold(said: string): boolean {
  return weightOf(said.replace(SAID, "").replace(NO_REASON, " ")) >= 2;
}

/** "You said no referrals, but I am desperate": what the writer adds is no word of theirs, and a refusal is no reason. */
function withoutOneself(told: string): string {
  const own = told.search(/(?:,|;| but| so) (?:but |so )?(?:i|i'm|i've|i'd|my)\b/);
  return /^\s*(?:you )?(?:said|say|wrote|write|mention(?:ed)?)?\s*(?:that )?(?:no|not|never|you (?:don't|can't|do not|cannot))\b/.test(
    told,
  )
    ? ""
    : own < 0
      ? told
      : told.slice(0, own);
}

function particulars(text: string): number {
  return contentWords(text.replace(NO_REASON, " ")).length;
}
