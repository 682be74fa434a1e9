/** Years of the author's own professional experience; the least number where a range is said. */
import { NUMBER, readNumber } from "../numbers.ts";
import { after, before, type PostView, type Rule, rule, whole } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

/** Right before a number: the years are someone's age, a duty, a wait, or another person's. */
const OTHERS_BEFORE =
  /\b(?:min|minimum|at least|first|every|next|under|aged?|until|within|during|per|needs?|required?|requires?|another|took me|takes?|between you|stayed on average|after (?:my|the)|(?<!\b(?:at|doing|gave|done|in) )it|it took|has it been|(?:again|home|married) after|(?:up to|for the next|less than|fewer than|(?:no|not) more than|max) (?:about |the next )?)\s*$/;
/** Right after it: a duration that is no working life. */
const NOT_CAREER =
  /^\s*(?:old|later(?! i\b)|contract|of age|older|younger|at home|at uni|at school|in a row|lease|course|degree|programme|program|plan|warranty|in prison|out of (?!residency|training|uni|college|school|grad|law|med|practice)|career break|break\b|off\b|away|sober|married|time\b|until|left|younger|abroad with|from now|hence|in or so|post[- ]qualification|straight|pqe (?:or|and|max)|under (?:your|their) belt)/;
const AWAY_BEFORE =
  /\b(?:out of \w+|away|off|at home|married|been out|\bi took|break of|gap of|career break|thought about \w+(?: \w+)?|wondered|waited|known (?:her|him|them)|lived (?:here|there|abroad)|lived in [a-z]+|waited tables(?: in [a-z]+)?|drove a (?:taxi|cab)|(?:every|each) (?:week|month|day|year))(?: for)?\s*(?:about|over)?\s*$/;
