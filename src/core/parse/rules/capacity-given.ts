/** How many the author has time for, where no place is named: "an hour to three people", "two now and room for a third". */
import { NUMBER, readNumber } from "../numbers.ts";
import { after, before, group, type Rule, rule, whole } from "../rule.ts";
import { counted, NUMBERED, ONLY, THING } from "./capacity.ts";

/** Whoever comes, by what they are or do. */
const COMER =
  "(?:people|persons?|ppl|wom[ae]n|m[ae]n|folks|colleagues?|grad(?:uate)?s?|juniors?|apprentices?|nurses?|leads?|heads?|chefs?|cooks?|buddies|midwi(?:fe|ves)|medics?|cadets?|interns?|vets?|pilots?|pupils?|of you|(?!(?:other|younger|older|former|another|number|matter|offer|paper|letter|answer|corner|chapter|center|quarter|semester|summer|winter|dinner|supper|moment|document|event|comment|month|weekend|agreement|appointment|commitment|present|different|important|relevant|finger|letter|minister|computer|chapter|order|award|sector|factor|error|color|client|patient|account|payment|talent|student loan)s?\\b)[a-z-]{3,}(?:ers?|ors?|ists?|ants?|ents?|ians?|ees?))";
const DESCRIBED = `(?:(?!(?:years?|months?|weeks?|days?|hours?|for|who|with|of|in|at|and|or|to|on|from|per|more than)\\b)[a-z-]{3,16} ){0,3}?`;
/** One of them. */
const ALONE =
  /(?:er|or|ist|ant|ent|ian|ee|person|man|woman|colleague|apprentice|learner|vet|nurse|lead|head)$/i;
/** A count of the author's own past, staff or family. */
const NOT_GIVEN =
  /\b(?:i (?:had|was|spent|gave|worked|managed|led)|i've (?:had|worked)|years|who|team|staff|thanks?|thank|owe|learn\w*|because of|grateful|worked|work|talked|was|were|met) (?:[\w']+ ){0,4}$/;
const ORDINALS: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };

/** Words of meeting: with them "with three students" tells who comes. */
const MEETS =
  /\b(?:hours?|sessions?|zoom|meet|teams|calls?|once|every|months?|weekly|monthly|weeks?|hosts?|hold|year|mentor|opening|offer|accompany)\b/;

