/** Which days of the week an offer names, and which it rules out. */

export const DAYS = ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"] as const;
export type Day = (typeof DAYS)[number];

const NAMED =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b(?: ?(?:to|till|until|through|-|–) ?(mon|tues|wednes|thurs|fri|satur|sun)days?\b)?/g;
const RULED_OUT =
  /\b(?:not?|never|except|days? (?:but|bar)|save|excluding|apart from|other than|closed)(?: (?:on|for|at|the|a))*(?: [a-z]{3,6}days?,?(?: (?:or|and|nor))?){0,3} $/;
/** A day that is a date, not a rule: the day itself says nothing about the others. */
const A_DATE = /\b(?:by|before|since|last|this|next|yesterday)(?: \w+)? $/;
const ANY_DAY =
  /\b(?:any|every|most|other|another) days?\b|\bweek(?:day|end|night)s?\b|\bwhenever\b|\bany ?time\b|\bflexible\b/;

/** Days that may be asked for; undefined where the offer leaves them open. */
export function daysOffered(offerWords: string): ReadonlySet<Day> | undefined {
  const named = new Set<Day>();
  const out = new Set<Day>();
  let isOpen = ANY_DAY.test(offerWords);
  for (const { 1: first, 2: last, index } of offerWords.matchAll(NAMED)) {
    const before = offerWords.slice(Math.max(0, index - 40), index);
    if (A_DATE.test(before)) isOpen = true;
    const from = DAYS.findIndex((day) => first?.startsWith(day));
    const to = last ? DAYS.findIndex((day) => last.startsWith(day)) : from;
    const isWithin = (i: number) => (from <= to ? i >= from && i <= to : i >= from || i <= to);
    for (const day of DAYS.filter((_, i) => isWithin(i))) (RULED_OUT.test(before) ? out : named).add(day);
  }
  if (isOpen || named.size === 0)
    return out.size > 0 ? new Set(DAYS.filter((day) => !out.has(day))) : undefined;
  return named;
}
