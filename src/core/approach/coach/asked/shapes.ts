/** What an answer looks like, kind by kind: a number of the thing counted, a day, a place, a deed. */
import { contentStems } from "../content-words.ts";
import { isAlike, isEchoed, isVerbEchoed } from "./alike.ts";
import type { ItemKind } from "./kinds.ts";
import { isCounted, isMeasured, NUMBER } from "./numbers.ts";
import type { Telling } from "./telling.ts";

const MONTHS =
  "(?:january|february|march|april|may(?! (?:i|we|be|you)\\b)|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)";
const DURATION = new RegExp(
  `\\b(?:${NUMBER}|an?|half|few|third|second|first|fourth|fifth|final)(?:\\+| plus|-and-a-half| and a half| and a bit)?[ -](?:\\w+ )?(?:years?|yrs?|y|months?|mths?|weeks?|decades?|terms?|seasons?)\\b|\\bsince (?:the )?(?:\\d{4}|\\w+ \\d{4}|${MONTHS}|last|this|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|winter|christmas|easter|\\w+ (?:ended|began|started))|\\bago\\b|\\ba decade\\b|\\bdecades?\\b`,
);
const DATE = new RegExp(
  `\\b${MONTHS}\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b20\\d\\d\\b|\\b(?:spring|summer|autumn|winter|christmas|easter|ramadan|eid|diwali|new year|next (?:week|month|year|term|\\w{3,6}day)|end of (?:the )?(?:\\w+ )?(?:year|term|month|week)|tomorrow|tonight)\\b|\\b(?:in|within) (?:about )?(?:${NUMBER}) (?:\\w+ )?(?:days|weeks|months)\\b|\\b(?:by|on|until|before|due) (?:\\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}[./]\\d{1,2}\\b|\\b(?:class|graduated|batch)\\b.{0,10}\\d{4}`,
);
const OF_MEETING =
  /\b(?:call|calls|phone|ring|zoom|teams|video|coffee|meet|chat|suits?|minutes|mins|free|available)\b/;
