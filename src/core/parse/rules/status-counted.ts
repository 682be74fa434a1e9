/** Whether places are left, reckoned from those taken or free and from their total: "three places, two are given". */
import { NUMBER, readNumber } from "../numbers.ts";
import { type Rule, rule, whole } from "../rule.ts";

const PLACES =
  "(?:places?|spots?|slots?|seats?|spaces?|openings?|chairs?|stools?|positions?|tickets?|mentees?|people|persons?)";
const KIND =
  "(?:mentoring |mentee |mentorship |1:1 |free |new |open |available |last |final |remaining ){0,3}";
/** "of the four", "of them", "out of my four seats". */
const OUT_OF = `(?: (?:out )?of (?:my|the|our|these|those|them|which)(?: (?:original|whole))?(?: (?<total>${NUMBER}))?| (?:out )?of (?<whole>${NUMBER})|/(?<all>\\d{1,2}))?(?: ${KIND}${PLACES})?(?: of (?:them|those|these|which))?`;
const BE = "(?:is|are|r|has|have|were|'s|been|now|already|just|all|so far|currently)";
const GONE =
  "taken|gone|filled|booked|claimed|occupied|spoken for|promised|reserved|given(?: away)?|allocated|assigned|snapped up";
/** Words that mean as much only after "are", and at the end of what is said. */
const JOINED =
  "in|on board|chosen|picked|matched|joined|registered|enrolled|confirmed|signed up|said yes|found|done|settled";
const LEFT = "left|remain(?:s|ing)?|to go|to find|to fill|still to be found";
const FREE = "free|open|available|vacant|empty|unfilled|unclaimed";
const END = "(?=[.,;:!)]|$| (?:and|so|but|already|of (?:the|my|our)|at|for|now|as|until|till)\\b)";
/** So many places left are few. */
const FEW = 3;

/** A total that stands before: "room for six", "three places", "(out of) ten". */
const TOTAL = new RegExp(
  `(?:(?:room|capacity|space|places?|time) for|(?:group|circle|cohort|total|round) of|take(?: on)?|accept|host|mentor|guide|have|offer|up to|max(?:imum)?(?: is|:)?|[a-z]+:) (?:only |just |up to )?(${NUMBER})(?![\\w-])|(?<![\\w.-])(${NUMBER}) (?:[a-z-]+ ){0,2}?(?:${PLACES}|[a-z]{4,}s)(?![\\w-])`,
  "g",
);

function totalBefore(words: string): number | undefined {
  const last = [...words.matchAll(TOTAL)].at(-1);
  return last && readNumber(last[1] ?? last[2] ?? "");
}

const statusOf = (left: number): string => (left === 0 ? "full" : left <= FEW ? "few" : "open");

/** Reckons from a match that counts some and perhaps names the total. */
function counted(
  id: string,
  triggers: string,
  source: string,
  leftOf: (some: number, all?: number) => number | undefined,
): Rule {
  return rule(
    `status.${id}`,
    "status",
    triggers,
    new RegExp(`(?<![\\w.,$£€-])(?:${source})`, "dgi"),
    (match, sentence) => {
      const counted = match.groups?.some ?? "";
      const some = readNumber(counted);
      const said = match.groups?.total ?? match.groups?.whole ?? match.groups?.all;
      const all = said === undefined ? totalBefore(sentence.lower.slice(0, match.index)) : readNumber(said);
      // "Both are free", whatever number stands before: those are all there are.
      if (counted === "both") return whole(match, leftOf(2, 2) === 0 ? "full" : "open", 7);
      const left = some === undefined ? undefined : leftOf(some, all);
      return left === undefined || left < 0 ? undefined : whole(match, statusOf(left), 7);
    },
  );
}

export const statusCountedRules: readonly Rule[] = [
  counted(
    "some-gone",
    "taken gone filled booked claimed occupied spoken promised reserved given allocated assigned snapped in board chosen picked matched joined registered enrolled confirmed signed yes found done settled",
    `(?<some>${NUMBER})${OUT_OF} (?:(?:${BE} ){0,4}(?:${GONE})(?![\\w-])|(?:${BE} ){1,4}(?:${JOINED})${END})`,
    (gone, all) => (all === undefined ? undefined : all - gone),
  ),
  counted(
    "some-free",
    "free open available vacant empty unfilled unclaimed left remain remains remaining go find fill found",
    `(?<some>${NUMBER})${OUT_OF} (?:(?:${BE}|still) ){0,4}(?:${LEFT}|${FREE})${END}`,
    (free, all) => (all !== undefined && all >= free ? free : undefined),
  ),
];
