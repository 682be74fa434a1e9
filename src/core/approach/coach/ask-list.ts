/** What is asked in a list: a line for each, or "(a) …, (b) …, (c) …". */
import { DEEDS, UNMARKED } from "./ask-count.ts";

/** A mark at the start of a line, or a letter or figure with a bracket inside one. */
const MARK =
  /(?:^|\n)[ ]*(?:[-*\u2022>+\u00b7]|\(?(?:\d{1,2}|[a-f]|i{1,3}|iv)[.)])[ ]+|[ :,;]\(?(?:[1-9]|[a-f])\)[ ]+|(?<=[.?!:] )[1-9]\.[ ]+/g;
const ASKS =
  /\?|^(?:and |also |then )?(?:what|which|how|why|when|where|who|whom|whether|if|is|are|do|does|did|should|could|would|can|will)\b/;
const REQUESTS = new RegExp(
  `^(?:and |also |then |to )*(?:please |kindly )?(?:${DEEDS}|go through|put in|let me)\\b`,
);
/** "Role: buyer": told under its name. */
const LABELLED = /^[\w ]{2,30}: [^?]*$/;
/** What the writer tells, and no question: "I lead a shift". */
const TELLS = /^(?:i|i'm|i've|my|we|our|currently|now)\b|^(?:19|20)\d\d\b|^\w+ed\b/;
/** Words before the list that say what it is a list of. */
const INTRODUCED =
  /\b(?:questions?|requests?|asks?|wonder\w*|want to know|like to (?:know|ask|hear)|curious|tell me|help me with|things|points|doubts?|queries)\b[^.?!]{0,60}$|\?\s*$/;
/** "Read the guide, put in backups": done by the writer as well as asked for. */
const OF_OLD = /^(?:put|read|set|list|cut)\b(?![^.?!]*\b(?:me|my|us|please)\b)/;
const MOST_ITEMS = 30;

/** Asked for in the longest list of a message, in lower case; 0 where it has none. */
export function askedInList(lower: string): number {
  const marks = [...lower.matchAll(MARK)].slice(0, MOST_ITEMS);
  if (marks.length < 2) return 0;
  const items = marks.map((mark, i) => {
    const from = mark.index + mark[0].length;
    // The last one ends with its line.
    const end = marks[i + 1]?.index ?? lower.indexOf("\n", from);
    return lower.slice(from, end < 0 ? undefined : end).trim();
  });
  const told = items.filter((item) => LABELLED.test(item) || (TELLS.test(item) && !ASKS.test(item))).length;
  if (told * 2 > items.length) return 0;
  const isAsked = (item: string) =>
    ASKS.test(item) || (REQUESTS.test(item) && !OF_OLD.test(item)) || UNMARKED.test(item);
  const asked = items.filter(isAsked).length;
  const isIntroduced = INTRODUCED.test(lower.slice(0, marks[0]?.index).trimEnd().replace(/:$/, ""));
  if (asked === 0 && !isIntroduced) return 0;
  return asked * 2 >= items.length || isIntroduced ? items.length - told : asked;
}
