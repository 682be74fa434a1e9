/** Whether a phrase that the tagger takes for a place can be one: capitals and company deceive it more than a reader. */
import { CITY, PLACE } from "./known-words.ts";
import { TAGGED_FIELDS } from "./labels.ts";
import type { Row } from "./row.ts";

const CALENDAR = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep " +
    "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "spring summer autumn fall winter christmas easter"
  ).split(" "),
);
/** Places whose name begins many a sentence: "Nice to meet you", "Reading your posts". */
const ALSO_WORDS = new Set(
  "nice reading bath split mobile sale deal hull cork rugby ware born must bury wells hope orange normal enterprise".split(
    " ",
  ),
);
/** Words that lead to a place no list knows. */
const LEADS = new Set(
  (
    "in at near from around round outside inside by behind opposite beside above to of off on based live lives living located " +
    "nearby between within across towards via home en à au aux chez près vers em no na perto bei im am aus nahe zu zum a da de " +
    "di del della vicino presso cerca te op uit nabij bij rond sur sul"
  ).split(" "),
);
/** Words back that are looked at for one: "at the old", "in and around". */
const REACH = 3;
const SMALL = 1;
const FIRST_OR_LATER = 3 << (2 * TAGGED_FIELDS.indexOf("locations"));

/** Words `first` to `last` of a row; `words` are those of the row in lower case. */
export function canBePlace(row: Row, words: readonly string[], first: number, last: number): boolean {
  const all = words.slice(first, last + 1);
  if (all.every((word) => CALENDAR.has(word) || /^\d/.test(word)) || CALENDAR.has(all[0] ?? "")) return false;
  const some = (holds: (at: number) => boolean) => all.some((_, i) => holds(first + i));
  if (some((at) => ((row.ruled[at] ?? 0) & FIRST_OR_LATER) !== 0)) return true;
  if (some((at) => ((row.known[at] ?? 0) & (PLACE | CITY)) !== 0))
    return first > 0 || last > first || row.count === 1 || !ALSO_WORDS.has(all[0] ?? "");
  // "Near the hedge" is no place to meet: where names have capitals, a place has one.
  if ((row.shape[0] ?? 0) > SMALL && !some((at) => (row.shape[at] ?? 0) > SMALL)) return false;
  if (row.headline === 1 || row.label[first] !== 0) return true;
  return words.slice(Math.max(0, first - REACH), first).some((word) => LEADS.has(word));
}
