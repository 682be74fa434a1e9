/** `no-time-box`: names no limit of time or number. */
import { type Check, isNote } from "./reading.ts";

const NUMBER =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|half an?|a quarter of an|quarter of an|a single|a couple of|a few|single|few|couple of)";
const TIME = new RegExp(
  `\\b${NUMBER}[- ]?(?:or (?:two|three|\\d{1,3}) |to (?:\\d{1,3}|three|four|thirty|thirty-five) |-\\d{1,3}[- ]?)?(?:short |quick |spare )?(?:minutes?|mins?|hours?|hrs?)\\b|\\b\\d{1,3} ?(?:m|h)\\b`,
);
const COUNTED =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a hundred|a single|single|a couple of|\\d{1,3}|just an?|only an?|no more than|at most|at the most|up to|max(?:imum)?)";
const EVENTS = new RegExp(
  `\\b${COUNTED}(?: or (?:two|three|four))?(?: to (?:two|three|four|five))?(?:-\\d)? (?:[a-z-]+ ){0,3}?(?:calls?|e-?mails?|messages?|meetings?|sessions?|chats?|conversations?|coffees?|talks?|questions?|lines?|sentences?|repl(?:y|ies)|answers?|exchanges?|paragraphs?|points?|catch-ups?|zooms?|rounds?|lunch(?:es)?|notes?|times|lists?|pages?|walks?|visits?|words?|slots?|figures?|numbers?|bullets?|bullet points?|examples?|sketch(?:es)?|names?|titles?|thoughts?|remarks?|comments?|tips?|voice notes?)\\b`,
);
const SMALL_ANSWER =
  /\b(?:line|word|sentence|minute|paragraph|question|message|email) or two\b|\byes or (?:a )?no\b|\ba (?:bullet point|paragraph|sentence|one-liner|single \w+)\b|\bjust (?:reply|answer|say|send)\b|\bone-word\b|\bjust (?:the|a|your|one) (?:name|title|word|line|number|sentence|yes|reply|date|figure)\b|\ba (?:bullet point|line|word|sentence|paragraph|voice note|figure|number|bullet) (?:back|from you|would|will|is|of)\b/;
const FEW =
  /\b(?:a few|few|a couple of|couple of|two or three) (?:short |quick |brief )?(?:lines?|e-?mails?|messages|sentences|words|exchanges|minutes|notes|replies)\b/;
const ONCE =
  /\b(?:(?:one|two|three|\d)-(?:line|word|e-?mail|page|sentence|question|paragraph|call|meeting|minute)|just once|only once|once or twice|one-off|one off|once a (?:month|week|quarter|fortnight)|one-time|half[- ](?:an |a )?hour|quarter of an hour|hour-long|in one go|a one-page|one line)\b/;
/** A span of weeks limits an offer only where something is proposed for it. */
const SPAN =
  /\b(?:for|over|within|across|during|spread over|every) (?:the (?:next|coming) )?(?:a |an |one|two|three|four|five|six|eight|ten|twelve|\d{1,2})? ?(?:month|months|weeks|quarter)\b/;
const UNTIL =
  /\b(?:until|till|through|by the end of) (?:the (?:end|exam|summer|spring|autumn|fall|winter)|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|my exam)/;
const PROPOSING = /\byou(?:r|rs)?\b|\bwe\b|\?|\benough\b|\bplenty\b|\bpropose\b|\bsuggest\b/;
/** "I had three meetings": the writer's own past is no limit. */
const OWN_PAST =
  /\b(?:i(?:'ve| have)? (?:had|read|did|written|been|sat|attended|spent|took|taken|worked|failed|passed|sent)|after (?:my|the|several|two|three|four|\d)|my last|my first|so far|already)\b[^,.;]{0,60}$/;

export const timeBoxCheck: Check = ({ message, channel }) => {
  if (isNote(channel)) return [];
  const isLimited = message.sentences.some((sentence) => {
    // A number inside an address limits nothing.
    const lower = sentence.lower.replace(/\bhttps?:\S+|\bwww\.\S+|\S+\/\S+/g, " ");
    if (
      matchesPresent(TIME, lower) ||
      matchesPresent(EVENTS, lower) ||
      FEW.test(lower) ||
      SMALL_ANSWER.test(lower) ||
      ONCE.test(lower)
    )
      return true;
    return (
      PROPOSING.test(lower) &&
      (SPAN.test(lower) || UNTIL.test(lower)) &&
      /\b(?:meet|call|talk|speak|chat|e-?mails?|messages?|ment(?:or|ee)\w*|sessions?|coffee|exchange|work|help|support|month|week|once|compare)\b/.test(
        lower,
      )
    );
  });
  return isLimited ? [] : [{ code: "no-time-box" }];
};

function matchesPresent(pattern: RegExp, lower: string): boolean {
  const match = pattern.exec(lower);
  return match !== null && !OWN_PAST.test(lower.slice(0, match.index));
}