/** "Settled here after twelve years abroad". */
const SETTLED = /\b(?:settled|back from|back in|back home|home|returned|moved) (?:[a-z]+ ){0,4}after $/;
const CAREER =
  /^\s*(?:'|of|in\b(?! and\b|[,.])|as|with|at|on\b|into|doing|working|experience|exp\b|pqe|post|up\b|building|running|behind|across|here|under|managing|leading|teaching|practi[sc]ing|nursing|and counting|offshore|service|freelance|residential)/;
/** "Left the bank 13 years ago": the years since the author's own turn. */
const TURNED =
  /\b(?:left|leaving|started(?: out)?|began|joined|switched|moved|qualified|crossed|jumped|changed|retrained|did it|made (?:the|that) \w+|fell into|got into)\b[^.;!?]{0,40}$/;
const OTHERS =
  /\b(?:people|those|anyone|anybody|someone|somebody|candidates?|charterholders|mentees?|folks|members|whoever|profile|(?:he|she)(?:'d|'s)?|i'd (?:like|love|prefer)|i want|i'?m looking|looking for|prefer\w*|ideally|who|say|you|your|for [a-z]{2,20}(?:ers|ors|ists|ants|ents|ians|nurses|grads)|[a-z]{2,20}s with|my (?:\w+ ){0,2}(?:mentor|boss|father|dad|mother|friend|colleague|husband|wife|tutor)|if|needs?|they|their)\b/g;
const SELF = /\b(?:i|i've|i'm|i'd|me|my|mine|we|we've|our|myself|having|been)\b/g;
/** In a life told by somebody else, "she" is the author's own. */
const TOLD_SELF = /\b(?:he|she|has|had|his|her)\b/g;
const THIRD =
  /\b(?:he|she|his|her|has|had)(?: (?:with|of|has|had|got|about|over|around|roughly|in the))?\s*$/;

/** "It ran for six years", "until I'd been at it for four": an undertaking, or how far someone was back then. */
const RUN_BY =
  /\b(?:(?:we had [^.;]{0,24}|it|which|that|programme|scheme|club|company|firm|project|hour) (?:has )?(?:ran|run|lasted|existed|went)|until i(?:'d| had)\b[^.;]{0,30}|before i(?:'d| had)\b[^.;]{0,30}) (?:for )?(?:about |over |nearly )?$/;

/** A stay of fewer years than this may be one of several. */
const SHORT = 10;
const STAY =
  /(?:\b(?:he|she|i) (?:spent|was|worked|did|ran|served)\b[^.;]{0,60}|\band spent|\b(?:then|and) (?:at )?[a-z-]{2,20} for|, then) (?:about |nearly |over )?$/;

/** The number right before "years". */
const WHOLE = new RegExp(`\\b(${NUMBER})\\+?(?: (?:odd|long|good|full))? $`);

/** Decades behind someone who is in this one. */
const NTH: Readonly<Record<string, number>> = {
  second: 10,
  "2nd": 10,
  third: 20,
  "3rd": 20,
  fourth: 30,
  "4th": 30,
};

export const yearsExperienceRules: readonly Rule[] = [
  rule(
    "years.count",
    "yearsExperience",
    "year years yr yrs yoe pqe y seasons harvests vintages",
    new RegExp(
      `(?<![\\w.,$£€-])(?<least>${NUMBER})(?:\\s*\\(\\d{1,2}\\))?(?:[\\s-]?(?:\\+|plus|odd|some|something|or so|or more|good|long|solid|happy|full|working|ish))?(?:\\s*(?:-|to|or|and)\\s*${NUMBER}\\+?)?(?:\\s*(?:\\+|plus))?(?:-|\\s){0,4}(?:años\\/|anos\\/|ans\\/)?(?:years?'?|yrs?|yoe|pqe|y(?= (?:in|of|as|\\/)|$)|(?:seasons|harvests|vintages)(?= (?:in|on|at|now|altogether|behind)|[.,;]|$))\\b`,
      "dgi",
    ),
    (match, sentence, view) => {
      const years = readNumber(match.groups?.least ?? "");
      if (years === undefined || years < 2 || years > 70 || !isOwn(sentence, match, view)) return undefined;
      const tail = after(sentence, match.index + match[0].length);
      // "Forty years the shop has stood there".
      if (/^ the [a-z]+ (?:has|have|had)\b/.test(tail)) return undefined;
      // A few years somewhere, told as past, are one stay and not the whole way.
      if (years < SHORT && STAY.test(before(sentence, match.index, 90))) return undefined;
      return whole(match, years, (CAREER.test(tail) ? 100 : 0) + years);
    },
    "both",
  ),
  rule(
    "years.decades",
    "yearsExperience",
    "decade decades century",
    /(?<![\w-])(?:(?<count>a|one|two|three|four|nearly two|half a)\s+decades?(?<half> and a half)?|(?<quarter>(?:a )?quarter(?: of a)?[- ]century))\b/dgi,
    (match, sentence, view) => {
      if (
        !isOwn(sentence, match, view) ||
        (/\b(?:last|next|past) $/.test(before(sentence, match.index)) &&
          !/\bfor the past $/.test(before(sentence, match.index)))
      )
        return undefined;
      const count = match.groups?.count?.toLowerCase() ?? "";
      const tens =
        count === "half a" ? 5 : 10 * (count === "a" ? 1 : (readNumber(count.replace("nearly ", "")) ?? 1));
      const years = match.groups?.quarter ? 25 : tens + (match.groups?.half ? 5 : 0);
      return whole(match, years, 100 + years);
    },
    "both",
  ),
  rule(
    "years.nth-decade",
    "yearsExperience",
    "decade",
    /\b(?:in|on|into|entering|starting) my (?<nth>second|third|fourth|2nd|3rd|4th) decade\b/dgi,
    (match) => whole(match, NTH[match.groups?.nth?.toLowerCase() ?? ""] ?? 10, 90),
  ),
  rule(
    "years.now",
    "yearsExperience",
    "now total told altogether all",
    new RegExp(
      `\\byears\\b[^.;!?]{0,60}\\band now (?<now>${NUMBER})(?: years)?(?= (?:in|as|at|on|with)\\b)|(?<![\\w.,$£€-])(?<total>${NUMBER})(?: years)? (?:in total|all told|altogether|in all)\\b`,
      "dgi",
    ),
    (match, sentence, view) => {
      const { now, total } = match.groups ?? {};
      const years = readNumber(now ?? total ?? "");
      if (years === undefined || years < 2 || years > 70 || !/\byears?\b/.test(sentence.lower))
        return undefined;
      return isOwn(sentence, match, view) ? whole(match, years, 200 + years) : undefined;
    },
  ),
  rule(
    "years.nth",
    "yearsExperience",
    "year",
    /\b(?:in|into|entering|month|starting|this is|the) (?:my |the )?(?:(?<nth>\d{1,2})(?:st|nd|rd|th)|(?<word>(?:twent|thirt|fort|[a-z]{3,6}teen|ten|eleven|twelf)(?:ie)?th)) year (?=(?:in|at|as|of my|on)\b|[,.])|(?<=\bin my )(?<stem>[a-z]{3,6}teen)th year\b/dgi,
    (match) => {
      const { nth, word, stem } = match.groups ?? {};
      const said =
        nth ??
        stem ??
        word?.toLowerCase().replace(/ieth$/, "y").replace("twelfth", "twelve").replace(/th$/, "");
      const years = readNumber(said ?? "");
      return years === undefined || years < 4 || years > 70 ? undefined : whole(match, years, 80 + years);
    },
  ),
  rule(
    "years.label",
    "yearsExperience",
    "years yrs yr experience exp yoe pqe",
    new RegExp(
      `^(?:(?:years|yrs?|yoe|experience|exp|years (?:of|as|in|at) [\\w ]{2,24})\\s*:|pqe:?)\\s*(?:about |over |around )?(?<least>${NUMBER})\\+?(?:\\s|$|,|\\.)`,
      "dgi",
    ),
    (match) => {
      const years = readNumber(match.groups?.least ?? "");
      return years === undefined || years > 70 ? undefined : whole(match, years, 110 + years);
    },
  ),
  rule(
    "years.headline",
    "yearsExperience",
    "jaar ans años anos jahre jahren anni",
    /(?<![\w.,])(?<least>\d{1,2})\+? (?:jaar (?:werk)?ervaring|ans d'exp[ée]rience|años de experiencia|anos de experi[êe]ncia|jahren? (?:berufs)?erfahrung|anni d(?:i |')esperienza)/dgi,
    (match) => whole(match, Number(match.groups?.least)),
    "headline",
  ),
  rule(
    "years.elided",
    "yearsExperience",
    "bar trade game industry practice business years",
    new RegExp(
      `\\b(?:i've|i have)\\s+(?:done|spent|had)\\s+(?<least>${NUMBER})\\s+(?:at the bar|in the (?:trade|game|business|industry)|in (?:practice|industry|business))\\b|\\byears\\b[^.;!?]{0,40}(?:,|\\band\\b) (?:[a-z]{3,12} for )?(?<more>${NUMBER})(?= (?:on|in|at|as|with) | before\\b|$|\\.)`,
      "dgi",
    ),
    (match, sentence, view) => {
      const years = readNumber(match.groups?.least ?? match.groups?.more ?? "");
      if (years === undefined || years > 70 || !isOwn(sentence, match, view)) return undefined;
      // "Ten years, six in a hospital": the second number is a part of the first.
      const first = WHOLE.exec(before(sentence, match.index, 24))?.[1];
      if (match.groups?.more !== undefined && years <= (readNumber(first ?? "") ?? 0)) return undefined;
      return whole(match, years, 100 + years);
    },
  ),
];