const AGE =
  /\b(?:i(?:'m| am)|aged?|at|turn(?:ed|ing)?) (?:\w+ )?(?:[1-8]\d|twenty|thirty|forty|fifty|sixty|seventeen|eighteen|nineteen)(?:-\w+)?\b(?! ?(?:years? (?:in|of|as|into)|minutes|people))|^(?:[1-8]\d|(?:twenty|thirty|forty|fifty|sixty)(?:-\w+)?)$|\b[1-8]\d,? (?:years? old|yo\b)|\byears old\b|-year-olds?\b|\bunder-\w+s\b|\b(?:boy|girl|child|man|woman|son|daughter|one) of \w+/;
const ZONE =
  /\b(?:[a-z]{0,2}(?:et|st|dt)|cet|cest|gmt|utc|bst|ist|nzdt|aest|wat|eat|sast|time ?zone|hours? (?:ahead|behind)|(?:\w+) time\b(?= ?[.,;)]|$))(?![a-z])|\b(?:gmt|utc) ?[+-]/;
const A_TIME = new RegExp(
  `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\b|\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)\\b|\\b\\d{1,2}[:.][0-5]\\d\\b|\\b(?:mornings?|afternoons?|evenings?|lunchtimes?|lunch|weekends?|weekdays?|noon|any ?time|tomorrow)\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: or \\d{1,2})? (?:of )?${MONTHS}\\b|\\b${MONTHS} \\d{1,2}\\b`,
  "g",
);
const A_DAY = new RegExp(
  `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{1,2}(?= or \\d{1,2} ${MONTHS}\\b)|\\b\\d{1,2} (?:of )?${MONTHS}\\b|\\b${MONTHS} \\d{1,2}\\b`,
  "g",
);
const A_FEW = /\b(?:two|three|some|few)\b/;
const PHONE = /\+?\d[\d ()-]{6,}\d/;
const SOURCE =
  /\b(?:found|heard|met|know|knew|saw|told|said|sent|suggested|recommended|referred|forwarded|passed|pointed|mentioned|through|via|gave me your)\b/;
const READ =
  /\b(?:read|finished|reading|books?|articles?|papers?|chapters?|columns?|guides?|blog|syllabus|manual|code set|workbook)\b/;
const DEED =
  /\b(?:i|we|i've|we've|have|and|also|already|then)\b(?: \w+){0,3}? (?:(?!need|used\b|based|named|called|qualified|retired|tired|interested|excited|certified|registered|stuck)[a-z]{3,}ed|did|done|sent|wrote|written|read|spoke|spoken|told|took|taken|got|went|gone|made|built|ran|sat|met|kept|put|bought|taught|brought|found|saw|seen|began|tried)\b|\btried\b|\bso far\b/;
const WISH =
  /\b(?:my (?:\w+ )?(?:goal|aim|target|hope|plan|objective|ambition|dream)|i (?:want|hope|plan|aim|intend|wish|need)\b|i(?:'d| would) (?:like|love|want)|(?:want|hope|aim|plan|wish|intend)(?:s|ing)? to|hoping|aiming|would like|(?:moving|going|heading|switching|returning|changing|becoming) (?:in)?to|by (?:next|the end of|\d{4}|new year)|goal|dream\w*|where i want|i want)\b/;
const LANGUAGE =
  /\b(?:english|german|french|spanish|italian|portuguese|dutch|polish|russian|ukrainian|arabic|chinese|mandarin|cantonese|japanese|korean|turkish|greek|swedish|danish|norwegian|finnish|hungarian|czech|slovak|slovene|croatian|serbian|romanian|bulgarian|hindi|urdu|bengali|tamil|telugu|persian|farsi|hebrew|swahili|amharic|tigrinya|hausa|yoruba|igbo|zulu|xhosa|afrikaans|somali|vietnamese|thai|indonesian|malay|tagalog|catalan|basque|galician|welsh|irish|gaelic|latvian|lithuanian|estonian|georgian|armenian|albanian|icelandic|georgian|kurdish|pashto|nepali|sinhala|burmese|khmer|lao|mongolian|kazakh|uzbek|twi|wolof|rwandan|kinyarwanda|lingala|sign language)\b|\b[a-z]{2} ?(?:>|-|\/|to|<>) ?[a-z]{2}\b(?=[^a-z]|$)/;
const TROUBLE =
  /\b(?:stuck|struggl\w+|challeng\w+|difficult\w*|hard\w*|problem\w*|trouble\w*|can't|cannot|can not|couldn't|unsure|not sure|fail\w*|gap|blocked|obstacle|lost|los(?:e|ing)|don't know|do not know|rejected|weak\w*|worr\w+|fear\w*|afraid|scar\w+|dread\w*|awake|headache|bother\w*|missing|lack\w*|refus\w*|never|nobody|no one|doubt\w*|wrong|badly|forgot\w*|mistake|shouted|late|behind|stops?|holds?|keeps?|hurts?|angry|hate)\b/;
const DECIDING =
  /\b(?:deci(?:de|sion|ding)|choos(?:e|ing)|choice|whether|torn|between|should i|should we|options?|or (?:to )?(?:stay|leave|go|wait|should)|stay|versus|vs)\b|\/| or /;
const CREDENTIAL =
  /\b(?:pass(?:ed|ing)?|sat|sit|sitting|resit\w*|exams?|certificates?|certified|qualified|licen[cs]ed?|degrees?|diploma|modules?|hold|holder|member|chartered|registered|bsc|msc|ba|ma|phd|mba|bachelor'?s?|master'?s?|tickets?|papers|[a-z]*cca|pe|level)\b/;
const RANK =
  /\b(?:level|exams?|paper|stage|semester|module|[ivx]{2,4}|graduat\w+|(?:19|20)\d\d|[abc][12]|(?:first|second|third|fourth|fifth|final|last|honours|1st|2nd|3rd|4th)[- ](?:\w+ )?(?:years?|term|semester|stage|level|part)|year (?:one|two|three|four|\d)|junior|senior|sophomore|freshman|master'?s?|bachelor'?s?|bsc|ba|msc|phd|diploma|degree|licen[cs]ed?|certified|qualified|band|grade|rank|trainee|passed|intermediate|beginner|fluent|native|revenue|pilots?|prototype|beta|papers left)\b/;
const ROLE =
  /\bam (?:currently )?an?\b|\b(?:i(?:'m| am) (?!(?:very|so|also|not|sorry|happy|writing|sure|glad|free|hoping|stuck|afraid|grateful|trying|looking|fine|interested|thinking)\b)\w+|i (?:work|study|lead|run|manage|teach|audit|sell|trade|report|practise|practice|design|build|keep|cook|make|grow|drive|coordinate|supervise|chair|look after|do|test|translate|handle|began|joined|started|install|write|draw|train)\b|we (?:run|make|sell|dry|grow|are)|i've (?:been|worked|spent)|my (?:background|role|current|job|team|work|day job|trade)|as an? (?!favou?r|result|note)\w+|by (?:trade|training|profession)|(?:\w+) here\b|\w*(?:er|or|ist|ian|ant|yst|man|woman|cian|eur|wife|ent|tech|dev|officer|manager|nurse|clerk|vet|chef|cook|pilot|head|lead|agent|apprentice|trainee|intern|mechanic|physio|guide|judge|coach|architect|actuary|secretary|sparky|chemist|postdoc|deputy|principal|ceo|cto|cfo|md|associate|pm|qs|sre|guard|dev)\b(?:$| (?:at|in|with|for|from|here|on|since)))/;

function some(pattern: RegExp): (item: string, telling: Telling) => boolean {
  return (_, { own }) => own.some((clause) => pattern.test(clause));
}

function isPlaced(_: string, { own, names }: Telling): boolean {
  return own.some((clause) => {
    const words = clause.split(" ");
    if (words.length <= 3 && words.some((word) => names.has(word.replace(/[.,!]+$/, "")))) return true;
    const [, ...behind] = clause.split(/\b(?:in|at|from|near|outside|around|to|for|with|of|here|into|off)\b/);
    return behind.some((rest) => {
      const [first = "", second = ""] = rest.trim().split(/[ .,!]+/);
      return names.has(first) || names.has(second);
    });
  });
}

/** The thing's own word, and something particular beside it; or what is done with it: "we use …". */
function isNamed(item: string, { own }: Telling): boolean {
  if (isVerbEchoed(item, own)) return true;
  const stems = contentStems(item);
  return own.some(
    (clause) =>
      isEchoed(stems, clause) &&
      contentStems(clause).some((each) => !stems.some((one) => isAlike(one, each))),
  );
}

function optionsTold(item: string, { all }: Telling): boolean {
  const options = contentStems(item);
  if (options.length > 0 && isEchoed(options, all)) return true;
  const words = item.replace(/^.*?\bprefer /, "").match(/[a-z-]{4,}/g) ?? [];
  return / or |prefer/.test(item) && words.some((word) => new RegExp(`\\b${word}\\b`).test(all));
}

const OF_CHOOSING_YOU = /\b(?:me|you (?:picked|chose|write|wrote|want to talk)|to talk)\b/;
const WHY_YOU = /\b(?:because|since you|reason\b|as you|so that|that is why|why (?:i|you)|for that)\b/;
const WHY =
  /\bbecause (?!you)|\b(?:reason|so that i|so i can|why (?:now|i)|why [\w-]{3,20}:|(?:draws?|drew|attract\w*|pull\w*|brings?|brought) me|i (?:really |simply )?(?:like|love|enjoy|want to|need to)|i'd (?:like|love) to|tired of|before i|now or never)\b/;

const SHAPES: Readonly<Record<ItemKind, (item: string, telling: Telling) => boolean>> = {
  question: () => false,
  read: some(READ),
  tried: some(DEED),
  why: (item, { all }) => (OF_CHOOSING_YOU.test(item) ? WHY_YOU : WHY).test(all),
  timezone: (_, { all }) => ZONE.test(all),
  contact: (_, { all }) => PHONE.test(all),
  when: (item, { all }) =>
    (all.match(/\bdates\b/.test(item) ? A_DAY : A_TIME) ?? []).length >= (A_FEW.test(item) ? 2 : 1),
  source: some(SOURCE),
  choice: optionsTold,
  years: some(DURATION),
  count: (item, { own }) => isCounted(item, own),
  amount: (item, { own }) => isMeasured(item, own),
  deadline: (_, { own }) => own.some((clause) => DATE.test(clause) && !OF_MEETING.test(clause)),
  age: some(AGE),
  decision: (_, { all }) => DECIDING.test(all),
  stuck: some(TROUBLE),
  goal: some(WISH),
  level: some(RANK),
  credential: (_, { own, names }) => names.size > 0 && own.some((clause) => CREDENTIAL.test(clause)),
  language: some(LANGUAGE),
  where: isPlaced,
  self: some(ROLE),
  named: isNamed,
  story: isNamed,
};

/** Whether something of the shape of an answer stands in the message. */
export function hasShape(kind: ItemKind, item: string, telling: Telling): boolean {
  return SHAPES[kind](item, telling);
}
