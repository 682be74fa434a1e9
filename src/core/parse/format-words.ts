/** Finds the words for ways of meeting, denied or not: `formats` and `notFormats` both read them. */
import type { Format } from "../offer.ts";
import { latePattern } from "./late-pattern.ts";
import type { Sentence } from "./sentence.ts";
import { CASED_WORDS, FORMAT_WORDS } from "./vocab/formats.data.ts";

export interface FormatWord {
  value: Format;
  /** Offsets into the sentence. */
  from: number;
  to: number;
}

const PATTERNS = [FORMAT_WORDS, CASED_WORDS].flatMap((words) =>
  words.map(([value, source]) => ({
    value,
    cased: words === CASED_WORDS,
    late: latePattern(`(?<![\\w@.-])(?:${source})(?![\\w@])`, "g"),
  })),
);
const LEAD =
  /^(?:by|on|over|via|through|use|using|or|and|,|in|a|at|to|from|call or|otherwise|else|also|prefer) /;
/** "Had coffee", "the same coffee", "buy the coffee": talk of drinks, not an invitation. */
const NO_MEETING =
  /\b(?:same|had|drank|drink|drinking|bought|my|morning|cold|too much|more|love|need|making|hot|bad|strong|iced|instant|of|without|for the|like|baking|stop|good|cocoa and|traded?|trading|ate?|eat|asked at|after|before|until|till|no|decent|than|green|specialty|bring your|bring) $/;
const MEAL =
  /^(?:coffee|tea|drinks?|beers?|dinner|lunch|breakfast|brunch|pint|chai|kopi|brew|espresso|mate|matcha)/;
const NO_MEETING_AFTER =
  /^ (?:and goodbye|company|shop chain|industry|machine|roasting|beans|spots|hours?|breaks?|today|yesterday|last|alone|at (?:your|their|my) desk|since|futures|taster|maker|roasters?|estates?|farmers?|supply|chain|sector|lover|addict|snob|table|books?|trade|farm)\b/;

/** "That email", "cold emails": messages of others, no way of meeting. */
const NO_EMAIL =
  /\b(?:that|those|cold|work|every|angry|an|pitch|sales|phishing|of|your work|marketing|more|many|writing) $/;

/** The last sentence asked for: the rules for formats and for refused formats ask one after the other. */
let last: { sentence: Sentence; words: FormatWord[] } | undefined;

/** Non-overlapping words, the longest winning. */
export function formatWords(sentence: Sentence): readonly FormatWord[] {
  if (last?.sentence !== sentence) last = { sentence, words: findWords(sentence) };
  return last.words;
}

function findWords(sentence: Sentence): FormatWord[] {
  const found: FormatWord[] = [];
  for (const { value, cased, late } of PATTERNS) {
    const pattern = late(sentence.lower);
    if (!pattern) continue;
    const text = cased ? sentence.text : sentence.lower;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0] === "") {
        pattern.lastIndex++;
        continue;
      }
      const lead = LEAD.exec(match[0]);
      const keepsLead = value === "in-person";
      const from = match.index + (lead && !keepsLead ? lead[0].length : 0);
      const to = match.index + match[0].length;
      if (value === "in-person" && MEAL.test(match[0]) && isNoMeeting(sentence, from, to)) continue;
      if (value === "email" && NO_EMAIL.test(sentence.lower.slice(Math.max(0, from - 10), from))) continue;
      found.push({ value, from, to });
    }
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: FormatWord[] = [];
  for (const word of found) {
    if (!kept.some((other) => word.from < other.to && other.from < word.to)) kept.push(word);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function isNoMeeting(sentence: Sentence, from: number, to: number): boolean {
  return (
    NO_MEETING.test(sentence.lower.slice(Math.max(0, from - 14), from)) ||
    NO_MEETING_AFTER.test(sentence.lower.slice(to, to + 14))
  );
}
