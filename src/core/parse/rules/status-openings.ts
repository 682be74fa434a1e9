/** What became of the places, read word by word around each: "a chair has come free", "we have two empty seats", "that slot went last week". */
import { readNumber } from "../numbers.ts";
import type { Reading, Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import {
  AGAIN,
  ALWAYS_OPENINGS,
  BEING,
  CLAUSE,
  COMES,
  COMES_TO,
  FOR,
  FREE,
  FREE_BEFORE,
  HAVING,
  LAST_BEFORE,
  LEFT,
  NONE,
  NOT,
  OPENING_KINDS,
  OPENINGS,
  PAST,
  SOFT,
  SUPPOSING,
  TAKEN,
  TAKEN_OTHERWISE,
  VERBS,
  WHOLE,
} from "./opening-words.ts";

interface Word {
  word: string;
  from: number;
  to: number;
  /** Nothing but a space stands before it. */
  joined: boolean;
}

/** What is said before a place: how many, whose, and whether it is free or the last. */
interface Lead {
  count?: number;
  who: string;
  free: boolean;
  last: boolean;
  has: boolean;
  /** Some of them are spoken of, as in "two of the five slots": what counts them reckons. */
  ofMore: boolean;
  at: number;
}

/** What is said of it afterwards. */
interface Fate {
  state: "taken" | "free" | "left";
  not: boolean;
  at: number;
}

type Status = "open" | "few" | "full";
const WEIGHTS: Readonly<Record<Status, number>> = { full: 6.3, few: 6.1, open: 3 };
/** Words of a sentence that are looked at before a place and after it. */
const BEFORE = 7;
const AFTER = 9;
/** What a place is for, in words; and words between "is" and what it is. */
const FOR_WORDS = 5;
const BETWEEN = 1;
/** So many places left are few. */
const FEW = 3;

const EMPLOYERS = /^(?:company|firm|team|department|organi[sz]ation|employer|hospital|bank|office|agency)$/;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const JOIN = /^[ '’]?$/;

function wordsOf({ lower }: Sentence): Word[] {
  let end = 0;
  return Array.from(lower.matchAll(WORD), ({ 0: word, index: from }) => {
    const joined = JOIN.test(lower.slice(end, from));
    end = from + word.length;
    return { word, from, to: end, joined };
  });
}

function leadOf(words: readonly Word[], place: number): Lead {
  let at = place;
  const said = (back: number) => (words[at - back + 1]?.joined ? (words[at - back]?.word ?? "") : "");
  const lead: Lead = { who: "", free: false, last: false, has: false, ofMore: false, at };
  for (; ; at--) {
    const word = said(1);
    if (FREE_BEFORE.has(word)) lead.free = true;
    else if (LAST_BEFORE.has(word)) lead.last = true;
    else if (!OPENING_KINDS.has(word)) break;
  }
  const count = said(1) === "of" ? readNumber(said(2)) : readNumber(said(1));
  if (count !== undefined) {
    lead.count = count;
    at -= said(1) === "of" ? 2 : 1;
  }
  if (WHOLE.has(said(1)) || NONE.has(said(1)) || said(1) === "few") {
    lead.who = said(1);
    at--;
  }
  lead.ofMore = said(1) === "of" && readNumber(said(2)) !== undefined;
  lead.at = at;
  while (SOFT.has(said(1))) at--;
  lead.has = HAVING.has(said(1));
  if (lead.has) lead.at = at - 1;
  return lead;
}

/** What the words after a place say of it; nothing where the clause ends first. */
function fateOf(words: readonly Word[], place: number): Fate | undefined {
  let being = false;
  let not = false;
  let aside = 0;
  for (let at = place + 1; at <= place + AFTER; at++) {
    const { word, joined } = words[at] ?? { word: "", joined: false };
    if (!joined) return undefined;
    const next = words[at + 1]?.joined ? (words[at + 1]?.word ?? "") : "";
    if (PAST.has(word)) return undefined;
    if (NOT.has(word)) not = true;
    else if (being || aside === 0 || VERBS.has(word)) {
      const other = TAKEN_OTHERWISE[word]?.has(next);
      if (TAKEN.has(word)) return other ? undefined : { state: "taken", not, at };
      if (FREE.has(word)) return other ? undefined : { state: "free", not, at };
      if (LEFT.has(word) && !FREE.has(next)) return other ? undefined : { state: "left", not, at };
      if (COMES.has(word)) return COMES_TO.has(next) ? { state: "free", not, at: at + 1 } : undefined;
    }
    if (BEING.has(word)) {
      being = true;
      aside = 0;
    } else if (CLAUSE.has(word)) return undefined;
    else if (!NOT.has(word)) {
      if (!being && aside === 0 && !FOR.has(word)) return undefined;
      if (++aside > (being ? BETWEEN : FOR_WORDS)) return undefined;
    }
  }
  return undefined;
}

/** Where the words about a place leave its owner. */
function statusOf(lead: Lead, fate: Fate | undefined, always: boolean): Status | undefined {
  const { count, who, free, last, has, ofMore } = lead;
  if (ofMore) return undefined;
  const none = NONE.has(who);
  if (!fate) {
    if (none) return has && (free || always) ? "full" : undefined;
    if (!has || who === "the" || who === "that") return undefined;
    if (last) return "few";
    return free || (always && count !== undefined) ? "open" : undefined;
  }
  if (fate.state === "taken") {
    if (fate.not || none) return "open";
    return count === undefined || WHOLE.has(who) ? "full" : undefined;
  }
  if (fate.not || none) return "full";
  if (fate.state === "left" || last || who === "few") return (count ?? 1) <= FEW ? "few" : "open";
  return "open";
}

function isSupposed(words: readonly Word[], place: number): boolean {
  for (let at = place - 1; at >= 0 && at >= place - BEFORE; at--) {
    if (SUPPOSING.has(words[at]?.word ?? "")) return true;
    if (!words[at + 1]?.joined) return false;
  }
  return false;
}

/** "No vacancies in my company": jobs, and no places with a mentor. */
function isAtWork(words: readonly Word[], place: number): boolean {
  const [where, whose] = [words[place + 1], words[place + 2]];
  if (!/^(?:in|at|with)$/.test(where?.word ?? "") || !/^(?:my|our|the)$/.test(whose?.word ?? ""))
    return false;
  return words.slice(place + 3, place + 3 + FOR_WORDS).some(({ word }) => EMPLOYERS.test(word));
}

function comesAgain(words: readonly Word[], place: number): boolean {
  return words.slice(Math.max(0, place - BEFORE), place + AFTER).some(({ word }) => AGAIN.has(word));
}

function* readOpenings(sentence: Sentence): Generator<Reading> {
  const words = wordsOf(sentence);
  for (let place = 0; place < words.length; place++) {
    const name = words[place]?.word ?? "";
    if (!OPENINGS.has(name) || isSupposed(words, place) || isAtWork(words, place)) continue;
    const lead = leadOf(words, place);
    const fate = fateOf(words, place);
    const status = statusOf(lead, fate, ALWAYS_OPENINGS.has(name));
    if (!status || (status === "open" && comesAgain(words, place))) continue;
    const from = words[lead.at]?.from ?? 0;
    yield { value: status, from, to: words[fate?.at ?? place]?.to ?? from, weight: WEIGHTS[status] };
  }
}

export const statusOpeningsRules: readonly Rule[] = [
  { id: "status.openings", field: "status", triggers: [...OPENINGS], find: readOpenings },
];