/** The text last asked about: every count of years in it asks the same. */
let asked: { lower: string; isI: boolean } | undefined;

/** Whether the author says "I" anywhere in the text. */
function speaksAsI({ lower }: PostView): boolean {
  if (asked?.lower !== lower) asked = { lower, isI: /\bi(?:'m|'ve|'ll|'d)?\b/.test(lower) };
  return asked.isI;
}

/** Whether the years are the author's: what stands nearest before them tells whose they are. */
function isOwn(sentence: Sentence, match: RegExpExecArray, view: PostView): boolean {
  const clause = before(sentence, match.index, 90);
  const lead = clause.slice(clause.lastIndexOf("(") + 1);
  const tail = after(sentence, match.index + match[0].length);
  if (
    /^\s*ago\b[^.;]{0,16},? i (?!met|had|wrote|posted|asked|read|lost|said|saw|was|mentored|used|could|thought|would)[a-z]/.test(
      tail,
    )
  )
    return true;
  if (/^\s*ago\b/.test(tail) && /\bthat was (?:almost |nearly |over |about )?$/.test(lead)) return true;
  if (/^\s*ago\b/.test(tail)) return TURNED.test(lead) && !/\b(?:he|she|they|who|company|firm)\b/.test(lead);
  if (OTHERS_BEFORE.test(lead) || NOT_CAREER.test(tail) || AWAY_BEFORE.test(lead) || SETTLED.test(lead))
    return false;
  if (/^[- ](?:old|year)/.test(tail)) return false;
  if (
    /(?<!\b(?:put|got|done) )\bin (?:about |the |under )?$/.test(lead) &&
    !/^ ?,? (?:i|she|he)(?:'ve| have| has) /.test(tail) &&
    !/\bi(?:'ve| have)\b|\bfrom [^.;]{2,40} to [^.;]{2,40} in (?:about )?$/.test(lead)
  )
    return false;
  if (RUN_BY.test(clause)) return false;
  if (
    /^\s*out\b/.test(tail) &&
    !/\b(?:grad|graduate|qualified|alum\w*|school|college|uni\w*|degree)\b/.test(lead)
  )
    return false;
  if (THIRD.test(lead) && !/\bi(?:'ve|'d)? (?:have |already )?(?:had|got|has)\b/.test(lead))
    return !speaksAsI(view);
  const isTold = !speaksAsI(view);
  if (!isTold && /\b(?:he|she|they)(?:'d|'s|'ve| had| has) been\b[^.;]{0,40}$/.test(lead)) return false;
  const other = lastOf(OTHERS, lead);
  if (other < 0 || other < lastOf(SELF, lead)) return true;
  if (isTold && other <= lastOf(TOLD_SELF, lead)) return true;
  return (
    CAREER.test(tail) &&
    /[,;:|-]\s+(?:over |about |around |nearly |with )?$/.test(lead) &&
    !/\b(?:profile|for|with)\b/.test(lead.slice(other))
  );
}

function lastOf(pattern: RegExp, text: string): number {
  let at = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) at = match.index;
  return at;
}