export const capacityGivenRules: readonly Rule[] = [
  rule(
    "capacity.given",
    "capacity",
    "like love want thinking hoping hour hours time mentoring mentorship help calls support coaching lunch supper dinner breakfast coffee sounding give only single",
    new RegExp(
      `\\b(?:(?:i'd|i would|we'd|i) (?:like|love|want)(?: to (?:give|find|have|help|meet|hear from|mentor|support|guide))?|thinking of|hoping for|(?:hours?|time|mentoring|mentorship|help|calls|support|coaching|lunch|supper|dinner|breakfast|coffee|sounding board) (?:to|for|with)|give|(?<=^|[.;:!?,] )only|(?:taking on|take on|mentor|want|for|only|manage|handle|do)(?= a single)) ${ONLY}(?<said>(?:${NUMBERED}|a (?<alone>single)) (?!${THING}\\b)${DESCRIBED}(?:${COMER}))(?![\\w-])`,
      "dgi",
    ),
    (match, sentence) => {
      if (NOT_GIVEN.test(before(sentence, match.index, 40))) return undefined;
      if (new RegExp(`\\b${THING}\\b`).test((match.groups?.said ?? "").toLowerCase())) return undefined;
      if (
        /^ (?:asked|wrote|told|came|said|have|had|were|was|did)\b/.test(
          after(sentence, match.index + match[0].length, 8),
        )
      )
        return undefined;
      if (ALONE.test(match[0]) && !/\b(?:one|1|single)\b/i.test(match[0])) return undefined;
      return match.groups?.alone === undefined ? counted(match, 2) : group(match, "said", 1, 2);
    },
  ),
  rule(
    "capacity.and-more",
    "capacity",
    "second third fourth fifth sixth more another",
    new RegExp(
      `\\b(?:have|got|i've|mentor(?:ing)?|see|with) (?<now>${NUMBER}) [^.;:]{0,30}?\\b(?:can|could|would|room|space|place|happy|ready|want|have|one)\\b[^.;:]{0,20}? (?:a (?<nth>second|third|fourth|fifth|sixth)\\b|(?<more>one|two|three|[1-3]) more\\b|(?<another>another)\\b|(?<free>one|two|three|[1-3]) (?:place |spot |slot |seat )?(?:free|open|left)\\b)`,
      "dgi",
    ),
    (match, sentence) => {
      const { now = "", nth, more, another, free } = match.groups ?? {};
      const have = readNumber(now);
      if (
        have === undefined ||
        have > 20 ||
        new RegExp(`^ ?${THING}\\b`).test(
          after(sentence, match.index + match[0].indexOf(now) + now.length, 12),
        )
      )
        return undefined;
      if (!/\b(?:mentees?|people|of you|juniors?|trainees?|students?|apprentices?)\b/.test(sentence.lower))
        return undefined;
      // "I have three and can't take a fourth": the three are all.
      const isAll = /\b(?:can't|cannot|couldn't|no) /.test(match[0].toLowerCase());
      const value = isAll
        ? have
        : nth
          ? ORDINALS[nth.toLowerCase()]
          : have + (another ? 1 : (readNumber(more ?? free ?? "") ?? 0));
      return value === undefined || value < have ? undefined : whole(match, value, 7);
    },
  ),
  rule(
    "capacity.listed",
    "capacity",
    "*",
    new RegExp(
      `(?:^|: )(?<said>(?<count>${NUMBER}) (?!${THING}\\b)${DESCRIBED}(?:${COMER}))(?=,(?! (?:and|who|each)\\b)[^.]{0,60}$|,(?! (?:and|who|each)\\b)[^.]{0,90}\\.|: |\\.?$)`,
      "dgi",
    ),
    (match, sentence) =>
      /\b(?:was|were|had|left|asked|wrote|came|told|said|have|has|are|is|worked|did|got|went|walked|ed)\b|\b[a-z]{3,}ed\b/.test(
        sentence.lower.slice(match.index),
      ) || new RegExp(`\\b${THING}\\b`).test((match.groups?.said ?? "").toLowerCase())
        ? undefined
        : ALONE.test(match[0]) && !/\b(?:one|1)\b/i.test(match[0])
          ? undefined
          : counted(match, 2),
  ),
  rule(
    "capacity.wanted",
    "capacity",
    "wanted welcome needed sought invited",
    new RegExp(
      `(?:^|[-:] )(?<said>${NUMBERED} (?!${THING}\\b)${DESCRIBED}(?:${COMER})) (?:wanted|needed|sought|welcome|invited)\\b(?! (?:me|us|to)\\b)`,
      "dgi",
    ),
    (match) => counted(match, 2),
  ),
  rule(
    "capacity.per",
    "capacity",
    "*",
    new RegExp(
      `(?:^|[-:] |\\b(?:accompan(?:y|ies|ying)|mentor(?:s|ing)?|takes?(?: on)?|taking(?: on)?|accepts?|picks?|choose|chooses|it's|that's|limit is) )(?:up to |max |only |just )?(?<said>(?<count>${NUMBER}) (?:(?:[a-z-]{3,15} )?(?:people|persons?|ppl|mentees?|interns?|juniors?|students?) )?(?:a|per|each|every|\\/) ?(?:month|quarter|year|term|semester|season|week))(?=[.,:;!)&]|$| (?:and|&|so|but|max|only)\\b)`,
      "dgi",
    ),
    (match) => counted(match, 4.5),
  ),
  rule(
    "capacity.talks",
    "capacity",
    "offer offering doing giving",
    new RegExp(
      `\\b(?:offer(?:ing)?|doing|giving) ${ONLY}(?<said>(?<count>${NUMBER}) (?!min)(?:[a-z-]{3,15} ){0,2}?(?:calls|chats|coffees|conversations|interviews|reviews|walkthroughs))\\b(?! (?:a|an|per|each|every|with|over|and)\\b)`,
      "dgi",
    ),
    (match) => (match.groups?.count === "1" || match.groups?.count === "one" ? undefined : counted(match, 1)),
  ),
  rule(
    "capacity.met",
    "capacity",
    "with for to",
    /\b(?:with|for|to) (?<said>(?<count>two|three|four|five|six|seven|eight|[2-8]) (?:[a-z-]{2,15} ){0,2}?[a-z-]{2,}(?:ers|ors|ists|ants|ents|ians|ees|dates|women|nurses|judges|chefs|cadets|interns|graduates|juniors))(?![\w-])/dgi,
    (match, sentence) =>
      MEETS.test(sentence.lower) &&
      !/\b(?:worked|work|led|lead|was|were|had|managed?|team|company|firm)\b/.test(sentence.lower) &&
      !new RegExp(`\\b${THING}\\b`).test(match[0].toLowerCase())
        ? counted(match, 1)
        : undefined,
  ),
];
